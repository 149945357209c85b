"""The names of departments: compared as people read them, shown as they were first written."""

import unicodedata
from collections.abc import Iterable

from aftercare.staff.member import ROLES, StaffShelves
from aftercare.staff.same_name import same_name

# A department's name stands in cards, lists and buttons beside other things (characters).
LONGEST_DEPARTMENT = 40


class LongDepartmentError(Exception):
    """Some department's name has more than LONGEST_DEPARTMENT characters."""


def departments_named(work: StaffShelves, text: str) -> tuple[str, ...]:
    """The departments that a text names, with commas between them. Raises LongDepartmentError."""
    known = {same_name(one): one for one in _known(work)}
    named: dict[str, str] = {}
    for part in text.split(","):
        name = "".join(" " if unicodedata.category(one)[0] == "C" else one for one in part)
        name = " ".join(name.split())
        if len(name) > LONGEST_DEPARTMENT:
            raise LongDepartmentError
        if name:
            named.setdefault(same_name(name), known.get(same_name(name), name))
    return tuple(named.values())


def departments_in(text: str) -> tuple[str, ...]:
    """The departments of an invitation or an applicant, which has them in one text; empty for all."""
    return tuple(one for one in text.split(", ") if one)


def known_departments(work: StaffShelves) -> tuple[str, ...]:
    """The departments of everybody on the roster and of open invitations, as they were first written."""
    return tuple(sorted({same_name(one): one for one in _known(work)}.values()))


def _known(work: StaffShelves) -> Iterable[str]:
    # Whoever was enrolled last is looked at first, so that the first spelling is what stays.
    for invitation in reversed(work.invitations.where(state="open")):
        yield from departments_in(invitation.department)
    for member in sorted(work.roster.fetch(role=ROLES), key=lambda one: one.id, reverse=True):
        yield from member.departments
