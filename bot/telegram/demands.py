"""What an answer of the Bot API asks of whoever made the call."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Demand(Enum):
    """What the caller must do about one call."""

    SENT = auto()  # done, or already so
    PARK = auto()  # this chat waits `seconds`, then again
    MIGRATE = auto()  # the group is now `chat_id`: rewrite it everywhere, then again
    SOURCE_GONE = auto()  # what was to be copied is deleted: say so where it should have gone
    DROP = auto()  # a reaction the chat doesn't allow: forget it
    AS_DOCUMENT = auto()  # the file is not taken in this shape: the same file as a document
    SEND_NEW = auto()  # nothing there that could be edited: send it as a new message
    TOPIC_GONE = auto()  # create the topic again, say so in it, then again
    TOPIC_CLOSED = auto()  # reopen the topic or go to General
    WITHOUT_TOPIC = auto()  # General must not be named: again without the thread
    WITHOUT_REPLY = auto()  # the message to reply to is gone: again without the reply
    NO_TOPIC_RIGHTS = auto()  # tell the admin; meanwhile to General
    NO_RIGHTS = auto()  # tell the admin which right is missing
    UNREACHABLE = auto()  # for good, `reason` is an Unreachable: mark it, show it to staff
    PLAIN = auto()  # our markup is broken: once more as plain text
    TOO_LONG = auto()  # split it
    BAD_BUTTON = auto()  # a bug of ours in the keyboard
    LATE = auto()  # the press was answered too late: nothing is lost
    TOO_OLD = auto()  # it can't be deleted any more: say so to whoever wanted it
    TOO_BIG = auto()  # tell the person kindly
    NOT_REMOVED = auto()  # somebody stays in the group: say why to whoever wanted them out
    TELL_ADMIN = auto()  # permanent, and only an admin can mend it
    CONFLICT_POLLER = auto()  # another process fetches updates
    CONFLICT_WEBHOOK = auto()  # a leftover webhook: delete it, keeping what waits
    WRONG_TOKEN = auto()  # stop with a clear message
    NOT_SENT = auto()  # nothing was written: again, as often as needed
    UNCERTAIN = auto()  # may have been carried out
    REFUSED = auto()  # permanent, for this call only


class Unreachable(StrEnum):
    """Why nothing can be sent to a chat any more."""

    CHAT_NOT_FOUND = "chat_not_found"
    NOT_STARTED = "not_started"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    KICKED = "kicked"
    NOT_MEMBER = "not_member"
    DELETED = "deleted"
    A_BOT = "a_bot"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A demand and what it needs.

    `seconds` goes with PARK, `chat_id` with MIGRATE. `reason` is an Unreachable or the server's fixed words,
    never what anybody wrote: it may be shown and logged. `tell_admin`: an admin must know of it, too.
    """

    demand: Demand
    seconds: int | None = None
    chat_id: int | None = None
    reason: str = ""
    tell_admin: bool = False
