"""Delicate complaints go to the managers' private chats, not where the person named reads."""

import pytest

from telegram_sandbox import Person
from tests.stories.delicate_scene import after_visit, desk_says, hired, private
from tests.town import Town

# What the complaint is, and the same word in each by which it would be found anywhere.
DELICATE = {
    "en": ("Marko was rude to me and shouted zebrafish", "Only our managers read"),
    "et": ("Marko oli minu vastu ebaviisakas ja karjus zebrafish", "loevad siin ainult meie juhid"),
    "lt": ("Marko buvo šiurkštus ir ant manęs rėkė zebrafish", "skaito tik mūsų vadovai"),
    "ru": ("Ваш мастер меня домогался, это ужасно zebrafish", "читают только наши руководители"),
    "sl": ("Marko je bil nesramen in je kričal name zebrafish", "bere samo naše vodstvo"),
}
COMPLAINT, _ = DELICATE["en"]


async def complained(here: Town) -> tuple[Person, Person]:
    """Anna complains of Marko, and there is a manager, Mari, besides the owner."""
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, COMPLAINT)
    return anna, mari


@pytest.mark.parametrize("language", DELICATE)
async def test_it_is_read_by_managers_only_in_every_language(here: Town, language: str) -> None:
    words, told = DELICATE[language]
    mari, peep = await hired(here, "Mari"), await hired(here, "Peep", "agent")
    anna = await after_visit(here, language=language)
    await here.says(anna, words)
    assert told in here.heard(anna)[-1]
    assert "zebrafish" in private(here, mari) and "zebrafish" in private(here, here.kadri)
    assert "zebrafish" not in private(here, peep)
    assert here.topics() == [], "a first case that only managers read makes no topic"
    await here.says(anna, "and nobody said sorry")
    assert told not in here.heard(anna)[-1], "it is said once"


async def test_whoever_it_names_does_not_read_it(here: Town) -> None:
    marko = await hired(here, "Marko")
    anna, mari = await complained(here)
    assert "zebrafish" in private(here, mari)
    assert "zebrafish" not in private(here, marko)
    await here.says(anna, "and he pushed me, zebrafish")
    assert "zebrafish" not in private(here, marko)


async def test_unless_nobody_else_is_left(here: Town) -> None:
    await here.close()
    await here.open(admin_ids=())
    marko = here.sandbox.add_user("Marko", language_code="en")
    await here.close()
    await here.open(admin_ids=(marko.id,))
    marko.start()
    here.kadri.block()
    anna = await after_visit(here)
    await here.says(anna, COMPLAINT)
    await here.later(hours=2)
    assert "zebrafish" in private(here, marko)


async def test_whoever_takes_it_is_given_everything_and_answers_from_there(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, COMPLAINT)
    anna.send_file("photo", b"the cut", about={"caption": "look, zebrafish"})
    await here.settle()
    mari.press("Take")
    await here.settle()
    kinds = [one.kind for one in mari.sees()]
    assert "photo" in kinds and any(said == COMPLAINT for said in here.heard(mari))
    await here.says(anna, "Are you there, zebrafish?")
    assert here.heard(mari)[-1] == "Anna\nAre you there, zebrafish?"
    mari.write("I am sorry, Anna.", reply_to=mari.last().id)
    await here.settle()
    assert here.heard(anna)[-1] == "Mari\nI am sorry, Anna."
    assert "zebrafish" not in desk_says(here) and here.topics() == []


async def test_two_managers_press_take_at_once(here: Town) -> None:
    anna, mari = await complained(here)
    mari.press("Take")
    here.kadri.press("Take")
    await here.settle()
    given = [COMPLAINT in here.heard(one) for one in (mari, here.kadri)]
    assert sorted(given) == [False, True], "one of them has it, and all of it"
    await here.says(anna, "Hello, zebrafish")
    assert ["Anna\nHello, zebrafish" in here.heard(one) for one in (mari, here.kadri)] == given


