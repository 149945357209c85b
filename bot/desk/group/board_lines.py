"""What the board says: one line for each open case, as far as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from aftercare.cases.cards import card_key
from aftercare.cases.case import Case, CaseEvent, held_by, restricted
from aftercare.cases.pressing import pressing_kind
from aftercare.cases.promise import running
from aftercare.customers.customer import Customer
from aftercare.messages.message import placed, topic_of
from aftercare.say import Say
from aftercare.work import Work
from bot.house import House, desk_of
from bot.telegram.desk_facts import has_topics
from bot.telegram.entities import one_line
from bot.telegram.splitting import shorten
from bot.texts import Texts
from bot.texts.fillings import escaped

MOST_LINES = 30
# Whoever waits longest has the oldest promise, so that no more of the oldest need to be looked into.
_LOOKED_INTO = 200
# So that thirty lines fit into one message (UTF-16 units).
_LONGEST_NAME, _LONGEST_HOLDER = 32, 16
_HOUR, _DAY = 60, 24
# A promise nearer than this needs no date.
_NEAR = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class _Line:
    case: Case
    customer: Customer
    by: datetime | None
    holder: str
    hidden: bool


def board_text(work: Work, house: House, texts: Texts, language: str) -> str:
    """The board as HTML."""
    cases = work.cases.where(state="open")
    lines = _looked_into(work, cases[:_LOOKED_INTO])
    shown = lines[:MOST_LINES]
    rows = [texts.render(Say("board-title", {"count": len(cases)}), language)]
    rows += [_row(work, house, texts, line, language) for line in shown]
    if len(cases) > len(shown):
        rows.append(texts.render(Say("board-more", {"count": len(cases) - len(shown)}), language))
    return "\n".join(rows)


def _looked_into(work: Work, cases: Sequence[Case]) -> list[_Line]:
    work.case_events.fetch(case_id=[case.id for case in cases])
    work.customers.fetch(id={case.customer_id for case in cases})
    lines = []
    for case in cases:
        customer = work.customers.get(case.customer_id)
        if customer is not None:
            lines.append(_looked(case, customer, work.case_events.where(case_id=case.id)))
    last = datetime.max.replace(tzinfo=UTC)
    return sorted(lines, key=lambda line: (line.by or last, line.case.created_at, line.case.id))


def _looked(case: Case, customer: Customer, history: Sequence[CaseEvent]) -> _Line:
    promise, held = running(history), held_by(history)
    return _Line(
        case=replace(case, kind=pressing_kind(case, history)),
        customer=customer,
        by=None if promise is None else promise.by,
        holder="" if held is None else shorten(one_line(held.actor), _LONGEST_HOLDER),
        hidden=restricted(history),
    )


def _row(work: Work, house: House, texts: Texts, line: _Line, language: str) -> str:
    words = Say("board-line", {"kind": line.case.kind, "holder": line.holder} | _since(work, line))
    mark = "⏰ " if line.by is not None and line.by < work.now else ""
    # What only managers may read has no name where everybody reads.
    name = (
        f"🔒 #{line.case.id}"
        if line.hidden
        else escaped(shorten(one_line(line.customer.name), _LONGEST_NAME))
    )
    link = None if line.hidden else _link(work, house, line)
    who = f"<b>{name}</b>" if link is None else f'<a href="{link}">{name}</a>'
    return f"{mark}{who} · {texts.render(words, language)}"


def _since(work: Work, line: _Line) -> dict[str, str | int | dict[str, str]]:
    """How old the case is, and by when somebody was promised."""
    unit, count = age(work.now - line.case.created_at)
    by = line.by
    if by is None:
        at = {"at": line.case.created_at.isoformat(), "style": "time"}
        return {"unit": unit, "count": count, "promise": "none", "at": at}
    near = abs(by - work.now) < _NEAR
    return {
        "unit": unit,
        "count": count,
        "promise": "late" if by < work.now else "due",
        "at": {"at": by.isoformat(), "style": "time" if near else "daytime"},
    }


def age(span: timedelta) -> tuple[str, int]:
    """A span of time in whole `minutes`, `hours` or `days`, whichever is the largest that fits."""
    minutes = max(0, int(span.total_seconds()) // 60)
    if minutes < _HOUR:
        return "minutes", minutes
    hours = minutes // _HOUR
    return ("hours", hours) if hours < _DAY else ("days", hours // _DAY)


def _link(work: Work, house: House, line: _Line) -> str | None:
    """Where staff read about the case; only what stands in a supergroup has a link."""
    desk = desk_of(work, house)
    supergroup = str(desk).removeprefix("-100")
    if desk is None or supergroup == str(desk):
        return None
    topic = topic_of(work, line.customer.id, desk)
    if (
        topic is not None
        and topic.thread_id
        and topic.state != "gone"
        and has_topics(work, desk) is not False
    ):
        return f"https://t.me/c/{supergroup}/{topic.thread_id}"
    card = placed(work, card_key(line.case.id, f"topic:{line.customer.id}"))
    return None if card is None or card.chat_id != desk else f"https://t.me/c/{supergroup}/{card.message_id}"
