"""The roster's decisions on a real database: links, applicants, removal."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from aftercare.ids import hashed
from aftercare.staff.apply import accept, applied
from aftercare.staff.department import LongDepartmentError, departments_named
from aftercare.staff.join import adds_nothing, join
from aftercare.staff.make_invitation import claim_of_owner, make_invitation
from aftercare.staff.member import enrol, member_of, members
from aftercare.staff.open_invitation import Joined, KnownAlready, open_invitation
from aftercare.staff.reachable import reachable, unreachable
from aftercare.staff.remove_member import LastAdminError, remove_member
from aftercare.work import Work
from tests.storage.store import Store, opened

ADMIN, NEW = 1, 2


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with opened(tmp_path) as made:
        await made.do(lambda work: enrol(work, ADMIN, "admin", "Kadri"))
        yield made


async def test_of_a_link_only_the_hash_is_kept(store: Store) -> None:
    invitation, text = await store.do(lambda work: make_invitation(work, "person", ADMIN, "agent"))
    assert len(text) == 33 and text.startswith("j")
    assert invitation.digest == hashed(text[1:])
    assert not any(text[1:] in str(row) for row in store.rows("SELECT * FROM invitations"))


async def test_a_link_that_gives_nothing_new_is_not_used_up(store: Store) -> None:
    def opens(work: Work) -> None:
        _, text = make_invitation(work, "person", ADMIN, "agent", ("salon",))
        assert isinstance(open_invitation(work, text, ADMIN, "Kadri"), KnownAlready)
        assert isinstance(open_invitation(work, text, NEW, "Mari"), Joined)
        assert open_invitation(work, text, 3, "Zed") is None

    await store.do(opens)


async def test_joining_gives_more_and_never_less(store: Store) -> None:
    def joins(work: Work) -> None:
        first = join(work, NEW, "manager", "Mari", ("salon",))
        assert adds_nothing(first, "agent", ("SALON",))
        assert not adds_nothing(first, "agent", ()), "everywhere is more than the salon"
        wider = join(work, NEW, "agent", "Mari", ("Nails", "salon"))
        assert (wider.role, wider.departments) == ("manager", ("salon", "Nails"))
        everywhere = join(work, NEW, "agent", "Mari", ())
        assert (everywhere.role, everywhere.departments) == ("manager", ())
        assert join(work, NEW, "agent", "Mari", ("spa",)).departments == ()

    await store.do(joins)


async def test_a_name_of_a_department_stays_as_it_was_first_written(store: Store) -> None:
    def names(work: Work) -> None:
        assert departments_named(work, " Nail  Bar,spa\n, SPA ,,") == ("Nail Bar", "spa")
        join(work, NEW, "agent", "Mari", ("Nail Bar",))
        assert departments_named(work, "NAIL BAR, Spa") == ("Nail Bar", "Spa")
        assert departments_named(work, "x" * 40) == ("x" * 40,)
        with pytest.raises(LongDepartmentError):
            departments_named(work, "spa, " + "x" * 41)

    await store.do(names)


async def test_the_last_admin_cannot_be_removed_and_others_lose_everything(store: Store) -> None:
    def removes(work: Work) -> None:
        admin = members(work, "admin")[0]
        with pytest.raises(LastAdminError):
            remove_member(work, admin)
        peep = work.roster.put(replace(join(work, NEW, "admin", "Peep", ()), attending=7))
        _, text = make_invitation(work, "person", NEW, "admin")
        gone = remove_member(work, peep)
        assert (gone.active, gone.attending, member_of(work, NEW)) == (False, None, None)
        assert open_invitation(work, text, 3, "Zed") is None

    await store.do(removes)


async def test_a_removed_member_comes_back_with_what_the_new_link_gives_only(store: Store) -> None:
    def returns(work: Work) -> None:
        remove_member(work, join(work, NEW, "admin", "Peep", ()))
        back = accept(work, applied(work, NEW, "Peep", "agent", "salon", None))
        assert (back.active, back.role, back.departments) == (True, "agent", ("salon",))

    await store.do(returns)


async def test_the_owners_link_is_there_only_while_nobody_is_admin(store: Store) -> None:
    def claims(work: Work) -> None:
        assert claim_of_owner(work) is None
        work.roster.put(replace(members(work, "admin")[0], active=False))
        first, second = claim_of_owner(work), claim_of_owner(work)
        assert first and second and first != second
        assert open_invitation(work, first, NEW, "Olga") is None
        assert isinstance(open_invitation(work, second, NEW, "Olga"), Joined)
        assert claim_of_owner(work) is None

    await store.do(claims)


async def test_who_can_be_reached_is_remembered(store: Store) -> None:
    def reaches(work: Work) -> None:
        unreachable(work, ADMIN, "blocked")
        assert members(work)[0].unreachable == "blocked"
        assert reachable(work, ADMIN) is not None
        assert (members(work)[0].unreachable, reachable(work, ADMIN)) == ("", None)
        unreachable(work, NEW, "blocked")
        assert len(members(work)) == 1

    await store.do(reaches)
