"""What the stories about faults share: an unhappy customer, a crash, a rival, a spoilt disk."""

from typing import Any

from telegram_sandbox import Person
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
