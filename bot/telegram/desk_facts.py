"""What is known about the group that the desk is: whether it has topics, and what the bot may do in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from aftercare.cases.case import open_case_of
from aftercare.inbox import InboxShelves, recall, remember
from aftercare.messages.message import Topic, topic_of
from aftercare.outbox.stage import refresh_card
from aftercare.say import Say
from aftercare.work import Work
from bot.house import House, tell_admins, untold

_OFF = "topics switched off"
# What the bot needs, or does better with, as Telegram calls it; topics only where there are any.
RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages", "can_restrict_members")


@dataclass(frozen=True, slots=True)
class Rights:
    """What the bot is in the group (`administrator`, `member`, …), and the rights it has there."""

    status: str
    held: frozenset[str]


def add_link(house: House) -> str:
    """The link that adds the bot to a group, or asks for its rights in one where it already is."""
    rights = "+".join(right.removeprefix("can_") for right in RIGHTS)
    return f"https://t.me/{house.bot_name}?startgroup=setup&admin={rights}"


def tell_of_topics(work: Work, house: House) -> None:
    """Tell the admins, once, that the bot may not make topics, with the link that mends it."""
    missing = Say("right-missing", {"right": RIGHTS[0]})
    tell_admins(work, missing, Say("setup-link", {"link": add_link(house)}), once=RIGHTS[0])


def has_topics(work: InboxShelves, chat_id: int) -> bool | None:
    """Whether that group is a forum, as far as is known."""
    known = recall(work, f"desk-forum:{chat_id}")
    return None if known is None else known == "yes"


def rights_in(work: InboxShelves, chat_id: int) -> Rights | None:
    """The bot's rights in that group, as far as they are known."""
    known = recall(work, f"desk-rights:{chat_id}")
    if not known:
        return None
    status, *held = known.split()
    return Rights(status, frozenset(held))


def rights_are(work: InboxShelves, chat_id: int, status: str, held: Iterable[str]) -> None:
    """Remember what the bot may do in that group."""
    remember(work, f"desk-rights:{chat_id}", " ".join((status, *sorted(held))))


def topics_are(work: Work, chat_id: int, *, on: bool) -> bool:
    """Remember whether the desk's group has topics; says whether that is news.

    Switched off, everything goes on in General, and the admins are told; switched on, whoever was
    served there gets a topic.
    """
    before = has_topics(work, chat_id)
    if before == on:
        return False
    remember(work, f"desk-forum:{chat_id}", "yes" if on else "no")
    if on:
        untold(work, _OFF)
        out_of_general(work)
    elif before:
        tell_admins(work, Say("desk-topics-off"), once=_OFF)
    return True


def into_general(work: Work, customer_id: int, chat_id: int) -> None:
    """Topics cannot be made: from now on General serves that customer."""
    topic = topic_of(work, customer_id, chat_id)
    if topic is not None and topic.thread_id and has_topics(work, chat_id) is False:
        # It is not deleted but hidden with all the others, and comes back with them.
        work.topics.put(replace(topic, state="here"))
        return
    work.topics.add(Topic(work.topics.next_id(), customer_id, chat_id, 0, "general", ""))


def out_of_general(work: Work) -> None:
    """General served meanwhile; from now on everybody has a topic of their own, with their card in it."""
    for topic in work.topics.where(thread_id=0):
        work.topics.drop(topic)
        case = open_case_of(work, topic.customer_id)
        if case is not None:
            refresh_card(work, topic.customer_id, case.id)
