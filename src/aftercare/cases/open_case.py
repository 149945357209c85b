"""Open a case for a customer."""

from collections.abc import Sequence

from aftercare.cases.case import Case, CaseShelves, Kind, happened


def open_case(
    work: CaseShelves,
    customer_id: int,
    visit_id: int | None,
    kind: Kind,
    said: Sequence[int] = (),
    *,
    department: str | None = None,
) -> Case:
    """Make the case and the first line of its history; `said` are the utterances that led to it."""
    case = work.cases.add(
        Case(
            id=work.cases.next_id(),
            customer_id=customer_id,
            visit_id=visit_id,
            kind=kind,
            created_at=work.now,
            department=department,
        )
    )
    happened(work, case.id, "opened", "customer", {"kind": kind, "said": list(said)})
    return case
