"""Take a visit back: it was cancelled, or nobody came."""

from dataclasses import replace

from aftercare.visits.find_visit import visit_named
from aftercare.visits.refused import VisitRefused
from aftercare.visits.visit import Visit, VisitShelves


def withdraw_visit(work: VisitShelves, external_id: str) -> Visit | VisitRefused:
    """Mark the visit as withdrawn, once; again, it stays as it is. The refusal has the code `unknown`."""
    visit = visit_named(work, external_id)
    if visit is None:
        return VisitRefused("unknown", "No visit with this id was reported.", "external_id")
    if visit.withdrawn_at is not None:
        return visit
    return work.visits.put(replace(visit, withdrawn_at=work.now))
