"""What the bot does with each answer of the Bot API that no other story of faults is about."""

import pytest

from tests.stories.fault_scene import outbox, read, unhappy
from tests.town import Town


def refused(here: Town, code: int, words: str, method: str, chat_id: int, *, times: int | None = 1) -> None:
    here.sandbox.faults.fail(code, words, method, chat_id=chat_id, times=times)


async def test_not_modified_is_as_good_as_done(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    said = here.kadri.write("Ten minutes", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    refused(here, 400, "Bad Request: message is not modified: specified new", "editMessageText", anna.id)
    here.kadri.edit(said, "Ten minutes!")
    await here.settle()
    assert [one.state for one in outbox(here) if one.kind == "edit"] == ["sent"]


async def test_a_deleted_source_is_told_where_it_should_have_gone(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.too_many(5, chat_id=here.desk.id)
    photo = anna.send_file("photo")
    await here.settle()
    anna.delete(photo)
    await here.later(seconds=6)
    assert read(here, "Anna")[-1] == "⚠️ The message was deleted before it could be passed on."


async def test_an_edit_of_what_is_gone_comes_as_a_new_message(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    said = here.kadri.write("Ten minutes", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    refused(here, 400, "Bad Request: message to edit not found", "editMessageText", anna.id)
    here.kadri.edit(said, "Twenty minutes")
    await here.settle()
    assert here.heard(anna)[-1].endswith("Twenty minutes")
    assert here.heard(anna)[-2].endswith("Ten minutes")


async def test_a_card_that_somebody_deleted_is_drawn_anew(here: Town) -> None:
    anna = await unhappy(here)
    refused(here, 400, "Bad Request: message to edit not found", "editMessageText", here.desk.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    cards = [line for line in read(here, "Anna") if "Problem #1" in line]
    assert len(cards) == 2
    assert "💬" in cards[-1]
    assert here.heard(anna)[-1].endswith("We are sorry")


async def test_an_answer_to_what_is_gone_comes_without_the_quote(here: Town) -> None:
    anna = await unhappy(here)
    await here.says(anna, "Line 0")
    copy = next(line for line in here.desk.shows(here.topic_of("Anna")) if line.text == "Line 0")
    refused(here, 400, "Bad Request: message to be replied not found", "sendMessage", anna.id)
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.write("Answer", to=here.desk, topic=here.topic_of("Anna"), reply_to=copy.id)
    await here.settle()
    assert here.heard(anna)[-1].endswith("Answer")
    assert anna.sees()[-1].reply_to is None


async def test_broken_markup_goes_out_plain(here: Town) -> None:
    anna = await unhappy(here)
    refused(here, 400, "Bad Request: can't parse entities: Unsupported start tag", "sendMessage", anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert here.heard(anna)[-1].endswith("We are sorry")


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        (400, "Bad Request: chat not found", "Telegram doesn't find the chat."),
        (400, "Bad Request: PEER_ID_INVALID", "Telegram doesn't find the chat."),
        (403, "Forbidden: bot can't initiate conversation with a user", "hasn't started the bot yet."),
        (403, "Forbidden: bot was blocked by the user", "the customer has blocked the bot."),
        (403, "Forbidden: user is deactivated", "the Telegram account no longer exists."),
        (400, "Bad Request: message is too long", "it is too long for Telegram."),
        (400, "Bad Request: BUTTON_DATA_INVALID", "Telegram refused it."),
        (400, "Bad Request: file is too big", "the file is too big for Telegram."),
        (413, "Request Entity Too Large", "the file is too big for Telegram."),
        (400, "Bad Request: something nobody has heard of", "Telegram refused it."),
        (400, "Bad Request: chat not modified", "Telegram refused it."),
        (400, "Bad Request: have no rights to send a message", "Telegram refused it."),
    ],
)
async def test_what_cannot_reach_the_customer_is_shown_in_their_topic(
    here: Town, code: int, words: str, told: str
) -> None:
    anna = await unhappy(here)
    refused(here, code, words, "sendMessage", anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert read(here, "Anna")[-1].endswith(told)
    assert [one.state for one in outbox(here) if one.target.startswith("customer:")][-1] == "failed"


@pytest.mark.parametrize(
    "words",
    [
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot is not a member of the supergroup chat",
        "Bad Request: chat not found",
        "Bad Request: have no rights to send a message",
        "Bad Request: PEER_ID_INVALID",
    ],
)
async def test_what_cannot_reach_the_desk_waits_and_an_admin_is_told(here: Town, words: str) -> None:
    here.kadri.start()
    anna = await unhappy(here)
    code = 403 if words.startswith("Forbidden") else 400
    refused(here, code, words, "sendMessage", here.desk.id, times=2)
    await here.says(anna, "Hello?")
    assert "can't be reached" in here.heard(here.kadri)[-1]
    await here.later(minutes=3)
    assert read(here, "Anna")[-1] == "Hello?", "nothing was lost"


async def test_a_press_answered_too_late_loses_nothing(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=2)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are on it")
    late = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    here.sandbox.faults.fail(400, late, "answerCallbackQuery")
    here.kadri.press("Send again", to=here.desk)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nWe are on it"


async def test_who_takes_no_voice_messages_gets_a_document(here: Town) -> None:
    anna = await unhappy(here)
    anna.forbid_voice()
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.send_file("voice", b"OggS", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert anna.sees()[-1].kind == "document"


async def test_a_document_that_does_not_arrive_either_is_told_to_staff(here: Town) -> None:
    anna = await unhappy(here)
    anna.forbid_voice()
    here.sandbox.faults.fail(400, "Bad Request: some words nobody has seen before", "sendDocument")
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.send_file("voice", b"OggS", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert "didn't reach the customer" in here.desk.shows(here.topic_of("Anna"))[-1].text
