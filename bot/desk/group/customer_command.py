"""`/customer`: who somebody is, with their visits and their cases."""

import re

from aftercare.cases.case import Case, held_by, last, restricted, status
from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Gesture
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.cases.cause_words import cause_name, cause_of
from bot.desk.giving.given_line import given_line
from bot.desk.sheet import put_lines
from bot.house import House

_MOST = 5


def on_customer(work: Work, _house: House, asked: Asked) -> None:
    """Tell the history of the topic's customer, or of those who are called as was asked."""
    wanted = asked.argument.strip()
    if asked.customer is not None and not wanted:
        put_lines(work, asked.target, customer_history(work, asked.customer))
    elif not wanted:
        asked.answer(work, Say("customer-whom"))
    else:
        _found(work, asked, find_customers(work, wanted))


def find_customers(work: Work, wanted: str) -> list[Customer]:
    """Those with that number of the business's or phone, or with an open case and such a name (up to 5).

    Among millions only those with an open case can be looked through by name.
    """
    exact = [*work.customers.where(external_id=wanted), *work.customers.where(phone=_phone(wanted))]
    work.customers.fetch(id={case.customer_id for case in work.cases.where(state="open")})
    open_ones = [work.customers.get(case.customer_id) for case in work.cases.where(state="open")]
    named = [one for one in open_ones if one is not None and _is_called(one, wanted)]
    return list({customer.id: customer for customer in (*exact, *named)}.values())[:_MOST]


def customer_history(work: Work, customer: Customer) -> list[Say]:
    """Who it is, since when, and their latest visits and cases, a line each."""
    since = {"at": customer.created_at.isoformat(), "style": "date"}
    lines = [
        Say(
            "customer-who",
            {"name": customer.name, "language": customer.language, "phone": customer.phone or ""},
        ),
        Say("customer-since", {"at": since, "segment": customer.segment or ""}),
    ]
    lines += [Say("card-need", {"need": need}) for need in customer.needs]
    visits = sorted(work.visits.where(customer_id=customer.id), key=lambda visit: visit.ended_at)
    lines.append(Say("customer-visits", {"count": len(visits)}))
    lines += [_visit(visit) for visit in reversed(visits[-_MOST:])]
    cases = work.cases.where(customer_id=customer.id)
    lines.append(Say("customer-cases", {"count": len(cases)}))
    lines += [_case(work, case) for case in reversed(cases[-_MOST:])]
    return lines + _given(work, customer)


def _found(work: Work, asked: Asked, found: list[Customer]) -> None:
    if not found:
        asked.answer(work, Say("customer-unknown", {"name": asked.argument[:64]}))
    for customer in found:
        put_lines(work, asked.target, customer_history(work, customer))


def _visit(visit: Visit) -> Say:
    return Say(
        "customer-visit",
        {
            "day": {"at": visit.ended_at.isoformat(), "style": "date"},
            "service": visit.service,
            "staff": ", ".join(visit.staff),
            "total": {"money": visit.total.decimal(), "currency": visit.currency},
        },
    )


def _case(work: Work, case: Case) -> Say:
    history = work.case_events.where(case_id=case.id)
    day = {"at": case.created_at.isoformat(), "style": "date"}
    if restricted(history):
        return Say("customer-case-hidden", {"case": case.id, "day": day})
    over, held = last(history, "caused", "resolved"), held_by(history)
    resolved = over is not None and case.state == "resolved"
    who = over if resolved else held
    return Say(
        "customer-case",
        {
            "kind": case.kind,
            "case": case.id,
            "day": day,
            "status": status(history),
            "cause": cause_name(cause_of(over.facts)) if over is not None and resolved else "",
            "holder": "" if who is None else who.actor,
        },
    )


def _given(work: Work, customer: Customer) -> list[Say]:
    """What they were given lately, but for what belongs to a case that only managers read."""
    given = [one for one in work.gestures.where(customer_id=customer.id) if not _is_hidden(work, one)]
    if not given:
        return []
    return [Say("customer-given", {"count": len(given)}), *map(given_line, reversed(given[-_MOST:]))]


def _is_hidden(work: Work, gesture: Gesture) -> bool:
    return gesture.case_id is not None and restricted(work.case_events.where(case_id=gesture.case_id))


def _is_called(customer: Customer, wanted: str) -> bool:
    name, start = customer.name.casefold(), wanted.casefold()
    return name.startswith(start) or any(part.startswith(start) for part in name.split())


def _phone(wanted: str) -> str:
    digits = re.sub(r"[^0-9]", "", wanted)
    return f"+{digits}"
