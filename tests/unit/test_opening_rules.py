"""The rules of openings and links as they are, without a bot around them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.conversations.conversation import Asked, Free, Invited, Offered, Probed, State, WithPeople
from aftercare.conversations.heard import left_open, liked
from aftercare.conversations.short_cut import ShortCut, meant, still_open, touched
from aftercare.conversations.turn import Facts
from aftercare.flows.flow import DEFAULT
from aftercare.flows.rested import rested
from aftercare.understanding.reading import Polarity, Reading, Theme
from aftercare.visits.guessing import FIRST, FREE, LONGEST, WINDOW, Guesses, wrong_again

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "unanswered", "may"),
    [
        (None, 0, True),
        (0, 0, False),
        (13.99, 0, False),
        (14, 0, True),
        (14, 1, True),
        (14, 2, False),
        (27.99, 3, False),
        (28, 3, True),
        (28, 4, False),
        (9999, 5, False),
    ],
)
def test_the_pause_grows_with_silence_and_four_in_a_row_end_it(
    days: float | None, unanswered: int, may: bool
) -> None:
    asked_at = None if days is None else NOW - timedelta(days=days)
    assert rested(DEFAULT, NOW, asked_at, unanswered) is may


def wrong(times: int, apart: timedelta) -> Guesses:
    """What is known after so many wrong links, each that much after the last."""
    known = None
    for number in range(times):
        known = wrong_again(known, NOW + number * apart)
    assert known is not None
    return known


def test_four_slips_are_nobodys_business_and_the_fifth_costs_ten_minutes() -> None:
    minute = timedelta(minutes=1)
    assert wrong(FREE - 1, minute).until <= NOW + (FREE - 2) * minute
    assert wrong(FREE, minute).until == NOW + (FREE - 1) * minute + FIRST


def test_slips_far_apart_are_never_punished() -> None:
    known = wrong(50, WINDOW + timedelta(seconds=1))
    assert (known.count, known.until) == (1, known.since)


@given(st.integers(FREE, 500))
def test_each_further_guess_waits_longer_up_to_a_day(times: int) -> None:
    now, known = NOW, wrong(FREE, timedelta())
    waits = []
    for _ in range(times - FREE):
        now = known.until
        known = wrong_again(known, now)
        waits.append(known.until - now)
    assert waits == [min(FIRST * 2 ** min(number, 20), LONGEST) for number in range(1, len(waits) + 1)]


def test_after_an_hour_of_peace_all_is_forgotten() -> None:
    known = wrong(FREE + 3, timedelta())
    assert wrong_again(known, known.until + WINDOW + timedelta(seconds=1)).count == 1


@pytest.mark.parametrize("emoji", ["👍", "👍🏽", "❤", "❤\N{VARIATION SELECTOR-16}", "🔥", "🎉", "👏"])
def test_what_pleases(emoji: str) -> None:
    assert meant(emoji) == "good"


@pytest.mark.parametrize("emoji", ["👎", "👎🏿", "😢", "😡", "🤬"])
def test_what_does_not(emoji: str) -> None:
    assert meant(emoji) == "notquite"


@pytest.mark.parametrize("emoji", ["🤔", "", "custom", "👍👎", "🙏"])
def test_what_may_mean_anything(emoji: str) -> None:
    assert meant(emoji) is None


def test_one_touch_opens_no_case_and_praises_nobody() -> None:
    after: dict[ShortCut, State] = {"good": Offered(), "notquite": Invited()}
    for answer, state in after.items():
        turn = touched(answer, Facts("Ana", staff=("Marko",)))
        assert turn.state == state and turn.effects == ()
        assert all("Marko" not in str(said.args) for said in turn.says)
    quiet = touched("good", Facts("Ana", quiet=True))
    assert [said.key for said in quiet.says] == ["praise-acknowledged"]


def test_a_touch_counts_while_the_question_stands() -> None:
    waiting = (Asked(2), Probed(1), Offered(), Free(), Invited(), WithPeople(3), None)
    assert [still_open(state, "good") for state in waiting] == [True] + [False] * 6
    assert [still_open(state, "notquite") for state in waiting] == [True] * 3 + [False] * 4


@pytest.mark.parametrize(
    ("themes", "score", "theme"),
    [
        ({"quality": "+"}, 0.9, "quality"),
        ({"attitude": "+", "place": "+"}, 0.9, "attitude"),
        ({"quality": "+", "price": "-"}, 0.9, "other"),
        ({"quality": "+", "price": "0"}, 0.9, "other"),
        ({"price": "+"}, 0.7, "other"),
        ({"price": "+"}, None, "other"),
        ({}, 0.9, "other"),
    ],
)
def test_only_plain_praise_is_named(themes: dict[Theme, Polarity], score: float | None, theme: Theme) -> None:
    assert liked(Reading(themes=themes, score=score)) == theme


def test_what_was_mentioned_without_a_judgement_is_asked_about() -> None:
    assert left_open(Reading(themes={"price": "+", "place": "0"})) == "place"
    assert left_open(Reading(themes={"price": "+"})) is None
