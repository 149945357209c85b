"""What a customer's words say of the bill: it is shown, and a line that they plainly name is struck in it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from aftercare.bills.draft import Draft, draft_of, keep_draft, new_draft
from aftercare.bills.match_lines import named_lines
from aftercare.bills.see_bill import bills_of, see_bill
from aftercare.bills.struck_bill import StruckBill
from aftercare.customers.customer import Customer
from aftercare.money import Money
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.typed_money import typed_money
from aftercare.understanding.reading import OfBill, Reading
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.bill.show_bill import show_bill
from bot.desk.giving.told import money_arg

_NUMBER = re.compile(r"\d+(?:[ \u00a0'.,]\d+)*")
# An answer to how much has no more words than these beside the number.
_BRIEF = 4


def with_worth(work: Work, customer: Customer, text: str, reading: Reading) -> Reading:
    """The reading of words that answer what a line was worth; anything else is read as ever."""
    draft = draft_of(work, customer.id)
    place = None if draft is None else draft.asks(work.now)
    visit = None if draft is None else work.visits.get(draft.visit_id)
    if place is None or visit is None or reading.danger or reading.bill is not None:
        return reading
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1 or reading.words > _BRIEF:
        return reading
    if typed_money(numbers[0], visit.currency) is None:
        return reading
    words = Reading(language=reading.language, words=reading.words, not_service=True)
    return replace(words, bill=OfBill(worth=numbers[0]))


def with_taken_back(work: Work, customer: Customer, reading: Reading) -> Reading:
    """The reading of words that let what was struck stand again; nothing was said of it where nothing is."""
    if reading.bill is None or not reading.bill.back:
        return reading
    draft = draft_of(work, customer.id)
    visit = None if draft is None else work.visits.get(draft.visit_id)
    if draft is None or visit is None or reading.danger or not _restored(work, draft, visit, reading.bill):
        return replace(reading, bill=None)
    if not reading.bill.alone or reading.wishes - {"bill"}:
        return reading
    words = Reading(language=reading.language, words=reading.words, not_service=True)
    return replace(words, bill=replace(reading.bill, sure=True))


def with_line_named(work: Work, customer: Customer, reading: Reading) -> Reading:
    """The reading of words that name a line of their bill: what was in doubt without it is plain then."""
    said = reading.bill
    if said is None or said.sure or said.back:
        return reading
    found = _meant(work, bills_of(work, customer.id), said)
    if found is None:
        return reading
    visit, places, _ = found
    bill = see_bill(work, visit)
    if said.worth or said.half:
        minor = _worth(bill, places[0], said)
        if minor is None or minor >= bill.positions[places[0]].stands:
            return reading
    return replace(reading, bill=replace(said, sure=True))


def hear_bill(work: Work, customer: Customer, said: OfBill) -> bool:
    """Show the bill as these words leave it; False where they turn out to be about something else."""
    asked = draft_of(work, customer.id)
    place = None if asked is None or said.what else asked.asks(work.now)
    if asked is not None and place is not None and said.worth:
        _answer(work, customer, asked, place, said.worth)
        return True
    if said.back:
        return _take_back(work, customer, asked, said)
    return _strike(work, customer, said)


def _strike(work: Work, customer: Customer, said: OfBill) -> bool:
    visits = bills_of(work, customer.id)
    found = _meant(work, visits, said) or _last(work, customer, visits, said)
    if found is None:
        if said.sure:
            show_bill(work, customer, _draft(work, customer, visits[0], said) if visits else None)
        return said.sure
    visit, places, count = found
    draft = _draft(work, customer, visit, said)
    bill = see_bill(work, visit, draft.cuts)
    if said.worth or said.half:
        return _value(work, customer, draft, bill, places, said)
    for one in places:
        bill = bill.struck(one, count if len(places) == 1 else 0)
    show_bill(work, customer, replace(draft, cuts=bill.cuts))
    return True


def _meant(work: Work, visits: Sequence[Visit], said: OfBill) -> tuple[Visit, tuple[int, ...], int] | None:
    """The newest bill of which they name lines, their places, and how many of a line's units."""
    return next((one for one in ((visit, *_named(work, visit, said)) for visit in visits) if one[1]), None)


def _last(
    work: Work, customer: Customer, visits: Sequence[Visit], said: OfBill
) -> tuple[Visit, tuple[int, ...], int] | None:
    """The line that they cut last, where they only say "it"."""
    draft = draft_of(work, customer.id)
    visit = next((one for one in visits if draft is not None and one.id == draft.visit_id), None)
    if draft is None or visit is None or visit.digest != draft.digest or said.what or not said.last:
        return None
    bill = see_bill(work, visit, draft.cuts)
    last = bill.cuts[-1].line_id if bill.cuts else None
    places = tuple(at for at in bill.open_places() if bill.positions[at].line.line_id == last)
    return (visit, places, said.count) if places else None


