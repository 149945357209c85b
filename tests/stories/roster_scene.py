"""What the stories about the roster share: Kadri has started the bot, links are read off screens."""

import re

from telegram_sandbox import Person
from tests.town import Town

LINK = re.compile(r"https://t\.me/\w+\?start=j[\w-]{32}")
UNOPENED = "The link doesn't open from here"


async def admin_ready(here: Town) -> Person:
    """The admin has pressed Start."""
    here.kadri.start()
    await here.settle()
    return here.kadri


async def asks(here: Town, person: Person, text: str) -> list[str]:
    """Somebody writes in private; what they hear next."""
    before = len(here.heard(person))
    await here.says(person, text)
    return here.heard(person)[before:]


async def link_for(here: Town, what: str, by: Person | None = None) -> str:
    """An admin asks for a link in private, and reads it."""
    said = await asks(here, by or here.kadri, f"/staff {what}")
    found = LINK.search(said[-1])
    assert found, said
    return found[0]


async def opens(here: Town, link: str, name: str = "Mari", language: str = "en") -> Person:
    """Somebody new opens a link."""
    person = here.sandbox.add_user(name, language_code=language)
    here.desk.add(person)
    person.open_link(link)
    await here.settle()
    return person


async def joined(here: Town, name: str = "Mari", role: str = "agent salon") -> Person:
    """Somebody who is on the roster."""
    return await opens(here, await link_for(here, f"add {role}"), name)


async def writes(here: Town, person: Person, text: str, topic: int | None = None) -> list[str]:
    """Somebody writes in the desk; what the bot answers there."""
    before = len(here.desk_lines(topic))
    person.write(text, to=here.desk, topic=topic)
    await here.settle()
    return here.desk_lines(topic)[before:]


async def presses(here: Town, person: Person, label: str, *, in_desk: bool = False) -> str:
    """Somebody presses a button; the notice they are shown."""
    pressed = person.press(label, to=here.desk if in_desk else None)
    await here.settle()
    assert pressed.answer is not None
    return str(pressed.answer.get("text", ""))
