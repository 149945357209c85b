"""`/dead`: what nobody could process, for admins, to be tried again or put away."""

from dataclasses import dataclass, replace
from typing import Any

import orjson

from aftercare.inbox import Received
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Asked, Press, TryAgain
from bot.desk.roster.numbers import number_in
from bot.desk.sheet import turn_sheet
from bot.house import House
from bot.telegram.entities import one_line
from bot.telegram.lanes import CARRIERS
from bot.telegram.splitting import shorten

AT_ONCE = 10
_LONGEST_NAME, _LONGEST_TEXT = 32, 60


@dataclass(frozen=True, slots=True)
class Letter:
    """What can be told of an update that could not be processed: what it is, of whom, and how it begins."""

    sort: str
    name: str
    text: str


def on_dead(work: Work, _house: House, asked: Asked) -> None:
    """List the oldest of them, each with its two buttons."""
    says, buttons = _listed(work, private=asked.chat_id > 0)
    content = {
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
        "columns": 2,
    }
    stage(work, asked.target, "sheet", content)


def try_again(work: Work, _house: House, press: Press) -> Say:
    """Take a letter once more; one that fails again comes back."""
    received = _letter(work, press)
    if received is None:
        return Say("old-button", {"status": "none"})
    again = work.received.put(replace(received, state="waiting", attempts=0, error=""))
    press.after.append(TryAgain(again))
    _turn(work, press)
    return Say("dead-tried")


def put_away(work: Work, _house: House, press: Press) -> Say:
    """Nobody needs that letter any more."""
    received = _letter(work, press)
    if received is None:
        return Say("old-button", {"status": "none"})
    work.received.put(replace(received, state="done"))
    _turn(work, press)
    return Say("dead-put-away")


def read_letter(body: bytes) -> Letter:
    """Read what can be read; whatever an update holds, this never fails."""
    try:
        update: Any = orjson.loads(body)
    except orjson.JSONDecodeError:
        update = None
    sort = next((one for one in CARRIERS if isinstance(update, dict) and one in update), "other")
    inside = update.get(sort) if isinstance(update, dict) else None
    found = inside if isinstance(inside, dict) else {}
    sender = found.get("from") or found.get("user")
    name = sender.get("first_name") if isinstance(sender, dict) else None
    text = found.get("text") or found.get("caption")
    return Letter(sort, _short(name, _LONGEST_NAME), _short(text, _LONGEST_TEXT))


def _letter(work: Work, press: Press) -> Received | None:
    received = work.received.get(number_in(press.rest))
    return received if received is not None and received.state == "dead" else None


def _turn(work: Work, press: Press) -> None:
    chat_id = press.pressed.chat_id
    if chat_id is None:
        return
    says, buttons = _listed(work, private=chat_id > 0)
    turn_sheet(work, f"chat:{chat_id}", press, says, buttons, columns=2)


def _listed(work: Work, *, private: bool) -> tuple[list[Say], list[tuple[Say, str]]]:
    dead = work.received.where(state="dead")
    says, buttons = [Say("dead-letters", {"count": len(dead)})], []
    for number, received in enumerate(dead[:AT_ONCE], start=1):
        says.append(_line(number, received, private=private))
        buttons.append((Say("dead-try-again", {"number": number}), f"retry:{received.id}"))
        buttons.append((Say("dead-away", {"number": number}), f"bury:{received.id}"))
    if len(dead) > AT_ONCE:
        says.append(Say("dead-more", {"count": len(dead) - AT_ONCE}))
    return says, buttons


def _line(number: int, received: Received, *, private: bool) -> Say:
    letter = read_letter(received.body)
    return Say(
        "dead-line",
        {
            "number": number,
            "at": {"at": received.received_at.isoformat(), "style": "daytime"},
            "sort": letter.sort,
            "name": letter.name,
            # In the group others would read it, too.
            "text": letter.text if private else "",
            "why": received.error,
        },
    )


def _short(value: object, most: int) -> str:
    return shorten(one_line(value), most) if isinstance(value, str) else ""
