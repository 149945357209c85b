"""Staff answer a customer from their own private chat, without opening the group."""

from telegram_sandbox import Person
from tests.stories.delicate_scene import after_visit, hired, private
from tests.town import Town

ANGRY = "I am furious, I waited an hour and nobody apologised. I want to speak to the manager"


async def attended(here: Town) -> tuple[Person, Person]:
    """Anna is angry, and the manager who hears of it presses *I'll write now*."""
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, ANGRY)
    mari.press("I'll write now")
    await here.settle()
    return anna, mari


async def test_what_is_written_in_private_goes_to_the_customer_and_shows_in_the_topic(here: Town) -> None:
    anna, mari = await attended(here)
    assert "You are writing to Anna now" in here.heard(mari)[-1]
    await here.says(mari, "I am so sorry, Anna.")
    assert here.heard(anna)[-1] == "Mari\nI am so sorry, Anna."
    await here.says(mari, "May I call you?")
    assert here.heard(anna)[-1] == "May I call you?", "the name is shown once per change of speaker"
    topic = here.topic_of("Anna")
    assert "Mari (from the private chat):\nMay I call you?" in here.desk_lines(topic)
    assert "Mari has had it" in here.card(topic) and "💬" in here.card(topic)


async def test_notes_and_slips_stay(here: Town) -> None:
    anna, mari = await attended(here)
    before = here.heard(anna)
    await here.says(mari, "// she is a regular")
    await here.says(mari, "/frobnicate now")
    assert here.heard(anna) == before
    assert "There is no such command" in here.heard(mari)[-1]
    assert not any("regular" in line for line in here.desk_lines(here.topic_of("Anna")))


async def test_done_ends_it(here: Town) -> None:
    anna, mari = await attended(here)
    await here.says(mari, "/done")
    assert "doesn't go to Anna any more" in here.heard(mari)[-1]
    before = here.heard(anna)
    await here.says(mari, "When do you open tomorrow?")
    assert here.heard(anna) == before, "they write as anybody else does"
    await here.says(mari, "/done")
    assert "not writing to a customer" in here.heard(mari)[-1]


async def test_the_customers_words_come_to_the_private_chat_as_well(here: Town) -> None:
    anna, mari = await attended(here)
    said = anna.write("I also lost my glove")
    await here.settle()
    assert here.heard(mari)[-1] == "Anna\nI also lost my glove"
    assert "I also lost my glove" in here.desk_lines(here.topic_of("Anna"))
    anna.edit(said, "I also lost my red glove")
    await here.settle()
    assert here.heard(mari)[-1] == "Anna\nI also lost my red glove"
    assert "I also lost my red glove" in here.desk_lines(here.topic_of("Anna"))


async def test_replies_and_reactions_find_their_way(here: Town) -> None:
    anna, mari = await attended(here)
    said = anna.write("I also lost my glove")
    await here.settle()
    mari.write("We have it here.", reply_to=mari.last().id)
    await here.settle()
    assert anna.last().reply_to == said.id
    mari.react(mari.last(), "👍")
    await here.settle()
    assert anna.sees()[[one.id for one in anna.sees()].index(said.id)].reactions == ["👍"]
    anna.write("Wonderful, thank you", reply_to=anna.last().id)
    await here.settle()
    assert mari.last().reply_to == next(one.id for one in mari.sees() if one.text == "We have it here.")


async def test_media_albums_edits_and_unsend(here: Town) -> None:
    anna, mari = await attended(here)
    mari.send_album([("photo", b"one", "Our new chairs"), ("photo", b"two", "")])
    await here.later(seconds=2)
    assert [one.kind for one in anna.sees()[-2:]] == ["photo", "photo"]
    shown = [one.kind for one in here.desk.shows(here.topic_of("Anna"))]
    assert shown.count("photo") == 2, "colleagues see them too"
    written = mari.write("See you on Monday")
    await here.settle()
    mari.edit(written, "See you on Tuesday")
    await here.settle()
    assert here.heard(anna)[-1] == "See you on Tuesday"
    assert any("See you on Tuesday" in line for line in here.desk_lines(here.topic_of("Anna")))
    mari.write("/unsend", reply_to=written.id)
    await here.settle()
    assert "See you on Tuesday" not in here.heard(anna)


