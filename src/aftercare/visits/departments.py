"""The departments that visits were reported of."""

import json
from typing import Protocol

from aftercare.inbox import InboxShelves, recall, remember
from aftercare.staff.department import known_departments
from aftercare.staff.member import StaffShelves
from aftercare.staff.same_name import same_name
from aftercare.visits.visit import Visit

_NAME = "departments"

# More of them are no departments; each new one costs a look at all others.
_MOST = 200


def note_department(work: InboxShelves, visit: Visit) -> None:
    """Remember the department of a visit, as it was first written."""
    seen = _seen(work)
    if visit.department and len(seen) < _MOST:
        names = {same_name(one) for one in seen}
        if same_name(visit.department) not in names:
            remember(work, _NAME, json.dumps([*seen, visit.department], ensure_ascii=False))


class DepartmentShelves(InboxShelves, StaffShelves, Protocol):
    """Where departments are named."""


def all_departments(work: DepartmentShelves) -> tuple[str, ...]:
    """Every department that is known: of visits, and of the people who work here."""
    known = {same_name(one): one for one in (*_seen(work), *known_departments(work))}
    return tuple(sorted(known.values()))


def _seen(work: InboxShelves) -> list[str]:
    return [str(one) for one in json.loads(recall(work, _NAME) or "[]")]
