"""Phrases of a language and the times they mean on Wednesday, 15 April 2026 at 10:20, a line each.

`phrase | kind day from until`: the day of April, "+" before a day of May; times of the wall; "-" for nothing.
"""

from datetime import datetime

from aftercare.language import Language
from aftercare.understanding.when import find_when
from aftercare.understanding.when.reckon import reckon

NOW = datetime.fromisoformat("2026-04-15T10:20")
PARTS = {"morning": "08-12", "noon": "12-14", "afternoon": "12-17", "evening": "17-21"}


def lines(table: str) -> list[tuple[str, str]]:
    """The phrases of a table and what they mean."""
    parted = (line.partition("|") for line in table.splitlines() if line.strip())
    return [(phrase.strip(), meant.strip()) for phrase, _, meant in parted]


def heard(phrase: str, language: Language) -> str:
    """What is understood, in the table's notation."""
    spoken = find_when(phrase, language)
    if spoken is None or spoken.told:
        return "-"
    assert spoken.words == phrase[spoken.start : spoken.end]
    reckoned = reckon(spoken, NOW)
    assert reckoned is not None
    begin, end = reckoned.since, reckoned.until
    at = begin or end
    assert at is not None
    day = f"{'+' if at.month == 5 else ''}{at.day}"
    match reckoned.kind:
        case "asap":
            return "asap"
        case "day":
            return f"day {day}"
        case "part":
            assert begin and end
            span = f"{begin:%H}-{end:%H}"
            return f"part {day} {next(name for name, hours in PARTS.items() if hours == span)}"
        case "between":
            assert begin and end
            return f"between {day} {begin:%H:%M} {end:%H:%M}"
        case kind:
            return f"{kind} {day} {at:%H:%M}"
