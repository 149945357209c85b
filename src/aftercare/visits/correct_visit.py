"""Correct a visit that was reported wrongly; one that was withdrawn is brought back by it."""

from dataclasses import dataclass, replace

from aftercare.customers.customer import Customer
from aftercare.language import Language
from aftercare.visits.find_visit import visit_named
from aftercare.visits.record_visit import add_lines
from aftercare.visits.refused import GESTURE_STANDS, VisitRefused
from aftercare.visits.report import ReportedCustomer, VisitReport
from aftercare.visits.reported_customer import known_by_id, refreshed, reported_customer
from aftercare.visits.visit import Visit, VisitShelves


@dataclass(frozen=True, slots=True)
class Corrected:
    """The visit as it is now and as it was before; equal where the correction changed nothing."""

    visit: Visit
    before: Visit


def correct_visit(
    work: VisitShelves,
    report: VisitReport,
    default_language: Language,
    *,
    talked_about: bool,
    gesture_stands: bool,
) -> Corrected | VisitRefused:
    """Let the visit be what the report says.

    `talked_about`: the talk about it has begun, or a case speaks of it. `gesture_stands`: something was
    given for it that was not taken back, and was reckoned by the bill as it is: that it is paid now is all
    that may change. The link stays, unless the visit becomes another customer's: then the old one, which may
    be in the wrong hands, opens nothing any more.
    The refusals are `unknown` and those of `_forbidden`.
    """
    visit = visit_named(work, report.external_id)
    if visit is None:
        return VisitRefused("unknown", "No visit with this id was reported.", "external_id")
    if visit.digest == report.digest and visit.withdrawn_at is None:
        return Corrected(visit, visit)
    customer = _kept(work, visit, report.customer)
    fixed = gesture_stands and not _only_paid(visit, report)
    refused = _forbidden(customer, talked_about=talked_about, gesture_stands=fixed)
    if refused is not None:
        return refused
    if customer is None:
        customer = reported_customer(work, report.customer, default_language)
    else:
        refreshed(work, customer, report.customer)
    corrected = work.visits.put(_as_reported(visit, report, customer))
    for line in work.lines.where(visit_id=visit.id):
        work.lines.drop(line)
    add_lines(work, corrected, report)
    return Corrected(corrected, visit)


def _only_paid(visit: Visit, report: VisitReport) -> bool:
    """Whether the report tells nothing new but that the bill is paid."""
    unpaid = report.model_copy(update={"paid": False})
    return report.paid and not visit.paid and visit.withdrawn_at is None and unpaid.digest == visit.digest


def _forbidden(kept: Customer | None, *, talked_about: bool, gesture_stands: bool) -> VisitRefused | None:
    """What stands in the way of this correction: everything that hangs on the visit as it was."""
    if gesture_stands:
        return GESTURE_STANDS
    if kept is None and talked_about:
        return VisitRefused(
            "talked_about",
            "The customer of this visit has opened its link or was asked about it, so it can't become another"
            " customer's. Withdraw it and report a new one.",
            "customer.external_id",
        )
    return None


def _kept(work: VisitShelves, visit: Visit, told: ReportedCustomer) -> Customer | None:
    """The visit's customer where the report still means them; None: somebody else."""
    customer = work.customers.get(visit.customer_id)
    if customer is None or told.external_id in {None, customer.external_id}:
        return customer
    # Whoever had no id of the business's gets it now, unless somebody has it already.
    return customer if customer.external_id is None and known_by_id(work, told) is None else None


def _as_reported(visit: Visit, report: VisitReport, customer: Customer) -> Visit:
    moved = customer.id != visit.customer_id
    return replace(
        visit,
        customer_id=customer.id,
        service=report.service,
        staff=report.staff,
        department=report.department,
        ended_at=report.ended_at,
        currency=report.currency,
        paid=report.paid,
        total_minor=report.bill_total.minor,
        generation=visit.generation + 1 if moved else visit.generation,
        digest=report.digest,
        withdrawn_at=None,
    )
