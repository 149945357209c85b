"""What each role may do; asked at every execution, never remembered in a button or a menu."""

from collections.abc import Mapping
from typing import Literal

from aftercare.staff.member import Member, Role

Act = Literal[
    "answer",
    "read_desk",
    "take",
    "resolve",
    "hand_over",
    "restrict",
    "read_restricted",
    "unsend_others",
    "set_up",
    "read_roster",
    "change_roster",
    "read_hours",
    "change_hours",
    "read_duty",
    "take_duty",
    "put_on_duty",
    "read_causes",
    "change_causes",
    "read_dead_letters",
    "make_visit",
    "upload_visits",
    "make_poster",
    "read_reach",
    "change_danger",
    "give",
    "approve",
    "reverse",
    "read_policy",
    "change_policy",
    "read_ledger",
    "pay_out",
    "redeem",
]
LEAST: Mapping[Act, Role] = {
    "answer": "agent",
    "read_desk": "agent",
    "take": "agent",
    "resolve": "agent",
    "hand_over": "agent",
    "restrict": "agent",
    "read_restricted": "manager",
    "unsend_others": "manager",
    "set_up": "admin",
    "read_roster": "manager",
    "change_roster": "admin",
    "read_hours": "agent",
    "change_hours": "admin",
    "read_duty": "agent",
    "take_duty": "agent",
    "put_on_duty": "manager",
    "read_causes": "agent",
    "change_causes": "admin",
    "read_dead_letters": "admin",
    "make_visit": "agent",
    "upload_visits": "manager",
    "make_poster": "manager",
    "read_reach": "manager",
    "change_danger": "admin",
    "give": "agent",
    "approve": "manager",
    "reverse": "manager",
    "read_policy": "agent",
    "change_policy": "admin",
    "read_ledger": "manager",
    "pay_out": "manager",
    "redeem": "agent",
}


def may(member: Member | None, act: Act) -> bool:
    """Whether somebody may do that; nobody who is not on the roster may do anything."""
    return member is not None and member.active and member.is_at_least(LEAST[act])
