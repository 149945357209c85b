"""The model finds what is wrong: every rule of giving, taken out, fails a play that passes with it."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from aftercare.gestures import about, grant_gesture, reverse_gesture, room
from aftercare.gestures.gesture import Gesture
from aftercare.policies.policy import Limit, Policy
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_books import Books
from tests.benchmarks.giving_desk import GivingDesk
from tests.benchmarks.giving_policies import first_policy

LIMIT, ROOMY = 2000, 1_000_000
# Eighths of 20.00: one such press fits into a limit of 20.00, two don't.
MOST = 6
Play = Callable[[GivingDesk], None]


def limited(bound: str, *kinds: Any) -> Policy:
    """A policy in which one bound is narrow and all others are wide."""
    limit = Limit(**{name: LIMIT if name == bound else ROOMY for name in Limit.model_fields})
    limits: Any = {giver: dict.fromkeys(kinds, limit) for giver in ("agent", "manager", "admin")}
    policy = first_policy("EUR", 0)
    return policy.model_copy(update={"limits": limits, "surprises": LIMIT if bound == "surprises" else ROOMY})


def comes(desk: GivingDesk, visit: int | None = None) -> int:
    """A customer with a case."""
    customer = desk.customer("")
    desk.case(customer, visit)
    return customer


def later(desk: GivingDesk, **span: float) -> None:
    """Time passes."""
    desk.book.now += timedelta(**span)
    desk.store.clock.move_to(desk.book.now)


def give(desk: GivingDesk, user: int = 1, much: int = MOST, kind: str = "refund") -> None:
    """Somebody gives that to whoever came last."""
    desk.press(desk.plan(kind, much, user, 0))


def twice_in_a_case(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("case", "refund"))
    comes(desk)
    give(desk, 1)
    give(desk, 2)


def twice_to_a_customer(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("customer", "refund"))
    customer = comes(desk)
    give(desk, 1)
    desk.case(customer, None)
    give(desk, 2)
    later(desk, days=29, hours=12)
    give(desk, 2)
    later(desk, hours=13)
    give(desk, 2)


def twice_a_day(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("day", "refund"))
    comes(desk)
    give(desk)
    comes(desk)
    give(desk)
    # In Tallinn the day is over at 22:00 of UTC.
    later(desk, hours=10, minutes=30)
    comes(desk)
    give(desk)


def twice_a_month(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("month", "refund"))
    for days in (0, 1, 21):
        later(desk, days=days)
        comes(desk)
        give(desk)


def two_surprises(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("surprises", "surprise"))
    for user in (1, 3):
        comes(desk)
        give(desk, user, kind="surprise")


def pressed_again(desk: GivingDesk) -> None:
    comes(desk)
    plan = desk.plan("redo", 2, 1, 0)
    desk.press(plan, plan)
    desk.press(plan)


def beyond_the_bill(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("", "refund"))
    customer = desk.customer("")
    desk.case(customer, desk.visit(customer, 10, "paid"))
    give(desk, 1)
    give(desk, 2)


def taken_back(desk: GivingDesk) -> None:
    twice_in_a_case(desk)
    given = desk.book.given[-1]
    (answer,) = desk.do(partial(acts.reversing, desk.gestures[given.number]))
    assert isinstance(answer, Gesture)
    given.state, given.pay = "reversed", "none"
    give(desk, 2)


def redeemed_and_taken_back(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("", "discount"))
    comes(desk)
    give(desk, kind="discount")
    given = desk.book.given[-1]
    desk.do(partial(acts.redeeming, given.number, "a", desk.book.zone))
    (answer,) = desk.do(partial(acts.reversing, desk.gestures[given.number]))
    assert answer == "redeemed_already"


def by_the_approvers_limit(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("day", "refund"))
    comes(desk)
    give(desk, 3)
    comes(desk)
    desk.press(replace(desk.plan("refund", MOST, 1, 0), approver=3))
    desk.press(replace(desk.plan("refund", MOST, 1, 0), approver=4))


def to_a_regular(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("case", "refund"))
    customer = desk.customer("regular")
    desk.book.policy = desk.book.policy.model_copy(
        update={"regular": desk.book.policy.regular.model_copy(update={"segments": ("regular",)})}
    )
    desk.policy_becomes(desk.book.policy)
    desk.case(customer, None)
    give(desk, 1)
    give(desk, 1)


def judged_by_a_new_version(desk: GivingDesk) -> None:
    desk.policy_becomes(limited("case", "refund"))
    comes(desk)
    give(desk)


def nothing(*_: object, **__: object) -> Any:
    """Nothing was ever given."""
    return 0


NUMBERS = count()
MUTANTS: list[tuple[Play, Any, str, Any]] = [
    (twice_in_a_case, room, "_in_case", nothing),
    (twice_to_a_customer, room, "_to_customer", nothing),
    (twice_to_a_customer, room, "CUSTOMERS_DAYS", 29),
    (twice_to_a_customer, room, "CUSTOMERS_DAYS", 31),
    (twice_a_day, room, "_on_day", nothing),
    (twice_a_month, room, "_purse", lambda *_: []),
    (two_surprises, room, "_surprises", nothing),
    (two_surprises, grant_gesture, "budget_of", lambda *_: None),
    (pressed_again, grant_gesture, "entered", lambda *_: None),
    (pressed_again, acts, "key_of", lambda *_: f"grant:{next(NUMBERS)}"),
    (beyond_the_bill, about.About, "left_on_bill", property(lambda _: None)),
    (taken_back, reverse_gesture, "enter_after", nothing),
    (redeemed_and_taken_back, reverse_gesture, "withdraw_voucher", lambda *_: True),
    (by_the_approvers_limit, grant_gesture, "purse_of", lambda *_: "nobody's"),
    (to_a_regular, about.About, "is_regular", property(lambda _: False)),
    (judged_by_a_new_version, grant_gesture, "version_in_force", lambda *_: 1),
]


@pytest.fixture
def desk() -> Iterator[GivingDesk]:
    """A house in Tallinn, at 14:00."""
    desk = GivingDesk("EUR", "Europe/Tallinn", first_policy("EUR", 0), Counter())
    yield desk
    desk.store.close()


@pytest.mark.parametrize("play", list(dict.fromkeys(one[0] for one in MUTANTS)))
def test_the_house_does_what_the_model_foretells(desk: GivingDesk, play: Play) -> None:
    played(desk, Books(desk.store, desk.book), play)
    assert desk.figures["granted"] >= 1


@pytest.mark.parametrize(
    ("play", "where", "name", "mutant"),
    MUTANTS,
    ids=[f"{play.__name__}-{name}" for play, _, name, _ in MUTANTS],
)
def test_a_rule_taken_out_is_noticed(
    desk: GivingDesk, monkeypatch: pytest.MonkeyPatch, play: Play, where: Any, name: str, mutant: Any
) -> None:
    books = Books(desk.store, desk.book)
    monkeypatch.setattr(where, name, mutant)
    with pytest.raises((AssertionError, IntegrityError)):
        played(desk, books, play)


def played(desk: GivingDesk, books: Books, play: Play) -> None:
    """A play, and a look at the books after it."""
    play(desk)
    books.check()


def test_nobody_approves_what_they_asked_for(desk: GivingDesk) -> None:
    comes(desk)
    plan = desk.plan("refund", MOST, 3, 0)
    with pytest.raises(ValueError, match="another than who asked"):
        desk.press(replace(plan, approver=3))
    assert desk.store.rows("SELECT * FROM ledger") == []
