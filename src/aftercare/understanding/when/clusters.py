"""Facts that stand together are one time: "tomorrow" and "after three"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from aftercare.understanding.when.facts import Fact
from aftercare.understanding.when.spoken import (
    Ahead,
    Day,
    InWeek,
    OnDate,
    OnWeekday,
    Part,
    Times,
)
from aftercare.understanding.when.symbols import Symbol

_GAP: Final = 4
_NOON: Final = 12 * 60


@dataclass(frozen=True, slots=True)
class Cluster:
    """Facts that belong together; `start` and `end` are symbols, `weight` is how much they say."""

    start: int
    end: int
    day: Day | None = None
    times: Times | None = None
    part: Part | None = None
    half: str = ""
    in_minutes: int | None = None
    soon: bool = False
    anytime: bool = False
    by: bool = False
    told: bool = False

    @property
    def weight(self) -> int:
        """How many things are said."""
        said = (self.day, self.times, self.part, self.in_minutes)
        return sum(one is not None for one in said) + (self.soon or self.anytime)


def clusters(said: Sequence[Symbol], found: Sequence[Fact]) -> Iterator[Cluster]:
    """The times that are said, each from the facts that stand together; what is denied is left out."""
    known: Cluster | None = None
    for at, fact in enumerate(found):
        if fact.denied or (fact.weak and not _is_backed(said, found, at)):
            continue
        joined = known and _joined(said, known, fact)
        if known and not joined:
            yield known
        known = joined or _alone(fact)
    if known:
        yield known


def _alone(fact: Fact) -> Cluster | None:
    if fact.half:
        return None
    return Cluster(
        fact.start,
        fact.end,
        fact.day,
        fact.times,
        fact.part,
        "",
        fact.in_minutes,
        fact.soon,
        fact.anytime,
        fact.by,
        fact.told,
    )


def _is_backed(said: Sequence[Symbol], found: Sequence[Fact], at: int) -> bool:
    """Whether a bare number is a time: beside a day or a part of it, or the whole message."""
    fact = found[at]
    if all(
        "filler" in one or "dot" in one or "end" in one for one in (*said[: fact.start], *said[fact.end :])
    ):
        return True
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    beside_next = after is not None and after.start == fact.end and (_is_daily(after) or bool(after.half))
    ends = fact.end == len(said) or not said[fact.end].kinds.keys().isdisjoint(
        {"dot", "end", "pause", "filler", "call", "range"}
    )
    beside_last = before is not None and fact.start - before.end <= 1 and _is_daily(before)
    if beside_last and before is not None and fact.start > before.end:
        beside_last = "pause" in said[before.end]
    return beside_next or (beside_last and (ends or beside_next))


def _is_daily(fact: Fact) -> bool:
    return not fact.denied and (fact.day is not None or fact.part is not None)


def _joined(said: Sequence[Symbol], known: Cluster, fact: Fact) -> Cluster | None:
    gap = said[known.end : fact.start]
    if len(gap) > _GAP or any(
        "end" in one or "told" in one or ("target" in one and one.kinds.keys() == {"target"}) for one in gap
    ):
        return None
    if sum(not one.kinds for one in gap) > 2 or (fact.soon and known.weight) or known.soon:  # noqa: PLR2004 -- words unknown
        return None
    if any("dot" in one for one in gap) and known.times is not None and fact.times is not None:
        return None
    day, times = _both_days(known.day, fact.day), _both_times(known.times, fact.times)
    if (fact.day and day is None) or (fact.times and times is None):
        return None
    if (fact.part and known.part and fact.part != known.part) or (fact.in_minutes and known.weight):
        return None
    return replace(
        known,
        end=fact.end,
        day=day,
        times=times,
        part=known.part or fact.part,
        half=known.half or fact.half,
        anytime=known.anytime or fact.anytime,
        by=known.by or fact.by,
        told=known.told or fact.told,
    )


def _both_days(one: Day | None, other: Day | None) -> Day | None:
    """Two days that are one ("Sunday, 25 October"); None where they are two."""
    match one, other:
        case (None, day) | (day, None):
            return day
        case (InWeek(weeks), OnWeekday(weekday)) | (OnWeekday(weekday), InWeek(weeks)):
            return OnWeekday(weekday, next_week=weeks > 0)
        case (OnWeekday(), (OnDate() | Ahead()) as day) | ((OnDate() | Ahead()) as day, OnWeekday()):
            return day
        case (Ahead(), OnDate() as day) | (OnDate() as day, Ahead()):
            return day
        case _:
            return one if one == other else None


def _both_times(one: Times | None, other: Times | None) -> Times | None:
    if one is None or other is None:
        return one or other
    if one.kind == "after" and other.kind == "before":
        first, last = one, other
    elif one.kind == "before" and other.kind == "after":
        first, last = other, one
    else:
        return one if one == other else None
    ambiguous = first.ambiguous or last.ambiguous
    return Times("between", first.since, last.until, ambiguous=ambiguous)


def times_of(cluster: Cluster) -> Times | None:
    """The times of a cluster, its part of the day and "pm" taken into account."""
    times, part = cluster.times, cluster.part
    if times is None:
        return Times("part", part=part) if part else None
    if not times.ambiguous or not (part or cluster.half):
        return replace(times, part=part)
    if part == "noon":
        return replace(times, part=part)
    late = cluster.half == "p" or (not cluster.half and part != "morning")
    return replace(
        times,
        since=_of_half(times.since, late),
        until=_of_half(times.until, late),
        part=part,
        ambiguous=False,
    )


def _of_half(at: int | None, late: bool) -> int | None:
    return at + _NOON if late and at is not None and at < _NOON else at
