"""What another program reads in the file must add up, whatever happened."""

import json
from collections import Counter
from typing import Any

from aftercare.policies.policy import Policy
from tests.benchmarks.giving_model import OFF_THE_BILL, Book
from tests.benchmarks.giving_store import GivingStore

Row = dict[str, Any]


class Books:
    """The ledger and the policies of one house as they were when they were looked at last."""

    def __init__(self, store: GivingStore, book: Book) -> None:
        self._store = store
        self._book = book
        self._ledger: list[Row] = []
        self._policies: list[Row] = []

    def check(self) -> None:
        """Only new lines may tell them from what they were, and all sums are right; AssertionError."""
        ledger = self._store.rows("SELECT * FROM ledger ORDER BY id")
        gestures = self._store.rows("SELECT * FROM gestures ORDER BY id")
        assert ledger[: len(self._ledger)] == self._ledger, "a line of the ledger was changed"
        self._ledger = ledger
        assert len({row["key"] for row in ledger}) == len(ledger)
        assert all(row["key"] for row in ledger)
        self._check_versions()
        _check_sums(ledger, gestures)
        _check_courses(self._store.rows("SELECT * FROM vouchers"), ledger, gestures)
        _check_model(self._book, gestures)
        _check_bills(self._book, gestures)

    def _check_versions(self) -> None:
        policies = self._store.rows("SELECT * FROM policies ORDER BY id")
        assert policies[: len(self._policies)] == self._policies, "a version was changed"
        for row in policies[len(self._policies) :]:
            document = Policy.model_validate(json.loads(row["document"]), strict=False)
            assert document == self._book.documents[row["id"]]
        self._policies = policies
        known = {row["id"] for row in policies}
        assert {row["policy_version"] for row in self._ledger} <= known, "a version that isn't kept"


def _check_sums(ledger: list[Row], gestures: list[Row]) -> None:
    for figure in ("amount_minor", "cost_minor", "weight"):
        entered, standing = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        for row in ledger:
            entered[row["kind"], row["currency"]] += row[figure]
        for row in _standing(gestures):
            standing[row["kind"], row["currency"]] += row[figure]
        assert entered == standing, f"the ledger's {figure} isn't that of what stands"


def _check_courses(given: list[Row], ledger: list[Row], gestures: list[Row]) -> None:
    happened = Counter((row["gesture_id"], row["what"]) for row in ledger)
    assert set(happened.values()) <= {1}, "something happened twice"
    vouchers = {row["gesture_id"]: row for row in given}
    assert len(vouchers) == len(given), "two vouchers for one gesture"
    for row in gestures:
        number = row["id"]
        assert happened[number, "granted"] == 1
        assert (row["state"] == "reversed") == bool(happened[number, "reversed"])
        assert (row["pay"] == "paid") == bool(happened[number, "paid"])
        assert not (happened[number, "reversed"] and happened[number, "paid"])
        redeemed = number in vouchers and vouchers[number]["state"] == "redeemed"
        assert redeemed == bool(happened[number, "redeemed"])
        assert not (redeemed and row["state"] == "reversed")


def _check_model(book: Book, gestures: list[Row]) -> None:
    known = {one.number: one for one in book.given}
    assert known.keys() == {row["id"] for row in gestures}, "nobody granted that"
    for row in gestures:
        one = known[row["id"]]
        told = (row["weight"], row["amount_minor"], row["policy_version"], row["state"], row["user_id"] or 0)
        assert told == (one.weight, one.amount, one.version, one.state, one.plan.user)
        assert row["approver"] == one.plan.approver


def _check_bills(book: Book, gestures: list[Row]) -> None:
    for bill in book.bills.values():
        taken = [row for row in gestures if row["visit_id"] == bill.visit and row["kind"] in OFF_THE_BILL]
        assert sum(row["amount_minor"] for row in _standing(taken)) <= bill.total, "more than the bill"


def _standing(gestures: list[Row]) -> list[Row]:
    return [row for row in gestures if row["state"] == "standing"]
