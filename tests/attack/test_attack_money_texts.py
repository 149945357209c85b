"""Five hundred hostile strings as what is given, and why: shown as written, and no cell is a formula."""

import re
import unicodedata
from functools import partial

import pytest

from aftercare.gestures.approvals.approval import ask_for
from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Granted
from aftercare.gestures.show_offer import show_offer
from aftercare.policies.policy import Gift, Limit
from aftercare.policies.shipped import shipped
from aftercare.policies.stored import set_policy
from aftercare.staff.member import member_of
from aftercare.visits.plain_text import one_line
from aftercare.work import Work
from bot.desk.approving.decide import refuse
from bot.desk.approving.request import of_offer
from bot.desk.giving.carry_out import about_case, carry_out, terms_of
from telegram_sandbox import Person
from tests.attack.test_attack_desk_texts import STRINGS, cleaned
from tests.stories.approval_scene import decided
from tests.stories.delicate_scene import hired
from tests.stories.money_scene import file_rows
from tests.stories.roster_scene import asks
from tests.town import Town

PARTS = 10
ROOMY = Limit(case=10**9, customer=10**9, day=10**9, month=10**9)
NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")


def plain(text: str) -> str:
    """A text as it is read, whatever stands between its words and at its end."""
    return " ".join(cleaned(text).split())


def allow(work: Work, gifts: list[str]) -> None:
    """Admins may give anything, and those are the gifts."""
    policy = shipped("EUR")
    limits = {**policy.limits, "admin": dict.fromkeys(policy.limits["admin"], ROOMY)}
    listed = tuple(Gift(name=one, cost=100) for one in gifts)
    set_policy(work, policy.model_copy(update={"limits": limits, "gifts": listed}), None)


def give(here: Town, user_id: int, topic: int, wish: Wish, nonce: str, work: Work) -> str:
    """What *Give* does, for the customer of that topic: the reference."""
    assert here.app is not None
    house = here.app._house  # noqa: SLF001 -- five hundred previews by hand would take minutes
    (known,) = work.topics.where(thread_id=topic)
    customer, case = (
        work.customers.get(known.customer_id),
        work.cases.where(customer_id=known.customer_id)[-1],
    )
    member = member_of(work, user_id)
    assert customer is not None
    assert member is not None
    found = about_case(work, house, customer, case)
    outcome = carry_out(work, found, wish, terms_of(work, house, found, wish, member, nonce))
    assert isinstance(outcome, Granted), (wish, outcome)
    return outcome.gesture.reference


def formulas(rows: list[list[str]]) -> list[str]:
    """The cells that a spreadsheet would run."""
    return [cell for row in rows for cell in row if _runs(cell)]


def _runs(cell: str) -> bool:
    begins = unicodedata.normalize("NFKC", cell.lstrip()[:1])
    return begins in {"=", "+", "-", "@", "\u2212"} and not NUMBER.fullmatch(cell)


async def csv_of(here: Town, person: Person, command: str) -> list[list[str]]:
    """The file under what a command shows."""
    await asks(here, person, command)
    await here.presses(person, "CSV")
    return file_rows(here, person)


def gift_of(text: str, number: int) -> str:
    """The text as a name on the list of gifts: words without commas, no two alike."""
    return " ".join(f"{text.replace(',', '')[:50]} {number}".split())


def wishes(text: str, gift: str) -> list[Wish]:
    """One wish for each text that a gesture takes."""
    return [
        Wish("own_way", minor=100, words=text, reason=text),
        Wish("gift", item=gift, reason=text),
        Wish("earlier", words=text),
        Wish("refund", minor=1, reason=text),
    ]


@pytest.mark.parametrize("part", range(PARTS))
async def test_what_is_given_reads_as_it_was_written_and_no_cell_runs(here: Town, part: int) -> None:
    here.kadri.start()
    texts = STRINGS[part * 50 : part * 50 + 50]
    # Every fourth of them, which is as many as a list of gifts has room for.
    gifts = [gift_of(text, number) for number, text in enumerate(texts)]
    await decided(here, partial(allow, gifts=gifts[1::4]))
    guest, topic = await _guest(here, f"={texts[0]}")
    references = []
    for number, (text, gift) in enumerate(zip(texts, gifts, strict=True)):
        wish = wishes(text, gift)[number % 4]
        references.append(await decided(here, partial(give, here, here.kadri.id, topic, wish, f"n{number}")))
        await here.settle()
        said = plain(here.heard(guest)[-1])
        if wish.words:
            assert plain(text).rstrip(".!?…;:, ") in said, text
        if wish.item:
            assert plain(gift).rstrip(".!?…;:, ") in said, text
        assert references[-1] in said
    for command in ("/ledger", "/payouts"):
        rows = await csv_of(here, here.kadri, command)
        assert len(rows) > 10
        assert formulas(rows) == [], command
        # What would run is there, and doesn't.
        assert any(cell[:2] in {"'=", "'+", "'@"} for row in rows for cell in row), command
    refused = [call for call in here.sandbox.calls.of() if call.code not in {0, 200}]
    assert [(one.method, one.description) for one in refused if one.method != "setMyCommands"] == []


async def test_reasons_for_a_no_reach_whoever_asked_as_they_were_written(here: Town) -> None:
    mati, mari = await hired(here, "Mati", "agent"), await hired(here, "Mari", "manager")
    _, topic = await _guest(here, "Anna")
    for text in STRINGS[::10]:
        await decided(here, partial(say_no, here, mati.id, mari.id, topic, text))
        await here.settle()
        read = here.heard(mati) + here.desk_lines(topic)
        assert any(plain(text).rstrip(".!?…;:, ") in plain(one) for one in read), text
    refused = [call for call in here.sandbox.calls.of() if call.code not in {0, 200}]
    assert [(one.method, one.description) for one in refused if one.method != "setMyCommands"] == []


def say_no(here: Town, asks_id: int, decides_id: int, topic: int, reason: str, work: Work) -> None:
    """An agent asks for more than they may give, and a manager declines with that reason."""
    assert here.app is not None
    house = here.app._house  # noqa: SLF001 -- fifty requests by hand would take minutes
    (known,) = work.topics.where(thread_id=topic)
    case = work.cases.where(customer_id=known.customer_id)[-1]
    offer = show_offer(work, Wish("refund", minor=3000), known.customer_id, case.id, asks_id)
    asked = ask_for(work, offer, asks_id)
    member = member_of(work, decides_id)
    assert member is not None
    refuse(work, house, of_offer(work, asked), member, reason)


async def _guest(here: Town, name: str) -> tuple[Person, int]:
    """A customer of that name who complained."""
    guest = here.sandbox.add_user("Guest", language_code="en")
    customer = {"external_id": "C-1", "name": one_line(name)[:60].strip(), "language": "en"}
    await here.visit(guest, external_id="A-1", customer=customer)
    await here.says(guest, "I waited an hour and nobody apologised")
    return guest, here.desk.topics[-1].id
