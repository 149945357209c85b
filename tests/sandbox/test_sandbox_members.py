"""Who is what in a group, and what the bot may see and do there."""

from typing import Any

import pytest

from telegram_sandbox import Group, Person, Sandbox, SandboxError
from tests.sandbox.bot_client import BotClient


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    return [kind for update in updates for kind in update if kind != "update_id"]


async def test_privacy_mode(bot: BotClient, olga: Person, desk: Group, sandbox: Sandbox) -> None:
    desk.demote_bot()
    own = await bot.say(desk.id)
    await bot.forget()
    olga.write("between us", to=desk)
    olga.write("/stop", to=desk)
    olga.write("/stop@other_bot", to=desk)
    olga.write("/stop@sandbox_bot", to=desk)
    olga.write("an answer", to=desk, reply_to=own["message_id"])
    olga.write("hey @sandbox_bot listen", to=desk)
    heard = [update["message"]["text"] for update in await bot.updates()]
    assert heard == ["/stop", "/stop@sandbox_bot", "an answer", "hey @sandbox_bot listen"]
    sandbox.world.reads_everything = True
    olga.write("between us", to=desk)
    assert len(await bot.updates()) == 1


async def test_comings_and_goings(bot: BotClient, sandbox: Sandbox, olga: Person) -> None:
    group = sandbox.add_group("Desk", olga, kind="group")
    group.add_bot()
    group.promote_bot(can_manage_topics=False)
    group.demote_bot()
    mart = sandbox.add_user("Mart")
    group.add(mart)
    group.remove_bot()
    group.add(sandbox.add_user("Kai"))
    updates = await bot.updates()
    assert kinds(updates) == [
        "my_chat_member", "message", "my_chat_member", "my_chat_member", "message",
        "message", "my_chat_member",
    ]  # fmt: skip
    assert updates[2]["my_chat_member"]["new_chat_member"]["can_manage_topics"] is False
    assert updates[4]["message"]["new_chat_members"][0]["id"] == mart.id
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(SandboxError):
        sandbox.add_user("Stranger").write("let me in", to=group)


async def test_moderation(bot: BotClient, sandbox: Sandbox, olga: Person, desk: Group) -> None:
    mart = sandbox.add_user("Mart")
    desk.add(mart)
    at = {"chat_id": desk.id, "user_id": mart.id}
    assert (await bot.call("getChatMember", **at))["status"] == "member"
    assert await bot.call("promoteChatMember", **at, can_pin_messages=True)
    assert (await bot.call("getChatMember", **at))["status"] == "administrator"
    assert await bot.call("promoteChatMember", **at)
    assert await bot.call("restrictChatMember", **at, permissions={"can_send_messages": False})
    assert (await bot.call("getChatMember", **at))["status"] == "restricted"
    assert await bot.call("banChatMember", **at)
    assert await bot.call("getChatMemberCount", chat_id=desk.id) == 2
    assert await bot.call("unbanChatMember", **at, only_if_banned=True)
    assert "chat owner" in await bot.refusal("banChatMember", chat_id=desk.id, user_id=olga.id)
    link = await bot.call("createChatInviteLink", chat_id=desk.id, name="staff")
    assert link["invite_link"].startswith("https://t.me/+")
    desk.promote_bot(can_restrict_members=False)
    assert "not enough rights" in await bot.refusal("banChatMember", **at)
    assert await bot.call("leaveChat", chat_id=desk.id)
    assert "not a member" in await bot.refusal("getChatMemberCount", chat_id=desk.id)


async def test_members_may_be_silenced(bot: BotClient, sandbox: Sandbox, olga: Person, desk: Group) -> None:
    mart = sandbox.add_user("Mart")
    desk.add(mart)
    await bot.call("restrictChatMember", chat_id=desk.id, user_id=mart.id, permissions={})
    with pytest.raises(SandboxError):
        mart.write("hello", to=desk)
    assert olga.write("quiet, please", to=desk)


async def test_pins_and_deletions_need_their_rights(bot: BotClient, olga: Person, desk: Group) -> None:
    message = olga.write("important", to=desk)
    at = {"chat_id": desk.id, "message_id": message.id}
    assert await bot.call("pinChatMessage", **at)
    assert (await bot.call("getChat", chat_id=desk.id))["pinned_message"]["text"] == "important"
    assert await bot.call("unpinChatMessage", chat_id=desk.id)
    desk.promote_bot(can_pin_messages=False, can_delete_messages=False)
    assert "not enough rights" in await bot.refusal("pinChatMessage", **at)
    assert "can't be deleted" in await bot.refusal("deleteMessage", **at)
    desk.promote_bot()
    assert await bot.call("deleteMessages", chat_id=desk.id, message_ids=[message.id, 9999])
    assert desk.shows()[-1].text != "important"


async def test_a_basic_group_may_become_a_forum(bot: BotClient, sandbox: Sandbox, olga: Person) -> None:
    group = sandbox.add_group("Desk", olga, kind="group")
    group.promote_bot()
    old = group.id
    assert "not a forum" in await bot.refusal("createForumTopic", chat_id=old, name="Anna")
    group.turn_into_forum()
    assert "upgraded" in await bot.refusal("createForumTopic", chat_id=old, name="Anna")
    await bot.call("createForumTopic", chat_id=group.id, name="Anna")
    assert group.topic("Anna")
