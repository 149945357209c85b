"""What is delicate is for managers only: complaints about staff, harassment and the like, or on request."""

from collections.abc import Iterable
from datetime import timedelta

from aftercare.cases.case import (
    Case,
    happened,
    holder,
    last,
    latest_case_of,
    open_case_of,
    restricted,
)
from aftercare.cases.who_reads import managers_of, may_read, named_in, reading_holder
from aftercare.inbox import recall, remember
from aftercare.messages.message import Utterance, placed
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import refresh_card, say, set_timer
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.staff.rights import may
from aftercare.staff.same_name import first_name
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import how_it_stands, pressed_case
from bot.desk.sheet import turn_sheet
from bot.desk.words.attend import is_put_out, leave
from bot.house import House
from bot.telegram.readers import attending, managers_targets
from bot.telegram.restricted import show_card, show_card_to

# As long as nobody may read a restricted case, it is looked after this often.
LOOK_AGAIN = timedelta(hours=1)
# What is added to a case that nobody has taken is told together, and not while its card is this new.
TOGETHER = timedelta(seconds=15)
FRESH = timedelta(minutes=1)


def restrict(work: Work, case: Case, why: Iterable[str], named: Iterable[str] = (), by: str = "bot") -> None:
    """From now on only managers read this case, except whoever it names.

    `why` are reasons as in `Reading.sensitive`, or `asked` by a member of staff, who is `by` then.
    """
    history = work.case_events.where(case_id=case.id)
    names = [name for name in dict.fromkeys(named) if first_name(name) not in named_in(history)]
    first = not restricted(history)
    if not first and not names:
        return
    happened(work, case.id, "restricted", by, {"why": sorted(why), "named": names})
    history = work.case_events.where(case_id=case.id)
    _let_go(work, case)
    show_card(work, case, history)
    # The gate before the topic lets these two pass only where the case was shown in it before.
    if first:
        say(work, f"topic:{case.customer_id}", Say("rest-with-managers"))
    refresh_card(work, case.customer_id, case.id)
    set_timer(work, "restricted", str(case.id), work.now + LOOK_AGAIN)


def restrict_if_sensitive(work: Work, case: Case, said: Iterable[Utterance]) -> None:
    """Restrict a case if anything that was said in it is delicate."""
    for one in said:
        heard = one.reading
        _weigh(
            work, case, heard.get("sensitive", ()), heard.get("staff", ()), danger=bool(heard.get("danger"))
        )


def restrict_by_reading(work: Work, customer_id: int, reading: Reading) -> None:
    """The same for words that were read together, where there is a case."""
    case = open_case_of(work, customer_id)
    if case is not None:
        _weigh(work, case, reading.sensitive, reading.staff, danger=reading.danger)


def assurance(work: Work, customer_id: int) -> list[Say]:
    """What the customer is told, once, of who reads what they write."""
    case = open_case_of(work, customer_id)
    if case is None or not restricted(work.case_events.where(case_id=case.id)):
        return []
    if recall(work, f"assured:{case.id}") is not None:
        return []
    remember(work, f"assured:{case.id}", work.now.isoformat())
    before = placed(work, f"card:{case.id}") is not None
    return [Say("only-managers-read", {"from": "now" if before else "start"})]


def assure(work: Work, customer_id: int) -> None:
    """Tell it in a message of its own."""
    said = assurance(work, customer_id)
    if said:
        say(work, f"customer:{customer_id}", *said)


def on_restrict(work: Work, _house: House, press: Press) -> Say:
    """*Only for managers*, pressed under a card."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    if found.case.state != "open" or restricted(found.history):
        return how_it_stands(work, found.history)
    restrict(work, found.case, ["asked"], by=press.member.name)
    assure(work, found.customer.id)
    turn_sheet(work, found.target, press, [Say("restricted-now")])
    return Say("restricted-now")


def brief(work: Work, member: Member) -> None:
    """Show every open restricted case to somebody who may read them from now on."""
    if not may(member, "read_restricted"):
        return
    for case in work.cases.where(state="open"):
        history = work.case_events.where(case_id=case.id)
        if restricted(history) and any(one.id == member.id for one in managers_of(work, history)):
            show_card_to(work, case, member)


def added_to_delicate(work: Work, customer_id: int) -> None:
    """Have it said that there are new words: Telegram tells nobody that a card was edited.

    Several in a row are told once; what comes right after the card was first shown is not told apart.
    """
    case = open_case_of(work, customer_id)
    shown = None if case is None else last(work.case_events.where(case_id=case.id), "restricted")
    if case is None or shown is None or work.now - shown.at < FRESH:
        return
    if not work.timers.where(name=f"added:{case.id}"):
        set_timer(work, "added", str(case.id), work.now + TOGETHER)


def on_added(work: Work, _house: House, timer: Timer) -> None:
    """Tell every manager who may read it, unless one has taken it and was given the words."""
    case = work.cases.get(int(timer.key))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None or case.state != "open":
        return
    history = work.case_events.where(case_id=case.id)
    if reading_holder(work, history) is not None:
        return
    added = Say("delicate-added", {"name": customer.name, "case": case.id})
    for target in managers_targets(work, history):
        say(work, target, added, about=customer.id)


def on_restricted_unread(work: Work, _house: House, timer: Timer) -> None:
    """See to it that a restricted case is not forgotten because nobody may read it."""
    case = work.cases.get(int(timer.key))
    if case is None or case.state != "open":
        return
    history = work.case_events.where(case_id=case.id)
    waiting = [
        one for one in managers_of(work, history) if placed(work, f"card:{case.id}:{one.user_id}") is None
    ]
    if waiting or not managers_of(work, history):
        show_card(work, case, history)
    set_timer(work, timer.kind, timer.key, work.now + LOOK_AGAIN)


def _weigh(work: Work, case: Case, sensitive: Iterable[str], staff: Iterable[str], *, danger: bool) -> None:
    # Where somebody may be in danger now, everybody must see it: the danger alone hides nothing.
    why = set(sensitive) - ({"safety"} if danger else set())
    if why:
        restrict(work, case, why, staff)


def _let_go(work: Work, case: Case) -> None:
    """Whoever has the case or writes to the customer goes on only if they may read it."""
    history = work.case_events.where(case_id=case.id)
    user_id = holder(history)
    has_it = None if user_id is None else member_of(work, user_id)
    if user_id is not None and (has_it is None or not may_read(work, history, has_it)):
        happened(work, case.id, "released", "bot", {"user": user_id})
    latest = latest_case_of(work, case.customer_id)
    for member in attending(work, case.customer_id):
        if latest is not None and latest.id == case.id and not may_read(work, history, member):
            is_put_out(work, member, leave(work, member), "restricted")
