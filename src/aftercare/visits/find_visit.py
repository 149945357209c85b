"""Look a visit up with its bill."""

from aftercare.visits.visit import Bill, Visit, VisitShelves


def find_visit(work: VisitShelves, visit_id: int) -> Bill | None:
    """Find the visit and its lines in the order of the bill, or None."""
    visit = work.visits.get(visit_id)
    customer = None if visit is None else work.customers.get(visit.customer_id)
    if visit is None or customer is None:
        return None
    lines = sorted(work.lines.where(visit_id=visit_id), key=lambda line: line.position)
    return Bill(visit, customer, tuple(lines))


def visit_named(work: VisitShelves, external_id: str) -> Visit | None:
    """Find the visit that has this id of the business's, or None."""
    return next(iter(work.visits.where(external_id=external_id)), None)
