"""Everything that may happen to gestures, in any order (Hypothesis), beside a model that adds up anew."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from aftercare.bills.struck_bill import Cut
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.kinds import KINDS
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_books import Books
from tests.benchmarks.giving_desk import STAFF, GivingDesk, nth
from tests.benchmarks.giving_model import BOT, Given
from tests.benchmarks.giving_policies import changed, first_policy

CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD"])
ZONES = st.sampled_from(["UTC", "Europe/Tallinn", "Pacific/Kiritimati", "America/St_Johns"])
VISITS = st.sampled_from(["none", "paid", "open", "foreign"])
ROLES = st.sampled_from(["agent", "manager", "admin"])
GIVERS = st.sampled_from(["agent", "manager", "admin", "bot"])
KIND = st.sampled_from(sorted(KINDS))
CHANGES = st.sampled_from(["off", "on", "none", "half", "double", "day", "gifts", "surprises", "waiting"])
# Hours; none stands for the last second of the day.
SPANS = st.sampled_from([0, 1, 7, 24, 24 * 6, 24 * 30, 24 * 31])
# Which one, counted from the end.
WHICH = st.integers(0, 5)
# In eighths of what an agent may give in a case at first.
MUCH = st.integers(0, 12)
# A line's name, and what it was worth in minor units, or None: it is struck.
CUTS = st.lists(
    st.tuples(st.sampled_from("01"), st.sampled_from([None, None, 0, 999])),
    min_size=1,
    max_size=2,
    unique_by=lambda cut: cut[0],
)
SOMEBODY = st.integers(1, len(STAFF))
BILLED = st.integers(0, 40)
# Money's own ways most often.
GIVEN = st.sampled_from(["refund", "refund", "refund", "refund", "own_way", "deferral", *KINDS])
PRESS = st.tuples(GIVEN, MUCH, st.integers(BOT, len(STAFF)), WHICH)


class GivingMachine(RuleBasedStateMachine):
    """One house's life; `figures` counts what happened in all of them."""

    figures: ClassVar[Counter[str]] = Counter()
    desk: GivingDesk

    @initialize(currency=CURRENCIES, zone=ZONES, tight=st.integers(0, 7))
    def open(self, currency: str, zone: str, tight: int) -> None:
        """A house with four people and one customer."""
        self.figures["runs"] += 1
        self.desk = GivingDesk(currency, zone, first_policy(currency, tight), self.figures)
        self.books = Books(self.desk.store, self.desk.book)
        self.customer_comes("", 24, "paid")

    @rule(segment=st.sampled_from(["", "regular"]), much=BILLED, visit=VISITS)
    def customer_comes(self, segment: str, much: int, visit: str) -> None:
        """Somebody new has something to say, mostly about a visit."""
        self._says(self.desk.customer(segment), much, visit)

    @rule(which=WHICH, much=BILLED, visit=VISITS)
    def customer_comes_again(self, which: int, much: int, visit: str) -> None:
        """Somebody known has something to say anew."""
        self._says(nth(self.desk.customers, which), much, visit)

    @rule(press=PRESS)
    def give(self, press: tuple[Any, ...]) -> None:
        """Somebody presses a new button."""
        self.desk.press(self.desk.plan(*press))

    @rule(presses=st.lists(PRESS, min_size=2, max_size=4), twice=st.booleans())
    def give_at_once(self, presses: list[tuple[Any, ...]], *, twice: bool) -> None:
        """Several press in the same moment; or all of them twice."""
        plans = [self.desk.plan(*one) for one in presses]
        self.desk.press(*plans, *(plans if twice else ()))

    @precondition(lambda self: any(self.desk.book.case_visits.values()))
    @rule(which=WHICH, cuts=CUTS, nonce=st.integers(0, 30))
    def strike(self, which: int, cuts: list[tuple[str, int | None]], nonce: int) -> None:
        """A customer strikes lines, says what they were worth, or presses an old *Done*."""
        cases = [case for case, visit in self.desk.book.case_visits.items() if visit is not None]
        told = [Cut(line_id, 1 if worth is None else 0, worth) for line_id, worth in cuts]
        self.desk.strike(nth(cases, which), told, f"s{nonce}")

    @precondition(lambda self: self._by_hand())
    @rule(which=WHICH, much=MUCH, other=SOMEBODY)
    def press_an_old_button(self, which: int, much: int, other: int) -> None:
        """Somebody, not always the same, presses what was granted, even as if it had been for more."""
        plan = nth(self._by_hand(), which).plan
        wish = self.desk.wish(plan.wish.kind, much)
        self.desk.press(replace(plan, user=other, approver=None, wish=wish), plan)

    @precondition(lambda self: self.desk.asked)
    @rule(which=WHICH, other=SOMEBODY, eighths=st.integers(1, 8), twice=st.booleans())
    def approve(self, which: int, other: int, eighths: int, *, twice: bool) -> None:
        """Another says yes to what was too much for somebody, or to a part of it, by their own limits."""
        asked = nth(self.desk.asked, which)
        if other != asked.user:
            wish = replace(asked.wish, minor=asked.wish.minor * eighths // 8)
            plan = replace(asked, wish=wish, approver=other)
            self.desk.press(*[plan] * (1 + twice))

    @precondition(lambda self: self.desk.asked)
    @rule(which=WHICH)
    def decline(self, which: int) -> None:
        """What was asked for is given up."""
        self.desk.asked.remove(nth(self.desk.asked, which))
        self.figures["declined"] += 1

    @rule(giver=GIVERS, kind=KIND, how=CHANGES)
    def policy_changes(self, giver: Any, kind: Any, how: str) -> None:
        """Something is allowed or forbidden from now on."""
        self.desk.policy_becomes(changed(self.desk.book.policy, giver, kind, how))

    @rule(user=SOMEBODY, role=ROLES)
    def role_changes(self, user: int, role: Any) -> None:
        """Somebody is given more, or less, to say."""
        self.desk.do(partial(acts.role_becomes, user, role))
        self.desk.book.roles[user] = role

    @rule(hours=SPANS)
    def time_passes(self, hours: int) -> None:
        """So many hours, or until the day is nearly over."""
        book = self.desk.book
        local = book.now.astimezone(book.zone)
        left = 24 * 3600 - 1 - local.hour * 3600 - local.minute * 60 - local.second
        book.now += timedelta(hours=hours) if hours else timedelta(seconds=left or 1)
        self.desk.store.clock.move_to(book.now)

    @precondition(lambda self: self.desk.book.given)
    @rule(which=WHICH, twice=st.booleans())
    def reverse(self, which: int, *, twice: bool) -> None:
        """A manager takes something back."""
        given = nth(self.desk.book.given, which)
        stage = partial(acts.reversing, self.desk.gestures[given.number])
        for answer in self.desk.do(*[stage] * (1 + twice)):
            done = isinstance(answer, Gesture)
            assert done == (given.state == "standing" and given.pay != "paid" and given.voucher != "redeemed")
            if done:
                given.state, given.pay = "reversed", "none"
                self.figures["reversed"] += 1

    @precondition(lambda self: self.desk.book.given)
    @rule(which=WHICH, twice=st.booleans())
    def pay(self, which: int, *, twice: bool) -> None:
        """The accountant pays something."""
        given = nth(self.desk.book.given, which)
        stage = partial(acts.paying, self.desk.gestures[given.number], "card")
        for answer in self.desk.do(*[stage] * (1 + twice)):
            assert (answer is not None) == (given.pay == "due")
            if answer is not None:
                given.pay = "paid"
                self.figures["paid"] += 1

    @precondition(lambda self: self._with_voucher())
    @rule(which=WHICH, keys=st.lists(st.sampled_from(["a", "b"]), min_size=1, max_size=3))
    def redeem(self, which: int, keys: list[str]) -> None:
        """A voucher is shown at the till, maybe to several at once."""
        given, book = nth(self._with_voucher(), which), self.desk.book
        answers = self.desk.do(*(partial(acts.redeeming, given.number, key, book.zone) for key in keys))
        for key, (good, again) in zip(keys, answers, strict=True):
            assert again == (given.voucher == "redeemed" and given.redeemed_by == key)
            assert good == (again or book.good(given))
            if good and not again:
                given.voucher, given.redeemed_by = "redeemed", key
                self.figures["redeemed"] += 1

    @invariant()
    def the_books_are_right(self) -> None:
        """What another program reads in the file adds up."""
        self.figures["steps"] += 1
        self.books.check()

    def teardown(self) -> None:
        """Leave nothing behind."""
        if hasattr(self, "desk"):
            self.desk.store.close()

    def _says(self, customer: int, much: int, visit: str) -> None:
        self.desk.case(customer, None if visit == "none" else self.desk.visit(customer, much, visit))

    def _by_hand(self) -> list[Given]:
        return [one for one in self.desk.book.given if one.plan.wish.kind != "short_pay"]

    def _with_voucher(self) -> list[Given]:
        return [one for one in self.desk.book.given if one.voucher != "none"]
