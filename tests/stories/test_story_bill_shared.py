"""One account speaks for two customers, or changes its language, with a bill half struck."""

import pytest

from tests.stories.bill_scene import Bill, lines
from tests.town import Town

KID = {"external_id": "C-kid", "name": "Kid", "language": "en"}


async def with_kid(here: Town) -> Bill:
    """Ana has struck the colouring, without *Done*; then she opens the link of her son's visit."""
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    await kids_visit(bill)
    return bill


async def kids_visit(bill: Bill) -> None:
    """Ana opens the link of her son's visit."""
    cut = lines(("Kids cut", "1", "15.00"))
    await bill.visit(customer=KID, service="Shave", lines=cut, ended_at="2026-03-11T10:30:00+02:00")


async def test_the_bill_is_that_of_whom_they_speak_for_now(here: Town) -> None:
    bill = await with_kid(here)
    assert "Kids cut · €15.00" in await bill.shown() and "Colouring" not in bill.text
    await bill.says("I won't pay for the colouring")
    assert "~" not in bill.html and "Colouring" not in bill.text
    await bill.press("✂️ Kids cut", "✅ Done: €0.00")
    assert "€15.00 is off your bill" in bill.last
    assert len(here.topics()) == 1 and "Kids cut" in here.card(here.topic_of("Kid"))


async def test_the_others_old_bill_decides_nothing(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    old = next(one for one in reversed(bill.ana.sees()) if "Colouring" in one.text)
    await kids_visit(bill)
    press = bill.ana.press("✅ Done: €58.00", on=old)
    await here.settle()
    assert press.notice is not None and press.notice.startswith("This button is out of date")
    assert "Kids cut · €15.00" in bill.text and "~" not in bill.html
    assert here.topics() == [], "nothing is struck, so nobody is bothered"


async def test_a_worth_that_was_asked_of_one_is_not_taken_for_the_other(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("What was it worth?", "Colouring · €62.00")
    await kids_visit(bill)
    await bill.says("10")
    assert not any("R-1" in said or "€10.00" in said for said in here.heard(bill.ana))


async def test_back_to_the_first_one_their_struck_lines_are_as_they_left_them(here: Town) -> None:
    bill = Bill(here)
    _, first = await here.till(external_id="M-1", customer=bill.customer, lines=lines(("Perm", "1", "62.00")))
    token = first["link"].partition("start=")[2]
    bill.ana.start(token)
    await here.settle()
    await bill.shown()
    await bill.press("✂️ Perm")
    await kids_visit(bill)
    bill.ana.start(token)
    await here.settle()
    await bill.shown()
    assert "Perm · €62.00" in bill.text and "Kids cut" not in bill.text
    assert "~Perm · €62.00~" in bill.html


@pytest.mark.parametrize(
    ("words", "label", "told"),
    [
        ("Räägime eesti keeles palun", "Valmis: 58,00 €", "on 62,00 € arvelt maas ja maksta jääb 58,00 €"),
        ("Давайте по-русски", "Готово: 58,00 €", "62,00 €"),
    ],
)
async def test_the_language_changes_in_the_middle_and_what_is_struck_stays(
    here: Town, words: str, label: str, told: str
) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    await bill.says(words)
    await bill.shown()
    assert "~Colouring · 62,00 €~" in bill.html.replace("\xa0", " ")
    done = next(one for one in bill.buttons if label in one.replace("\xa0", " "))
    await bill.press(done)
    assert told in bill.last.replace("\xa0", " ") and "(R-1001)" in bill.last


async def test_a_button_in_the_old_language_still_counts_after_the_change(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    await bill.says("Räägime eesti keeles palun")
    await bill.press("✂️ Hair mask")
    assert "Teie arve" in bill.text, "the message itself is in their language from now on"
    await bill.press(next(one for one in bill.buttons if one.startswith("✅")))
    assert "82,00" in bill.last and "38,00" in bill.last


async def test_the_language_changes_while_a_worth_is_awaited(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("What was it worth?", "Colouring · €62.00")
    await bill.says("Räägime eesti keeles palun")
    await bill.says("30")
    assert "88,00" in bill.text and "~" in bill.html
