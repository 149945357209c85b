"""Row by row: what the real server refuses, in its words."""

from typing import Any

import pytest

from aftercare.clock import HandClock
from telegram_sandbox import Group, Person, Sandbox
from tests.sandbox.bot_client import BotClient


def keyboard(data: str = "x", columns: int = 1, rows: int = 1) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Go", "callback_data": data}] * columns] * rows}


async def test_texts_have_a_length(bot: BotClient, anna: Person) -> None:
    assert (
        await bot.refusal("sendMessage", chat_id=anna.id, text="") == "400 Bad Request: message text is empty"
    )
    assert (
        await bot.refusal("sendMessage", chat_id=anna.id, text=" \n ")
        == "400 Bad Request: message text is empty"
    )
    too_long = await bot.refusal("sendMessage", chat_id=anna.id, text="a" * 4097)
    assert too_long == "400 Bad Request: message is too long"
    astral = await bot.refusal("sendMessage", chat_id=anna.id, text="😀" * 2049)
    assert astral == "400 Bad Request: message is too long"
    markup_is_free = await bot.say(anna.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    assert len(markup_is_free["text"]) == 4096


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        (keyboard("ž" * 33), "400 Bad Request: BUTTON_DATA_INVALID"),
        (keyboard(""), "400 Bad Request: BUTTON_DATA_INVALID"),
        (keyboard(columns=9), "400 Bad Request: a keyboard row holds at most 8 buttons"),
        (keyboard(columns=8, rows=13), "400 Bad Request: reply markup is too long"),
    ],
)
async def test_keyboards_have_limits(bot: BotClient, anna: Person, markup: Any, refusal: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=anna.id, text="a", reply_markup=markup) == refusal
    widest = await bot.say(anna.id, reply_markup=keyboard("ž" * 32, columns=8))
    assert len(widest["reply_markup"]["inline_keyboard"][0]) == 8


async def test_a_button_needs_exactly_one_action(bot: BotClient, anna: Person) -> None:
    bare = {"inline_keyboard": [[{"text": "Go"}]]}
    assert "Text buttons are unallowed" in await bot.refusal(
        "sendMessage", chat_id=anna.id, text="a", reply_markup=bare
    )
    two = {"inline_keyboard": [[{"text": "Go", "callback_data": "x", "url": "https://a.ee"}]]}
    assert "more than one action" in await bot.refusal(
        "sendMessage", chat_id=anna.id, text="a", reply_markup=two
    )


async def test_people_out_of_reach(bot: BotClient, sandbox: Sandbox, anna: Person) -> None:
    stranger = sandbox.add_user("Stranger")
    never_started = await bot.refusal("sendMessage", chat_id=stranger.id, text="a")
    assert never_started == "403 Forbidden: bot can't initiate conversation with a user"
    assert await bot.refusal("sendMessage", chat_id=5, text="a") == "400 Bad Request: chat not found"
    anna.block()
    assert (
        await bot.refusal("sendMessage", chat_id=anna.id, text="a")
        == "403 Forbidden: bot was blocked by the user"
    )
    anna.unblock()
    await bot.say(anna.id)
    anna.delete_account()
    assert await bot.refusal("sendMessage", chat_id=anna.id, text="a") == "403 Forbidden: user is deactivated"
    itself = await bot.refusal("sendMessage", chat_id=sandbox.world.bot.id, text="a")
    assert itself == "403 Forbidden: bots can't send messages to bots"


async def test_groups_out_of_reach(bot: BotClient, sandbox: Sandbox, olga: Person, desk: Group) -> None:
    outside = sandbox.add_group("Others", olga, kind="group")
    refusal = await bot.refusal("sendMessage", chat_id=outside.id, text="a")
    assert refusal == "403 Forbidden: bot is not a member of the group chat"
    desk.remove_bot()
    refusal = await bot.refusal("sendMessage", chat_id=desk.id, text="a")
    assert refusal == "403 Forbidden: bot was kicked from the supergroup chat"


