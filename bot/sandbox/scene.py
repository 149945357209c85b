"""The world that a sandbox begins with: two customers, a desk, an owner and a colleague."""

import os
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from aftercare.language import Language
from telegram_sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class Scene:
    """What the bot has to know of it. `desk` is a chat's id, `admins` are people's."""

    desk: int
    admins: tuple[int, ...]
    zone: str
    business: str = "Studio Aurora"
    currency: str = "EUR"
    language: Language = "en"


def set_scene(sandbox: Sandbox) -> Scene:
    """Let people in. The owner has started the bot; the customers have not."""
    sandbox.add_user("Anna", language_code="en")
    sandbox.add_user("Jonas", language_code="lt")
    olga = sandbox.add_user("Olga", language_code="en")
    mart = sandbox.add_user("Mart", language_code="et")
    desk = sandbox.add_group("Studio Aurora desk", owner=olga)
    desk.add(mart)
    desk.promote_bot()
    olga.start()
    return Scene(desk.id, (olga.id,), machine_zone())


def machine_zone() -> str:
    """The machine's time zone, so that the bot's hours agree with the page's; UTC where it doesn't tell."""
    named = os.environ.get("TZ", "").removeprefix(":")
    linked = Path("/etc/localtime").resolve().as_posix().partition("/zoneinfo/")[2]
    for name in (named, linked):
        if name in available_timezones():
            return ZoneInfo(name).key
    return "UTC"
