"""Who writes without end is answered once, kindly; others notice nothing, and nothing is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from telegram_sandbox import Person
from tests.stories.fault_scene import COMPLAINT
from tests.stories.roster_scene import admin_ready
from tests.town import Town, town

RATES = {"rate_overall": 30.0, "rate_chat": 1.0, "rate_group": 20.0, "burst_seconds": 4.0}
KIND = {
    "en": "I have it all",
    "et": "Kõik jõudis kohale",
    "ru": "Всё дошло",
    "sl": "Vse je prispelo",
    "lt": "Viską gavau",
}


@pytest.fixture
async def busy(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, flood=True, **RATES) as here:
        await admin_ready(here)
        yield here


async def customer(here: Town, name: str, language: str = "en") -> Person:
    person = here.sandbox.add_user(name, language_code=language)
    person.start()
    await here.settle()
    await here.says(person, {"en": COMPLAINT, "et": "Ootasin tund aega", "ru": "Ждала целый час"}[language])
    await here.later(minutes=2)
    return person


async def floods(here: Town, person: Person, count: int = 60, word: str = "Flood") -> None:
    """One message a second."""
    for number in range(count):
        person.write(f"{word} {number}")
        await here.later(seconds=1)


def relayed(here: Town, name: str) -> str:
    return "\n".join(here.desk_lines(here.topic_of(name)))


async def test_et_sixty_in_a_minute_are_answered_once_and_all_arrive_in_order(busy: Town) -> None:
    anna = await customer(busy, "Anna", "et")
    said = len(busy.heard(anna))
    await floods(busy, anna, 150, "Sõnum")
    heard = busy.heard(anna)[said:]
    assert sum(KIND["et"] in one for one in heard) == 1 and len(heard) == 1, heard
    await busy.later(minutes=3)
    lines = [line for line in relayed(busy, "Anna").splitlines() if line.startswith("Sõnum")]
    assert lines == [f"Sõnum {number}" for number in range(150)]
    await busy.says(anna, "Aitäh, kas keegi saaks vastata?")
    await busy.later(seconds=30)
    assert len(busy.heard(anna)) == said + 2, "afterwards everything is as ever"
    assert not [call for call in busy.sandbox.calls.of() if call.code == 429]


async def test_others_notice_nothing(busy: Town) -> None:
    anna, ben = await customer(busy, "Anna"), await customer(busy, "Ben")
    mari = busy.sandbox.add_user("Mari", language_code="en")
    mari.start()
    await floods(busy, anna, 70)
    anna.write("Flood again")
    ben.write("And another thing: the door was locked")
    mari.write(COMPLAINT)
    for _ in range(40):
        anna.write("Flood still")
    await busy.later(seconds=8)
    assert any("door was locked" in line for line in busy.desk_lines(busy.topic_of("Ben")))
    assert COMPLAINT in busy.card(busy.topic_of("Mari"))
    assert len(busy.heard(mari)) >= 1


async def test_ru_danger_and_stop_still_get_through(busy: Town) -> None:
    anna = await customer(busy, "Anna", "ru")
    await floods(busy, anna, 30, "Сообщение")
    await busy.says(anna, "пахнет газом!")
    assert "112" in busy.heard(anna)[-1]
    assert any("Danger" in line and "газом" in line for line in busy.heard(busy.kadri))
    await busy.later(seconds=10)
    assert any("Danger" in line for line in busy.desk_lines(busy.topic_of("Anna")))
    await floods(busy, anna, 3, "Сообщение")
    said = len(busy.heard(anna))
    await busy.says(anna, "больше не пишите мне")
    await busy.later(seconds=25)
    assert len(busy.heard(anna)) == said + 1


async def test_pictures_in_a_flood_keep_their_place_and_take_turns(busy: Town) -> None:
    anna = await customer(busy, "Anna")
    await floods(busy, anna, 20)
    for number in range(6):
        anna.send_file("photo", about={"caption": f"Picture {number}"})
        anna.write(f"After {number}")
        await busy.later(seconds=1)
    before = len(busy.sandbox.calls.of("copyMessage"))
    await busy.later(seconds=30)
    assert len(busy.sandbox.calls.of("copyMessage")) - before <= 3, "a flood has its turns"
    await busy.later(minutes=6)
    topic = busy.topic_of("Anna")
    wanted = [f"{word} {number}" for number in range(6) for word in ("Picture", "After")]
    found = [line.text for line in busy.desk.shows(topic) if line.text in wanted]
    assert found == wanted


async def test_a_flood_goes_on_over_a_restart(busy: Town) -> None:
    anna = await customer(busy, "Anna")
    await floods(busy, anna, 20)
    said = len(busy.heard(anna))
    await busy.crash()
    for number in range(20, 30):
        anna.write(f"Flood {number}")
    await busy.open()
    await floods(busy, anna, 10, "Later")
    await busy.later(minutes=2)
    assert len(busy.heard(anna)) == said, "still answered only once"
    lines = [line for line in relayed(busy, "Anna").splitlines() if line.startswith("Flood")]
    assert lines == [f"Flood {number}" for number in range(30)]


async def test_sixty_starts_are_one_hello_and_sixty_edits_a_few_calls(busy: Town) -> None:
    anna = busy.sandbox.add_user("Anna", language_code="et")
    for _ in range(60):
        anna.start()
        await busy.later(seconds=1)
    assert len(busy.heard(anna)) == 1
    await busy.later(seconds=10)
    sent = anna.write("Ootasin tund aega ja juuksed on rikutud")
    await busy.later(minutes=1)
    changed = anna.write("Ja veel midagi")
    await busy.later(minutes=1)
    before = len(busy.sandbox.calls.of("editMessageText"))
    for number in range(60):
        anna.edit(changed, f"Ja veel midagi, {number}")
        await busy.later(seconds=1)
    await busy.later(minutes=1)
    assert sent.id != changed.id
    assert len(busy.sandbox.calls.of("editMessageText")) - before <= 10
    assert any("Ja veel midagi, 59" in line for line in busy.desk_lines(busy.topic_of("Anna")))


async def test_stickers_and_a_stranger_s_chatter(busy: Town) -> None:
    zoe = busy.sandbox.add_user("Zoe", language_code="sl")
    zoe.start()
    await busy.settle()
    said = len(busy.heard(zoe))
    for _ in range(60):
        zoe.send_file("sticker")
        await busy.later(seconds=1)
    await busy.later(minutes=1)
    assert len(busy.heard(zoe)) <= said + 2
