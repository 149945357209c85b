"""Which minutes of the day are meant: "at three" is 15:00 where people work from 9 to 18."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from aftercare.understanding.when.spoken import HOUR, NOON, PARTS, Times

Span: TypeAlias = tuple[int | None, int | None]
"""From and until in minutes since local midnight; None where it is left open."""

BUSINESS: Final = (9 * HOUR, 18 * HOUR)
"""Hours by which an ambiguous hour is read where a business's own are not known."""

_AROUND: Final = 30


def span_of(times: Times, open_from: int, open_until: int, now: int | None = None) -> Span:
    """The minutes that are meant on a day with those working hours; `now`: the minute, where it is today.

    An hour that may be two is the one within working hours; if none or both are, the one still to come,
    then the one nearer to them.
    """
    if times.kind == "around" and times.since is not None:
        since, _ = _meant(times, open_from, open_until, now)
        at = times.since if since is None else since
        return max(0, at - _AROUND), at + _AROUND
    return _meant(times, open_from, open_until, now)


def _meant(times: Times, open_from: int, open_until: int, now: int | None) -> Span:
    if times.kind == "part" and times.part is not None:
        return PARTS[times.part]
    if not times.ambiguous:
        return times.since, times.until
    # A call may begin at the first minute but not at the last one; it may have to end at the last.
    last = open_until if times.kind in {"before", "between"} else open_until - 1

    def rank(span: Span) -> tuple[bool, bool, int, int]:
        points = [at for at in span if at is not None]
        away = sum(max(open_from - at, 0, at - last) for at in points)
        over = now is not None and _over(times, span, now)
        return away > 0, over, away, points[-1] - points[0]

    return min(_options(times), key=rank)


def _over(times: Times, span: Span, now: int) -> bool:
    since, until = span
    return (until if until is not None else since or 0) <= now and times.kind != "after"


def _options(times: Times) -> Iterator[Span]:
    # The later one first: of two that are as good, people are at home in the evening.
    if times.kind in {"at", "around"}:
        yield from ((at, at) for at in _both(times.since))
        return
    for since in _both(times.since):
        for until in _both(times.until):
            if since is None or until is None or since < until:
                yield since, until


def _both(at: int | None) -> tuple[int | None, ...]:
    return (at,) if at is None or at >= NOON + HOUR else ((at + NOON) % (2 * NOON), at)
