"""Who may read a case: everybody in the desk, or managers only, except whoever it complains of."""

from collections.abc import Iterable, Sequence

from aftercare.cases.case import CaseEvent, holder, restricted
from aftercare.staff.member import Member, StaffShelves, members
from aftercare.staff.rights import may
from aftercare.staff.same_name import first_name


def named_in(history: Iterable[CaseEvent]) -> frozenset[str]:
    """The first names of those whom a restricted case complains of (see `first_name`)."""
    return frozenset(
        first_name(str(name))
        for event in history
        if event.what == "restricted"
        for name in event.facts.get("named", ())
    )


def is_named(history: Iterable[CaseEvent], member: Member) -> bool:
    """Whether a case is about that member, as far as a first name tells."""
    name = first_name(member.name)
    return bool(name) and name in named_in(history)


def managers_of(work: StaffShelves, history: Sequence[CaseEvent]) -> list[Member]:
    """Who is shown a restricted case: managers and admins who can be written to.

    Whoever it names is left out, unless nobody else is left.
    """
    found = [one for one in members(work) if may(one, "read_restricted") and not one.unreachable]
    others = [one for one in found if not is_named(history, one)]
    return others or found


def may_read(work: StaffShelves, history: Sequence[CaseEvent], member: Member) -> bool:
    """Whether a member may read that case and answer in it."""
    if not restricted(history):
        return may(member, "read_desk")
    if not may(member, "read_restricted"):
        return False
    return not is_named(history, member) or any(one.id == member.id for one in managers_of(work, history))


def reading_holder(work: StaffShelves, history: Sequence[CaseEvent]) -> Member | None:
    """Whoever has a restricted case, may read it and can be written to."""
    user_id = holder(history)
    found = [] if user_id is None else [one for one in work.roster.where(user_id=user_id) if one.active]
    return next((one for one in found if not one.unreachable and may_read(work, history, one)), None)
