"""What the stories about faults share: an unhappy customer, a crash, a rival, a spoilt disk."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from telegram_sandbox import Fault, Person
from tests.town import BILL, Town

COMPLAINT = "I waited an hour and nobody apologised"


async def unhappy(here: Town, name: str = "Anna", *, words: str = COMPLAINT) -> Person:
    """A customer after a visit who has complained, so that there is a case."""
    person = await guest(here, name)
    await here.says(person, words)
    return person


async def guest(here: Town, name: str = "Anna") -> Person:
    """A customer after a visit who has opened its link."""
    person = here.sandbox.add_user(name, language_code="en")
    await here.visit(person, **visit_of(name))
    return person


def visit_of(name: str) -> dict[str, Any]:
    """What the till tells of somebody's visit."""
    customer = {"external_id": f"C-{name}", "name": name, "language": "en"}
    return {"external_id": f"A-{name}", "customer": customer, "lines": BILL["lines"]}


def read(here: Town, name: str) -> list[str]:
    """What the bot has written in somebody's topic, service messages aside."""
    return [line for line in here.desk_lines(here.topic_of(name)) if line]


@dataclass(frozen=True, slots=True)
class Stored:
    """A row of the outbox, as far as stories look at it."""

    kind: str
    target: str
    state: str
    error: str


def outbox(here: Town) -> list[Stored]:
    """Everything that was ever to be sent, as it is stored, but for boards and titles, which have time."""
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        return [
            Stored(*row)
            for row in database.execute(
                "SELECT kind, target, state, error FROM intents"
                " WHERE kind NOT IN ('board', 'pin', 'title') ORDER BY id"
            )
        ]


def flagged(here: Town) -> list[str]:
    """How those are marked that may have been sent twice."""
    return [one.error for one in outbox(here) if one.error.startswith("repeated")]


async def meeting(fault: Fault) -> None:
    """Return once a call has met that fault."""
    while not fault.met:  # noqa: ASYNC110 -- a fault of the sandbox's tells nobody that it was met
        await asyncio.sleep(0.0005)  # noqa: TID251 -- lets loopback sockets deliver
