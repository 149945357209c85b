"""Whom a gesture was for is told to those who may read its case, and not to a whole group."""

from aftercare.cases.case import restricted
from aftercare.cases.who_reads import may_read
from aftercare.staff.member import Member
from aftercare.work import Work


def sees(work: Work, case_id: int | None, member: Member, *, private: bool) -> bool:
    """Whether that member may be told there for whom something of that case was."""
    if case_id is None:
        return True
    history = work.case_events.where(case_id=case_id)
    return may_read(work, history, member) and (private or not restricted(history))
