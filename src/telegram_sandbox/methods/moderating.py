"""Members removed, restricted, promoted; invite links; what a group is called."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import group_of, need, need_admin
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.people.membership import set_status
from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.members import ADMIN_RIGHTS, PERMISSIONS
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World

RESTRICT = ("can_restrict_members", "restrict/unrestrict chat member")
INVITE = ("can_invite_users", "manage chat invite link")
INFO = "can_change_info"


def _target(world: World, chat: Chat, params: Params) -> User:
    user = world.users.get(params["user_id"])
    if user is None:
        raise bad("PARTICIPANT_ID_INVALID")
    if user is world.bot:
        raise bad("can't restrict self")
    member = chat.member(user.id)
    if member and member.status == "creator":
        raise bad("can't remove chat owner")
    if member and member.is_admin and not member.promoted_by_bot:
        raise bad("user is an administrator of the chat")
    return user


@method("banChatMember")
def ban(world: World, params: Params) -> Any:
    """Throw somebody out for good."""
    chat = group_of(world, params)
    need_admin(world, chat, *RESTRICT)
    member = set_status(world, chat, _target(world, chat, params), world.bot, "kicked")
    member.until = params.get("until_date", 0)
    return True


@method("unbanChatMember")
def unban(world: World, params: Params) -> Any:
    """Let somebody come back; without `only_if_banned` a member is thrown out by it."""
    chat = group_of(world, params)
    need_admin(world, chat, *RESTRICT)
    user = _target(world, chat, params)
    member = chat.member(user.id)
    if member and (member.status == "kicked" or (member.present and not params.get("only_if_banned"))):
        set_status(world, chat, user, world.bot, "left")
    return True


@method("restrictChatMember")
def restrict(world: World, params: Params) -> Any:
    """Take permissions from somebody, or give all of them back."""
    chat = group_of(world, params)
    if chat.type != "supergroup":
        raise bad("method is available only for supergroups")
    need_admin(world, chat, *RESTRICT)
    allowed = {name: params["permissions"].get(name, False) for name in PERMISSIONS}
    user = _target(world, chat, params)
    full = all(allowed[name] for name, usual in chat.permissions.items() if usual)
    member = set_status(
        world, chat, user, world.bot, "member" if full else "restricted", {} if full else allowed
    )
    member.until = params.get("until_date", 0)
    return True


@method("promoteChatMember")
def promote(world: World, params: Params) -> Any:
    """Make somebody an administrator with the rights named, an ordinary member with none."""
    chat = group_of(world, params)
    need_admin(world, chat, "can_promote_members", "promote/demote chat member")
    rights = {name: bool(params.get(name)) for name in ADMIN_RIGHTS}
    status = "administrator" if any(rights.values()) else "member"
    set_status(world, chat, _target(world, chat, params), world.bot, status, rights)
    return True


@method("createChatInviteLink")
def create_link(world: World, params: Params) -> Any:
    """Make a link by which people join."""
    chat = group_of(world, params)
    need_admin(world, chat, *INVITE)
    asked = {name: params[name] for name in ("name", "expire_date", "member_limit") if params.get(name)}
    return _link(world, chat, asked, primary=False, by_request=params.get("creates_join_request", False))


@method("exportChatInviteLink")
def export_link(world: World, params: Params) -> Any:
    """Make a new primary link."""
    chat = group_of(world, params)
    need_admin(world, chat, *INVITE)
    return _link(world, chat, {}, primary=True, by_request=False)["invite_link"]


def _link(
    world: World, chat: Chat, asked: dict[str, Any], *, primary: bool, by_request: bool
) -> dict[str, Any]:
    url = f"https://t.me/+{world.rng.randrange(16**16):016x}"
    link = {"invite_link": url, "creator": world.bot.json(), "creates_join_request": by_request}
    chat.links[url] = link | {"is_primary": primary, "is_revoked": False} | asked
    return chat.links[url]


@method("setChatTitle")
def set_title(world: World, params: Params) -> Any:
    """Rename the group."""
    chat = group_of(world, params)
    need(world, chat, INFO, "change chat title")
    if chat.title == params["title"]:
        raise bad("chat title is not modified")
    chat.title = params["title"]
    post_service(world, chat, world.bot, "new_chat_title", chat.title)
    return True


@method("setChatDescription")
def set_description(world: World, params: Params) -> Any:
    """Change the group's description."""
    chat = group_of(world, params)
    need(world, chat, INFO, "change chat description")
    if chat.description == params.get("description", ""):
        raise bad("chat description is not modified")
    chat.description = params.get("description", "")
    return True
