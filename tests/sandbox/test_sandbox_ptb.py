"""python-telegram-bot talks with the sandbox unchanged."""

from collections.abc import AsyncIterator
from datetime import timedelta
from inspect import iscoroutinefunction
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    ReactionTypeEmoji,
    ReplyParameters,
    TelegramObject,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter

from telegram_sandbox import Group, Person, Sandbox
from telegram_sandbox.media import FILE_KINDS
from telegram_sandbox.schema import method_names

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + (640).to_bytes(4) + (480).to_bytes(4) + b"\x08\x02"


@pytest.fixture
async def ptb(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    bot = Bot(sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")
    async with bot:
        yield bot


async def test_texts_edits_and_presses(ptb: Bot, anna: Person) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
    sent = await ptb.send_message(
        anna.id,
        "How <b>was</b> it?",
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(anna.chat.last_id + 77, allow_sending_without_reply=True),
    )
    assert sent.text_html == "How <b>was</b> it?"
    press = anna.press("Yes")
    query = (await ptb.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "yes"
    assert query.from_user.language_code == "et"
    await query.answer("Thanks", show_alert=True)
    await query.edit_message_text("Good.")
    assert (press.notice, press.alert) == ("Thanks", True)
    assert str(anna.last()) == "Sandbox bot: Good. (edited)"
    with pytest.raises(BadRequest, match="Message is not modified"):
        await ptb.edit_message_text("Good.", anna.id, sent.message_id)


async def test_topics(ptb: Bot, desk: Group, olga: Person) -> None:
    topic = await ptb.create_forum_topic(desk.id, "Anna")
    await ptb.send_message(desk.id, "card", message_thread_id=topic.message_thread_id)
    olga.write("hello", to=desk, topic=topic.message_thread_id)
    message = (await ptb.get_updates())[-1].message
    assert message is not None
    assert message.is_topic_message
    assert message.reply_to_message is not None
    assert message.reply_to_message.forum_topic_created is not None
    await ptb.pin_chat_message(desk.id, desk.shows()[-1].id)
    await ptb.set_message_reaction(desk.id, message.message_id, ReactionTypeEmoji("👍"))
    await ptb.close_forum_topic(desk.id, topic.message_thread_id)
    assert [line.kind for line in desk.shows(topic.message_thread_id)] == [
        "forum_topic_created", "text", "text", "pinned_message", "forum_topic_closed",
    ]  # fmt: skip
    pinned = (await ptb.get_updates())[-2].message
    assert pinned is not None
    assert pinned.pinned_message is not None
    assert (await ptb.get_chat(desk.id)).is_forum
    administrators = await ptb.get_chat_administrators(desk.id)
    assert {member.user.id for member in administrators} == {olga.id, ptb.id}


async def test_files(ptb: Bot, anna: Person) -> None:
    photo = await ptb.send_photo(anna.id, PICTURE, caption="<i>see</i>", parse_mode=ParseMode.HTML)
    assert (photo.photo[-1].width, photo.photo[-1].height) == (640, 480)
    assert bytes(await (await photo.photo[-1].get_file()).download_as_bytearray()) == PICTURE
    document = await ptb.send_document(anna.id, b"a,b", filename="häid.csv")
    assert document.document is not None
    assert document.document.file_name == "häid.csv"
    again = await ptb.send_document(anna.id, document.document.file_id)
    assert again.document is not None
    assert again.document.file_unique_id == document.document.file_unique_id
    album = await ptb.send_media_group(
        anna.id, [InputMediaPhoto(PICTURE, caption="one"), InputMediaPhoto(photo.photo[-1].file_id)]
    )
    assert len({message.media_group_id for message in album}) == 1
    files = await ptb.send_media_group(anna.id, [InputMediaDocument(b"1"), InputMediaDocument(b"2")])
    assert all(message.document for message in files)
    voice = anna.send_file("voice", b"OggS", about={"duration": 3})
    received = (await ptb.get_updates())[-1].message
    assert received is not None
    assert received.voice is not None
    assert received.voice.duration == timedelta(seconds=3)
    copied = await ptb.copy_message(anna.id, anna.id, voice.id, caption="yours")
    assert anna.sees()[-1].id == copied.message_id
    assert anna.sees()[-1].text == "yours"


async def test_profile(ptb: Bot, anna: Person) -> None:
    scope = BotCommandScopeChat(anna.id)
    await ptb.set_my_commands([BotCommand("stop", "Stop")], scope=scope, language_code="et")
    assert await ptb.get_my_commands() == ()
    assert (await ptb.get_my_commands(scope, "et"))[0].command == "stop"
    await ptb.set_my_description("Listens", language_code="en")
    assert (await ptb.get_my_description("en")).description == "Listens"
    assert (await ptb.get_my_name()).name == "Sandbox bot"
    assert (await ptb.get_chat_menu_button(anna.id)).type == "commands"
    await ptb.send_chat_action(anna.id, "typing")
    assert anna.sees_typing() == "typing"


def strangers(value: Any, path: str = "") -> set[str]:
    """Fields, anywhere inside, that the library does not know."""
    if isinstance(value, list | tuple):
        return {found for one in value for found in strangers(one, path)}
    if not isinstance(value, TelegramObject):
        return set()
    inner = {name: getattr(value, name) for name in type(value).__slots__ if not name.startswith("_")}
    own = {f"{path}.{name}" for name in value.api_kwargs}
    for name, one in inner.items():
        own |= strangers(one, f"{path}.{name}")
    return own


async def test_updates_hold_nothing_that_the_library_does_not_know(
    ptb: Bot, anna: Person, olga: Person, desk: Group
) -> None:
    await ptb.get_updates(allowed_updates=Update.ALL_TYPES)
    topic = await ptb.create_forum_topic(desk.id, "Anna")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="yes")]])
    sent = await ptb.send_message(desk.id, "/x https://a.ee", reply_markup=keyboard)
    for kind in sorted(FILE_KINDS):
        anna.send_file(kind)
    anna.edit(anna.write("<3", forwarded_from=olga.user), "<4")
    anna.send_location(1, 2)
    anna.share_phone("+3725551234")
    olga.write("a", to=desk, topic=topic.message_thread_id, mask="anonymous")
    olga.write("b", to=desk, reply_to=sent.message_id, mask="channel")
    olga.react(desk.chat.messages[sent.message_id], "👍")
    olga.press("Yes", to=desk)
    desk.close_topic(desk.topic("Anna"))
    desk.rename_topic(desk.topic("Anna"), "Mari")
    await ptb.pin_chat_message(desk.id, sent.message_id)
    anna.block()
    desk.restrict_bot()
    desk.remove_bot()
    updates = await ptb.get_updates()
    assert len(updates) > 25
    # Newer than the library, and what the server still sends beside `forward_origin`.
    known = {"can_send_welcome_messages", "can_edit_tag", "forward_date"}
    assert {found.rpartition(".")[2] for found in strangers(updates)} <= known


def test_every_method_of_the_library_is_known() -> None:
    calls = {name for name, made in vars(Bot).items() if "_" in name[1:] and iscoroutinefunction(made)}
    camel = {name.replace("_", "") for name in calls if not name.startswith("_")}
    assert len(camel) > 100
    assert camel - method_names().keys() == {"doapirequest"}


async def test_errors_arrive_as_their_classes(ptb: Bot, anna: Person, sandbox: Sandbox) -> None:
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await ptb.send_message(anna.id, "<x>", parse_mode=ParseMode.HTML)
    sandbox.faults.too_many(3, "sendMessage")
    with pytest.raises(RetryAfter):
        await ptb.send_message(anna.id, "a")
    group = sandbox.add_group("Old", anna, kind="group")
    group.add_bot()
    old = group.id
    group.migrate()
    with pytest.raises(ChatMigrated) as migrated:
        await ptb.send_message(old, "a")
    assert migrated.value.new_chat_id == group.id
    anna.block()
    with pytest.raises(Forbidden, match="blocked"):
        await ptb.send_message(anna.id, "a")
    stranger = Bot("123456:" + "A" * 35, base_url=f"{sandbox.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
