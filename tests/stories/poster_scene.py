"""Posters and shared numbers, as stories use them."""

import re
from typing import Any

from telegram_sandbox import Group, Person, Seen
from tests.town import Town

_LINK = re.compile(r'<a href="(https://t\.me/lill_bot\?start=(p-[a-z2-7]{12}))">')


def shown(here: Town, kind: str, *, to: Group | None = None, topic: int | None = None) -> list[Seen]:
    """The bot's messages of that kind in Kadri's chat, or in a topic of the desk."""
    seen = here.kadri.sees() if to is None else here.kadri.sees(to, topic=topic)
    return [one for one in seen if one.kind == kind and not one.mine]


def bytes_of(here: Town, seen: Seen) -> bytes:
    """The file of a photo or a document."""
    content: Any = seen.content[seen.kind]
    file_id = content[-1]["file_id"] if isinstance(content, list) else content["file_id"]
    stored = here.sandbox.world.files.by_id(file_id)
    assert stored is not None
    return stored.data


def page_of(here: Town, seen: Seen) -> str:
    """The page that a poster's document holds."""
    return bytes_of(here, seen).decode()


def link_on(page: str) -> tuple[str, str]:
    """The address that a poster leads to, and what it starts with."""
    found = _LINK.search(page)
    assert found is not None, page
    return found[1], found[2]


async def poster(here: Town, words: str) -> str:
    """Kadri, an admin, has a poster made in private; what its link starts with."""
    await here.says(here.kadri, words)
    return link_on(page_of(here, shown(here, "document")[-1]))[1]


async def scans(here: Town, person: Person, start: str) -> list[str]:
    """Somebody scans a poster; what the bot says to that."""
    before = len(here.heard(person))
    person.start(start)
    await here.settle()
    return here.heard(person)[before:]


async def shares(here: Town, person: Person, phone: str) -> list[str]:
    """Somebody shares their own number; what the bot says to that."""
    before = len(here.heard(person))
    person.share_phone(phone)
    await here.settle()
    return here.heard(person)[before:]


async def passes_on(here: Town, person: Person, phone: str, user_id: int | None) -> list[str]:
    """Somebody sends a contact that isn't their own; what the bot says to that."""
    before = len(here.heard(person))
    contact = {"phone_number": phone, "first_name": "X"} | ({"user_id": user_id} if user_id else {})
    person.send("contact", {"contact": contact})
    await here.settle()
    return here.heard(person)[before:]


def key_label(person: Person) -> str | None:
    """The label of the key under which a person's number can be shared now, if there is one."""
    keyboard = person.chat.keyboard
    if keyboard is None:
        return None
    ((key,),) = keyboard["keyboard"]
    assert key["request_contact"] is True
    return str(key["text"])
