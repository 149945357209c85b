"""Stage what is to be sent: every message leaves through here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from aftercare.outbox.intent import POSITION_STEP, Intent, OutboxShelves, Priority, Timer
from aftercare.say import Say


def stage(
    work: OutboxShelves,
    target: str,
    kind: str,
    content: Mapping[str, Any],
    *,
    priority: Priority = Priority.RELAY,
    due_at: datetime | None = None,
    not_after: datetime | None = None,
    fold: str | None = None,
) -> Intent:
    """Put an intent behind everything that already waits for the same target."""
    intent_id = work.intents.next_id()
    return work.intents.add(
        Intent(
            id=intent_id,
            stream=target,
            position=intent_id * POSITION_STEP,
            priority=priority,
            kind=kind,
            target=target,
            content=content,
            state="pending",
            attempts=0,
            due_at=due_at,
            not_after=not_after,
            created_at=work.now,
            frozen=None,
            trace=(),
            fold=fold,
            error="",
        )
    )


def say(
    work: OutboxShelves,
    target: str,
    *says: Say,
    buttons: Sequence[tuple[Say, str]] = (),
    priority: Priority = Priority.RELAY,
    not_after: datetime | None = None,
    answers: str | None = None,
    mark: str | None = None,
) -> Intent:
    """Stage one message made of `says`, a paragraph each, with buttons as (label, data) rows.

    `answers` is the `CHAT:MESSAGE` of the same chat that it replies to, `mark` the key of the placement
    under which it is found again.
    """
    content: dict[str, Any] = {
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
    }
    content |= {} if answers is None else {"answers": answers}
    content |= {} if mark is None else {"mark": mark}
    return stage(work, target, "say", content, priority=priority, not_after=not_after)


def refresh_card(work: OutboxShelves, customer_id: int, case_id: int) -> None:
    """Have a case's card drawn again; at most one redraw waits, since it shows the state of its sending."""
    fold = f"card:{case_id}"
    if not work.intents.where(fold=fold):
        stage(work, f"topic:{customer_id}", "card", {"case": case_id}, priority=Priority.CARD, fold=fold)


def set_timer(
    work: OutboxShelves,
    kind: str,
    key: str,
    due_at: datetime,
    *,
    not_after: datetime | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Timer:
    """Set the one timer of that kind and key, moving it where it is already set."""
    name = f"{kind}:{key}"
    for timer in work.timers.where(name=name):
        return work.timers.put(replace(timer, due_at=due_at, not_after=not_after, facts=facts or {}))
    timer = Timer(
        id=work.timers.next_id(),
        name=name,
        kind=kind,
        key=key,
        due_at=due_at,
        not_after=not_after,
        facts=facts or {},
    )
    return work.timers.add(timer)
