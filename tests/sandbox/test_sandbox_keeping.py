"""A sandbox goes on where an earlier one was stopped."""

import pickle

import aiohttp
import pytest

from telegram_sandbox import Sandbox, SandboxError
from telegram_sandbox.keeping import VERSION
from tests.sandbox.bot_client import BotClient


async def test_people_chats_files_and_what_waits_come_back() -> None:
    async with Sandbox(seed=3) as first:
        anna = first.add_user("Anna", language_code="et")
        olga = first.add_user("Olga")
        desk = first.add_group("Desk", owner=olga)
        desk.promote_bot()
        desk.open_topic("Anna · 1", by=olga)
        anna.start()
        anna.send_file("photo", b"picture")
        async with aiohttp.ClientSession() as session:
            await BotClient(first, session).say(anna.id, "Hello")
        anna.react(anna.last(), "👍")
        stored, pending, seen = first.keep(), first.pending, [str(line) for line in anna.sees()]
    async with Sandbox(seed=9) as second:
        second.restore(stored)
        again = second.person(anna.id)
        assert [str(line) for line in again.sees()] == seen
        assert second.pending == pending
        chat = second.world.chats[desk.id]
        assert [topic.name for topic in chat.topics.values()] == ["Anna · 1"]
        async with aiohttp.ClientSession() as session:
            later = await BotClient(second, session).say(anna.id, "Again")
        assert max(again.chat.messages) == later["message_id"] and len(again.sees()) == len(seen) + 1
        new = second.add_user("Jonas")
        assert new.id not in {anna.id, olga.id}


@pytest.mark.parametrize(
    "stored",
    [
        b"",
        b"not kept",
        pickle.dumps({"version": VERSION + 1, "bot": 7_001_002_003}),
        pickle.dumps({"version": VERSION, "bot": 1}),
        b"cos\nsystem\n(S'true'\ntR.",
        pickle.dumps({"version": VERSION, "bot": 7_001_002_003, "users": pickle.Unpickler}),
    ],
)
async def test_what_is_not_ours_is_refused(stored: bytes) -> None:
    async with Sandbox() as sandbox:
        anna = sandbox.add_user("Anna")
        with pytest.raises(SandboxError):
            sandbox.restore(stored)
        assert sandbox.person(anna.id).user.first_name == "Anna"
