"""Why things happen: a flat list for each department."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, get_args

from aftercare.cases.case import Kind
from aftercare.shelf import Shelf
from aftercare.understanding.reading import Theme

# The causes that come with the program: one for each theme of the words, and what is nobody's theme.
SHIPPED: tuple[str, ...] = (
    *(theme for theme in get_args(Theme) if theme != "other"),
    "misunderstanding",
    "question",
    "other",
)
# The cause is not known yet and will be asked for again.
LATER = "later"
# Kinds of cases that may be there without anything having gone wrong.
_HARMLESS = frozenset({"question", "person", "callback"})


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause that a case can be resolved with.

    `department` is empty for a list that serves all. `theme` is the theme of the words it goes with.
    One that comes with the program has no `name`: it is called as its `theme` in each language, and it
    has a row only where it is not offered (not `active`).
    """

    id: int
    department: str
    theme: str
    name: str
    active: bool


class CauseShelves(Protocol):
    """What the use cases of causes need."""

    @property
    def causes(self) -> Shelf[Cause]:
        """By `id`, `department`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A cause as it is offered: `token` names it for good (a shipped one's theme, or the row's id)."""

    token: str
    theme: str
    name: str = ""


def choices(work: CauseShelves, department: str | None) -> list[Choice]:
    """The list of a department: what comes with the program, what all use and what it added itself."""
    rows = _rows(work, department)
    hidden = _hidden(rows)
    shipped = [Choice(theme, theme) for theme in SHIPPED if theme not in hidden]
    return shipped + [Choice(str(row.id), row.theme, row.name) for row in rows if row.name and row.active]


def not_offered(work: CauseShelves, department: str | None) -> list[Choice]:
    """What was taken off that list."""
    rows = _rows(work, department)
    hidden = _hidden(rows)
    shipped = [Choice(theme, theme) for theme in SHIPPED if theme in hidden]
    return shipped + [Choice(str(row.id), row.theme, row.name) for row in rows if row.name and not row.active]


def suggested(kind: Kind, readings: Iterable[Mapping[str, Any]], offered: Sequence[Choice]) -> Choice | None:
    """The cause that goes with what was said: the theme that went wrong most plainly, the first of equals."""
    weights: Counter[str] = Counter()
    complaint = False
    for reading in readings:
        worse = [str(theme) for theme, sign in reading.get("themes", {}).items() if sign == "-"]
        complaint = complaint or bool(worse) or _unhappy(reading)
        weights.update(worse)
        if reading.get("worst"):
            weights[str(reading["worst"])] += 1
    if not complaint and kind in _HARMLESS:
        return _of_theme("question", offered)
    return next((found for theme, _ in weights.most_common() if (found := _of_theme(theme, offered))), None)


def _unhappy(reading: Mapping[str, Any]) -> bool:
    bad = reading.get("problem") or reading.get("leaving") or reading.get("anger")
    return bool(bad) or reading.get("sentiment") in {"negative", "mixed"}


def _of_theme(theme: str, offered: Sequence[Choice]) -> Choice | None:
    return next((choice for choice in offered if choice.theme == theme), None)


def _rows(work: CauseShelves, department: str | None) -> list[Cause]:
    rows = list(work.causes.where(department=""))
    return rows + (list(work.causes.where(department=department)) if department else [])


def _hidden(rows: Iterable[Cause]) -> set[str]:
    return {row.theme for row in rows if not row.name and not row.active}