async def test_whoever_is_on_duty_writes_at_once_and_a_second_manager_joins(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, f"{COMPLAINT}, I am furious and I want the manager")
    mari.press("I'll write now")
    await here.settle()
    assert any(said.startswith(COMPLAINT) for said in here.heard(mari))
    here.kadri.write("I am here as well, Anna.", reply_to=here.kadri.last().id)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nI am here as well, Anna."
    assert any(said.startswith(COMPLAINT) for said in here.heard(here.kadri))
    written = anna.write("Good, zebrafish")
    await here.settle()
    anna.edit(written, "Very good, zebrafish")
    await here.settle()
    assert here.heard(mari)[-1] == "Anna\nVery good, zebrafish"
    await here.says(mari, "Thank you, Anna.")
    assert here.heard(anna)[-1] == "Mari\nThank you, Anna."
    assert "zebrafish" not in desk_says(here) and here.topics() == []


async def test_until_it_is_taken_new_words_stand_on_the_card(here: Town) -> None:
    anna, mari = await complained(here)
    written = anna.write("He laughed, too")
    await here.settle()
    assert "He laughed, too" in private(here, mari)
    anna.edit(written, "He grinned, too")
    await here.settle()
    assert "He grinned, too" in private(here, mari) and "He laughed, too" not in private(here, mari)


async def test_a_restart_in_between_changes_nothing(here: Town) -> None:
    anna, mari = await complained(here)
    await here.crash()
    anna.write("More zebrafish")
    await here.open()
    mari.press("Take")
    await here.settle()
    assert "More zebrafish" in here.heard(mari)
    await here.crash()
    await here.open()
    await here.says(anna, "And again")
    assert here.heard(mari)[-1] == "Anna\nAnd again"


async def test_a_case_that_turns_delicate_leaves_the_topic(here: Town) -> None:
    mari, peep = await hired(here, "Mari"), await hired(here, "Peep", "agent")
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    await here.staff_says(peep, topic, "Let me look into it.")
    await here.says(anna, COMPLAINT)
    assert "From here on, only our managers read" in here.heard(anna)[-1]
    assert "The rest of this case is with the managers." in here.desk_lines(topic)
    assert "waited an hour" not in here.card(topic), "the card in the topic quotes nothing any more"
    assert "zebrafish" not in desk_says(here)
    before = here.heard(anna)
    peep.write("What did he do?", to=here.desk, topic=topic)
    await here.settle()
    assert here.heard(anna) == before
    assert "with the managers; nothing was sent" in here.desk_lines(topic)[-1]
    await here.staff_says(mari, topic, "Mari here, Anna.")
    assert here.heard(anna)[-1] == "Mari\nMari here, Anna.", "a manager's words go out"


