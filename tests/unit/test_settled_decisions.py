"""What words mean that come after a case was resolved."""

from datetime import UTC, datetime

import pytest

from aftercare.conversations.advance import advance
from aftercare.conversations.conversation import Settled, WithPeople, frozen, thawed
from aftercare.conversations.needs import reopens
from aftercare.conversations.turn import Expected, Facts, PassPraise, Reopen, StopWriting, Wish
from aftercare.understanding.reading import Reading
from aftercare.understanding.reading import Wish as Wanted

ANA = Facts(name="Ana", helper="Kadri")
AFTER = Settled(7)
THANKS = Reading(words=1, not_service=True, courtesy="thanks", thanks=True)
NO = Reading(words=1, not_service=True, reply="no")
SOON = Expected("Kadri", "", "answers", datetime(2026, 3, 11, 9, 15, tzinfo=UTC), "today")


@pytest.mark.parametrize(
    ("reading", "again"),
    [
        (THANKS, False),
        (Reading(words=1, not_service=True), False),
        (Reading(words=5, sentiment="positive"), False),
        (Reading(words=5, sentiment="positive", score=0.9), False),
        (Reading(words=5, sentiment="positive", score=0.3), True),
        (Reading(words=3, sentiment="positive", score=0.3, thanks=True), False),
        (Reading(words=2, not_service=True, reply="no", thanks=True), False),
        (NO, True),
        (Reading(words=6), True),
        (Reading(words=4, asks=True), True),
        (Reading(words=6, sentiment="negative", problem=True), True),
        (Reading(words=6, sentiment="positive", asks=True), True),
        (Reading(words=3, wishes=frozenset({"callback"})), True),
    ],
)
def test_only_words_that_close_leave_it_settled(reading: Reading, again: bool) -> None:
    assert reopens(reading) is again
    turn = advance(AFTER, reading, ANA)
    assert (Reopen(7) in turn.effects) is again
    assert isinstance(turn.state, WithPeople if again else Settled)
    assert thawed(frozen(turn.state)) == turn.state


def test_thanks_are_answered_once() -> None:
    first = advance(AFTER, THANKS, ANA)
    assert [say.key for say in first.says] == ["settled-thanks"]
    assert advance(first.state, THANKS, ANA).says == ()


def test_praise_by_name_is_passed_on() -> None:
    turn = advance(AFTER, Reading(words=5, sentiment="positive", staff=("Nina",)), ANA)
    assert turn.effects == [PassPraise(("Nina",))] and turn.state == Settled(7, thanked=True)


def test_who_is_sorry_and_who_has_it_is_told_with_the_promise() -> None:
    bad = Reading(words=6, sentiment="negative", problem=True, worst="quality")
    turn = advance(AFTER, bad, Facts(name="Ana", helper="Kadri", expected=SOON))
    assert turn.says[0].args == {"sorry": "yes", "helper": "Kadri"} and len(turn.says) == 2
    calm = advance(AFTER, Reading(words=6), ANA)
    assert [(say.key, say.args["sorry"]) for say in calm.says] == [("case-reopened", "no")]


@pytest.mark.parametrize("wish", ["callback", "person", "manager"])
def test_a_wish_is_answered_as_such_and_reopens(wish: Wanted) -> None:
    turn = advance(AFTER, Reading(words=3, wishes=frozenset({wish})), ANA)
    assert turn.effects[0] == Reopen(7) and isinstance(turn.effects[1], Wish)
    assert all("reopened" not in say.key for say in turn.says)


def test_words_that_reopened_it_already_are_not_taken_for_thanks() -> None:
    turn = advance(AFTER, THANKS, Facts(name="Ana", reopened=True))
    assert turn.state == WithPeople(7) and turn.says[0].key == "case-reopened"


def test_stop_stops_and_reopens_nothing() -> None:
    turn = advance(AFTER, Reading(words=2, wishes=frozenset({"stop"})), ANA)
    assert turn.effects == [StopWriting()] and turn.state == AFTER
