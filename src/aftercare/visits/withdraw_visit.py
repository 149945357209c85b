"""Take a visit back: it was cancelled, or nobody came."""

from dataclasses import replace

from aftercare.visits.find_visit import visit_named
from aftercare.visits.refused import GESTURE_STANDS, VisitRefused
from aftercare.visits.visit import Visit, VisitShelves


def withdraw_visit(work: VisitShelves, external_id: str, *, gesture_stands: bool) -> Visit | VisitRefused:
    """Mark the visit as withdrawn, once; again, it stays as it is.

    The refusals are `unknown` and, where something that was given for it stands, `gesture_stands`.
    """
    visit = visit_named(work, external_id)
    if visit is None:
        return VisitRefused("unknown", "No visit with this id was reported.", "external_id")
    if visit.withdrawn_at is not None:
        return visit
    if gesture_stands:
        return GESTURE_STANDS
    return work.visits.put(replace(visit, withdrawn_at=work.now))
