"""What another program reads in the file must add up, whatever happened."""

import json
from collections import Counter
from typing import Any

from aftercare.policies.policy import Policy
from tests.benchmarks.giving_model import OFF_THE_BILL, Book
from tests.benchmarks.giving_store import GivingStore

Row = dict[str, Any]


def check_books(store: GivingStore, book: Book, before: list[Row]) -> list[Row]:
    """The ledger as it is now, which nothing but new lines may tell from what it was; AssertionError."""
    ledger = store.rows("SELECT * FROM ledger ORDER BY id")
    gestures = store.rows("SELECT * FROM gestures ORDER BY id")
    assert ledger[: len(before)] == before, "a line of the ledger was changed"
    assert len({row["key"] for row in ledger}) == len(ledger)
    assert all(row["key"] for row in ledger)
    _check_versions(store, book, ledger)
    _check_sums(ledger, gestures)
    _check_courses(store, ledger, gestures)
    _check_model(book, gestures)
    for bill in book.bills.values():
        taken = [row for row in gestures if row["visit_id"] == bill.visit and row["kind"] in OFF_THE_BILL]
        assert sum(row["amount_minor"] for row in _standing(taken)) <= max(bill.total, 0)
    return ledger


def _check_versions(store: GivingStore, book: Book, ledger: list[Row]) -> None:
    stored = {row["id"]: row for row in store.rows("SELECT * FROM policies")}
    for row in ledger:
        assert row["policy_version"] in stored, "a version that nobody knows"
    for version, policy in book.documents.items():
        document = json.loads(stored[version]["document"])
        assert Policy.model_validate(document, strict=False) == policy, "a version was changed"


def _check_sums(ledger: list[Row], gestures: list[Row]) -> None:
    for figure in ("amount_minor", "cost_minor", "weight"):
        entered, standing = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
        for row in ledger:
            entered[row["kind"], row["currency"]] += row[figure]
        for row in _standing(gestures):
            standing[row["kind"], row["currency"]] += row[figure]
        assert entered == standing, f"the ledger's {figure} isn't that of what stands"


def _check_courses(store: GivingStore, ledger: list[Row], gestures: list[Row]) -> None:
    happened = Counter((row["gesture_id"], row["what"]) for row in ledger)
    assert set(happened.values()) <= {1}, "something happened twice"
    vouchers = {row["gesture_id"]: row for row in store.rows("SELECT * FROM vouchers")}
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


def _standing(gestures: list[Row]) -> list[Row]:
    return [row for row in gestures if row["state"] == "standing"]
