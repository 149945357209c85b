"""What people do, and what the bot hears of it."""

from io import BytesIO

import aiohttp
import pytest

from telegram_sandbox import Group, Person, Sandbox, SandboxError
from tests.sandbox.bot_client import BotClient


async def test_start_links(bot: BotClient, sandbox: Sandbox) -> None:
    mart = sandbox.add_user("Mart", id=2**31 + 5)
    mart.open_link("https://t.me/sandbox_bot?start=visit_1-A")
    (update,) = await bot.updates()
    assert update["message"]["text"] == "/start visit_1-A"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert update["message"]["chat"] == {"id": 2**31 + 5, "type": "private", "first_name": "Mart"}
    for wrong in ("a" * 65, "a b", "õ"):
        with pytest.raises(SandboxError):
            mart.start(wrong)
    with pytest.raises(SandboxError):
        mart.open_link("https://t.me/other_bot?start=x")


async def test_blocking_is_told(bot: BotClient, anna: Person) -> None:
    await bot.forget()
    anna.block()
    with pytest.raises(SandboxError):
        anna.write("hello?")
    anna.start()
    left, back, message = await bot.updates()
    assert left["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["old_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert message["message"]["text"] == "/start"


async def test_edits_are_told_and_deletions_are_not(bot: BotClient, anna: Person) -> None:
    message = anna.write("helo")
    await bot.forget()
    anna.edit(message, "hello")
    (update,) = await bot.updates()
    assert update["edited_message"]["text"] == "hello"
    assert update["edited_message"]["edit_date"]
    anna.delete(message)
    assert await bot.updates() == []
    assert [line.text for line in anna.sees()] == ["/start"]
    (gone,) = [line for line in anna.sees(deleted=True) if line.deleted]
    assert gone.before == ["helo"]


async def test_an_album_is_several_messages(bot: BotClient, anna: Person, desk: Group) -> None:
    await bot.forget()
    album = anna.send_album([("photo", b"1", "look"), ("photo", b"2", ""), ("video", b"3", "")])
    messages = [update["message"] for update in await bot.updates()]
    assert len(messages) == 3
    assert len({message["media_group_id"] for message in messages}) == 1
    assert messages[0]["caption"] == "look"
    ids = [message.id for message in album]
    await bot.call("copyMessages", chat_id=desk.id, from_chat_id=anna.id, message_ids=ids)
    copies = [line.content["media_group_id"] for line in desk.shows()[-3:]]
    assert len(set(copies)) == 1
    assert copies[0] != messages[0]["media_group_id"]


async def test_parts_of_an_album_may_arrive_apart(bot: BotClient, anna: Person) -> None:
    await bot.forget()
    anna.send_file("photo", album="77")
    (first,) = await bot.updates()
    anna.send_file("photo", album="77")
    (second,) = await bot.updates()
    assert first["message"]["media_group_id"] == second["message"]["media_group_id"] == "77"


async def test_files_places_and_numbers(bot: BotClient, anna: Person) -> None:
    await bot.forget()
    anna.send_file("document", b"%PDF", name="arve.pdf", mime="application/pdf", about={"caption": "bill"})
    anna.send_location(59.4, 24.7)
    anna.share_phone("+37255512345")
    for kind in ("audio", "video", "animation", "video_note", "sticker"):
        anna.send_file(kind)
    document, place, phone, *others = (update["message"] for update in await bot.updates())
    assert document["document"]["file_name"] == "arve.pdf"
    assert document["caption"] == "bill"
    assert place["location"] == {"latitude": 59.4, "longitude": 24.7}
    assert phone["contact"]["user_id"] == anna.id
    assert ["audio" in others[0], "video_note" in others[3], "sticker" in others[4]] == [True] * 3


async def test_files_are_handed_out_up_to_twenty_megabytes(bot: BotClient, anna: Person) -> None:
    small = anna.send_file("voice", b"OggS").content["voice"]["file_id"]
    path = (await bot.call("getFile", file_id=small))["file_path"]
    file_url = f"{bot.sandbox.url}/file/bot{bot.sandbox.token}/{path}"
    async with bot.session.get(file_url) as response:
        assert await response.read() == b"OggS"
    large = anna.send_file("video", size=20 * 1024 * 1024 + 1).content["video"]["file_id"]
    assert await bot.refusal("getFile", file_id=large) == "400 Bad Request: file is too big"
    assert "wrong file_id" in await bot.refusal("getFile", file_id="nonsense")
    for wrong in (f"{bot.sandbox.url}/file/bot{bot.sandbox.token}/photos/none.jpg", file_url + "/../x"):
        async with bot.session.get(wrong) as response:
            assert response.status == 404


async def test_uploads_above_fifty_megabytes_are_refused(bot: BotClient, anna: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(anna.id)})
    form.add_field("document", BytesIO(bytes(52 * 1024 * 1024)), filename="large.bin")
    async with bot.session.post(f"{bot.base}/sendDocument", data=form) as response:
        assert response.status == 413
        assert (await response.json())["description"] == "Request Entity Too Large"


async def test_masks(bot: BotClient, olga: Person, desk: Group) -> None:
    await bot.call("sendMessage", chat_id=desk.id, text="card", reply_markup={
        "inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]
    })  # fmt: skip
    await bot.forget()
    olga.write("as the group", to=desk, mask="anonymous")
    olga.write("as my channel", to=desk, mask="channel")
    olga.press("Go", to=desk)
    hidden, channel, press = await bot.updates()
    assert hidden["message"]["from"]["id"] == 1087968824
    assert hidden["message"]["sender_chat"]["id"] == desk.id
    assert channel["message"]["from"]["id"] == 136817688
    assert channel["message"]["sender_chat"]["type"] == "channel"
    assert press["callback_query"]["from"]["id"] == olga.id


async def test_forwards_name_their_author(bot: BotClient, anna: Person, desk: Group) -> None:
    message = anna.write("mine")
    forwarded = await bot.call("forwardMessage", chat_id=desk.id, from_chat_id=anna.id, message_id=message.id)
    assert forwarded["forward_origin"]["sender_user"]["id"] == anna.id
    several = await bot.call(
        "forwardMessages", chat_id=desk.id, from_chat_id=anna.id, message_ids=[message.id]
    )
    assert len(several) == 1


async def test_a_press_may_come_again_under_another_id(bot: BotClient, anna: Person) -> None:
    grant = {"inline_keyboard": [[{"text": "Grant", "callback_data": "g:1:x"}]]}
    sent = await bot.say(anna.id, reply_markup=grant)
    await bot.forget()
    first = anna.press("Grant")
    await bot.call("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="granted")
    with pytest.raises(SandboxError):
        anna.press("Grant")
    anna.press_again(first)
    await bot.call("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    anna.press_again(first)
    presses = [update["callback_query"] for update in await bot.updates()]
    assert len({press["id"] for press in presses}) == 3
    assert {press["data"] for press in presses} == {"g:1:x"}
    assert presses[1]["message"]["text"] == "granted"
    assert presses[2]["message"]["date"] == 0


async def test_reply_keyboards_stay_until_removed(bot: BotClient, anna: Person) -> None:
    ask = {"keyboard": [[{"text": "My number", "request_contact": True}]], "one_time_keyboard": True}
    await bot.say(anna.id, reply_markup=ask)
    assert anna.chat.keyboard == ask
    await bot.say(anna.id)
    assert anna.chat.keyboard == ask
    await bot.say(anna.id, reply_markup={"remove_keyboard": True})
    assert anna.chat.keyboard is None
