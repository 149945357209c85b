"""Kinds that are measured in days or times, gifts from the list, and what the bot gives by itself."""

from datetime import timedelta

import pytest

from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.deferral import deferred_until
from aftercare.gestures.kinds.gift import gift_named
from aftercare.gestures.kinds.waiting import APART
from aftercare.policies.measures import MEASURES
from aftercare.policies.shipped import shipped
from tests.unit.kinds_scene import GIFTS, NOW, about, bill, gesture

DAY = timedelta(days=1)


def test_every_kind_says_what_it_is() -> None:
    assert list(KINDS) == [
        "refund",
        "own_way",
        "discount",
        "gift",
        "redo",
        "earlier",
        "deferral",
        "specialist",
        "surprise",
        "waiting",
    ]
    assert [name for name, kind in KINDS.items() if not kind.by_hand] == ["waiting"]
    assert [name for name, kind in KINDS.items() if kind.pays] == ["refund"]
    assert [name for name, kind in KINDS.items() if not kind.needs_case] == ["surprise"]
    assert {name: kind.measure for name, kind in KINDS.items()} == MEASURES
    assert {name: kind.measure for name, kind in KINDS.items() if kind.measure != "money"} == {
        "redo": "times",
        "earlier": "times",
        "deferral": "days",
        "specialist": "times",
    }


@pytest.mark.parametrize("item", ["Coffee", "  coffee ", "COFFEE"])
def test_a_gift_is_found_however_it_is_typed_and_kept_as_the_list_spells_it(item: str) -> None:
    wish, gift = Wish("gift", item=item), KINDS["gift"]
    assert gift.unfit(wish, about()) is None
    assert (gift.cost(wish, about()), gift.weight(wish, about()), gift.amount(wish, about())) == (200, 200, 0)
    assert gift.details(wish, about()) == {"item": "Coffee"}
    assert gift_named(about().policy, item) == GIFTS[0]


@pytest.mark.parametrize("item", ["", "Cof", "Tea"])
def test_what_is_not_on_the_list_is_no_gift(item: str) -> None:
    assert KINDS["gift"].unfit(Wish("gift", item=item), about()) == "no_item"


def test_gifts_are_offered_as_far_as_they_fit() -> None:
    def names(left: int) -> list[str]:
        return [one.item for one in KINDS["gift"].presets(left, about())]

    assert names(900) == ["Coffee", "Hand cream", "A word"]
    assert names(899) == ["Coffee", "A word"]
    assert names(0) == []


def test_a_payment_is_put_off_only_where_one_is_owed() -> None:
    deferral, week = KINDS["deferral"], Wish("deferral", days=7)
    assert deferral.unfit(week, about(bill(6000, paid=False))) is None
    assert deferral.unfit(week, about(None)) == "no_bill"
    assert deferral.unfit(week, about(bill(6000))) == "paid_already"
    all_of_it = [gesture("refund", amount_minor=6000)]
    assert deferral.unfit(week, about(bill(6000, paid=False), given=all_of_it)) == "paid_already"


@pytest.mark.parametrize("days", [0, -7, 3661, 10**18])
def test_absurd_days_are_refused(days: int) -> None:
    assert KINDS["deferral"].unfit(Wish("deferral", days=days), about(bill(1, paid=False))) == "no_days"


def test_a_week_or_two_are_offered_or_what_is_left() -> None:
    def days(left: int, *, paid: bool = False) -> list[int]:
        return [one.days for one in KINDS["deferral"].presets(left, about(bill(6000, paid=paid)))]

    assert days(30) == [7, 14]
    assert days(13) == [7]
    assert days(3) == [3]
    assert days(0) == []
    assert days(30, paid=True) == []


def test_days_are_added_to_those_that_were_given_before() -> None:
    first = gesture("deferral", details={"days": 7}, created_at=NOW)
    assert deferred_until(NOW, 14, []) == NOW + 14 * DAY
    assert deferred_until(NOW + DAY, 7, [first]) == NOW + 14 * DAY
    assert deferred_until(NOW + 20 * DAY, 7, [first]) == NOW + 27 * DAY, "the first ones were over"
    assert deferred_until(NOW, 7, [gesture("refund")]) == NOW + 7 * DAY


@pytest.mark.parametrize("name", ["redo", "earlier"])
def test_times_are_counted_one_by_one(name: str) -> None:
    kind, wish = KINDS[name], Wish("redo")
    assert kind.unfit(wish, about()) is None
    assert (kind.weight(wish, about()), kind.amount(wish, about()), kind.cost(wish, about())) == (1, 0, 0)
    assert kind.presets(1, about()) == [Wish(kind.name)]
    assert not kind.presets(0, about())
    assert kind.unfit(Wish("redo", words="x" * 301), about()) == "no_words"


def test_the_specialist_changes_once_in_a_programme_and_for_a_reason() -> None:
    specialist, wish = KINDS["specialist"], Wish("specialist", reason="too rough")
    found = about(bill(6000, service="Physiotherapy"))
    assert specialist.unfit(wish, found) is None
    assert specialist.unfit(Wish("specialist", reason=" "), found) == "no_reason"
    kept = specialist.details(wish, found)
    assert kept == {"reason": "too rough", "programme": "Physiotherapy"}
    before = [gesture("specialist", details=kept)]
    again = about(bill(6000, service="PHYSIOTHERAPY "), given=before)
    assert specialist.unfit(wish, again) == "once_only"
    assert specialist.unfit(wish, about(bill(6000, service="Massage"), given=before)) is None


def test_the_gift_for_a_wait_is_what_the_policy_says_and_seldom() -> None:
    waiting, wish = KINDS["waiting"], Wish("waiting", minor=10**6)
    assert (waiting.amount(wish, about()), waiting.weight(wish, about())) == (500, 500)
    assert waiting.unfit(wish, about()) is None
    none = shipped("EUR").model_copy(update={"waiting": 0})
    assert waiting.unfit(wish, about(policy=none)) == "no_amount"
    lately = gesture("waiting", created_at=NOW - APART + DAY)
    assert waiting.unfit(wish, about(given=[lately])) == "once_only"
    long_ago = gesture("waiting", created_at=NOW - APART)
    assert waiting.unfit(wish, about(given=[long_ago])) is None
    assert not waiting.presets(500, about())