async def test_resolving_ends_it(here: Town) -> None:
    anna, mari = await attended(here)
    await here.says(mari, "It is mended.")
    topic = here.topic_of("Anna")
    here.kadri.press("Resolve", to=here.desk, topic=topic)
    await here.settle()
    for _ in ("the cause", "what was done"):
        first = here.kadri.last(here.desk, topic=topic).buttons[0][0]
        here.kadri.press(first, to=here.desk, topic=topic)
        await here.settle()
    assert "The case is resolved" in here.heard(mari)[-1]
    before = here.heard(anna)
    await here.says(mari, "One more thing")
    assert here.heard(anna) == before


async def test_twelve_hours_of_silence_end_it(here: Town) -> None:
    anna, mari = await attended(here)
    await here.says(mari, "I will look into it.")
    await here.absent(hours=11)
    await here.says(mari, "Still at it.")
    await here.absent(hours=12, minutes=1)
    assert any("quiet for a while" in said for said in here.heard(mari))
    before = here.heard(anna)
    await here.says(mari, "And another thing about Anna")
    assert here.heard(anna) == before
    assert "That went to nobody" in here.heard(mari)[-1]
    assert "Mari" not in " ".join(here.topics()), "and it is not taken for a customer's own words"
    await here.says(mari, "I want to talk to a person")
    assert "Mari" in " ".join(here.topics()), "written again, it is"


async def test_attending_another_customer_leaves_the_first(here: Town) -> None:
    anna, mari = await attended(here)
    boris = await after_visit(here, "Boris")
    await here.says(boris, ANGRY)
    mari.press("I'll write now")
    await here.settle()
    before = here.heard(anna)
    await here.says(mari, "Hello Boris")
    assert here.heard(boris)[-1] == "Mari\nHello Boris"
    assert here.heard(anna) == before


async def test_a_reply_to_an_alert_goes_to_that_customer_without_attending(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, ANGRY)
    alert = next(one for one in mari.sees() if "I'll write now" in str(one.buttons))
    mari.write("I am here now, Anna.", reply_to=alert.id)
    await here.settle()
    assert here.heard(anna)[-1] == "Mari\nI am here now, Anna."
    before = here.heard(anna)
    await here.says(mari, "What are your opening hours?")
    assert here.heard(anna) == before, "plain words of whoever attends nobody are a customer's"


async def test_a_restart_forgets_nothing(here: Town) -> None:
    anna, mari = await attended(here)
    await here.crash()
    mari.write("Written while it slept")
    await here.open()
    assert here.heard(anna)[-1] == "Mari\nWritten while it slept"
    await here.says(anna, "I was waiting for you")
    assert here.heard(mari)[-1] == "Anna\nI was waiting for you"


async def test_whoever_left_the_roster_writes_as_a_customer(here: Town) -> None:
    anna, mari = await attended(here)
    await here.says(here.kadri, "/staff remove Mari")
    before = here.heard(anna)
    await here.says(mari, "Anna, it is me")
    assert here.heard(anna) == before
    await here.says(anna, "Is anybody there?")
    assert "Is anybody there?" not in private(here, mari)


async def test_words_written_under_an_alert_without_pressing_anything_are_no_customers_own(
    here: Town,
) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour, I want the manager")
    alerted = mari if any("🔔" in text for text in here.heard(mari)) else here.kadri
    await here.says(alerted, "Hi Anna, I am so sorry")
    assert "That went to nobody" in here.heard(alerted)[-1]
    alert = next(seen for seen in alerted.sees() if "🔔" in seen.text)
    alerted.write("Hi Anna, I am so sorry", reply_to=alert.id)
    await here.settle()
    assert "so sorry" in here.heard(anna)[-1] and len(here.topics()) == 1


async def test_whoever_takes_a_delicate_case_in_private_is_told_how_to_write(here: Town) -> None:
    mari = await hired(here, "Mari")
    anna = await after_visit(here)
    await here.says(anna, "Marko was rude to me and shouted")
    await here.presses(mari, "Take")
    await here.says(mari, "I am sorry, Anna")
    assert "Reply to their message" in here.heard(mari)[-1] and "Mari" not in here.topics()
