"""Where a logical target is now."""

from dataclasses import dataclass

from aftercare.customers.know_account import reach
from aftercare.messages.message import Topic, topic_of
from aftercare.work import Work
from bot.house import House, desk_of
from bot.telegram.desk_facts import has_topics

# How targets begin that are resolved to the desk.
IN_DESK = ("topic:", "desk", "board", "setup")


class NoDesk(Exception):  # noqa: N818 -- a state of the world
    """There is no desk yet: what is meant for it waits."""


class NoTopic(Exception):  # noqa: N818 -- a state of the world
    """The customer has no topic, or it was deleted: it must be made first. `gone` is the deleted one."""

    def __init__(self, customer_id: int, desk: int, gone: Topic | None) -> None:
        super().__init__(customer_id)
        self.customer_id = customer_id
        self.desk = desk
        self.gone = gone


class Unreached(Exception):  # noqa: N818 -- a state of the world
    """Nobody can be written to there; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """A chat (and topic) with the language spoken there; `customer_id` is whom it is about.

    `closed`: staff closed the topic; it must be reopened before something new is put there.
    """

    chat_id: int
    thread_id: int | None
    language: str
    customer_id: int | None
    closed: bool = False

    def address(self) -> dict[str, object]:
        """The fields that address a message; General is addressed by leaving the thread out."""
        if self.thread_id is None:
            return {"chat_id": self.chat_id}
        return {"chat_id": self.chat_id, "message_thread_id": self.thread_id}


def place_of(work: Work, house: House, target: str) -> Place:
    """Resolve `customer:7`, `topic:7`, `staff:99`, `chat:-5` or `desk`. Raises NoDesk, NoTopic, Unreached.

    `chat:-5:8` is a topic of that group that is nobody's; `board` and `setup` are the desk as well, with
    an order of their own.
    """
    kind, _, number = target.partition(":")
    if kind == "customer":
        return _customer(work, int(number))
    if kind in {"staff", "chat"}:
        chat, _, thread = number.partition(":")
        return Place(int(chat), int(thread) if thread else None, house.language, None)
    desk = desk_of(work, house)
    if desk is None:
        raise NoDesk
    if kind != "topic":
        return Place(desk, None, house.language, None)
    topic = topic_of(work, int(number), desk)
    if topic is not None and has_topics(work, desk) is False:
        return Place(desk, None, house.language, int(number))
    if topic is None or topic.state == "gone":
        raise NoTopic(int(number), desk, topic)
    return Place(desk, topic.thread_id or None, house.language, int(number), topic.state == "closed")


def chat_of(work: Work, house: House, target: str) -> int:
    """Whose budget a message to that target uses: a chat id, or 0 where nobody is there."""
    kind, _, number = target.partition(":")
    if kind in {"staff", "chat"}:
        return int(number.partition(":")[0])
    if kind == "customer":
        account = reach(work, int(number))
        return 0 if account is None else account.user_id
    return desk_of(work, house) or 0


def _customer(work: Work, customer_id: int) -> Place:
    account = reach(work, customer_id)
    customer = work.customers.get(customer_id)
    if account is None or customer is None:
        raise Unreached("not_started")
    if account.unreachable:
        raise Unreached(account.unreachable)
    return Place(account.user_id, None, customer.language, customer_id)
