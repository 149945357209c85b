"""Danger: 112, the owner's own words and the duty phone at once, and whoever can help is told at any hour."""

from pathlib import Path

from telegram_sandbox import Person
from tests.stories.promise_scene import nights_later
from tests.stories.roster_scene import admin_ready, asks, joined, presses
from tests.town import Town, town

GAS = "siin haiseb gaasi järele"
TOLD = "Kui keegi on ohus, helistage kohe 112."


async def anna_of(here: Town, language: str = "et") -> Person:
    anna = here.sandbox.add_user("Anna", language_code=language)
    known = {"external_id": "C-7", "name": "Anna", "phone": "+37255512345", "language": language}
    await here.visit(anna, customer=known)
    return anna


async def test_et_by_night_nothing_is_asked_and_everybody_who_can_help_is_told(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    mari = await joined(here, "Mari", "agent salon")
    await asks(here, mari, "/duty me salon")
    await asks(here, here.kadri, "/danger phone 5551 2345")
    await asks(here, here.kadri, "/danger text et Lülitage gaas välja ja minge õue.")
    anna = await anna_of(here)
    await nights_later(here, hours=14)  # one in the morning
    before = {one.id: len(here.heard(one)) for one in (anna, mari, boss, here.kadri)}
    await here.says(anna, GAS)
    heard = here.heard(anna)[before[anna.id] :]
    assert len(heard) == 1 and heard[0].splitlines()[0] == TOLD
    assert "Lülitage gaas välja ja minge õue." in heard[0] and "+372 5551 2345" in heard[0]
    assert "Andsin meie valves inimestele kohe teada." in heard[0] and "?" not in heard[0]
    for one in (mari, boss, here.kadri):
        assert GAS in here.heard(one)[before[one.id]]
    topic = here.topic_of("Anna")
    assert "Danger" in here.card(topic).splitlines()[0]
    assert any("Danger" in line and GAS in line for line in here.desk_lines(topic)[1:])


async def test_ru_the_same_danger_is_not_told_twice_but_people_are_alerted_again(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_of(here, "ru")
    await here.says(anna, "розетка искрит")
    said, told = len(here.heard(anna)), len(here.heard(here.kadri))
    await here.says(anna, "дым идет!!!")
    assert len(here.heard(anna)) == said, "cries in one breath are one"
    await here.later(minutes=2)
    await here.says(anna, "уже пожар, помогите")
    again = here.heard(anna)[said:]
    assert len(again) == 1 and "оповещены ещё раз" in again[0] and "112" in again[0]
    assert len(here.heard(here.kadri)) > told
    await here.later(minutes=1)
    await here.says(anna, "адрес: Садовая 5")
    assert not any("?" in one for one in here.heard(anna)[said:]), "nothing is asked"


async def test_sl_nobody_is_there_and_nothing_is_claimed(tmp_path: Path) -> None:
    async with town(tmp_path, admin_ids=()) as here:
        anna = await anna_of(here, "sl")
        await here.says(anna, "ne morem dihati")
        assert here.heard(anna)[-1] == "Če je kdo v nevarnosti, takoj pokličite 112."


async def test_lt_it_does_not_wait_until_it_is_quiet(tmp_path: Path) -> None:
    async with town(tmp_path, burst_seconds=4.0) as here:
        await admin_ready(here)
        anna = await anna_of(here, "lt")
        before = len(here.heard(anna))
        anna.write("labas")
        await here.says(anna, "negaliu kvėpuoti po suleidimo")
        assert len(here.heard(anna)) == before + 1 and "112" in here.heard(anna)[-1]
        await here.later(seconds=30)
        assert len(here.heard(anna)) == before + 1, "no small talk after it, and no second time"
        anna.write("negaliu")
        anna.write("kvepuoti")
        await here.later(minutes=15)
        assert "112" in here.heard(anna)[-1], "also where only the words together say it"


async def test_en_edits_captions_commands_and_stopped_customers(here: Town) -> None:
    await admin_ready(here)
    for number, act in enumerate(("edit", "caption", "command", "stop", "unknown")):
        person = here.sandbox.add_user(f"P{number}", language_code="en")
        person.start()
        await here.settle()
        if act == "edit":
            sent = person.write("Hello, all fine here")
            await here.settle()
            person.edit(sent, "Hello, there are sparks coming out of the socket")
        elif act == "caption":
            person.send_file("photo", about={"caption": "my face is swelling up"})
        elif act == "command":
            person.write("/problem gas leak in the kitchen")
        elif act == "unknown":
            person.write("/help_me I'm bleeding")
        else:
            await here.says(person, "/stop")
            person.write("I can't breathe")
        await here.settle()
        assert "112" in here.heard(person)[-1], act
        assert "Danger" in here.card(here.topic_of(f"P{number}")), act


async def test_in_the_middle_of_a_talk_and_of_a_case(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_of(here, "en")
    await here.says(anna, "I waited an hour and my hair is ruined")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "I'm so sorry, Anna. What happened?")
    await here.says(anna, "my scalp is burning and blistering")
    assert "112" in here.heard(anna)[-1]
    assert "Danger" in here.card(here.topic_of("Anna")).splitlines()[0]


async def test_until_somebody_hears_it_is_told_again(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_of(here, "en")
    await here.says(anna, "gas leak!")
    told = len(here.heard(here.kadri))
    await here.later(minutes=6)
    assert len(here.heard(here.kadri)) > told
    await presses(here, here.kadri, "I'll write now")
    told = len(here.heard(here.kadri))
    await here.later(minutes=30)
    assert not any("🚨" in one for one in here.heard(here.kadri)[told:])


async def test_the_owners_list(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    shown = await asks(here, mari, "/danger")
    assert "Duty phone: none yet" in shown[0] and "/danger add" not in shown[0]
    assert "kihvt" not in (await asks(here, mari, "/danger add kihvt"))[0]
    assert "No signs of your own" in (await asks(here, mari, "/danger"))[0]
    said = await asks(here, here.kadri, "/danger add kihvt, gaasi vool")
    assert "kihvt…" in said[0] and "gaasi… vool…" in said[0]
    anna = await anna_of(here)
    await here.says(anna, "koer sõi midagi KIHVTIST")
    assert "112" in here.heard(anna)[-1]
    await here.close()
    await here.open()
    ben = here.sandbox.add_user("Ben", language_code="et")
    ben.start()
    await here.says(ben, "siin on mingi gaasivool või gaasi voolamine")
    assert "112" in here.heard(ben)[-1], "also after a restart"
    await asks(here, here.kadri, "/danger remove kihvt")
    cem = here.sandbox.add_user("Cem", language_code="et")
    cem.start()
    await here.says(cem, "kihvt värk")
    assert "112" not in here.heard(cem)[-1]
    await presses(here, here.kadri, "Undo")
    await here.says(cem, "kihvti kott")
    assert "112" in here.heard(cem)[-1], "what was undone means danger again"


async def test_what_the_owner_writes_wrongly_is_told(here: Town) -> None:
    await admin_ready(here)
    for wrong, clear in (
        ("phone hello", "can't be called"),
        ("phone", "can't be called"),
        ("add 12", "one to five words"),
        ("add ,", "one to five words"),
        ("remove nothing", "not on the list"),
        ("text " + "x" * 501, "too long"),
        ("text", "What you may change"),
    ):
        assert clear in (await asks(here, here.kadri, f"/danger {wrong}"))[0], wrong
    assert "<b>" in (await asks(here, here.kadri, "/danger text en <b>Get out & call us</b>"))[0]
    assert "112" in (await asks(here, here.kadri, "/danger phone 1220"))[0]
    assert "1220" in (await asks(here, here.kadri, "/danger"))[0]
    await asks(here, here.kadri, "/danger phone -")
    await asks(here, here.kadri, "/danger text en -")
    assert "none yet" in (await asks(here, here.kadri, "/danger"))[0]
