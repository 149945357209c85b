"""A customer strikes out what did not meet expectations, and it counts at once."""

import pytest

from tests.stories.bill_scene import Bill, lines, struck
from tests.town import Town

WRONG = "What was wrong, if you'd like to say?"


@pytest.fixture
async def bill(here: Town) -> Bill:
    here.kadri.start()
    await here.settle()
    return Bill(here)


async def test_the_bill_is_shown_as_it_was(bill: Bill) -> None:
    await bill.visit()
    assert (await bill.shown()).splitlines() == [
        "Your bill · 11 March · Haircut · not paid yet",
        "Tap what didn't meet your expectations, and it's struck out. It counts once you press Done.",
        "Haircut · €38.00",
        "Colouring · €62.00",
        "Hair mask · €20.00",
        "Total: €120.00",
    ]
    assert bill.buttons == ["✂️ Haircut", "✂️ Colouring", "✂️ Hair mask", "What was it worth?"]


async def test_a_tap_strikes_out_before_their_eyes_and_another_restores(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    messages = len(bill.here.heard(bill.ana))
    await bill.press("✂️ Colouring")
    assert "~Colouring · €62.00~" in bill.html
    assert bill.html.endswith("Total: ~€120.00~ €58.00")
    await bill.press("↩️ Colouring")
    assert "~" not in bill.html
    assert bill.text.endswith("Total: €120.00")
    assert not any("Done" in label for label in bill.buttons)
    assert len(bill.here.heard(bill.ana)) == messages, "it was the same message all along"


async def test_done_takes_effect_at_once_and_asks_one_thing(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert bill.last == f"As you decided, €62.00 is off your bill and you pay €58.00 (R-1001).\n\n{WRONG}"
    assert bill.html.endswith("Struck out: €62.00 (R-1001)\nTotal: ~€120.00~ €58.00")
    assert bill.buttons == []
    for line in (
        "Short pay #1 · Ana",
        "💬 Answered",
        "🤝 Don't ask anything more, not even for proof, and don't argue; find the cause.",
    ):
        assert line in bill.card
    [card] = [one for one in bill.here.desk.shows(bill.here.topic_of("Ana")) if one.text == bill.card]
    assert "✂️ ~Colouring €62.00~" in struck(card)
    assert bill.here.heard(bill.here.kadri)[-1].startswith(
        "✂️ Ana struck from the bill: Colouring, €62.00 (R-1001)"
    )


async def test_silence_is_fine_and_nothing_is_ever_asked_after_it(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    said = len(bill.here.heard(bill.ana))
    await bill.here.absent(hours=72)
    assert len(bill.here.heard(bill.ana)) == said
    assert "overdue" not in bill.card and "⏰" not in bill.card


async def test_no_need_to_say(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    said = len(bill.here.heard(bill.ana))
    assert await bill.press("No need to say") == "That's fine. Thank you!"
    assert len(bill.here.heard(bill.ana)) == said
    assert bill.ana.last().buttons == []
    await bill.says("thank you")
    assert "⏰" not in bill.card


async def test_a_mere_no_is_an_answer_and_wakes_nobody(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert await bill.says("no") == "That's fine. Thank you!"
    assert "💬 Answered" in bill.card and "⏰" not in bill.card


async def test_a_reason_afterwards_goes_to_people_and_no_question_follows(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    answer = await bill.says("It came out patchy and too dark")
    assert answer == "Thank you for telling us, Ana. We'll find the cause, so that it doesn't happen again."
    assert "It came out patchy and too dark" in bill.here.desk_lines(bill.here.topic_of("Ana"))[-1]
    assert "⏰ Answer promised by 11:15" in bill.card
    assert bill.ana.last().buttons == []
    assert not bill.last.endswith("?")


async def test_a_reason_told_beforehand_is_not_asked_for(bill: Bill) -> None:
    await bill.visit()
    await bill.says("The colouring came out patchy and orange. I won't pay for the colouring!")
    assert "~Colouring · €62.00~" in bill.html
    await bill.press("✅ Done: €58.00")
    assert bill.last == "As you decided, €62.00 is off your bill and you pay €58.00 (R-1001)."
    assert "Problem #1" in bill.card and "✂️ Colouring €62.00" in bill.card


async def test_a_wish_after_done_is_granted_as_ever(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert "manager" in await bill.says("I want to talk to the manager")


async def test_what_was_paid_comes_back_by_a_day(bill: Bill) -> None:
    await bill.visit(paid=True)
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert bill.last.startswith("As you decided, €62.00 comes back to you by ")
    assert "(R-1001)." in bill.last
    bill.here.kadri.write("/payouts")
    await bill.here.settle()
    assert "R-1001" in bill.here.heard(bill.here.kadri)[-1]


async def test_the_whole_bill(bill: Bill) -> None:
    await bill.visit(lines=lines(("Haircut", "1", "38.00"), ("Parking", "1", "0.00")))
    await bill.shown()
    assert bill.buttons == ["✂️ Haircut", "What was it worth?"], "what costs nothing can't be struck"
    await bill.press("✂️ Haircut", "✅ Done: €0.00")
    assert "there is nothing left to pay" in bill.last


async def test_a_unit_more_with_every_tap(bill: Bill) -> None:
    await bill.visit(lines=lines(("Ampoule", "3", "10.00"), ("Serum", "1.5", "9.00")))
    await bill.shown()
    seen = []
    for label in ("✂️ Ampoule", "✂️ Ampoule · 1/3", "✂️ Ampoule · 2/3", "↩️ Ampoule"):
        await bill.press(label)
        seen.append(bill.html.splitlines()[2])
    assert seen == [
        "3 × Ampoule · ~€10.00~ €6.67",
        "3 × Ampoule · ~€10.00~ €3.33",
        "~3 × Ampoule · €10.00~",
        "3 × Ampoule · €10.00",
    ]
    await bill.press("✂️ Serum")
    assert "~1.5 × Serum · €9.00~" in bill.html


async def test_what_it_was_worth_with_buttons(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("What was it worth?", "Colouring · €62.00")
    asked = bill.last
    assert asked == "Colouring was €62.00. What was it worth to you? Just write the amount."
    assert await bill.says("100") == "Colouring was €62.00 on the bill. You can name any amount up to that."
    await bill.says("maybe 30,50 €")
    assert "Colouring · ~€62.00~ €30.50" in bill.html
    assert bill.html.endswith("Total: ~€120.00~ €88.50")
    await bill.press("✅ Done: €88.50")
    assert bill.last.startswith("As you decided, €31.50 is off your bill and you pay €88.50 (R-1001).")
    assert "✂️ Colouring €62.00 €30.50" in bill.card


async def test_the_worth_may_be_left_unsaid(bill: Bill) -> None:
    await bill.visit(lines=lines(("Haircut", "1", "38.00")))
    await bill.shown()
    await bill.press("What was it worth?", "← Back")
    assert bill.text.endswith("Total: €38.00")
    await bill.press("What was it worth?")
    await bill.here.later(hours=2)
    await bill.says("30")
    assert not any("€30.00" in line for line in bill.here.heard(bill.ana))


async def test_it_goes_on_after_a_restart(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    await bill.here.close()
    await bill.here.open()
    await bill.press("✂️ Hair mask")
    assert bill.html.endswith("Total: ~€120.00~ €38.00")
    await bill.here.crash()
    await bill.here.open()
    await bill.press("✅ Done: €38.00")
    assert "€82.00 is off your bill" in bill.last


async def test_an_old_bill_shows_how_things_stand(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    tap = bill.ana.press("✂️ Colouring")
    await bill.here.settle()
    done = bill.ana.press("✅ Done: €58.00")
    await bill.here.settle()
    for again in (tap, done):
        press = bill.ana.press_again(again)
        await bill.here.settle()
        assert press.notice == "This is done already."
    assert bill.text.endswith("€58.00") and bill.buttons == []


async def test_the_buttons_of_an_earlier_bill_lead_to_the_present_one(bill: Bill) -> None:
    await bill.visit()
    await bill.visit(lines=lines(("Cut", "1", "10.00")), ended_at="2026-03-11T10:30:00+02:00")
    await bill.shown()
    tap = bill.ana.press("✂️ Cut")
    await bill.here.settle()
    await bill.press("↩️ Cut", "Another visit: 11 March")
    assert "Colouring · €62.00" in bill.text
    press = bill.ana.press_again(tap)
    await bill.here.settle()
    assert press.notice is not None and press.notice.startswith("This button is out of date")
    assert "Colouring · €62.00" in bill.text and "~" not in bill.html


async def test_pressed_twice_in_a_hurry_it_counts_once(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    bill.ana.press("✅ Done: €58.00")
    bill.ana.press("✅ Done: €58.00")
    await bill.here.settle()
    assert sum("is off your bill" in line for line in bill.here.heard(bill.ana)) == 1
    assert bill.text.endswith("€58.00")


async def test_the_opening_is_asked_no_more(here: Town, bill: Bill) -> None:
    await bill.visit()
    first = {**bill.customer}
    await here.till(
        external_id="LATER",
        customer=first,
        ended_at="2026-03-11T10:55:00+02:00",
        lines=lines(("Cut", "1", "10.00")),
    )
    await bill.shown()
    assert "Cut · €10.00" in bill.text
    await bill.press("✂️ Cut", "✅ Done: €0.00")
    said = len(here.heard(bill.ana))
    await here.absent(hours=24)
    assert len(here.heard(bill.ana)) == said


async def test_a_case_of_a_struck_line_needs_its_cause(here: Town, bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    topic = here.topic_of("Ana")
    await here.presses(here.kadri, "Resolve", topic)
    shown = here.desk.shows(topic)[-1]
    labels = [label for row in shown.buttons for label in row]
    assert labels and not any("ater" in label for label in labels), "the cause can't be left for later"
    await here.presses(here.kadri, labels[0], topic)
    await here.presses(here.kadri, "Compensated", topic)
    assert "✅ Resolved" in bill.card


async def test_the_bill_stays_in_the_chat_as_it_was_struck(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    settled = next(text for text in bill.here.heard(bill.ana) if text.startswith("Your bill"))
    await bill.shown()
    assert settled in bill.here.heard(bill.ana), "the next bill is a message of its own"
