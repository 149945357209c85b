"""Who is what in a group, and what each may do there."""

from dataclasses import dataclass, field
from typing import Any

from telegram_sandbox.state.users import User

ADMIN_RIGHTS = (
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_send_welcome_messages",
)
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
# What members of a new group may not do.
ADMINS_ONLY = frozenset({"can_change_info", "can_pin_messages", "can_manage_topics"})
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


def default_permissions() -> dict[str, bool]:
    """What every member of a new group may do."""
    return {name: name not in ADMINS_ONLY for name in PERMISSIONS}


@dataclass(slots=True, eq=False)
class Member:
    """One account's place in one group; `status` in the Bot API's words."""

    user: User
    status: str
    rights: dict[str, bool] = field(default_factory=dict)
    title: str | None = None
    until: int = 0
    promoted_by_bot: bool = False

    @property
    def present(self) -> bool:
        """Whether they are in the group now."""
        return self.status in PRESENT

    @property
    def is_admin(self) -> bool:
        """Whether they are the owner or an administrator."""
        return self.status in {"creator", "administrator"}

    def json(self) -> dict[str, Any]:
        """The Bot API's `ChatMember` of this status."""
        body: dict[str, Any] = {"status": self.status, "user": self.user.json()}
        if self.status == "creator":
            body["is_anonymous"] = self.rights.get("is_anonymous", False)
        elif self.status == "administrator":
            body |= {name: self.rights.get(name, False) for name in ADMIN_RIGHTS}
            body["can_be_edited"] = self.promoted_by_bot
        elif self.status == "restricted":
            body |= {name: self.rights.get(name, False) for name in PERMISSIONS}
            body |= {"is_member": True, "until_date": self.until}
        elif self.status == "kicked":
            body["until_date"] = self.until
        if self.title and self.is_admin:
            body["custom_title"] = self.title
        return body
