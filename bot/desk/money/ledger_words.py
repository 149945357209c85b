"""What `/ledger` is asked for: a period, kinds, who gave, to whom, as words in any order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import KindName
from aftercare.gestures.kind_words import kind_named
from aftercare.gestures.report import Wanted
from aftercare.hours.hours import local_day
from aftercare.hours.period import Period, month_of, read_period
from aftercare.understanding.folding import fold
from aftercare.work import Work

_MOST_WORDS = 12
# What nobody gives by hand; a word in one of them is enough.
_BY_THEMSELVES: Mapping[KindName, frozenset[str]] = {
    "short_pay": frozenset(
        fold(
            "short_pay shortpay short struck maha mahatõmmatud nubraukta išbraukta вычеркнуто prečrtano"
        ).split()
    ),
    "waiting": frozenset(fold("waiting wait ootamine ooteaeg laukimas ожидание čakanje").split()),
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is wanted of the ledger, and how it is told: the period, and the names as they are written."""

    wanted: Wanted
    period: Period
    givers: tuple[str, ...] = ()
    customers: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_question(work: Work, zone: ZoneInfo, text: str) -> Question:
    """Read it; without a period it is this month's. Raises NoPeriodError."""
    today = local_day(zone, work.now)
    period, words = read_period(text[:500], today)
    period = period or month_of(today)
    since, until = _moments(period, zone)
    question = Question(Wanted(since, until), period)
    if not words:
        return question
    givers = {
        one.giver_id: one.giver for one in work.ledger_sums(question.wanted) if one.giver_id is not None
    }
    names = Names(givers, dict(work.ledger_customers(since, until)))
    for word in words[:_MOST_WORDS]:
        question = names.narrowed(question, word)
    return question


class Names:
    """Everybody whom the lines of the period name."""

    def __init__(self, givers: Mapping[int, str], customers: Mapping[int, str]) -> None:
        self._givers = givers
        self._customers = customers

    def narrowed(self, question: Question, word: str) -> Question:
        """The question with one more word of it understood: who gave by that name, a kind, to whom."""
        wanted, plain = question.wanted, fold(word)
        exact = _called(self._givers, plain, whole=True)
        kind = None if exact else _kind(word)
        if kind is not None:
            return replace(question, wanted=replace(wanted, kinds=wanted.kinds | {kind}))
        givers = exact or _called(self._givers, plain, whole=False)
        if givers:
            found = wanted.givers & givers or wanted.givers | givers
            told = tuple(self._givers[one] for one in sorted(found))
            return replace(question, wanted=replace(wanted, givers=found), givers=told)
        customers = _called(self._customers, plain, whole=True) or _called(
            self._customers, plain, whole=False
        )
        if customers:
            found = wanted.customers & customers or wanted.customers | customers
            told = tuple(dict.fromkeys(self._customers[one] for one in sorted(found)))
            return replace(question, wanted=replace(wanted, customers=found), customers=told)
        return replace(question, unknown=(*question.unknown, word))


def _kind(word: str) -> KindName | None:
    for kind, words in _BY_THEMSELVES.items():
        if fold(word) in words:
            return kind
    named = kind_named(word)
    return None if named is None else named[0]


def _called(names: Mapping[int, str], plain: str, *, whole: bool) -> frozenset[int]:
    """Who is called so, by any part of their name, or whose name has a part that begins so."""
    return frozenset(one for one, name in names.items() if _fits(fold(name).split(), plain, whole=whole))


def _fits(parts: Iterable[str], plain: str, *, whole: bool) -> bool:
    return any(part == plain if whole else part.startswith(plain) for part in parts)


def _moments(period: Period, zone: ZoneInfo) -> tuple[datetime, datetime]:
    return _midnight(period.first, zone), _midnight(period.last + timedelta(days=1), zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, zone)
