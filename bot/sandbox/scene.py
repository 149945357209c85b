"""The world that a sandbox begins with: a customer of each language, a desk, an owner and two colleagues."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from aftercare.language import Language
from telegram_sandbox import Person, Sandbox

# The link by which somebody joins the staff, in the owner's chat.
_INVITATION = re.compile(r"\?start=(j[\w-]+)")
# One who speaks each language.
CUSTOMERS = (
    ("Anna", "en"),
    ("Kaarel", "et"),
    ("Jonas", "lt"),
    ("Вера", "ru"),  # noqa: RUF001 -- a Russian name
    ("Maja", "sl"),
)
CURRENCY = "EUR"
# What may be given besides, as an owner would type it.
GIFTS = ("coffee 3", "hand cream 8")
# How often it is looked for, every twentieth of a second.
_PATIENCE = 200


@dataclass(frozen=True, slots=True)
class Scene:
    """What the bot has to know of it. `desk` is a chat's id, `admins` are people's.

    `owner` is who lets the `staff` in, each with a role.
    """

    desk: int
    admins: tuple[int, ...]
    zone: str
    owner: Person
    staff: tuple[tuple[Person, str], ...]
    business: str = "Studio Aurora"
    currency: str = CURRENCY
    language: Language = "en"


def set_scene(sandbox: Sandbox) -> Scene:
    """Let people in. The owner has started the bot; the customers and the other staff have not."""
    for name, language in CUSTOMERS:
        sandbox.add_user(name, language_code=language)
    olga = sandbox.add_user("Olga", language_code="en")
    mart = sandbox.add_user("Mart", language_code="et")
    desk = sandbox.add_group("Studio Aurora desk", owner=olga)
    kadri = sandbox.add_user("Kadri", language_code="et")
    desk.add(mart, kadri)
    desk.promote_bot()
    olga.start()
    return Scene(desk.id, (olga.id,), machine_zone(), olga, ((mart, "agent"), (kadri, "manager")))


def told(scene: Scene) -> dict[str, Any]:
    """A scene as it is written down."""
    return {"desk": scene.desk, "owner": scene.owner.id, "zone": scene.zone}


def recalled(sandbox: Sandbox, told: Mapping[str, Any]) -> Scene:
    """A scene that was written down; whoever was to be let in has been. Raises KeyError, TypeError."""
    owner = sandbox.person(int(told["owner"]))
    return Scene(int(told["desk"]), (owner.id,), machine_zone(), owner, ())


async def let_in(sandbox: Sandbox, scene: Scene) -> None:
    """Put the staff on the roster as an owner does: with a link for each, which they open."""
    for person, role in scene.staff:
        known = {link for line in scene.owner.sees() for link in _INVITATION.findall(line.text)}
        scene.owner.write(f"/staff add {role}")
        for _ in range(_PATIENCE):
            await sandbox.world.clock.wait(0.05)
            links = [link for line in scene.owner.sees() for link in _INVITATION.findall(line.text)]
            fresh = [link for link in links if link not in known]
            if fresh:
                person.start(fresh[-1])
                break


def fill_list_of_gifts(scene: Scene) -> None:
    """Put gifts on the list as an owner does."""
    for gift in GIFTS:
        scene.owner.write(f"/limits gift add {gift}")


def machine_zone() -> str:
    """The machine's time zone, so that the bot's hours agree with the page's; UTC where it doesn't tell."""
    named = os.environ.get("TZ", "").removeprefix(":")
    linked = Path("/etc/localtime").resolve().as_posix().partition("/zoneinfo/")[2]
    for name in (named, linked):
        if name in available_timezones():
            return ZoneInfo(name).key
    return "UTC"
