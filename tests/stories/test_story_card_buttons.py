"""The card tells everything, and its buttons let staff take, give back and take over."""

from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import buttons, card_of, complained, resolved
from tests.town import Town

LINES = [{"id": str(at), "title": f"Part {at}", "quantity": at, "amount": "5.00"} for at in range(1, 4)]


async def test_the_card_tells_who_what_and_what_happened(here: Town) -> None:
    _, topic = await complained(here, lines=LINES, paid=False)
    card = here.card(topic)
    assert card.splitlines()[:2] == ["Problem #1 · Anna", "Language: English"]
    assert "Visit: 11 March · Haircut · Marko" in card
    assert "Bill: €15.00 · not paid\n– Part 1: €5.00\n– 2 × Part 2: €5.00\n– 3 × Part 3: €5.00\n" in card
    assert "“I waited an hour and nobody apologised”\nMood: unhappy · waiting" in card
    assert "⏰ Answer promised by 11:15" in card and "promised" not in card.splitlines()[-1]
    assert card.splitlines()[-1] == "11:00 · customer · case opened"
    assert buttons(here, topic) == ["Take", "Resolve", "More", "Make it right"]


async def test_a_long_bill_shows_its_total_only(here: Town) -> None:
    lines = [{"id": str(at), "title": f"Part {at}", "quantity": 1, "amount": "1.00"} for at in range(7)]
    _, topic = await complained(here, lines=lines)
    assert "Bill: €7.00 · paid" in here.card(topic) and "Part 1" not in here.card(topic)


async def test_the_first_who_presses_has_it(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    _, topic = await complained(here)
    first = here.kadri.press("Take", to=here.desk, topic=topic)
    second = mati.press("Take", to=here.desk, topic=topic)
    await here.settle()
    assert first.notice == "It's yours." and second.notice == "Kadri has had it since 11:00."
    assert "🙋 Kadri has had it since 11:00" in here.card(topic)
    assert buttons(here, topic) == ["Resolve", "More", "Make it right"]

    here.kadri.press_again(first)
    await here.settle()
    card = here.card(topic)
    assert card.count("has had it") == card.count("took it") == 1, "once in its line, once in the history"


async def test_it_is_given_back_and_taken_over(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    _, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)

    await here.presses(mati, "More", topic)
    assert await here.presses(mati, "Take over", topic) == "It's yours."
    assert "🙋 Mati has had it" in here.card(topic)

    await here.presses(mati, "More", topic)
    await here.presses(mati, "Give back", topic)
    assert "🙋" not in here.card(topic) and buttons(here, topic) == [
        "Take",
        "Resolve",
        "More",
        "Make it right",
    ]
    assert here.desk_lines(topic)[-1] == "Mati gave it back; nobody has it now."


async def test_more_offers_what_fits_and_the_history(here: Town) -> None:
    _, topic = await complained(here)
    await here.presses(here.kadri, "More", topic)
    more = here.desk.shows(topic)[-1]
    assert more.reply_to == card_of(here, topic).id
    assert more.buttons == [["Only for managers"], ["Customer's history"]]
    assert "//" in more.text and "/unsend" in more.text
    await here.presses(here.kadri, "Customer's history", topic)
    assert "Haircut" in here.desk_lines(topic)[-1]


async def test_whoever_has_left_has_nothing(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    _, topic = await complained(here)
    await here.presses(mati, "Take", topic)
    await here.says(here.kadri, "/staff remove Mati")
    assert await here.presses(here.kadri, "Resolve", topic), "the card is still there"
    press = mati.press("Resolve", to=here.desk, topic=topic)
    await here.settle()
    assert "out of date" in (press.notice or ""), "who has left is refused"
    await here.presses(here.kadri, "More", topic)
    assert "Take over" not in str(here.desk.shows(topic)[-1])


async def test_buttons_of_an_earlier_life_say_how_things_stand(here: Town) -> None:
    anna, topic = await complained(here)
    take = here.kadri.press("Take", to=here.desk, topic=topic)
    await here.settle()
    await resolved(here, topic, here.kadri)
    again = here.kadri.press_again(take)
    await here.settle()
    assert again.notice == "Kadri resolved it (11 March, 11:00)."

    await here.says(anna, "No, it is still wrong and I want my money back")
    again = here.kadri.press_again(take)
    await here.settle()
    assert again.notice == "⏳ Waiting for an answer · Kadri"


async def test_a_history_of_many_lines_is_summed_up(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)
    for turn in range(8):
        await here.staff_says(here.kadri, topic, f"Answer {turn}")
        await here.says(anna, f"I still want to know more about the part number {turn}")
    history = here.card(topic).splitlines()
    assert "… 6 earlier lines" in history
    assert len(history) - history.index("… 6 earlier lines") == 13


async def test_hostile_data_of_a_button_does_nothing(here: Town) -> None:
    _, topic = await complained(here)
    press = here.kadri.press("More", on=card_of(here, topic).id, to=here.desk)
    await here.settle()
    before = here.desk_lines(topic)
    for rest in ("", "1", "x:0", "99:0", "1:0:0", "1:0:nonsense", "1:0:waiting:nonsense", "1:0:²:answered"):
        for action in ("take", "resolve", "cause", "done", "more", "later", "caused", "history"):
            press.data = f"{action}:{rest}"
            again = here.kadri.press_again(press)
            await here.settle()
            assert again.notice, press.data
    assert here.desk_lines(topic) == before
