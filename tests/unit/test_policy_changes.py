"""Changing the policy: whatever is changed in whatever order, what comes out is a policy that makes sense."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from aftercare.language import LANGUAGES
from aftercare.policies.change_policy import change_policy
from aftercare.policies.changes import (
    PERIODS,
    AddGift,
    AdjustLimit,
    Change,
    PolicyError,
    RemoveGift,
    SetLimit,
    SetPayDays,
    SetRegular,
    SetSegments,
    SetShortPay,
    SetSurprises,
    SetVoucherDays,
    SetWaiting,
)
from aftercare.policies.measures import BY_STAFF, MEASURES
from aftercare.policies.policy import Limit, Policy, PolicyVersion
from aftercare.policies.read_document import Read, read_document
from aftercare.policies.shipped import in_proportion, shipped
from aftercare.staff.member import ROLES
from bot.desk.policy.sentences import differences, policy_says
from bot.texts import Texts
from tests.storage.store import NOW

TEXTS = Texts.load()
SOME = st.integers(min_value=-5, max_value=400)
MINOR = st.one_of(SOME, st.integers(min_value=0, max_value=100_000), st.just(10**15))
ROLE_SETS = st.sets(st.sampled_from(ROLES), min_size=1).map(tuple)
ALIKE = st.sampled_from(sorted(set(MEASURES.values()))).flatmap(
    lambda measure: st.sets(
        st.sampled_from([one for one in BY_STAFF if MEASURES[one] == measure]), min_size=1
    )
)
NAMES = st.text(alphabet=st.sampled_from("ab, <&\u00a0é"), max_size=70)
MAYBE = st.none() | SOME
CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(
        SetLimit,
        ROLE_SETS,
        ALIKE.map(tuple),
        st.none() | st.integers(min_value=0, max_value=300).map(in_proportion),
    ),
    st.builds(
        AdjustLimit,
        ROLE_SETS,
        ALIKE.map(tuple),
        st.lists(st.tuples(st.sampled_from(PERIODS), MINOR), min_size=1, max_size=4).map(tuple),
    ),
    st.builds(AddGift, NAMES, MINOR),
    st.builds(RemoveGift, NAMES),
    st.builds(SetSurprises, MINOR),
    st.builds(SetWaiting, MINOR),
    st.builds(SetRegular, MAYBE, MAYBE, MAYBE),
    st.builds(SetSegments, st.lists(NAMES.map(lambda one: one.replace(",", "")), max_size=3).map(tuple)),
    st.builds(SetShortPay, MAYBE, MAYBE, MAYBE, MAYBE),
    st.builds(SetPayDays, SOME),
    st.builds(SetVoucherDays, SOME),
)


@given(st.lists(CHANGES, max_size=12), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_any_sequence_of_changes_leaves_a_policy_that_makes_sense(
    changes: list[Change], currency: str
) -> None:
    policy = shipped(currency)
    for change in changes:
        changed = change_policy(policy, change)
        if isinstance(changed, PolicyError):
            continue
        assert changed != policy
        assert differences(policy, changed)
        policy = changed
    assert Policy.model_validate(policy.model_dump()) == policy
    for gesture in BY_STAFF:
        for role in ROLES:
            limit = policy.limit(role, gesture)
            assert limit is None or (
                0 < limit.case <= min(limit.customer, limit.day) and limit.day <= limit.month
            )
        for lower, higher in pairwise(ROLES):
            low, high = policy.limit(lower, gesture), policy.limit(higher, gesture)
            assert low is None or (high is not None and at_most(low, high)), gesture


def at_most(low: Limit, high: Limit) -> bool:
    return all(low.model_dump()[period] <= high.model_dump()[period] for period in PERIODS)


@given(st.lists(CHANGES, max_size=8))
def test_a_policy_is_read_back_as_it_was_stored(changes: list[Change]) -> None:
    policy = changed_by(changes)
    version = PolicyVersion(1, policy.currency, policy.model_dump(mode="json"), None, NOW)
    assert read_document(version) == Read(policy, whole=True)


@given(st.lists(CHANGES, max_size=8), st.sampled_from(LANGUAGES))
def test_the_sentences_say_every_number_there_is(changes: list[Change], language: str) -> None:
    policy = changed_by(changes)
    told = "\n\n".join(TEXTS.plain(one, language) for one in policy_says(policy))
    numbers = {int(re.sub(r"\D", "", one)) for one in re.findall(r"\d[\d.,\s\u00a0\u202f]*", told)}
    assert {*numbers_of(policy)} - numbers == set(), told
    for name in (*(one.name for one in policy.gifts), *policy.regular.segments):
        assert name in told


def numbers_of(policy: Policy) -> list[int]:
    """Every number that counts for anything; amounts in cents, as their digits read."""
    found: list[int] = [policy.surprises, policy.pay_days, policy.voucher_days]
    found += [policy.regular.visits, policy.regular.days, policy.regular.percent]
    for limits in policy.limits.values():
        found += [number for limit in limits.values() for number in limit.model_dump().values()]
    found += [one.cost for one in policy.gifts] + ([policy.waiting] if policy.waiting else [])
    caps = policy.short_pay
    return found + ([*caps.model_dump().values()] if caps.bill and caps.times else [])


def changed_by(changes: list[Change]) -> Policy:
    policy = shipped("EUR")
    for change in changes:
        changed = change_policy(policy, change)
        policy = policy if isinstance(changed, PolicyError) else changed
    return policy


def test_a_gift_named_alike_is_the_same_gift() -> None:
    one = change_policy(shipped("EUR"), AddGift("Coffee  to go", 300))
    assert isinstance(one, Policy)
    again = change_policy(one, AddGift("coffee to GO", 400))
    assert isinstance(again, Policy) and [gift.cost for gift in again.gifts] == [400]
    gone = change_policy(again, RemoveGift("COFFEE to go"))
    assert isinstance(gone, Policy) and gone.gifts == ()
