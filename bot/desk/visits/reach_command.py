"""`/reach`: how many visits are opened and talked about, and two customers a day to be phoned."""

import json
from collections.abc import Sequence

from aftercare.hours.hours import local_day
from aftercare.inbox import recall, remember
from aftercare.say import Say
from aftercare.visits.reach import COUNTED, FRESH, Reached, Unreached
from aftercare.work import Work
from bot.desk.asked import Asked, Press
from bot.desk.sheet import Buttons, put_lines, turn_sheet
from bot.house import House

# So many customers a day are shown to be phoned; who was phoned is remembered for the latest so many.
A_DAY, MOST_KNOWN = 2, 1000
# A message has room for so many departments; those with the fewest visits come together below.
MOST_LINES = 20
# The facts: those of the day, and whoever was phoned.
_TODAY, _PHONED = "to-phone", "phoned"


def on_reach(work: Work, house: House, asked: Asked) -> None:
    """Show the last thirty days, and today's two."""
    says, buttons = _told(work, house)
    put_lines(work, asked.target, says, buttons)


def on_phoned(work: Work, house: House, press: Press) -> Say:
    """*Phoned*: they need not be phoned again."""
    one = next((one for one in _today(work, house) if str(one.customer_id) == press.rest), None)
    phoned = _phoned(work)
    if one is None or one.customer_id in phoned:
        return Say("old-button", {"status": "none"})
    remember(work, _PHONED, json.dumps([*phoned, one.customer_id][-MOST_KNOWN:]))
    private = press.pressed.chat_id == press.member.user_id
    says, buttons = _told(work, house)
    turn_sheet(work, f"staff:{press.member.user_id}" if private else "desk", press, says, buttons)
    return Say("reach-phoned")


def _told(work: Work, house: House) -> tuple[list[Say], Buttons]:
    figures = work.reached(work.now - COUNTED)
    if not figures:
        return [Say("reach-nothing")], ()
    says = [Say("reach-head"), *_lines(figures)]
    buttons: list[tuple[Say, str]] = []
    phoned = _phoned(work)
    left = [one for one in _today(work, house) if one.customer_id not in phoned]
    for one in left:
        customer, visit = work.customers.get(one.customer_id), work.visits.get(one.visit_id)
        if customer is None or visit is None or not customer.phone:
            continue
        ended = {"at": visit.ended_at.isoformat(), "style": "day"}
        about = {"name": customer.name, "phone": customer.phone, "service": visit.service}
        says += [] if buttons else [Say("reach-to-phone")]
        says.append(Say("reach-one", {**about, "ended": ended}))
        buttons.append((Say("reach-was-phoned", {"name": customer.name}), f"phoned:{customer.id}"))
    return says, buttons


def _lines(figures: Sequence[Reached]) -> list[Say]:
    lines = [_line(one.department or "", one.visits, one.starts, one.talks) for one in figures[:MOST_LINES]]
    if len(figures) > MOST_LINES:
        rest = _sums(figures[MOST_LINES:])
        lines.append(_line("…", rest["count"], rest["starts"], rest["talks"]))
    if len(lines) < 2:  # noqa: PLR2004 -- several need a sum
        return lines
    return [*lines, Say("reach-total", _sums(figures))]


def _sums(figures: Sequence[Reached]) -> dict[str, int]:
    parts = (("count", "visits"), ("starts", "starts"), ("talks", "talks"))
    return {name: sum(getattr(one, part) for one in figures) for name, part in parts}


def _line(department: str, visits: int, starts: int, talks: int) -> Say:
    known = "yes" if department else "no"
    about: dict[str, str | int] = {"known": known, "department": department}
    return Say("reach-line", {**about, "count": visits, "starts": starts, "talks": talks})


def _today(work: Work, house: House) -> list[Unreached]:
    """The two of this day: they stay the same until the next, whoever looks."""
    today = local_day(house.zone, work.now).isoformat()
    kept = json.loads(recall(work, _TODAY) or "{}")
    if kept.get("day") != today:
        chosen = work.unreached(work.now - FRESH, A_DAY, _phoned(work))
        kept = {"day": today, "pairs": [[one.customer_id, one.visit_id] for one in chosen]}
        remember(work, _TODAY, json.dumps(kept))
    return [Unreached(*pair) for pair in kept["pairs"]]


def _phoned(work: Work) -> list[int]:
    return [int(one) for one in json.loads(recall(work, _PHONED) or "[]")]
