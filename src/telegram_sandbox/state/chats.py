"""Chats: private ones with the bot, basic groups, supergroups and forums."""

from dataclasses import dataclass, field
from typing import Any

from telegram_sandbox.state.members import Member, default_permissions
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.users import User

GENERAL = 1
ICON_COLORS = (0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F)


@dataclass(slots=True, eq=False)
class Topic:
    """A forum's topic; its id is that of the service message that opened it (General is 1)."""

    id: int
    name: str
    icon_color: int = ICON_COLORS[0]
    icon_custom_emoji_id: str | None = None
    creator: int = 0
    closed: bool = False
    hidden: bool = False
    deleted: bool = False


@dataclass(slots=True, eq=False)
class Chat:
    """A chat as the server knows it. In a private chat `user` is the person who talks with the bot."""

    id: int
    type: str
    title: str = ""
    username: str | None = None
    user: User | None = None
    started: bool = False
    blocked: bool = False
    is_forum: bool = False
    general: Topic = field(default_factory=lambda: Topic(GENERAL, "General"))
    topics: dict[int, Topic] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=default_permissions)
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    migrated_to: int | None = None
    pinned: list[int] = field(default_factory=list)
    reactions: list[str] | None = None
    links: dict[str, dict[str, Any]] = field(default_factory=dict)
    description: str = ""
    menu_button: dict[str, Any] | None = None
    keyboard: dict[str, Any] | None = None

    @property
    def private(self) -> bool:
        """Whether it is a talk between one person and the bot."""
        return self.type == "private"

    def json(self) -> dict[str, Any]:
        """The Bot API's `Chat`."""
        body: dict[str, Any] = {"id": self.id, "type": self.type}
        if self.user:
            body |= {
                n: v for n, v in self.user.json().items() if n in {"first_name", "last_name", "username"}
            }
            return body
        body["title"] = self.title
        if self.username:
            body["username"] = self.username
        if self.is_forum:
            body["is_forum"] = True
        return body

    def find(self, message_id: int | None) -> Message | None:
        """A message that is there and not deleted."""
        message = self.messages.get(message_id or 0)
        return None if message is None or message.deleted else message

    def member(self, user_id: int) -> Member | None:
        """Somebody's place in the group, also when they left."""
        return self.members.get(user_id)

    def topic(self, topic_id: int | None) -> Topic:
        """The topic that messages with this id belong to; without one it is General."""
        return self.topics[topic_id] if topic_id else self.general
