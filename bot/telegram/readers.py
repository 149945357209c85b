"""Where staff read about a customer: in the topic, or, what is restricted, in managers' private chats."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aftercare.cases.case import Case, CaseEvent, latest_case_of, restricted
from aftercare.cases.who_reads import managers_of, may_read, reading_holder
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work


@dataclass(frozen=True, slots=True)
class Readers:
    """The targets that staff read a customer's words at; `main` is None while nobody has taken them.

    `also` are the private chats of those who write to this customer from there.
    """

    main: str | None
    also: tuple[str, ...]


def readers(work: Work, customer_id: int) -> Readers:
    """Who reads what that customer writes now."""
    history = restricted_history(work, customer_id)
    also = [one for one in attending(work, customer_id) if not history or may_read(work, history, one)]
    if history is None:
        return Readers(f"topic:{customer_id}", _private(also))
    has_it = reading_holder(work, history)
    if has_it is None:
        return Readers(None, _private(also))
    return Readers(_target(has_it), _private([one for one in also if one.id != has_it.id]))


def tell_desk(work: Work, customer_id: int, *says: Say, **how: Any) -> None:
    """Tell staff something about a customer where they read of them; `how` is as for `say`.

    While nobody has taken a restricted case, every manager who may read it hears it.
    """
    history = restricted_history(work, customer_id)
    if history is None:
        say(work, f"topic:{customer_id}", *says, **how)
        return
    for target in managers_targets(work, history):
        say(work, target, *says, **how)


def managers_targets(work: Work, history: Sequence[CaseEvent]) -> tuple[str, ...]:
    """Where a restricted case is heard of: at whoever has it, or else at everybody who may read it."""
    has_it = reading_holder(work, history)
    return _private(managers_of(work, history) if has_it is None else [has_it])


def restricted_history(work: Work, customer_id: int) -> list[CaseEvent] | None:
    """The history of the customer's latest case if only managers may read it, otherwise None."""
    case = latest_case_of(work, customer_id)
    return None if case is None else history_if_restricted(work, case)


def history_if_restricted(work: Work, case: Case) -> list[CaseEvent] | None:
    """The case's history if only managers may read it, otherwise None."""
    history = work.case_events.where(case_id=case.id)
    return history if restricted(history) else None


def attending(work: Work, customer_id: int) -> list[Member]:
    """Who writes to that customer from their private chat."""
    return [one for one in work.roster.where(attending=customer_id) if one.active and not one.unreachable]


def _private(found: Sequence[Member]) -> tuple[str, ...]:
    return tuple(_target(one) for one in found)


def _target(member: Member) -> str:
    return f"staff:{member.user_id}"
