"""Staff make a visit by hand, with whatever they forget asked back."""

from typing import Any

from aftercare.ids import load_or_make_key, start_token
from bot.telegram.drawing import qr_code
from tests.stories.poster_scene import bytes_of
from tests.stories.roster_scene import admin_ready, asks, joined, presses, writes
from tests.town import Town
from tests.voucher_scene import gave


async def test_one_line_makes_a_visit(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    said = await asks(here, mari, "/visit Anna, filling, Marko, 95,50")
    assert "Anna · filling · Marko · €95.50" in said[0]
    assert mari.last().kind == "photo"
    assert await presses(here, mari, "Undo") == "The visit was taken back"
    assert await presses(here, mari, "Undo") != "The visit was taken back"


async def test_what_something_was_given_for_is_not_undone(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    await asks(here, mari, "/visit Anna, filling, Marko, 95")
    assert here.app is not None

    def give(work: Any) -> None:
        visit = work.visits.get(1)
        gave(work, visit.customer_id, "gift", 300, visit_id=visit.id)

    await here.app._writer.submit(give)  # noqa: SLF001 -- what gives has stories of its own
    assert await presses(here, mari, "Undo") == "Something was given for it, so it stays"
    assert await presses(here, mari, "Undo") == "Something was given for it, so it stays"


async def test_the_code_that_is_held_up_opens_the_talk(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    await asks(here, mari, "/visit Anna, filling, Marko, 95")
    link = start_link(here, visit=1)
    assert bytes_of(here, mari.last()) == qr_code(link, "png", 16)
    anna = here.sandbox.add_user("Anna K", language_code="et")
    anna.open_link(link)
    await here.settle()
    assert here.heard(anna)[-1].startswith("Tere, Anna! Täna aitas teid Marko (filling).")
    assert await presses(here, mari, "Undo") == "It has been opened already"


def start_link(here: Town, visit: int) -> str:
    key = load_or_make_key(here.folder / "bot.key")
    return f"https://t.me/{here.sandbox.world.bot.username}?start={start_token(key, visit, 1)}"


async def test_what_is_missing_is_asked_back_one_at_a_time(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    assert "Who was here?" in (await asks(here, mari, "/visit"))[-1]
    assert "What was done for Anna?" in (await asks(here, mari, "Anna"))[-1]
    assert "Who looked after Anna?" in (await asks(here, mari, "colouring"))[-1]
    await here.close()
    await here.open()
    await presses(here, mari, "Leave it out")
    assert "What did it cost?" in here.heard(mari)[-1], "also after a restart"
    assert "Anna · colouring · €62.00" in (await asks(here, mari, "62 €"))[-1]


async def test_who_thinks_better_of_it_or_walks_away(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    await asks(here, mari, "/visit Anna")
    assert await presses(here, mari, "Never mind") == "No visit was recorded"
    await asks(here, mari, "/visit Anna")
    await here.absent(minutes=11)
    assert "What was done" not in "".join(await asks(here, mari, "colouring")), "the question is forgotten"
    assert await presses(here, mari, "Never mind") != "No visit was recorded"


async def test_in_a_customers_topic_it_is_theirs(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.says(anna, "I waited for an hour and nobody said a word")
    await here.later(10)
    topic = here.topic_of("Anna")
    said = await writes(here, mari, "/visit colouring, Marko, 62", topic)
    assert "Anna · colouring · Marko · €62.00" in said[0]
    assert "What was done?" in (await writes(here, mari, "/visit", topic))[0]
    assert "Who was it" in (await writes(here, mari, "/visit"))[0]


async def test_hostile_lines_are_shown_as_they_are(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    said = await asks(here, mari, "/visit <b>Anna</b>, {0}% & Co, =SUM(A1), 5")
    assert "<b>Anna</b> · {0}% & Co · =SUM(A1) · €5.00" in said[0]


async def test_what_is_no_amount_is_told(here: Town) -> None:
    await here.says(here.kadri, "/visit Anna, filling, Marko, -5")
    assert here.heard(here.kadri)[-1] == "I couldn't make that out.\n\nWhat did it cost?"
    here.kadri.write("/visit Anna, filling, Marko, 95 XYZ", to=here.desk)
    await here.settle()
    assert here.desk_lines(None)[-1].startswith("I couldn't make that out.")
