"""The policy in force: its versions, documents of another program, another currency, who is affected."""

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from aftercare.customers.know_account import know_account
from aftercare.gestures.gesture import Offer
from aftercare.gestures.left_over import LeftOver, left_over
from aftercare.gestures.room import By
from aftercare.policies.at_start import OfNewerProgram, OtherCurrency, policy_at_start
from aftercare.policies.policy import Policy, PolicyVersion
from aftercare.policies.shipped import in_proportion, shipped
from aftercare.policies.stored import (
    in_force,
    policy_of,
    policy_version,
    set_policy,
    undo_policy,
    version_in_force,
    versions,
)
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.asked import Asked, Where
from bot.desk.policy.limits_command import on_limits
from bot.house import House
from tests.storage.store import NOW, opened

ZONE = ZoneInfo("Europe/Tallinn")
HOUSE = cast("House", SimpleNamespace(zone=ZONE, currency="EUR"))
OWNER = 11


def stored(work: Work, document: Mapping[str, Any], currency: str = "EUR") -> int:
    version = PolicyVersion(work.policies.next_id(), currency, document, OWNER, NOW)
    return work.policies.add(version).id


def with_more(policy: Policy) -> dict[str, Any]:
    """As a program of tomorrow might write it."""
    document = policy.model_dump(mode="json")
    document["limits"]["robot"] = {"refund": document["limits"]["agent"]["refund"]}
    document["limits"]["agent"]["holiday"] = document["limits"]["agent"]["refund"]
    document["limits"]["agent"]["refund"]["year"] = 5
    document["moods"] = ["sunny"]
    return document


async def test_what_a_newer_program_added_is_passed_over_and_told_once(tmp_path: Path) -> None:
    ours = shipped("EUR").model_copy(update={"pay_days": 9})
    async with opened(tmp_path) as store:
        number = await store.do(lambda work: stored(work, with_more(ours)))
        assert await store.do(lambda work: policy_of(work, "EUR")) == ours
        assert await store.do(lambda work: version_in_force(work, "EUR")) == number
        told = await store.do(lambda work: policy_at_start(work, "EUR"))
        assert told == [OfNewerProgram(number, number)]
        assert await store.do(lambda work: policy_at_start(work, "EUR")) == []


async def test_what_cannot_be_read_at_all_leaves_the_last_policy_that_can(tmp_path: Path) -> None:
    ours = shipped("EUR").model_copy(update={"pay_days": 9})
    broken = (
        {"currency": "EUR"},
        {**ours.model_dump(mode="json"), "pay_days": "soon"},
        {**ours.model_dump(mode="json"), "currency": "USD"},
        {**ours.model_dump(mode="json"), "limits": {"agent": {"refund": {"case": -1}}}},
    )
    async with opened(tmp_path) as store:
        good = await store.do(lambda work: set_policy(work, ours, OWNER))
        for document in broken:
            bad = await store.do(lambda work, it=document: stored(work, it))  # type: ignore[misc]  # mypy infers no default
            assert await store.do(lambda work: policy_of(work, "EUR")) == ours
            assert await store.do(lambda work: version_in_force(work, "EUR")) == good
            assert await store.do(lambda work, it=bad: policy_version(work, it)) is None  # type: ignore[misc]  # the same
            told = await store.do(lambda work: policy_at_start(work, "EUR"))
            assert told == [OfNewerProgram(bad, good)]


async def test_what_is_no_policy_is_not_set(tmp_path: Path) -> None:
    ours = shipped("EUR")
    wrong: tuple[dict[str, Any], ...] = (
        {"pay_days": 0},
        {"surprises": -1},
        {"currency": "XXQ"},
        {"regular": ours.regular.model_copy(update={"percent": 50})},
        {"limits": {"agent": {"kiss": ours.limits["agent"]["refund"]}}},
    )
    async with opened(tmp_path) as store:
        for update in wrong:
            bad = ours.model_copy(update=update)
            with pytest.raises(ValueError, match="validation error"):
                await store.do(lambda work, it=bad: set_policy(work, it, OWNER))  # type: ignore[misc]  # mypy infers no default
        assert await store.do(lambda work: versions(work, "EUR")) == []


