"""Lists of visits on bad days: the wrong person, the wrong file, a restart in the middle, Telegram away."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from telegram_sandbox import Person
from tests.stories.delicate_scene import after_visit, hired
from tests.stories.upload_scene import HEADER, LIST, buttons, last, sends, visits
from tests.town import Town, town

MANY = 450


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as made:
        made.kadri.start()
        await made.settle()
        yield made


def long_list() -> str:
    rows = (f"A-{at:04};Anna {at};;Lõikus;Marko;10.03.2026;10:00;35,00" for at in range(MANY))
    return "\n".join((HEADER, *rows))


async def agent(here: Town) -> Person:
    liis = here.sandbox.add_user("Liis", language_code="et")
    here.kadri.write("/staff add agent")
    await here.settle()
    liis.open_link(next(word for word in last(here, here.kadri).split() if word.startswith("https://")))
    await here.settle()
    return liis


def so_far(folder: Path) -> tuple[str, int]:
    engine = create_engine(f"sqlite:///{folder}/bot.db")
    with engine.connect() as connection:
        state, done = connection.execute(
            text("select state, coalesce(json_extract(told, '$.next'), 0) from uploads order by id desc")
        ).one()
    engine.dispose()
    return str(state), int(done)


async def moment(here: Town, least: int) -> None:
    """Wait, without moving the clock, until that many visits of the list are recorded."""
    for _ in range(20_000):
        if so_far(here.folder)[1] >= least:
            return
        await asyncio.sleep(0.0005)  # noqa: TID251 -- the bot works meanwhile
    raise AssertionError("nothing was recorded")


async def test_an_agents_list_is_refused_kindly(here: Town) -> None:
    liis = await agent(here)
    await sends(here, liis, LIST)
    assert last(here, liis).startswith("Only managers can record visits from a file.")
    assert visits(here.folder) == []


async def test_a_customers_file_goes_on_to_staff(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna)
    await sends(here, anna, LIST)
    topic = here.topic_of("Anna")
    assert any(seen.kind == "document" for seen in here.desk.shows(topic))
    assert len(visits(here.folder)) == 1


async def test_a_file_that_is_no_list_gets_a_clear_answer(here: Town) -> None:
    here.kadri.send_file("document", b"%PDF-1.7", name="offer.pdf", mime="application/pdf")
    await here.settle()
    assert last(here, here.kadri).startswith("I can't find a table in that file.")
    await sends(here, here.kadri, b"PK\x03\x04 not a workbook", name="visits.xlsx")
    assert last(here, here.kadri).startswith("I can't read that file; it may be damaged.")
    await sends(here, here.kadri, b"", name="visits.csv")
    assert last(here, here.kadri) == "There are no rows in that file."
    assert buttons(here.kadri) == []


async def test_lists_come_one_at_a_time(here: Town) -> None:
    for name in ("one.csv", "two.csv"):
        here.kadri.send_file("document", LIST.encode(), name=name, mime="text/csv", album="week")
    await here.settle()
    await here.later(seconds=2)
    assert last(here, here.kadri).startswith("I take one list at a time.")


async def test_a_list_right_after_an_album_is_read(here: Town) -> None:
    here.kadri.send_album([("photo", b"1", ""), ("photo", b"2", "")])
    await sends(here, here.kadri, LIST)
    await here.later(seconds=2)
    assert buttons(here.kadri)[0] == "Record 3 visits"


async def test_a_file_above_20_mb_gets_a_clear_sentence(here: Town) -> None:
    await sends(here, here.kadri, LIST, size=21 * 1024 * 1024)
    assert last(here, here.kadri).startswith("That file is larger than 20 MB")


async def test_what_staff_send_to_a_customer_whom_they_attend_goes_there(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, "I am furious, nobody apologised. I want to speak to the manager")
    await here.presses(mari, "I'll write now")
    await sends(here, mari, LIST)
    assert anna.sees()[-1].kind == "document"
    await here.says(mari, "no phone")
    assert here.heard(anna)[-1].endswith("no phone"), "it corrects nothing"
    assert len(visits(here.folder)) == 1


async def test_a_list_is_recorded_once_though_the_bot_dies_in_the_middle(here: Town) -> None:
    await sends(here, here.kadri, long_list())
    here.kadri.press(f"Record {MANY} visits")
    await moment(here, 100)
    await here.crash()
    state, done = so_far(here.folder)
    assert state == "running" and 0 < done < MANY
    assert len(visits(here.folder)) == done, "what is counted is what is recorded"
    await here.open()
    assert len(visits(here.folder)) == MANY
    assert f"New: {MANY} · known already: 0 · changed: 0 · not taken: 0" in last(here, here.kadri)


async def test_it_is_shown_how_far_it_has_come(here: Town) -> None:
    await sends(here, here.kadri, long_list())
    here.kadri.press(f"Record {MANY} visits")
    for least in (100, 200, 300):
        await moment(here, least)
        here.clock.move_to(here.clock.now().replace(second=here.clock.now().second + 3))
    await here.settle()
    shown = next(seen for seen in here.kadri.sees() if seen.text.startswith("Recorded visits.csv"))
    assert shown.text == f"Recorded visits.csv: {MANY} of {MANY}."
    assert any(f"0 of {MANY} …" in text for text in shown.before)
    assert any(f"Recording visits.csv: {done} of {MANY} …" in shown.before for done in (200, 300, 400))


async def test_a_list_waits_for_telegram_to_hand_it_out(here: Town) -> None:
    here.sandbox.faults.fail(502, "Bad Gateway", "getFile", times=2)
    await sends(here, here.kadri, LIST)
    assert last(here, here.kadri) == "Reading visits.csv …"
    await here.later(seconds=15)
    assert buttons(here.kadri)[0] == "Record 3 visits"
    await here.absent(minutes=1)  # what was read is forgotten, and read anew
    here.sandbox.faults.fail(502, "Bad Gateway", "getFile", times=5)
    await here.presses(here.kadri, "Record 3 visits")
    assert last(here, here.kadri) == "Recording visits.csv: 0 of 3 …"
    await here.later(minutes=10)
    assert last(here, here.kadri).startswith("I couldn't fetch that file from Telegram.")
    assert visits(here.folder) == []


async def test_old_buttons_and_others_people_do_nothing(here: Town) -> None:
    await sends(here, here.kadri, LIST)
    preview = next(seen for seen in here.kadri.sees() if seen.buttons)
    await here.says(here.kadri, "no phone")
    assert here.kadri.chat.messages[preview.id].inline_buttons == []
    await sends(here, here.kadri, LIST, name="second.csv")
    assert [seen.buttons for seen in here.kadri.sees()].count([]) == len(here.kadri.sees()) - 1, (
        "only one preview can be pressed"
    )
    assert await here.presses(here.kadri, "Record 3 visits") == "Recording."
    assert len(visits(here.folder)) == 3
