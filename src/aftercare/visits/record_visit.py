"""Take the report of a finished visit, however often it is sent."""

from dataclasses import dataclass, replace

from aftercare.customers.customer import Customer
from aftercare.language import Language, closest
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import ReportedCustomer, VisitReport
from aftercare.visits.visit import Visit, VisitLine, VisitShelves

FIRST_GENERATION = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """The visit of a report, and whether this very report made it."""

    visit: Visit
    created: bool


def record_visit(
    work: VisitShelves, report: VisitReport, default_language: Language
) -> Recorded | VisitRefused:
    """Store the visit once: the same report again finds it, another one for the same id is refused.

    The refusal has the code `differs`, and nothing is changed then.
    """
    known = work.visits.where(external_id=report.external_id)
    if known:
        return _repeated(known[0], report)
    customer = _customer(work, report.customer, default_language)
    visit = work.visits.add(_visit(work, report, customer))
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
    return Recorded(visit, created=True)


def _repeated(visit: Visit, report: VisitReport) -> Recorded | VisitRefused:
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


def _customer(work: VisitShelves, told: ReportedCustomer, default_language: Language) -> Customer:
    """Find them by the business's id only: a family shares a phone, and bills must not meet by mistake."""
    known = work.customers.where(external_id=told.external_id) if told.external_id else []
    if known:
        return _refreshed(work, known[0], told)
    return work.customers.add(
        Customer(
            id=work.customers.next_id(),
            name=told.name,
            language=closest(told.language) or default_language,
            language_from="till" if told.language else "default",
            external_id=told.external_id,
            phone=told.phone,
            segment=told.segment,
            stopped_at=None,
            created_at=work.now,
        )
    )


def _refreshed(work: VisitShelves, customer: Customer, told: ReportedCustomer) -> Customer:
    """Take what the business knows newer; what it leaves out stays, and so does what the customer decided."""
    fresh = replace(customer, phone=told.phone or customer.phone, segment=told.segment or customer.segment)
    if customer.name_from != "said":
        fresh = replace(fresh, name=told.name, name_from="till")
    language = closest(told.language)
    if language and customer.language_from in {"till", "default"}:
        fresh = replace(fresh, language=language, language_from="till")
    return fresh if fresh == customer else work.customers.put(fresh)
