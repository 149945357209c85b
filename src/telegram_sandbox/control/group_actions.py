"""Actions in groups: `chat` is the group, `user` who acts (its owner if left out)."""

from typing import TYPE_CHECKING, Any

from telegram_sandbox.control.registry import action, group, person
from telegram_sandbox.control.views import chat_json, topic_json
from telegram_sandbox.errors import SandboxError
from telegram_sandbox.state.chats import Topic

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox


@action
def add_group(
    sandbox: "Sandbox",
    title: str,
    owner: int,
    kind: str = "forum",
    id: int | None = None,  # noqa: A002 -- Telegram's own word
) -> Any:
    """Create a group: kind is "group", "supergroup" or "forum"."""
    made = sandbox.add_group(title, person(sandbox, owner), kind=kind, id=id)
    return chat_json(sandbox.world, made.chat)


@action
def add_bot(sandbox: "Sandbox", chat: int) -> None:
    """Put the bot in as an ordinary member."""
    group(sandbox, chat).add_bot()


@action
def remove_bot(sandbox: "Sandbox", chat: int) -> None:
    """Throw the bot out."""
    group(sandbox, chat).remove_bot()


@action
def promote_bot(sandbox: "Sandbox", chat: int, **rights: bool) -> None:
    """Make the bot an administrator with all rights but those given as false."""
    group(sandbox, chat).promote_bot(**rights)


@action
def demote_bot(sandbox: "Sandbox", chat: int) -> None:
    """Make the bot an ordinary member again."""
    group(sandbox, chat).demote_bot()


@action
def restrict_bot(sandbox: "Sandbox", chat: int, **permissions: bool) -> None:
    """Take permissions from the bot."""
    group(sandbox, chat).restrict_bot(**permissions)


@action
def add_member(sandbox: "Sandbox", chat: int, user: int) -> None:
    """Let somebody in."""
    group(sandbox, chat).add(person(sandbox, user))


@action
def remove_member(sandbox: "Sandbox", chat: int, user: int) -> None:
    """Throw somebody out."""
    group(sandbox, chat).remove(person(sandbox, user))


@action
def promote(sandbox: "Sandbox", chat: int, user: int, **rights: bool) -> None:
    """Make somebody an administrator."""
    group(sandbox, chat).promote(person(sandbox, user).user, **rights)


@action
def demote(sandbox: "Sandbox", chat: int, user: int) -> None:
    """Make somebody an ordinary member again."""
    group(sandbox, chat).demote(person(sandbox, user).user)


def _topic(sandbox: "Sandbox", chat: int, topic: int | None) -> Topic:
    where = group(sandbox, chat).chat
    if topic and topic not in where.topics:
        raise SandboxError(f"no topic has the id {topic}")
    return where.topic(topic)


def _by(sandbox: "Sandbox", user: int | None) -> Any:
    return person(sandbox, user) if user else None


@action
def open_topic(sandbox: "Sandbox", chat: int, name: str, user: int | None = None) -> Any:
    """Open a topic."""
    return topic_json(group(sandbox, chat).open_topic(name, _by(sandbox, user)))


@action
def close_topic(sandbox: "Sandbox", chat: int, topic: int | None = None, user: int | None = None) -> None:
    """Close a topic; General without `topic`."""
    group(sandbox, chat).close_topic(_topic(sandbox, chat, topic), _by(sandbox, user))


@action
def reopen_topic(sandbox: "Sandbox", chat: int, topic: int | None = None, user: int | None = None) -> None:
    """Open it again."""
    group(sandbox, chat).reopen_topic(_topic(sandbox, chat, topic), _by(sandbox, user))


@action
def rename_topic(
    sandbox: "Sandbox", chat: int, name: str, topic: int | None = None, user: int | None = None
) -> None:
    """Rename it."""
    group(sandbox, chat).rename_topic(_topic(sandbox, chat, topic), name, _by(sandbox, user))


@action
def delete_topic(sandbox: "Sandbox", chat: int, topic: int) -> None:
    """Delete it with its messages."""
    group(sandbox, chat).delete_topic(_topic(sandbox, chat, topic))


@action
def turn_into_forum(sandbox: "Sandbox", chat: int) -> Any:
    """Switch topics on."""
    changed = group(sandbox, chat)
    changed.turn_into_forum()
    return chat_json(sandbox.world, changed.chat)


@action
def migrate(sandbox: "Sandbox", chat: int) -> Any:
    """Upgrade a basic group to a supergroup."""
    upgraded = group(sandbox, chat)
    upgraded.migrate()
    return chat_json(sandbox.world, upgraded.chat)
