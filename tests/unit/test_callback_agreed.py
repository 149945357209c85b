"""What a case's history says of the call."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from aftercare.callbacks.agreed import Call, call_of, facts_of, last_phone, tries_of
from aftercare.callbacks.window import Window
from aftercare.cases.case import CaseEvent
from aftercare.cases.promise import running

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
WINDOW = Window(NOON, NOON + timedelta(hours=2))
CALL = Call("+37255512345", WINDOW, agreed=True)
PROMISED: Mapping[str, Any] = {
    "by": WINDOW.end.isoformat(),
    "from": NOON.isoformat(),
    "minutes": 15,
    "call": True,
}


def history(*events: tuple[str, Mapping[str, Any]] | str, actor: str = "customer") -> list[CaseEvent]:
    named = [(one, {}) if isinstance(one, str) else one for one in events]
    return [CaseEvent(at, 1, NOON, what, actor, facts) for at, (what, facts) in enumerate(named)]


WISHED = ("opened", {"kind": "callback"})
AGREED = ("call_agreed", facts_of(CALL))


def test_a_case_about_a_call_waits_for_one_and_others_do_not() -> None:
    assert call_of(history(WISHED)) == Call()
    assert call_of(history(("opened", {"kind": "problem"}))) is None
    assert call_of(history(("opened", {"kind": "problem"}), ("wished", {"kind": "callback"}))) == Call()


@pytest.mark.parametrize("call", [CALL, Call("+37255512345"), Call(window=WINDOW), Call()])
def test_what_is_known_so_far_is_kept(call: Call) -> None:
    noted = Call(call.phone, call.window)
    assert call_of(history(WISHED, ("call_noted", facts_of(call)))) == noted
    exact = Call(call.phone, Window(NOON, NOON + timedelta(minutes=30), exact=True))
    assert call_of(history(WISHED, ("call_noted", facts_of(exact)))) == exact


@pytest.mark.parametrize("what", ["call_agreed", "call_moved"])
def test_what_was_agreed_last_counts(what: str) -> None:
    assert call_of(history(WISHED, ("call_noted", {"phone": "+3725"}), (what, facts_of(CALL)))) == CALL


@pytest.mark.parametrize("end", ["called", "call_cancelled", "resolved"])
def test_a_call_that_was_made_or_called_off_is_none(end: str) -> None:
    over = history(WISHED, AGREED, ("promised", PROMISED), end)
    assert call_of(over) is None and running(over) is None
    assert last_phone(over) == CALL.phone
    assert call_of([*over, *history(AGREED)]) == CALL, "and may be agreed anew"


@pytest.mark.parametrize("what", ["answered", "said", "taken", "reminded", "overdue", "call_tried"])
def test_nothing_else_ends_it(what: str) -> None:
    there = history(WISHED, AGREED, ("promised", PROMISED), (what, {"user": 1}))
    assert call_of(there) == CALL
    promise = running(there)
    assert promise is not None and promise.call and promise.agreed and promise.by == WINDOW.end


def test_a_call_that_staff_promise_is_one_as_well() -> None:
    by = NOON + timedelta(minutes=5)
    staff = ("promised", {"by": by.isoformat(), "minutes": 15, "call": True})
    angry = history(("opened", {"kind": "problem"}), staff)
    assert call_of(angry) == Call("", Window(by, by + timedelta(minutes=15), exact=True), agreed=True)
    promise = running(angry)
    assert promise is not None and not promise.agreed
    assert call_of(history(WISHED, AGREED, staff)) == Call(
        CALL.phone, Window(by, by + timedelta(minutes=15), exact=True), agreed=True
    )


def test_tries_count_from_when_the_customer_last_said_when() -> None:
    tried = history("call_tried", "call_tried", actor="Kadri")
    assert tries_of([*history(WISHED, AGREED), *tried]) == 2
    by_bot = history(("call_moved", facts_of(CALL)), actor="bot")
    assert tries_of([*history(WISHED, AGREED), *tried, *by_bot]) == 2
    assert tries_of([*history(WISHED, AGREED), *tried, *history(("call_moved", facts_of(CALL)))]) == 0
