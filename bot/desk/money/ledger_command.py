"""`/ledger march Mart refund`: what was given, what it comes to, what of it is owed and paid."""

import json
from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from aftercare.gestures.report import Sum, Wanted
from aftercare.hours.hours import local_day
from aftercare.hours.period import NoPeriodError
from aftercare.inbox import recall, remember
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.money.figures import number
from bot.desk.money.ledger_lines import entry_line, entry_rows, sum_lines
from bot.desk.money.ledger_words import Question, read_question
from bot.desk.money.send_file import send_file
from bot.desk.sheet import put_lines
from bot.house import House
from bot.texts import Texts

# Lines in a message and in a file.
MOST_LINES, MOST_ROWS = 15, 10_000
# Customers of a like name that the headline tells.
MOST_NAMES = 3
_LONGEST = 100


def on_ledger(work: Work, house: House, asked: Asked) -> None:
    """Tell the sums and the latest lines of what was asked for; all of it goes into a file."""
    try:
        question = read_question(work, house.zone, asked.argument)
    except NoPeriodError:
        asked.answer(work, Say("ledger-no-period"), Say("ledger-hint"))
        return
    if question.unknown:
        words = ", ".join(question.unknown)[:_LONGEST]
        asked.answer(work, Say("ledger-unknown", {"words": words}), Say("ledger-hint"))
        return
    sums = work.ledger_sums(question.wanted)
    says = [_head(question, house.zone), *sum_lines(sums)]
    if not sums:
        put_lines(work, asked.target, [*says, Say("ledger-nothing")])
        return
    says += _lines(work, asked, question.wanted, sums)
    data = f"ledger-csv:{asked.member.user_id}:{_kept(work, asked, question.wanted)}"
    put_lines(work, asked.target, says, [(Say("money-csv"), data)])


def on_ledger_csv(work: Work, house: House, press: Press) -> Say:
    """*CSV*: every line that was asked for, as a file."""
    user_id, _, asked_for = press.rest.partition(":")
    kept = json.loads(recall(work, _fact(number(user_id))) or "{}")
    if not kept or str(kept["number"]) != asked_for:
        return Say("ledger-csv-old")
    wanted = Wanted(
        since=datetime.fromisoformat(kept["since"]),
        until=datetime.fromisoformat(kept["until"]),
        kinds=frozenset(kept["kinds"]),
        givers=frozenset(kept["givers"]),
        customers=frozenset(kept["customers"]),
    )
    texts = Texts.load(zone=house.zone)
    words = cache(lambda key, value: texts.plain(Say(key, {_VARIABLE[key]: value}), house.language))
    lines = reversed(work.ledger_between(wanted, MOST_ROWS))
    rows = entry_rows(
        work, house.zone, press.member, lines, lambda say: words(say.key, str(say.args[_VARIABLE[say.key]]))
    )
    name = f"ledger-{local_day(house.zone, wanted.since)}.csv"
    return send_file(work, house, press.member, name, "ledger-columns", rows)


# The one variable of each text that stands in a file.
_VARIABLE = {"ledger-what": "what", "gesture-name": "gesture"}


def _head(question: Question, zone: ZoneInfo) -> Say:
    period, wanted = question.period, question.wanted
    return Say(
        "ledger-head",
        {
            "first": _day(period.first, zone),
            "last": _day(period.last, zone),
            "one": "yes" if period.first == period.last else "no",
            "givers": ", ".join(question.givers),
            "customers": _few(question.customers),
            "kind": {"say": "gesture-name", "gesture": min(wanted.kinds)} if len(wanted.kinds) == 1 else "",
        },
    )


def _day(day: date, zone: ZoneInfo) -> dict[str, str]:
    return {"at": datetime.combine(day, time(12), zone).isoformat(), "style": "date"}


def _few(names: tuple[str, ...]) -> str:
    return ", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")


def _lines(work: Work, asked: Asked, wanted: Wanted, sums: Sequence[Sum]) -> list[Say]:
    lines = work.ledger_between(wanted, MOST_LINES)
    private = asked.where is Where.PRIVATE
    says = [entry_line(work, asked.member, line, private=private) for line in lines]
    more = sum(one.lines for one in sums) - len(lines)
    return [*says, *([Say("ledger-more", {"count": more})] if more else [])]


def _kept(work: Work, asked: Asked, wanted: Wanted) -> int:
    """Remember what was asked for, since it has no room in a button; gives the number it is known by."""
    fact = _fact(asked.member.user_id)
    known = json.loads(recall(work, fact) or "{}")
    count = int(known.get("number", 0)) + 1
    kept = {
        "number": count,
        "since": wanted.since.isoformat(),
        "until": wanted.until.isoformat(),
        "kinds": sorted(wanted.kinds),
        "givers": sorted(wanted.givers),
        "customers": sorted(wanted.customers),
    }
    remember(work, fact, json.dumps(kept))
    return count


def _fact(user_id: int | None) -> str:
    return f"ledger:{user_id or 0}"
