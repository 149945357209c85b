"""Who is asked for a yes, in which order: a pure choice among those who lead."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from aftercare.gestures.approvals.approvers import Approver, flaw, most, next_asked, out_of_reach
from aftercare.gestures.grant_gesture import Beyond, Unfit
from aftercare.gestures.room import Room
from aftercare.staff.member import Member, Role

BORN = datetime(2026, 3, 11, tzinfo=UTC)
SHORT = Beyond(Room(3000, "case"), 5000)


def approver(
    user_id: int,
    role: Role = "manager",
    *,
    theirs: bool = True,
    hindered: Unfit | Beyond | None = None,
    unreachable: str = "",
) -> Approver:
    member = Member(
        user_id, user_id, role, f"N{user_id}", active=True, created_at=BORN, unreachable=unreachable
    )
    return Approver(member, theirs, hindered)


def asked(found: list[Approver], *before: int) -> list[int]:
    return [one.member.user_id for one in next_asked(found, before)]


def test_the_first_manager_then_the_others_then_the_admins_then_nobody() -> None:
    found = [approver(1), approver(9, "admin"), approver(2), approver(3), approver(8, "admin")]
    assert asked(found) == [1]
    assert asked(found, 1) == [2, 3]
    assert asked(found, 1, 2, 3) == [9, 8]
    assert asked(found, 1, 2, 3, 9, 8) == []


def test_managers_of_other_departments_are_asked_only_where_there_are_none_of_theirs() -> None:
    found = [approver(1, theirs=False), approver(2), approver(9, "admin")]
    assert asked(found) == [2]
    assert asked(found, 2) == [9]
    assert asked([approver(1, theirs=False), approver(2, hindered=SHORT)]) == [1]


def test_whose_limit_is_too_small_is_not_asked() -> None:
    found = [approver(1, hindered=SHORT), approver(2), approver(9, "admin")]
    assert asked(found) == [2]
    assert asked([approver(1, hindered=SHORT), approver(9, "admin")]) == [9]


def test_a_limit_lowered_after_the_first_was_asked_leads_to_one_more_and_not_to_all() -> None:
    found = [approver(1, hindered=SHORT), approver(2), approver(3)]
    assert asked(found, 1) == [2]


def test_who_cannot_be_reached_is_not_asked_but_known() -> None:
    found = [approver(1, unreachable="blocked"), approver(9, "admin", unreachable="not_started")]
    assert asked(found) == []
    assert [one.member.user_id for one in out_of_reach(found)] == [1, 9]
    assert out_of_reach([approver(1, hindered=SHORT, unreachable="blocked")]) == []


def test_the_most_that_anybody_could_approve() -> None:
    found = [approver(1, hindered=SHORT), approver(9, "admin", hindered=Beyond(Room(4000, "day"), 5000))]
    assert most(found) == 4000
    assert most([]) == 0
    assert flaw(found) is None
    assert flaw([approver(1, hindered=Unfit("more_than_bill"))]) == Unfit("more_than_bill")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["manager", "admin"]),
            st.booleans(),
            st.sampled_from([None, SHORT]),
            st.sampled_from(["", "blocked"]),
        ),
        max_size=8,
    )
)
def test_asking_ends_and_nobody_is_asked_twice_or_in_vain(
    everybody: list[tuple[Role, bool, Beyond | None, str]],
) -> None:
    found = [
        approver(number, role, theirs=theirs, hindered=hindered, unreachable=unreachable)
        for number, (role, theirs, hindered, unreachable) in enumerate(everybody, 1)
    ]
    before: list[int] = []
    for _ in range(4):
        fresh = asked(found, *before)
        assert not set(fresh) & set(before)
        assert all(one.able for one in found if one.member.user_id in fresh)
        before += fresh
    assert asked(found, *before) == []
    assert {one.member.user_id for one in found if one.able and one.member.role == "admin"} <= set(before)
