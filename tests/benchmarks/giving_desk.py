"""A house that gives, and the model beside it: what is pressed in one is foretold by the other."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from aftercare.bills.struck_bill import Cut
from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.grant_gesture import Beyond, Granted, Outcome, Unfit
from aftercare.money import decimals
from aftercare.policies.policy import Policy
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_model import BOT, Bill, Book, Given, Plan
from tests.benchmarks.giving_store import NOW, GivingStore
from tests.benchmarks.giving_strikes import foretold, striking

T = TypeVar("T")
STAFF: dict[int, Any] = {1: "agent", 2: "agent", 3: "manager", 4: "admin"}
WITH_VOUCHER = ("discount", "waiting")


class GivingDesk:
    """Everything is done to the real house and told to the model; AssertionError where they differ."""

    def __init__(self, currency: str, zone: str, policy: Policy, figures: Counter[str]) -> None:
        self.store = GivingStore()
        self.book = Book(ZoneInfo(zone), policy, NOW, roles={BOT: "bot", **STAFF})
        self.figures = figures
        self.gestures: dict[int, Gesture] = {}
        self.asked: list[Plan] = []
        self.customers: list[int] = []
        self._currency = currency
        self._nonces = 0
        self.do(*(partial(acts.role_becomes, user, role) for user, role in STAFF.items()))
        self.policy_becomes(policy)

    def do(self, *stages: acts.Stage) -> list[Any]:
        """What each of them answers, decided in one transaction; raises what one of them raised."""
        answers = self.store.do(*stages)
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
        return answers

    def policy_becomes(self, policy: Policy) -> None:
        """Those limits from now on."""
        (version,) = self.do(partial(acts.policy_becomes, policy))
        self.book.policy = self.book.documents[version] = policy

    def customer(self, segment: str) -> int:
        """Somebody new."""
        (number,) = self.do(partial(acts.customer_comes, segment))
        self.customers.append(number)
        self.book.segments[number] = segment
        return int(number)

    def visit(self, customer: int, much: int, kind: str) -> int:
        """They were here, and had to pay so many eighths of what an agent may give in a case at first."""
        currency = ("EUR" if self._currency == "JPY" else "JPY") if kind == "foreign" else self._currency
        total, paid = much * self._eighth(currency), kind != "open"
        bill = Bill(0, customer, currency, total, paid, self.book.now)
        (number,) = self.do(partial(acts.visit_ends, bill))
        self.book.bills[number] = Bill(number, customer, currency, total, paid, self.book.now)
        return int(number)

    def case(self, customer: int, visit: int | None) -> int:
        """They have something to say."""
        (number,) = self.do(partial(acts.case_opens, customer, visit))
        self.book.case_visits[number] = visit
        self.book.case_customers[number] = customer
        return int(number)

    def plan(self, kind: Any, much: int, user: int, which: int) -> Plan:
        """A new preview, for one of the latest cases; a surprise needs none."""
        self._nonces += 1
        case = nth(list(self.book.case_visits), which)
        customer = self.book.case_customers[case]
        needs_none = kind == "surprise" and much % 2 == 0
        return Plan(customer, None if needs_none else case, self.wish(kind, much), user, f"n{self._nonces}")

    def wish(self, kind: Any, much: int) -> Wish:
        """Something of that kind, for so many eighths, or days, and a minor unit more or less."""
        gifts = [one.name for one in self.book.policy.gifts] or ["Coffee"]
        minor = max(much * self._eighth(self._currency) + much % 3 - 1, 0)
        words = "" if much == 1 else "A & <B>"
        return Wish(kind, minor, much % 4 * 10, much, nth(gifts, much), words, "late, she said")

    def press(self, *plans: Plan) -> None:
        """All of them in one moment, in this order."""
        zone, currency = self.book.zone, self._currency
        outcomes = self.do(*(acts.granting(one, zone, currency) for one in plans))
        for plan, outcome in zip(plans, outcomes, strict=True):
            self._compare(plan, outcome)

    def strike(self, case: int, cuts: Sequence[Cut], nonce: str) -> None:
        """The customer presses *Done* under the bill of that case."""
        bill = self.book.bills[self.book.case_visits[case] or 0]
        taken = foretold(self.book, bill, cuts, nonce)
        (gesture,) = self.do(partial(striking, bill.visit, case, cuts, nonce, self._currency))
        assert (gesture is None) == (not taken), (gesture, taken)
        if gesture is None:
            return
        assert {
            line["line_id"]: line["was_minor"] - line["now_minor"] for line in gesture.details["lines"]
        } == taken
        assert gesture.amount_minor == sum(taken.values())
        self._enter(Plan(bill.customer, case, Wish("short_pay"), BOT, nonce), gesture, lines=tuple(taken))

    def _eighth(self, currency: str) -> int:
        return int(20 * 10 ** decimals(currency)) // 8

    def _compare(self, plan: Plan, outcome: Outcome) -> None:
        book, known = self.book, self.book.known(plan)
        if known is not None:
            assert isinstance(outcome, Granted), (plan, outcome)
            assert (outcome.again, outcome.gesture.id) == (True, known.number), (plan, outcome)
            self.figures["pressed again"] += 1
        elif not book.fit(plan):
            assert isinstance(outcome, Unfit), (plan, outcome)
            self.figures["unfit"] += 1
        elif (left := book.left(plan)) is None or book.weight(plan.wish) > left:
            assert isinstance(outcome, Beyond), (plan, outcome, left)
            assert (outcome.room.left, outcome.weight) == (left or 0, book.weight(plan.wish)), plan
            self._ask(plan)
        else:
            assert isinstance(outcome, Granted), (plan, outcome, left)
            assert not outcome.again, plan
            self._note(plan, outcome.gesture)

    def _ask(self, plan: Plan) -> None:
        self.figures["beyond"] += 1
        if plan.approver is None and plan.user != BOT:
            self.asked.append(plan)

    def _note(self, plan: Plan, gesture: Gesture) -> None:
        book, bill = self.book, self.book.bill_of(plan)
        assert gesture.weight == book.weight(plan.wish)
        assert gesture.visit_id == (None if bill is None else bill.visit)
        owed = plan.wish.kind == "refund" and (bill is None or bill.paid)
        assert gesture.pay == ("due" if owed else "none")
        assert book.documents[gesture.policy_version] == book.policy
        voucher: Any = "open" if plan.wish.kind in WITH_VOUCHER else "none"
        self._enter(plan, gesture, voucher=voucher, good_days=book.policy.voucher_days)
        self.figures["approved"] += plan.approver is not None

    def _enter(self, plan: Plan, gesture: Gesture, **more: Any) -> None:
        self.gestures[gesture.id] = gesture
        self.book.given.append(
            Given(
                number=gesture.id,
                plan=plan,
                weight=gesture.weight,
                amount=gesture.amount_minor,
                visit=gesture.visit_id,
                at=self.book.now,
                version=gesture.policy_version,
                pay=gesture.pay,
                **more,
            )
        )
        self.figures["granted"] += 1
        self.figures[f"granted: {plan.wish.kind}"] += 1


def nth(of: Sequence[T], which: int) -> T:
    """Of everything that is numbered, the one that is so many from the end."""
    return of[-1 - which % len(of)]