async def test_whom_a_complaint_names_is_known_after_a_restart(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.crash()
    await here.open()
    await here.says(anna, COMPLAINT)
    assert "zebrafish" in private(here, mari) and here.topics() == []


async def test_an_edit_may_be_what_makes_it_delicate(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    written = anna.write("I waited an hour and nobody apologised")
    await here.settle()
    anna.edit(written, COMPLAINT)
    await here.settle()
    assert "zebrafish" in private(here, mari) and "zebrafish" not in desk_says(here)
    assert "only our managers read" in here.heard(anna)[-1]


async def test_an_agent_who_attends_is_put_out(here: Town) -> None:
    mari, peep = await hired(here, "Mari"), await hired(here, "Peep", "agent")
    await here.says(here.kadri, "/duty Peep")
    boris = await after_visit(here, "Boris")
    await here.says(boris, "This is urgent, I am furious, I waited an hour")
    peep.press("I'll write now")
    await here.settle()
    await here.says(boris, COMPLAINT)
    assert "with the managers from now on" in here.heard(peep)[-1]
    before = here.heard(boris)
    await here.says(peep, "What did he do?")
    assert here.heard(boris) == before and "zebrafish" not in private(here, peep)
    assert "zebrafish" in private(here, mari)


async def test_staff_make_a_case_the_managers(here: Town) -> None:
    mari, peep = await hired(here, "Mari"), await hired(here, "Peep", "agent")
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    peep.press("More", to=here.desk, topic=topic)
    await here.settle()
    peep.press("Only for managers", to=here.desk, topic=topic)
    await here.settle()
    assert "only our managers read" in here.heard(anna)[-1]
    assert "waited an hour" in private(here, mari)
    await here.says(anna, "There is more, zebrafish")
    assert "zebrafish" in private(here, mari) and "zebrafish" not in desk_says(here)


async def test_a_manager_who_comes_later_gets_what_is_open(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, COMPLAINT)
    assert "zebrafish" not in desk_says(here)
    mari = await hired(here, "Mari")
    assert "zebrafish" in private(here, mari)


async def test_nobody_there_means_waiting_and_not_the_topic(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    here.kadri.block()
    await here.settle()
    anna = await after_visit(here)
    await here.says(anna, COMPLAINT)
    await here.later(hours=3)
    assert "zebrafish" not in desk_says(here)
    here.kadri.unblock()
    await here.settle()
    await here.later(hours=2)
    assert "zebrafish" in private(here, here.kadri)


async def test_it_is_resolved_from_the_private_card(here: Town) -> None:
    anna, mari = await complained(here)
    mari.press("Take")
    await here.settle()
    mari.press("Resolve")
    await here.settle()
    for _ in ("the cause", "what was done"):
        mari.press(mari.last().buttons[0][0])
        await here.settle()
    assert "Mari" in here.heard(anna)[-1]
    assert "✅" in private(here, mari)
    assert "zebrafish" not in desk_says(here)


async def test_a_manager_is_a_customer_too(here: Town) -> None:
    mari = await hired(here, "Mari")
    await here.visit(mari, external_id="A-Mari", customer={"external_id": "C-Mari", "name": "Mari"})
    await here.says(mari, "I waited an hour and nobody apologised")
    assert "waited an hour" in here.card(here.topic_of("Mari"))
    await here.staff_says(here.kadri, here.topic_of("Mari"), "Sorry, Mari!")
    mari.write("It is all right", reply_to=mari.last().id)
    await here.settle()
    assert "It is all right" in here.desk_lines(here.topic_of("Mari"))


async def test_danger_alone_is_for_everybody_to_see(here: Town) -> None:
    peep = await hired(here, "Peep", "agent")
    anna = await after_visit(here)
    await here.says(anna, "I am bleeding and can't breathe after the treatment")
    assert "bleeding" in here.card(here.topic_of("Anna"))
    assert peep is not None


async def test_what_is_added_while_nobody_has_it_is_told_once(here: Town) -> None:
    anna, mari = await complained(here)
    await here.later(minutes=2)
    before = len(here.heard(mari))
    for words in ("And zebrafish again", "My arm hurts", "Please answer"):
        await here.says(anna, words)
    await here.later(seconds=20)
    assert [said for said in here.heard(mari)[before:] if "has added to #1" in said] == [here.heard(mari)[-1]]
    assert "zebrafish" not in here.heard(mari)[-1] and "zebrafish" not in desk_says(here)

    mari.press("Take")
    await here.says(anna, "Are you there?")
    await here.later(seconds=20)
    assert "has added" not in "".join(here.heard(mari)[-2:]), "whoever has it gets the words themselves"


async def test_resolve_in_the_old_topic_asks_in_private(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    await here.says(anna, COMPLAINT)
    await here.staff_says(mari, topic, "/resolve")
    assert "in your private chat" in here.desk_lines(topic)[-1]
    assert "What caused it?" in here.heard(mari)[-1] and "What caused it?" not in desk_says(here)
