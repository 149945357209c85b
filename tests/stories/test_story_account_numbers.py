"""No account numbers in the chat: nobody sees more of one than its last four digits, and none is kept."""

import sqlite3
from contextlib import closing

import pytest

from tests.stories.delicate_scene import after_visit, desk_says, hired
from tests.stories.resolve_scene import complained
from tests.town import Town

IBAN, CARD = "EE38 2200 2210 2014 5685", "4242 4242 4242 4242"
ASKED = "please don't send such numbers here"


def kept(here: Town) -> str:
    """Everything in the database but the raw updates, which are purged after two days."""
    with closing(sqlite3.connect(here.folder / "bot.db")) as connection:
        lines = [line for line in connection.iterdump() if 'INSERT INTO "received"' not in line]
    return "\n".join(lines)


async def test_an_iban_in_a_complaint_is_hidden_everywhere(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, f"I waited an hour, send the money back to {IBAN} please")
    topic = here.topic_of("Anna")
    await here.says(anna, f"or to my card {CARD}")
    assert "•••• •••• •••• •••• 5685" in here.card(topic)
    assert any("or to my card •••• •••• •••• 4242" in line for line in here.desk_lines(topic))
    assert sum(ASKED in said for said in here.heard(anna)) == 1
    assert "2200" not in desk_says(here) and "4242 4242" not in desk_says(here)
    assert "2200 2210" not in kept(here) and "4242 4242" not in kept(here)


async def test_entities_stay_where_they_are(here: Town) -> None:
    anna, topic = await complained(here)
    text = f"Card {CARD} <b>"
    entities = [{"type": "bold", "offset": 25, "length": 3}]
    anna.write(text, entities=entities)
    await here.settle()
    shown = next(one for one in reversed(here.desk.shows(topic)) if "4242" in one.text)
    assert shown.text == "Card •••• •••• •••• 4242 <b>"
    assert [(one["type"], one["offset"], one["length"]) for one in shown.content["entities"]] == [
        ("bold", 25, 3)
    ]


async def test_captions_and_edits(here: Town) -> None:
    anna, topic = await complained(here)
    anna.send_file("photo", b"jpeg", about={"caption": f"my card {CARD}"})
    await here.settle()
    first = anna.write("the money, please")
    await here.settle()
    anna.edit(first, f"the money to {IBAN}, please")
    await here.settle()
    told = desk_says(here)
    assert "my card •••• •••• •••• 4242" in told and "•••• •••• •••• •••• 5685, please" in told
    assert "4242 4242" not in told and "2200 2210" not in told
    assert "2200 2210" not in kept(here)
    assert any(one.kind == "photo" for one in here.desk.shows(topic))


async def test_an_album_goes_without_its_captions_and_the_words_beside_it(here: Town) -> None:
    anna, topic = await complained(here)
    for caption in (f"my card {CARD}", "and the scratch"):
        anna.send_file("photo", b"jpeg", about={"caption": caption}, album="one")
    await here.later(seconds=2)
    shown = here.desk.shows(topic)
    assert sum(one.kind == "photo" for one in shown) == 2
    assert any("my card •••• •••• •••• 4242\nand the scratch" in one.text for one in shown)
    assert "4242 4242" not in desk_says(here) + kept(here)


@pytest.mark.parametrize("text", ["call me at +372 5551 2345", "it was order 4242424242424242"])
async def test_other_numbers_are_let_be(here: Town, text: str) -> None:
    anna, topic = await complained(here)
    await here.says(anna, text)
    assert any(text in line for line in here.desk_lines(topic))
    assert not any(ASKED in said for said in here.heard(anna))


async def test_staff_may_tell_a_customer_where_to_pay(here: Town) -> None:
    mart = await hired(here, "Mart", "agent")
    anna, topic = await complained(here)
    await here.takes(mart, topic)
    await here.staff_says(mart, topic, f"Please pay to {IBAN}")
    assert IBAN in here.heard(anna)[-1]