async def test_a_restricted_bot_may_not_write(bot: BotClient, desk: Group) -> None:
    desk.restrict_bot(can_send_messages=False)
    refusal = await bot.refusal("sendMessage", chat_id=desk.id, text="a")
    assert refusal == "400 Bad Request: not enough rights to send text messages to the chat"
    desk.restrict_bot(**dict.fromkeys(desk.chat.permissions, False))
    refusal = await bot.refusal("sendMessage", chat_id=desk.id, text="a")
    assert refusal == "400 Bad Request: have no rights to send a message"


async def test_a_migrated_group_names_its_new_id(bot: BotClient, sandbox: Sandbox, olga: Person) -> None:
    group = sandbox.add_group("Desk", olga, kind="group")
    group.add_bot()
    old = group.id
    await bot.forget()
    group.migrate()
    assert str(group.id).startswith("-100")
    refusal = await bot.refusal("sendMessage", chat_id=old, text="a")
    assert refusal == "400 Bad Request: group chat was upgraded to a supergroup chat"
    told = [update["message"] for update in await bot.updates()]
    assert [message["chat"]["id"] for message in told] == [old, group.id]
    assert told[0]["migrate_to_chat_id"] == group.id
    assert told[1]["migrate_from_chat_id"] == old
    assert (await bot.say(group.id))["chat"]["type"] == "supergroup"


