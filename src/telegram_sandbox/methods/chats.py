"""What the bot may learn about chats and their members."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import find_chat, group_of
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.people.membership import leave
from telegram_sandbox.rendering import message_json
from telegram_sandbox.state.members import Member
from telegram_sandbox.state.world import World

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


@method("getChat")
def get_chat(world: World, params: Params) -> Any:
    """Everything about a chat."""
    chat = find_chat(world, params["chat_id"])
    if not chat.private:
        group_of(world, params)
    full = chat.json() | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    if chat.user and chat.user.forbids_voice:
        full["has_restricted_voice_and_video_messages"] = True
    if not chat.private:
        full["permissions"] = dict(chat.permissions)
    if chat.reactions is not None:
        full["available_reactions"] = [{"type": "emoji", "emoji": emoji} for emoji in chat.reactions]
    if chat.description:
        full["description"] = chat.description
    if pinned := chat.find(chat.pinned[-1] if chat.pinned else None):
        full["pinned_message"] = message_json(world, pinned, nested=True)
    return full


@method("getChatMember")
def get_chat_member(world: World, params: Params) -> Any:
    """Give somebody's place in a chat."""
    chat = find_chat(world, params["chat_id"])
    user = world.users.get(params["user_id"])
    if user is None:
        raise bad("PARTICIPANT_ID_INVALID")
    if chat.private:
        return Member(user, "member").json()
    group_of(world, params)
    member = chat.members.get(user.id)
    return (member or Member(user, "left")).json()


@method("getChatAdministrators")
def administrators(world: World, params: Params) -> Any:
    """List the owner and the administrators, other bots left out."""
    chat = group_of(world, params)
    return [
        m.json() for m in chat.members.values() if m.is_admin and (not m.user.is_bot or m.user is world.bot)
    ]


@method("getChatMemberCount")
def member_count(world: World, params: Params) -> Any:
    """Count who is there."""
    chat = find_chat(world, params["chat_id"])
    return 2 if chat.private else sum(member.present for member in group_of(world, params).members.values())


@method("leaveChat")
def leave_chat(world: World, params: Params) -> Any:
    """Leave a group."""
    chat = group_of(world, params)
    leave(world, chat, world.bot, world.bot)
    return True