def _take_back(work: Work, customer: Customer, draft: Draft | None, said: OfBill) -> bool:
    visit = None if draft is None else work.visits.get(draft.visit_id)
    bill = None if draft is None or visit is None else _restored(work, draft, visit, said)
    if draft is None or bill is None:
        return False
    show_bill(work, customer, replace(draft, cuts=bill.cuts, asked=None))
    return True


def _restored(work: Work, draft: Draft, visit: Visit, said: OfBill) -> StruckBill | None:
    """The bill with the named lines standing again, or all of them; None where none of these is struck."""
    bill = see_bill(work, visit, draft.cuts)
    cut = {at: one.line.title for at, one in enumerate(bill.positions) if bill.cut_of(one) is not None}
    places = named_lines(said.what, cut) if said.what else tuple(cut)
    if not places or visit.digest != draft.digest:
        return None
    for place in places:
        bill = bill.restored(place)
    return bill


def _named(work: Work, visit: Visit, said: OfBill) -> tuple[tuple[int, ...], int]:
    """The places of the lines that are meant, and how many of a line's units (0: all)."""
    bill = see_bill(work, visit)
    ways = ((said.what, said.count),) if said.what else said.near
    for words, count in ways:
        # A line that can't be struck may be the one that is meant.
        places = named_lines(words, {at: one.line.title for at, one in enumerate(bill.positions)})
        if places:
            is_open = all(bill.positions[place].is_open for place in places)
            return (places if is_open else ()), said.count or count
    return (bill.open_places() if said.everything and not said.what else ()), 0


def _draft(work: Work, customer: Customer, visit: Visit, said: OfBill) -> Draft:
    """What they are striking from that bill already, or a fresh one."""
    known = draft_of(work, customer.id)
    fits = known is not None and known.visit_id == visit.id and known.digest == visit.digest
    draft = known if known is not None and fits else new_draft(visit)
    return replace(draft, asked=None, told=draft.told or not said.alone)


def _value(
    work: Work, customer: Customer, draft: Draft, bill: StruckBill, places: tuple[int, ...], said: OfBill
) -> bool:
    """One line gets its own price, or is paid in part; False where it is only said to be worth its price."""
    first = places[0]
    minor, units = _worth(bill, first, said), bill.positions[first].units
    if len(places) != 1 or minor is None:
        # Of several lines it is not known which.
        show_bill(work, customer, draft)
    elif 0 < said.count < units:
        kept = bill.struck(first, units - said.count)
        show_bill(work, customer, replace(draft, cuts=kept.cuts))
    elif minor >= bill.positions[first].stands and not said.sure:
        return False
    elif (now := bill.worth(first, minor)) is not None:
        show_bill(work, customer, replace(draft, cuts=now.cuts))
    else:
        _tell_price(work, customer, bill, first)
        show_bill(work, customer, draft)
    return True


def _worth(bill: StruckBill, place: int, said: OfBill) -> int | None:
    if not said.half:
        return _minor(said.worth, bill.visit)
    half, _ = Money(bill.positions[place].stands, bill.visit.currency).share(1, 2)
    return half.minor


def _answer(work: Work, customer: Customer, draft: Draft, place: int, written: str) -> None:
    visit = work.visits.get(draft.visit_id)
    if visit is None or visit.digest != draft.digest:
        show_bill(work, customer)
        return
    bill = see_bill(work, visit, draft.cuts)
    minor = _minor(written, visit)
    now = None if minor is None else bill.worth(place, minor)
    if now is not None:
        show_bill(work, customer, replace(draft, cuts=now.cuts, asked=None))
    elif place in bill.open_places():
        # The question stays asked.
        keep_draft(work, customer.id, draft.asking(place, work.now))
        _tell_price(work, customer, bill, place)
    else:
        show_bill(work, customer, replace(draft, asked=None))


def _tell_price(work: Work, customer: Customer, bill: StruckBill, place: int) -> None:
    position = bill.positions[place]
    price = money_arg(Money(position.stands, bill.visit.currency))
    say(work, f"customer:{customer.id}", Say("bill-was", {"title": position.line.title, "amount": price}))


def _minor(written: str, visit: Visit) -> int | None:
    money = typed_money(written, visit.currency)
    return None if money is None else money.minor