async def test_without_any_version_the_shipped_one_gets_a_number_at_the_start(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        assert await store.do(lambda work: in_force(work, "EUR").version) is None
        assert await store.do(lambda work: policy_at_start(work, "EUR")) == []
        assert await store.do(lambda work: policy_at_start(work, "EUR")) == []
        found = await store.do(lambda work: versions(work, "EUR"))
        assert [(one.id, one.user_id) for one in found] == [(1, None)]


async def test_each_currency_keeps_its_own_policy(tmp_path: Path) -> None:
    euros = shipped("EUR").model_copy(update={"pay_days": 9})
    async with opened(tmp_path) as store:
        await store.do(lambda work: policy_at_start(work, "EUR"))
        await store.do(lambda work: set_policy(work, euros, OWNER))
        other = await store.do(lambda work: policy_at_start(work, "SEK"))
        assert other == [OtherCurrency("EUR", "SEK", shipped=True)]
        assert await store.do(lambda work: policy_of(work, "SEK")) == shipped("SEK")
        assert await store.do(lambda work: policy_at_start(work, "SEK")) == []
        back = await store.do(lambda work: policy_at_start(work, "EUR"))
        assert back == [OtherCurrency("SEK", "EUR", shipped=False)]
        assert await store.do(lambda work: policy_of(work, "EUR")) == euros


async def test_only_the_last_version_is_undone_and_nothing_is_removed(tmp_path: Path) -> None:
    first, second = shipped("EUR"), shipped("EUR").model_copy(update={"pay_days": 9})
    async with opened(tmp_path) as store:
        one = await store.do(lambda work: set_policy(work, first, None))
        two = await store.do(lambda work: set_policy(work, second, OWNER))
        for wrong in (one, two + 5, 0):
            assert await store.do(lambda work, it=wrong: undo_policy(work, it, "EUR", OWNER)) is None  # type: ignore[misc]  # mypy infers no default
        assert await store.do(lambda work: undo_policy(work, two, "SEK", OWNER)) is None
        three = await store.do(lambda work: undo_policy(work, two, "EUR", OWNER))
        assert three is not None and three > two
        assert await store.do(lambda work: policy_of(work, "EUR")) == first
        assert await store.do(lambda work: undo_policy(work, two, "EUR", OWNER)) is None
        kept = await store.do(lambda work: versions(work, "EUR"))
        assert [one.id for one in kept] == [one, two, three]


async def test_who_waits_for_a_yes_is_counted_before_the_change_is_taken_for_granted(tmp_path: Path) -> None:
    member = Member(id=1, user_id=OWNER, role="admin", name="Olga", active=True, created_at=NOW)

    def changes(work: Work) -> list[list[Any]]:
        for number in range(2):
            customer = store_customer(work, number)
            work.offers.add(
                Offer(
                    work.offers.next_id(), f"n{number}", customer, None, 5, {"kind": "refund"}, "asked", NOW
                )
            )
        asked = Asked(
            member, "limits", "refund agent 30", Where.PRIVATE, f"staff:{OWNER}", OWNER, None, 5, None, None
        )
        on_limits(work, HOUSE, asked)
        return [intent.content["says"] for intent in work.intents.where(state="pending")]

    async with opened(tmp_path) as store:
        private, general = await store.do(changes)
        assert private[-1] == ["limits-affected", {"count": 2}]
        assert [key for key, _ in general] == ["policy-lines"]


def store_customer(work: Work, number: int) -> int:

    return know_account(work, 100 + number, f"Anna {number}", "en", "en")[1].id


async def test_what_nobody_has_used_is_left_whole(tmp_path: Path) -> None:
    policy = shipped("EUR")
    by = By("agent", 5)
    async with opened(tmp_path) as store:
        left = await store.do(lambda work: left_over(work, policy, "refund", by, ZONE))
        much = in_proportion(2000)
        assert left == LeftOver(much.day, much.month)
        # The budget that all share comes before one's own month.
        surprise = await store.do(lambda work: left_over(work, policy, "surprise", by, ZONE))
        assert surprise == LeftOver(5000, 20000)
        assert await store.do(lambda work: left_over(work, policy, "waiting", by, ZONE)) is None
