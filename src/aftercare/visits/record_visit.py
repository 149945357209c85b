"""Take the report of a finished visit, however often it is sent."""

from dataclasses import dataclass

from aftercare.customers.customer import Customer
from aftercare.language import Language
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.visits.reported_customer import reported_customer
from aftercare.visits.visit import Visit, VisitLine, VisitShelves

FIRST_GENERATION = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """The visit of a report, and whether this very report made it."""

    visit: Visit
    created: bool


def record_visit(
    work: VisitShelves, report: VisitReport, default_language: Language, whose: Customer | None = None
) -> Recorded | VisitRefused:
    """Store the visit once: the same report again finds it, another one for the same id is refused.

    It is `whose` where that is known better than the report can tell.

    The refusal has the code `differs`, or `withdrawn` where the visit was taken back, and nothing is
    changed then: a report that is sent again late must not bring back what was cancelled.
    """
    known = work.visits.where(external_id=report.external_id)
    if known:
        return _repeated(known[0], report)
    customer = whose or reported_customer(work, report.customer, default_language)
    visit = work.visits.add(_visit(work, report, customer))
    add_lines(work, visit, report)
    return Recorded(visit, created=True)


def add_lines(work: VisitShelves, visit: Visit, report: VisitReport) -> None:
    """Store the lines of the report's bill as the visit's."""
    for position, (line, amount) in enumerate(zip(report.lines, report.amounts, strict=True)):
        work.lines.add(
            VisitLine(
                id=work.lines.next_id(),
                visit_id=visit.id,
                line_id=line.id,
                position=position,
                title=line.title,
                quantity=line.quantity,
                amount_minor=amount.minor,
            )
        )


def _repeated(visit: Visit, report: VisitReport) -> Recorded | VisitRefused:
    if visit.withdrawn_at is not None:
        return VisitRefused(
            "withdrawn", "The visit with this id was withdrawn; a correction brings it back.", "external_id"
        )
    if visit.digest == report.digest:
        return Recorded(visit, created=False)
    return VisitRefused(
        "differs", "A visit with this id was reported before, and differently.", "external_id"
    )


def _visit(work: VisitShelves, report: VisitReport, customer: Customer) -> Visit:
    return Visit(
        id=work.visits.next_id(),
        customer_id=customer.id,
        external_id=report.external_id,
        service=report.service,
        staff=report.staff,
        department=report.department,
        ended_at=report.ended_at,
        currency=report.currency,
        paid=report.paid,
        total_minor=report.bill_total.minor,
        generation=FIRST_GENERATION,
        digest=report.digest,
        created_at=work.now,
    )
