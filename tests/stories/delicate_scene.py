"""What the stories about private answers and delicate complaints share: who works here, who reads what."""

import re
from typing import Any

from telegram_sandbox import Person
from tests.town import Town

LINK = re.compile(r"https://t\.me/\w+\?start=[\w-]+")


async def hired(here: Town, name: str, role: str = "manager") -> Person:
    """Somebody whom the owner puts on the roster, and who has opened the link."""
    person = here.sandbox.add_user(name, language_code="en")
    here.desk.add(person)
    if not here.heard(here.kadri):
        await here.says(here.kadri, "/start")
    await here.says(here.kadri, f"/staff add {role}")
    links = [found[0] for said in here.heard(here.kadri) if (found := LINK.search(said))]
    person.open_link(links[-1])
    await here.settle()
    return person


async def after_visit(here: Town, name: str = "Anna", language: str = "en", **changes: Any) -> Person:
    """A customer who was served by Marko and has opened the link of that visit."""
    person = here.sandbox.add_user(name, language_code=language)
    known = {"external_id": f"C-{name}", "name": name, "language": language}
    await here.visit(person, external_id=f"A-{name}", customer=known, **changes)
    return person


def desk_says(here: Town) -> str:
    """Everything the bot ever wrote in the desk, titles and what was edited or deleted included."""
    bot_id = here.sandbox.world.bot.id
    shown = [one for one in here.kadri.sees(here.desk, deleted=True) if one.user_id == bot_id]
    lines = [line for one in shown for line in (one.text, *one.before, str(one.content))]
    return "\n".join([*lines, *here.topics()])


def private(here: Town, person: Person) -> str:
    """All that the bot has written to somebody in private."""
    return "\n".join(here.heard(person))
