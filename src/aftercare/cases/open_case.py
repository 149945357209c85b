"""Open a case for a customer."""

from aftercare.cases.case import Case, CaseShelves, Kind, happened


def open_case(work: CaseShelves, customer_id: int, visit_id: int | None, kind: Kind) -> Case:
    """Make the case and the first line of its history."""
    case = work.cases.add(
        Case(
            id=work.cases.next_id(),
            customer_id=customer_id,
            visit_id=visit_id,
            kind=kind,
            created_at=work.now,
        )
    )
    happened(work, case.id, "opened", "customer", {"kind": kind})
    return case
