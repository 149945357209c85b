# ruff: noqa: RUF001, RUF002 -- dashes are what it reads
"""Calendars: every event that took place is a visit."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from aftercare.uploads.table import LONGEST_CELL, MOST_ROWS, Cell, Refusal

HEADER = ("UID", "SUMMARY", "END", "ATTENDEE", "PHONE", "ORGANIZER", "LOCATION", "DETAILS")
_SUMMARY = 1
_PHONE = re.compile(r"\+?[0-9][0-9 ()/-]{5,18}[0-9]")
# What stands between a person and a service in an event's title.
_BETWEEN = (" – ", " — ", " - ", " | ", " / ", ": ", ", ")
_MOSTLY = 0.8


def is_calendar(data: bytes) -> bool:
    """Whether the bytes begin as a calendar does."""
    return b"BEGIN:VCALENDAR" in data[:1000].upper()


def read_calendar(data: bytes) -> tuple[tuple[str, ...], list[tuple[int, list[Cell]]]] | Refusal:
    """Read the header and a numbered row an event.

    Left out are cancelled events and those of whole days, which are holidays and notes rather than visits.
    One that recurs counts once, at its first time, besides the occurrences that were moved.
    """
    from icalendar import Calendar  # noqa: PLC0415 -- seldom needed

    try:
        calendar = Calendar.from_ical(data)
        events = [cells for event in calendar.walk("VEVENT") if (cells := _event(event)) is not None]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError):
        return Refusal("broken")
    if len(events) > MOST_ROWS:
        return Refusal("too_many_rows", MOST_ROWS)
    header, rows = _split_titles(events)
    return header, list(enumerate(rows, 1))


def _event(event: Any) -> list[Cell] | None:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    end = _end(event)
    if end is None:
        return None
    title, about = str(event.get("SUMMARY", "")), str(event.get("DESCRIPTION", ""))
    guest = next(_people(event, "ATTENDEE"), "")
    phone = _PHONE.search(title) or _PHONE.search(about)
    title = title.replace(phone[0], "") if phone and phone[0] in title else title
    cells = (
        _name(event),
        title.strip(" ,;:-–()"),
        end.isoformat(),
        guest,
        phone[0] if phone else "",
        next(_people(event, "ORGANIZER"), ""),
        str(event.get("LOCATION", "")),
        about,
    )
    return [cell[:LONGEST_CELL].strip() for cell in cells]


def _name(event: Any) -> str:
    occurrence = event.get("RECURRENCE-ID")
    moved = "" if occurrence is None else f"/{occurrence.dt.isoformat()}"
    return f"{event.get('UID', '')}{moved}"


def _end(event: Any) -> datetime | None:
    start = getattr(event.get("DTSTART"), "dt", None)
    end = getattr(event.get("DTEND"), "dt", None)
    lasting = getattr(event.get("DURATION"), "dt", None)
    if end is None and isinstance(start, datetime) and isinstance(lasting, timedelta):
        end = start + lasting
    end = start if end is None else end
    return end if isinstance(end, datetime) and isinstance(end, date) else None


def _people(event: Any, field: str) -> Iterator[str]:
    """The names of those whom a field names; an address alone names nobody."""
    value = event.get(field)
    for one in value if isinstance(value, list) else [value]:
        name = str(getattr(one, "params", {}).get("CN", "")).strip(' "')
        if name and "@" not in name:
            yield name


def _split_titles(events: list[list[Cell]]) -> tuple[tuple[str, ...], list[list[Cell]]]:
    """Where titles are like "Anna – Haircut" and no guest is named, a column for each half."""
    guests = sum(cells[3] != "" for cells in events)
    for sign in _BETWEEN:
        halved = sum(str(cells[_SUMMARY]).count(sign) == 1 for cells in events)
        if events and halved >= _MOSTLY * len(events) and guests < (1 - _MOSTLY) * len(events):
            header = tuple("SUMMARY 1" if name == "SUMMARY" else name for name in HEADER)
            return (*header, "SUMMARY 2"), [_halved(cells, sign) for cells in events]
    return HEADER, events


def _halved(cells: list[Cell], sign: str) -> list[Cell]:
    first, _, second = str(cells[_SUMMARY]).partition(sign)
    return [*cells[:_SUMMARY], first.strip(), *cells[_SUMMARY + 1 :], second.strip()]
