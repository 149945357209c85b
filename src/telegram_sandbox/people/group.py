"""A group, as a story sets its scene."""

from typing import Any

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.methods.topics import open_topic, remove_topic, rename, set_closed
from telegram_sandbox.people.membership import join, leave, set_status
from telegram_sandbox.people.migration import migrate
from telegram_sandbox.people.seeing import Seen, transcript
from telegram_sandbox.state.chats import Chat, Topic
from telegram_sandbox.state.members import ADMIN_RIGHTS, PERMISSIONS
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def admin_rights(granted: dict[str, bool]) -> dict[str, bool]:
    """All rights of an administrator; those not named are granted, but for anonymity. Raises SandboxError."""
    if unknown := set(granted) - set(ADMIN_RIGHTS):
        raise SandboxError(f"no such right: {', '.join(sorted(unknown))}")
    return {name: granted.get(name, name != "is_anonymous") for name in ADMIN_RIGHTS}


class Group:
    """A basic group, supergroup or forum. Its owner acts where nobody else is named."""

    def __init__(self, world: World, chat: Chat, owner: User) -> None:
        self.world = world
        self.chat = chat
        self.owner = owner

    @property
    def id(self) -> int:
        """The chat's id now: another one after `migrate`."""
        return self.chat.id

    def add_bot(self) -> None:
        """Put the bot into the group as an ordinary member."""
        join(self.world, self.chat, self.world.bot, self.owner)

    def remove_bot(self) -> None:
        """Throw the bot out."""
        leave(self.world, self.chat, self.world.bot, self.owner)

    def promote_bot(self, **rights: bool) -> None:
        """Make the bot an administrator with all rights but those given as False."""
        self.promote(self.world.bot, **rights)

    def demote_bot(self) -> None:
        """Make the bot an ordinary member again."""
        set_status(self.world, self.chat, self.world.bot, self.owner, "member")

    def restrict_bot(self, **permissions: bool) -> None:
        """Take from the bot what ordinary members may do: permissions given as False."""
        allowed = {name: permissions.get(name, self.chat.permissions[name]) for name in PERMISSIONS}
        set_status(self.world, self.chat, self.world.bot, self.owner, "restricted", allowed)

    def promote(self, user: User, **rights: bool) -> None:
        """Make somebody an administrator."""
        set_status(self.world, self.chat, user, self.owner, "administrator", admin_rights(rights))

    def demote(self, user: User) -> None:
        """Make somebody an ordinary member again."""
        set_status(self.world, self.chat, user, self.owner, "member")

    def add(self, *people: Any) -> None:
        """Let people in."""
        for person in people:
            join(self.world, self.chat, _user(person), _user(person))

    def remove(self, person: Any) -> None:
        """Throw somebody out."""
        leave(self.world, self.chat, _user(person), self.owner)

    def allow(self, **permissions: bool) -> None:
        """Change what ordinary members may do."""
        self.chat.permissions |= permissions

    def allow_reactions(self, *emoji: str) -> None:
        """Let only these reactions be used."""
        self.chat.reactions = list(emoji)

    @property
    def topics(self) -> list[Topic]:
        """The topics that are there, General aside."""
        return [topic for topic in self.chat.topics.values() if not topic.deleted]

    def topic(self, name: str) -> Topic:
        """The topic whose name contains this. Raises SandboxError unless there is exactly one."""
        found = [topic for topic in self.topics if name.lower() in topic.name.lower()]
        if len(found) != 1:
            raise SandboxError(f"{len(found)} topics are called {name!r}")
        return found[0]

    def open_topic(self, name: str, by: Any = None) -> Topic:
        """A member opens a topic."""
        return open_topic(self.world, self.chat, _user(by) if by else self.owner, Topic(0, name))

    def close_topic(self, topic: Topic, by: Any = None) -> None:
        """A member closes a topic."""
        set_closed(self.world, self.chat, _user(by) if by else self.owner, topic, closed=True)

    def reopen_topic(self, topic: Topic, by: Any = None) -> None:
        """A member opens it again."""
        set_closed(self.world, self.chat, _user(by) if by else self.owner, topic, closed=False)

    def rename_topic(self, topic: Topic, name: str, by: Any = None) -> None:
        """A member renames it."""
        rename(self.world, self.chat, _user(by) if by else self.owner, topic, {"name": name})

    def delete_topic(self, topic: Topic) -> None:
        """A member deletes it with all its messages: the bot is not told."""
        remove_topic(self.world, self.chat, topic)

    def migrate(self) -> None:
        """The basic group becomes a supergroup under another id."""
        self.chat = migrate(self.world, self.chat, self.owner)

    def turn_into_forum(self) -> None:
        """Switch topics on; a basic group becomes a supergroup by it."""
        if self.chat.type == "group":
            self.migrate()
        self.chat.is_forum = True

    def shows(self, topic: int | None = None, *, deleted: bool = False) -> list[Seen]:
        """All messages, or those of one topic."""
        return transcript(self.chat, None, topic=topic, everywhere=topic is None, deleted=deleted)

    def general(self, *, deleted: bool = False) -> list[Seen]:
        """Messages outside every topic."""
        return transcript(self.chat, None, topic=None, everywhere=False, deleted=deleted)


def _user(person: Any) -> User:
    return person if isinstance(person, User) else person.user
