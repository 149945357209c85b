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


def note_department(work: InboxShelves, visit: Visit) -> bool:
    """Remember the department of a visit, as it was first written; whether it is a new one."""
    seen = _seen(work)
    if not visit.department or len(seen) >= _MOST:
        return False
    if same_name(visit.department) in {same_name(one) for one in seen}:
        return False
    remember(work, _NAME, json.dumps([*seen, visit.department], ensure_ascii=False))
    return True


class DepartmentShelves(InboxShelves, StaffShelves, Protocol):
    """Where departments are named."""


def all_departments(work: DepartmentShelves) -> tuple[str, ...]:
    """Every department that is known: of visits, and of the people who work here."""
    known = {same_name(one): one for one in (*_seen(work), *known_departments(work))}
    return tuple(sorted(known.values()))


def _seen(work: InboxShelves) -> list[str]:
    return [str(one) for one in json.loads(recall(work, _NAME) or "[]")]
