"""A message as the server keeps it."""

from dataclasses import dataclass, field
from typing import Any

from telegram_sandbox.state.users import User

# Kinds of content that carry a caption.
CAPTIONED = frozenset({"photo", "video", "animation", "audio", "document", "voice"})
SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "group_chat_created",
        "supergroup_chat_created",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
    }
)


@dataclass(slots=True, eq=False)
class Message:
    """One message; `content` holds the Bot API's own fields for its kind (text, photo, caption, …)."""

    id: int
    chat_id: int
    date: int
    kind: str
    content: dict[str, Any]
    sender: User
    sender_chat: dict[str, Any] | None = None
    topic: int | None = None
    thread: int | None = None
    reply_to: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    markup: dict[str, Any] | None = None
    edit_date: int | None = None
    deleted: bool = False
    pressable: bool = True
    reactions: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    before: list[dict[str, Any]] = field(default_factory=list)
    hidden_from: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """Its words: text or caption."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def service(self) -> bool:
        """Whether the server wrote it to tell what happened."""
        return self.kind in SERVICE

    @property
    def inline_buttons(self) -> list[dict[str, Any]]:
        """The inline keyboard's buttons in reading order."""
        return [button for row in (self.markup or {}).get("inline_keyboard", []) for button in row]