async def test_replies_to_what_is_gone(bot: BotClient, anna: Person) -> None:
    message = anna.write("hello")
    anna.delete(message)
    reply = {"message_id": message.id}
    refusal = await bot.refusal("sendMessage", chat_id=anna.id, text="a", reply_parameters=reply)
    assert refusal == "400 Bad Request: message to be replied not found"
    lenient = reply | {"allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot.say(anna.id, reply_parameters=lenient)


async def test_edits_that_cannot_be(bot: BotClient, anna: Person) -> None:
    sent = await bot.say(anna.id, "one", reply_markup=keyboard())
    at = {"chat_id": anna.id, "message_id": sent["message_id"]}
    same = await bot.refusal("editMessageText", **at, text="one", reply_markup=keyboard())
    assert same.startswith("400 Bad Request: message is not modified: specified new message content")
    changed = await bot.call("editMessageText", **at, text="two")
    assert changed["text"] == "two"
    assert "reply_markup" not in changed
    no_caption = await bot.refusal("editMessageCaption", **at, caption="c")
    assert no_caption == "400 Bad Request: there is no caption in the message to edit"
    foreign = anna.write("mine")
    assert (
        await bot.refusal("editMessageText", chat_id=anna.id, message_id=foreign.id, text="a")
        == "400 Bad Request: message can't be edited"
    )
    await bot.call("deleteMessage", **at)
    assert (
        await bot.refusal("editMessageText", **at, text="three")
        == "400 Bad Request: message to edit not found"
    )
    assert await bot.refusal("deleteMessage", **at) == "400 Bad Request: message to delete not found"


async def test_copies_of_what_is_gone(bot: BotClient, anna: Person, desk: Group) -> None:
    first, second = anna.write("one"), anna.write("two")
    anna.delete(first)
    ask = {"chat_id": desk.id, "from_chat_id": anna.id}
    assert (
        await bot.refusal("copyMessage", **ask, message_id=first.id)
        == "400 Bad Request: message to copy not found"
    )
    copied = await bot.call("copyMessages", **ask, message_ids=[first.id, second.id])
    assert len(copied) == 1
    assert desk.shows()[-1].text == "two"


async def test_a_long_caption_is_not_copied_into_a_topic(bot: BotClient, anna: Person, desk: Group) -> None:
    topic = await bot.call("createForumTopic", chat_id=desk.id, name="Anna")
    ask = {"chat_id": desk.id, "from_chat_id": anna.id, "message_thread_id": topic["message_thread_id"]}
    long = anna.send_file("photo", about={"caption": "a" * 1024})
    assert "message caption is too long" in await bot.refusal("copyMessage", **ask, message_id=long.id)
    fits = anna.send_file("photo", about={"caption": "a" * 1023})
    assert await bot.call("copyMessage", **ask, message_id=fits.id)


async def test_deleting_is_for_two_days_only(bot: BotClient, anna: Person, clock: HandClock) -> None:
    sent = await bot.say(anna.id)
    clock.move_to(clock.now().replace(day=13, hour=11))
    refusal = await bot.refusal("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    assert refusal == "400 Bad Request: message can't be deleted for everyone"


async def test_voice_may_be_forbidden(bot: BotClient, anna: Person, desk: Group) -> None:
    voice = anna.send_file("voice")
    anna.forbid_voice()
    file_id = voice.content["voice"]["file_id"]
    refusal = await bot.refusal("sendVoice", chat_id=anna.id, voice=file_id)
    assert refusal == "400 Bad Request: VOICE_MESSAGES_FORBIDDEN"
    assert (await bot.call("sendVoice", chat_id=desk.id, voice=file_id))["voice"]["file_id"] == file_id
    as_document = await bot.call("sendDocument", chat_id=anna.id, document=file_id)
    assert as_document["document"]["mime_type"] == "audio/ogg"


async def test_reactions(bot: BotClient, olga: Person, desk: Group) -> None:
    message = olga.write("thanks", to=desk)
    at = {"chat_id": desk.id, "message_id": message.id}
    heart = {"type": "emoji", "emoji": "❤"}
    assert await bot.call("setMessageReaction", **at, reaction=[heart])
    assert desk.shows()[-1].reactions == ["❤"]
    desk.allow_reactions("👍")
    assert (
        await bot.refusal("setMessageReaction", **at, reaction=[heart]) == "400 Bad Request: REACTION_INVALID"
    )
    strange = [{"type": "emoji", "emoji": "🧦"}]
    assert (
        await bot.refusal("setMessageReaction", **at, reaction=strange) == "400 Bad Request: REACTION_INVALID"
    )
    several = [{"type": "emoji", "emoji": "👍"}, heart]
    assert "REACTIONS_TOO_MANY" in await bot.refusal("setMessageReaction", **at, reaction=several)
    assert await bot.call("setMessageReaction", **at, reaction=[])
    assert desk.shows()[-1].reactions == []


async def test_presses_are_answered_once_and_in_time(bot: BotClient, anna: Person, clock: HandClock) -> None:
    await bot.say(anna.id, "choose", reply_markup=keyboard())
    old = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    press = anna.press("Go")
    assert "MESSAGE_TOO_LONG" in await bot.refusal(
        "answerCallbackQuery", callback_query_id=press.id, text="a" * 201
    )
    assert await bot.call("answerCallbackQuery", callback_query_id=press.id, text="a" * 200, show_alert=True)
    assert press.alert
    assert press.notice == "a" * 200
    assert await bot.refusal("answerCallbackQuery", callback_query_id=press.id) == old
    late = anna.press("Go")
    clock.move_to(clock.now().replace(minute=3))
    assert await bot.refusal("answerCallbackQuery", callback_query_id=late.id) == old
    assert late.answer is None


async def test_commands_have_rules(bot: BotClient) -> None:
    one = {"command": "start", "description": "Begin"}
    assert "BOT_COMMAND_INVALID" in await bot.refusal("setMyCommands", commands=[one | {"command": "Start"}])
    assert "BOT_COMMAND_DESCRIPTION_INVALID" in await bot.refusal(
        "setMyCommands", commands=[one | {"description": ""}]
    )
    many = [one | {"command": f"c{number}"} for number in range(101)]
    assert "BOT_COMMANDS_TOO_MUCH" in await bot.refusal("setMyCommands", commands=many)
    assert await bot.call("setMyCommands", commands=many[:100])
    assert len(await bot.call("getMyCommands")) == 100
