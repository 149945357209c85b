"""Days and months of limits are the business's own, whatever its clocks do; thirty days are thirty days."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.grant_gesture import Beyond, Granted
from aftercare.gestures.pay_out import pay_by
from aftercare.hours.hours import DEFAULT_WEEK, Hours
from aftercare.policies.policy import Limit
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_model import Plan
from tests.benchmarks.giving_policies import first_policy
from tests.benchmarks.giving_store import GivingStore, giving_store

TALLINN, NEW_YORK = "Europe/Tallinn", "America/New_York"
LIMIT, WIDE = 1000, 1_000_000
GIVER = 1
# A day of 23 hours, one of 25, an ordinary one, and those that end a month.
DAYS = [
    (TALLINN, "2027-03-28"),
    (TALLINN, "2027-10-31"),
    (TALLINN, "2027-03-31"),
    (NEW_YORK, "2027-03-14"),
    (NEW_YORK, "2027-11-07"),
    (NEW_YORK, "2027-12-31"),
    ("UTC", "2028-02-29"),
]
MONTHS = [
    (TALLINN, "2027-03-01", "2027-03-31"),
    (TALLINN, "2027-10-01", "2027-10-31"),
    (NEW_YORK, "2027-11-01", "2027-11-30"),
    (NEW_YORK, "2027-12-01", "2027-12-31"),
    ("UTC", "2028-02-01", "2028-02-29"),
]


class Shop:
    """A business with one narrow limit and one giver; everybody who comes has a case."""

    def __init__(self, store: GivingStore, zone: str, bound: str) -> None:
        self.store, self.zone, self._nonces = store, ZoneInfo(zone), 0
        limit = Limit(**{name: LIMIT if name == bound else WIDE for name in Limit.model_fields})
        kinds: Any = {"refund": limit, "surprise": limit}
        policy = first_policy("EUR", 0).model_copy(
            update={
                "limits": {"agent": kinds},
                "surprises": LIMIT if bound == "surprises" else WIDE,
            }
        )
        self._do(partial(acts.role_becomes, GIVER, "agent"))
        self._do(partial(acts.policy_becomes, policy))

    def at(self, local: str, seconds: float = 0) -> None:
        """It is that moment on the wall of the shop, and so many seconds later."""
        moment = datetime.fromisoformat(local).replace(tzinfo=self.zone).astimezone(UTC)
        self.later((moment - self.store.clock.now()).total_seconds() + seconds)

    def later(self, seconds: float) -> None:
        """So much time passes."""
        assert seconds > 0, "no clock goes backwards"
        self.store.clock.move_to(self.store.clock.now() + timedelta(seconds=seconds))

    def comes(self) -> int:
        """Somebody new."""
        return int(self._do(partial(acts.customer_comes, "")))

    def gives(self, customer: int | None = None, minor: int = LIMIT, kind: Any = "refund") -> Gesture | None:
        """The giver gives that, in a new case; None: it is beyond the limit."""
        customer = self.comes() if customer is None else customer
        case = int(self._do(partial(acts.case_opens, customer, None)))
        self._nonces += 1
        plan = Plan(customer, case, Wish(kind, minor, words="tea"), GIVER, f"n{self._nonces}")
        outcome = self._do(acts.granting(plan, self.zone, "EUR"))
        assert isinstance(outcome, Granted | Beyond), outcome
        return outcome.gesture if isinstance(outcome, Granted) else None

    def takes_back(self, gesture: Gesture) -> None:
        """A manager does."""
        self._do(partial(acts.reversing, gesture))

    def _do(self, stage: acts.Stage) -> Any:
        (answer,) = self.store.do(stage)
        if isinstance(answer, BaseException):
            raise answer
        return answer


@pytest.fixture
def store() -> Iterator[GivingStore]:
    with giving_store() as made:
        yield made


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_a_day_lasts_from_midnight_to_midnight_on_the_shops_wall(
    store: GivingStore, zone: str, day: str
) -> None:
    shop = Shop(store, zone, "day")
    shop.at(f"{day}T00:00:00", -1)
    assert shop.gives(), "the day before"
    shop.later(1)
    assert shop.gives()
    shop.at(f"{day}T12:00:00")
    assert shop.gives(minor=1) is None
    shop.at(f"{day}T23:59:59")
    assert shop.gives(minor=1) is None, "the last second of the same day"
    shop.later(1)
    assert shop.gives(), "the next day"
    assert shop.gives(minor=1) is None


@pytest.mark.parametrize("bound", ["month", "surprises"])
@pytest.mark.parametrize(("zone", "first", "last"), MONTHS)
def test_a_month_lasts_to_its_last_second_there(
    store: GivingStore, zone: str, first: str, last: str, bound: str
) -> None:
    shop = Shop(store, zone, bound)
    kind = "surprise" if bound == "surprises" else "refund"
    shop.at(f"{first}T00:00:00", -1)
    assert shop.gives(kind=kind), "the month before"
    shop.later(1)
    assert shop.gives(kind=kind)
    shop.at(f"{last}T23:59:59")
    assert shop.gives(minor=1, kind=kind) is None
    shop.later(1)
    assert shop.gives(kind=kind)


@pytest.mark.parametrize(
    ("zone", "at"), [(TALLINN, "2027-03-27T12:00:00"), (NEW_YORK, "2027-11-06T23:59:59")]
)
def test_a_customers_thirty_days_end_to_the_second_across_a_change_of_clocks(
    store: GivingStore, zone: str, at: str
) -> None:
    shop = Shop(store, zone, "customer")
    anna = shop.comes()
    shop.at(at)
    assert shop.gives(anna)
    shop.later(30 * 86400 - 1)
    assert shop.gives(anna, 1) is None
    assert shop.gives(), "another customer"
    shop.later(1)
    assert shop.gives(anna)


@pytest.mark.parametrize(
    ("bound", "last", "seconds"),
    [
        ("day", "2027-03-30T23:59:59", 1),
        ("month", "2027-03-31T23:59:59", 1),
        ("customer", "2027-03-30T23:59:59", 30 * 86400),
    ],
)
def test_a_reversal_frees_the_window_of_its_grant_and_no_other(
    store: GivingStore, bound: str, last: str, seconds: int
) -> None:
    shop = Shop(store, TALLINN, bound)
    anna = shop.comes()
    shop.at(last)
    old = shop.gives(anna)
    assert old is not None and shop.gives(anna, 1) is None
    shop.takes_back(old)
    young = shop.gives(anna)
    assert young is not None, "given and taken back in one window"
    shop.later(seconds)
    shop.takes_back(young)
    assert shop.gives(anna)
    assert shop.gives(anna, 1) is None, (
        "what was taken back from another window makes no more room in this one"
    )


@pytest.mark.parametrize(
    ("zone", "now", "until"),
    [
        (TALLINN, "2027-03-26T23:59:59", "2027-03-29T23:59:00+03:00"),
        (TALLINN, "2027-03-27T00:00:00", "2027-03-30T23:59:00+03:00"),
        (TALLINN, "2027-10-30T23:59:59", "2027-11-02T23:59:00+02:00"),
        (NEW_YORK, "2027-03-13T23:59:59", "2027-03-16T23:59:00-04:00"),
        (NEW_YORK, "2027-11-06T00:00:00", "2027-11-09T23:59:00-05:00"),
    ],
)
def test_the_day_of_payment_ends_at_midnight_there(zone: str, now: str, until: str) -> None:
    place = ZoneInfo(zone)
    moment = datetime.fromisoformat(now).replace(tzinfo=place).astimezone(UTC)
    assert pay_by(Hours(place, DEFAULT_WEEK[:1] * 7), moment, 3) == datetime.fromisoformat(until)
