"""What the stories about paying, taking back and the ledger share: who works here, and something given."""

import csv
import io
import re
from typing import Any

from telegram_sandbox import Person
from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import complained
from tests.stories.upload_scene import document
from tests.town import Town

_REFERENCE = re.compile(r"R-\d{4,}")


async def manager(here: Town, name: str = "Liis") -> Person:
    """A manager who can be written to in private."""
    return await hired(here, name, "manager")


async def given(
    here: Town, by: Person, what: str = "refund 12.50 late by an hour", name: str = "Anna", **visit: Any
) -> tuple[Person, int, str]:
    """A customer complained and was given that: who they are, their topic, the reference."""
    customer, topic = await complained(here, name, **visit)
    return customer, topic, await gives(here, by, topic, customer, what)


async def gives(here: Town, by: Person, topic: int, customer: Person, what: str) -> str:
    """Somebody gives that to the customer of the topic; the reference they were told."""
    by.write(f"/give {what}", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(by, "Give", topic)
    found: list[str] = _REFERENCE.findall(" ".join(here.heard(customer)))
    assert found, here.heard(customer)
    return found[-1]


def last(here: Town, person: Person) -> str:
    """What somebody was told last in private, as it reads now."""
    return here.heard(person)[-1]


def file_rows(here: Town, person: Person) -> list[list[str]]:
    """The rows of the latest file that somebody got, as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(document(here, person)[1], newline=""), delimiter=";"))
