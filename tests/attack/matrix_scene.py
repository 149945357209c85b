"""Everybody who may turn up, every sort of chat, and the router on a real database that is never changed."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from telegram import Bot

from aftercare.cases.open_case import open_case
from aftercare.conversations.open_conversation import current_conversation
from aftercare.customers.know_account import know_account
from aftercare.inbox import Received
from aftercare.language import Language
from aftercare.say import Say
from aftercare.staff.apply import applied
from aftercare.staff.make_invitation import make_invitation
from aftercare.staff.member import Role, enrol
from aftercare.understanding import EmbeddedUnderstanding
from aftercare.work import Work
from bot.house import House
from bot.router import Router
from bot.telegram.inputs import Pressed
from bot.telegram.kinds import made
from tests.storage.store import Store, opened

DESK, ELSEWHERE, OTHERS_FORUM = -1001, -1002, -1003
TOPIC = 50
HOUSE = House("Lill", "en", ZoneInfo("UTC"), 0, DESK, 1, "lill_bot", b"k" * 32)
USERS = {
    "nobody": 100,
    "customer": 101,
    "ex-staff": 102,
    "applicant": 103,
    "agent": 104,
    "manager": 105,
    "admin": 106,
}
HIDDEN = {"anonymous": 1087968824, "channel": 136817688}
WHO = (*USERS, *HIDDEN)
STAFF: tuple[Role, ...] = ("agent", "manager", "admin")
CHATS = ("private", "general", "topic", "elsewhere", "others-forum")


class _Undo(Exception):  # noqa: N818 -- it takes the transaction back, nothing is wrong
    pass


@dataclass
class Trace:
    """What an input led to: rows put onto shelves, without their numbers in the outbox, and texts said."""

    changes: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    answer: Say | None = None


class _Shelf:
    """A shelf that writes down what is put onto it, and counts from the same number each time."""

    def __init__(self, name: str, shelf: Any, trace: Trace) -> None:
        self._name, self._shelf, self._trace = name, shelf, trace
        self._next = 1_000_000

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shelf, name)

    def next_id(self) -> int:
        self._next += 1
        return self._next

    def add(self, row: Any) -> Any:
        return self._kept("add", row)

    def put(self, row: Any) -> Any:
        return self._kept("put", row)

    def drop(self, row: Any) -> None:
        self._trace.changes.append(f"drop {row!r}")
        self._shelf.drop(row)

    def _kept(self, verb: str, row: Any) -> Any:
        if self._name == "intents":
            self._trace.said.append(json.dumps([row.kind, row.content], sort_keys=True))
            self._trace.targets.append(row.target)
        elif verb == "add" or self._shelf.get(row.id) != row:
            self._trace.changes.append(f"{verb} {row!r}")
        return getattr(self._shelf, verb)(row)


class _Recording:
    """A unit of work whose shelves write down what is put onto them."""

    def __init__(self, work: Work, trace: Trace) -> None:
        self._work, self._trace, self._shelves = work, trace, dict[str, _Shelf]()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._work, name)
        if not hasattr(found, "next_id"):
            return found
        return self._shelves.setdefault(name, _Shelf(name, found, self._trace))


@dataclass
class Scene:
    """A desk with a case in it. Whatever is tried is taken back, so that everybody meets the same."""

    store: Store
    router: Router
    answers: list[Say]

    async def tries(self, update: dict[str, Any]) -> Trace:
        """What an update leads to."""
        body = json.dumps({"update_id": 1, **update}).encode()
        entry = Received(1, 1, "d", "lane", body, "waiting", 0, "", self.store.clock.now())
        prepared = await self.router.prepare(entry)
        trace = Trace()

        def job(work: Work) -> None:
            trace.changes, trace.said, trace.targets = [], [], []
            recording: Any = _Recording(work, trace)
            prepared.stage(recording)
            raise _Undo

        try:
            await self.store.do(job)
        except _Undo:
            self.answers.clear()
            if prepared.after is not None and (following := prepared.after()) is not None:
                await following
            trace.answer = next(iter(self.answers), None)
            return trace
        raise AssertionError("it was not taken back")


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    """Everybody in their place."""

    answers: list[Say] = []

    async def answer(_: Pressed, said: Say | None, __: Language) -> None:
        if said is not None:
            answers.append(said)

    async def follow(_: object) -> None:
        pass

    async with opened(folder) as store:
        await store.do(_settle_in)
        bot = Bot("1:token")
        yield Scene(store, Router(HOUSE, bot, EmbeddedUnderstanding(), answer, follow), answers)


def _settle_in(work: Work) -> None:
    for role in STAFF:
        enrol(work, USERS[role], role, role.capitalize())
    gone = enrol(work, USERS["ex-staff"], "admin", "Gone")
    work.roster.put(replace(gone, active=False))
    link, _ = make_invitation(work, "team", USERS["admin"], "admin")
    applied(work, USERS["applicant"], "Applicant", "admin", "", link.id)
    for name in ("customer", "ex-staff", "applicant"):
        _, customer = know_account(work, USERS[name], name.capitalize(), "en", "en")
        current_conversation(work, customer.id, USERS[name])
        if name == "customer":
            open_case(work, customer.id, None, "problem")
            made(work, customer.id, DESK, TOPIC, "Customer")


def written(who: str, chat: str, text: str) -> dict[str, Any] | None:
    """Somebody writes there; None for who cannot."""
    if who in HIDDEN and chat == "private":
        return None
    message: dict[str, Any] = {
        "message_id": 900,
        "date": 1773230400,
        "text": text,
        "from": _user(who),
        "chat": _chat(who, chat),
    }
    if chat in {"topic", "others-forum"}:
        message |= {"message_thread_id": TOPIC, "is_topic_message": True}
    if who == "anonymous":
        message["sender_chat"] = message["chat"]
    if who == "channel":
        message["sender_chat"] = {"id": -100999, "type": "channel", "title": "News"}
    return {"message": message}


def pressed(who: str, chat: str, data: str) -> dict[str, Any]:
    """Somebody presses a button there: Telegram shows who it is, however they write."""
    message = {"message_id": 901, "date": 1773230400, "chat": _chat(who, chat), "text": "?"}
    query = {"id": "7", "from": _user(who), "message": message, "chat_instance": "1", "data": data}
    return {"callback_query": query}


def _user(who: str) -> dict[str, Any]:
    number = USERS.get(who) or HIDDEN[who]
    return {"id": number, "is_bot": who in HIDDEN, "first_name": who.capitalize(), "language_code": "en"}


def _chat(who: str, chat: str) -> dict[str, Any]:
    if chat == "private":
        return {"id": USERS[who], "type": "private", "first_name": who.capitalize()}
    number = {"elsewhere": ELSEWHERE, "others-forum": OTHERS_FORUM}.get(chat, DESK)
    return {"id": number, "type": "supergroup", "title": "A group", "is_forum": chat != "elsewhere"}
