"""Cases whose cause was put off: they come up every Friday until it is named."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta, tzinfo
from typing import Protocol

from aftercare.cases.case import Case, CaseShelves, last
from aftercare.cases.cause import LATER
from aftercare.outbox.intent import OutboxShelves
from aftercare.outbox.stage import set_timer

TIMER, KEY = "causes_later", "friday"
_FRIDAY = 4
_AT = time(15, 0)


class Shelves(CaseShelves, OutboxShelves, Protocol):
    """What the Friday list needs."""


def next_friday(now: datetime, zone: tzinfo) -> datetime:
    """The next Friday at three in the afternoon there, UTC; a week later where that has just struck."""
    local = now.astimezone(zone)
    day = local.date() + timedelta(days=(_FRIDAY - local.weekday()) % 7)
    due = datetime.combine(day, _AT, zone)
    if due <= local:
        due = datetime.combine(day + timedelta(days=7), _AT, zone)
    return due.astimezone(now.tzinfo)


def put_off(work: Shelves, case_id: int, zone: tzinfo) -> None:
    """Have that case's cause asked for on Friday."""
    keep(work, [*_ids(work), case_id], zone)


def keep(work: Shelves, case_ids: Iterable[int], zone: tzinfo) -> None:
    """Let the list consist of these; the timer itself carries it."""
    cases = sorted(set(case_ids))
    if cases:
        set_timer(work, TIMER, KEY, next_friday(work.now, zone), facts={"cases": cases})
        return
    for timer in work.timers.where(name=f"{TIMER}:{KEY}"):
        work.timers.drop(timer)


def put_off_yet(work: Shelves, case_ids: Iterable[int] | None = None) -> list[Case]:
    """Those of the list (or of these) that are still resolved without a cause, the oldest first."""
    found = work.cases.fetch(id=_ids(work) if case_ids is None else list(case_ids))
    work.case_events.fetch(case_id=[case.id for case in found])
    return [case for case in found if case.state == "resolved" and is_put_off(work, case)]


def is_put_off(work: Shelves, case: Case) -> bool:
    """Whether its cause is still to be named."""
    named = last(work.case_events.where(case_id=case.id), "resolved", "caused")
    return named is not None and named.facts.get("cause") == LATER


def _ids(work: Shelves) -> list[int]:
    for timer in work.timers.where(name=f"{TIMER}:{KEY}"):
        return [int(one) for one in timer.facts["cases"]]
    return []
