"""A customer, or a changed client, who would like more off the bill than its caps allow."""

import re

import aiohttp
import pytest

from aftercare.bills.draft import draft_of
from telegram_sandbox import Message
from tests.attack.test_attack_desk_presses import FAILURES, forged
from tests.stories.approval_scene import decided
from tests.stories.bill_scene import Bill, lines
from tests.stories.logbook import logbook
from tests.town import API_KEY, BILL, Town

VERBS = (
    *(
        "t-1",
        "t99",
        "t999",
        "t9999",
        "t\u0660",
        "t",
        "w-1",
        "w99",
        "w\u0663",
        "o",
        "n",
        "k",
        "",
        "z",
        "dd",
        "d0",
    ),
    *("t0:t1", "t 0", "\u202ed", "t0\n"),
)


@pytest.fixture
def bill(here: Town) -> Bill:
    return Bill(here)


def shown(bill: Bill) -> Message:
    """The latest message with buttons of the bill."""
    found = (one for one in reversed(bill.ana.chat.messages.values()) if one.inline_buttons)
    return next(one for one in found if data(one).startswith("bill:"))


def data(message: Message) -> str:
    """What its first button says."""
    return str(message.inline_buttons[0].get("callback_data", ""))


def off(bill: Bill) -> list[str]:
    """The references of everything that Ana was told came off."""
    return re.findall(
        r"R-\d{4}", " ".join(said for said in bill.here.heard(bill.ana) if "off your bill" in said)
    )


async def test_no_verb_breaks_anything_or_takes_anything_off(
    bill: Bill, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logbook(monkeypatch) as written:
        await bill.visit()
        await bill.shown()
        message = shown(bill)
        nonce = data(message).split(":")[1]
        for verb in VERBS:
            forged(bill.here, bill.ana, message, f"bill:{nonce}:{verb}"[:64])
            await bill.here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert off(bill) == []


async def test_nobody_strikes_from_somebody_elses_bill(here: Town, bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    message = shown(bill)
    nonce = data(message).split(":")[1]
    other = Bill(here)
    await other.visit()
    await other.shown()
    theirs = shown(other)
    for person, on in ((other.ana, theirs), (other.ana, message), (here.kadri, message)):
        for verb in ("d", "t0", "w1"):
            forged(here, person, on, f"bill:{nonce}:{verb}")
    await here.settle()
    assert off(bill) == off(other) == []
    assert "Total: ~€120.00~ €58.00" in bill.html


async def test_a_bill_that_was_corrected_takes_nothing_off_unseen(here: Town, bill: Bill) -> None:
    name = await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    message = shown(bill)
    nonce = data(message).split(":")[1]
    status, _ = await correct(here, bill, name, lines(("Haircut", "1", "38.00"), ("Colouring", "1", "90.00")))
    assert status == 200
    forged(here, bill.ana, message, f"bill:{nonce}:d")
    await here.settle()
    assert off(bill) == []


async def test_a_refund_in_between_leaves_no_more_than_the_bill(here: Town, bill: Bill) -> None:
    await bill.visit(lines=lines(("Cut", "1", "30.00"), ("Mask", "1", "10.00")))
    await bill.says("The cut is crooked and uneven")
    await bill.shown()
    await bill.press("✂️ Cut", "✂️ Mask")
    topic = here.topic_of("Ana")
    here.kadri.write("/give refund 25", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(here.kadri, "Give", topic)
    await bill.press("✅ Done: €0.00")
    assert "€15.00 is off your bill" in bill.last
    here.kadri.write("/give refund 0.01", to=here.desk, topic=topic)
    await here.settle()
    assert "more than is left of the bill" in here.desk_lines(topic)[-1]


async def test_a_cap_that_was_lowered_meanwhile_counts(here: Town, bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    await here.says(here.kadri, "/limits short pay 10")
    await bill.press("✅ Done: €58.00")
    assert "€10.00" in bill.last
    assert "€52.00" in bill.last


async def test_done_twice_from_two_devices_counts_once(here: Town, bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    message = shown(bill)
    nonce = data(message).split(":")[1]
    for _ in range(5):
        forged(here, bill.ana, message, f"bill:{nonce}:d")
        forged(here, bill.ana, message, f"bill:{nonce}:t1")
    await here.settle()
    assert len(set(off(bill))) == 1


async def test_what_an_owner_took_back_is_not_taken_off_again_by_a_machine(here: Town, bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    reference = off(bill)[-1]
    await here.says(here.kadri, f"/reverse {reference} agreed on the phone")
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert set(off(bill)) == {reference}
    assert "It's noted just as you struck it" in bill.last
    assert "after it was taken back" in "\n".join(here.heard(here.kadri))


async def test_a_thousand_worths_never_sum_to_more_than_the_line(here: Town, bill: Bill) -> None:
    await bill.visit(
        currency="EUR", lines=lines(("Tea", "3", "10.00"), ("Cake", "1", "0.00"), ("Mask", "1", "0.01"))
    )
    await bill.shown()
    for words in (
        "0 for the tea",
        "-5 for the tea",
        "1e9 for the tea",
        "10.001 for the tea",
        "9.99 for the tea",
    ):
        await bill.says(words)
    kept = await decided(here, lambda work: draft_of(work, 1))
    assert kept is None or all(cut.worth is None or 0 <= cut.worth <= 1000 for cut in kept.cuts)


async def correct(here: Town, bill: Bill, name: str, changed: list[dict[str, str]]) -> tuple[int, str]:
    """The till corrects a visit."""
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/visits/by-external/{name}"
    body = BILL | {"external_id": name, "customer": bill.customer, "paid": False, "lines": changed}
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with aiohttp.ClientSession() as session, session.put(url, json=body, headers=headers) as answer:
        return answer.status, await answer.text()
