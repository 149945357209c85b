"""What the whole application knows about the business it serves."""

import zlib
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from aftercare.inbox import InboxShelves, recall, remember
from aftercare.language import Language
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work


@dataclass(frozen=True, slots=True)
class House:
    """Settings as plain values, and who the bot is. `burst` is seconds of quiet that end a burst of words.

    `region` is the country, such as "EE", in which a telephone number without its country code is dialled.
    `admins` are the users whom the settings put on the roster at every start, `discreet` the services, in
    small letters, that nobody may read over a customer's shoulder.
    """

    business: str
    language: Language
    zone: ZoneInfo
    burst: float
    desk: int | None
    bot_id: int
    bot_name: str
    token_key: bytes
    admins: tuple[int, ...] = ()
    currency: str = "EUR"
    region: str | None = None
    discreet: frozenset[str] = frozenset()


def desk_of(work: InboxShelves, house: House) -> int | None:
    """The chat of the desk: as configured or else as bound by `/setup`, or what it has become since."""
    bound = recall(work, "desk") if house.desk is None else house.desk
    if not bound:
        return None
    return int(recall(work, f"desk-of:{bound}") or bound)


def bind_desk(work: InboxShelves, chat_id: int) -> None:
    """Let this group be the desk, unless the settings name another."""
    remember(work, "desk", str(chat_id))


def desk_moved(work: InboxShelves, house: House, old: int, new: int) -> bool:
    """The desk's group has another id now; says whether it was the desk. Its old topics count no more."""
    bound = recall(work, "desk") if house.desk is None else house.desk
    if not bound or desk_of(work, house) != old:
        return False
    remember(work, f"desk-of:{bound}", str(new))
    return True


def tell_admins(work: Work, *says: Say, once: str | None = None) -> None:
    """Write to every admin in private; with `once`, only the first time in a day for the same reason."""
    if once is not None:
        mark = _mark(once)
        today = work.now.date().isoformat()
        if recall(work, mark) == today:
            return
        remember(work, mark, today)
    for admin in work.roster.where(role="admin"):
        if admin.active:
            say(work, f"staff:{admin.user_id}", *says, priority=Priority.ALERT)


def untold(work: InboxShelves, *reasons: str) -> None:
    """These are over: should they come back on the same day, the admins are told anew."""
    for once in reasons:
        if recall(work, _mark(once)):
            remember(work, _mark(once), "")


def _mark(once: str) -> str:
    return f"told:{zlib.crc32(once.encode()):08x}"
