"""Whose words go to the customer without being asked about."""

from datetime import UTC, datetime

import pytest

from aftercare.cases.case import CaseEvent
from aftercare.cases.has_word import has_word

KADRI, MARTA = 1, 2


def history(*events: tuple[str, int | None]) -> list[CaseEvent]:
    at = datetime(2026, 3, 11, tzinfo=UTC)
    return [
        CaseEvent(number, 1, at, what, "", {} if user is None else {"user": user})
        for number, (what, user) in enumerate(events, start=1)
    ]


@pytest.mark.parametrize(
    ("events", "kadri", "marta"),
    [
        ([], False, False),
        ([("opened", None), ("answered", KADRI)], False, False),
        ([("taken", KADRI)], True, False),
        ([("taken", KADRI), ("joined", MARTA)], True, True),
        ([("taken", KADRI), ("released", KADRI)], False, False),
        ([("taken", KADRI), ("released", None)], False, False),
        ([("taken", KADRI), ("joined", MARTA), ("released", KADRI)], False, True),
        ([("taken", KADRI), ("taken", MARTA)], True, True),
        ([("taken", KADRI), ("joined", MARTA), ("resolved", KADRI)], True, True),
        ([("taken", KADRI), ("joined", MARTA), ("resolved", KADRI), ("reopened", None)], True, False),
        ([("joined", MARTA), ("resolved", MARTA), ("reopened", None)], False, False),
        ([("taken", KADRI), ("released", KADRI), ("joined", KADRI)], True, False),
    ],
)
def test_the_word_is_taken_joined_and_given_back(
    events: list[tuple[str, int | None]], *, kadri: bool, marta: bool
) -> None:
    known = history(*events)
    assert (has_word(known, KADRI), has_word(known, MARTA)) == (kadri, marta)
