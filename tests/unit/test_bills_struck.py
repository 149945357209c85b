"""A struck bill: whatever is cut, its parts add up to the whole."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.bills.judge_short_pay import judged
from aftercare.bills.match_lines import named_lines
from aftercare.bills.struck_bill import MOST_UNITS, Position, StruckBill
from aftercare.policies.shipped import shipped
from aftercare.visits.visit import Visit, VisitLine

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD"])
QUANTITIES = st.one_of(st.integers(1, 15).map(str), st.sampled_from(["0.5", "1.25", "2.5"]))
TAPS = st.lists(st.tuples(st.integers(-1, 6), st.one_of(st.none(), st.integers(0, 40_000))), max_size=25)


def bill(currency: str, lines: list[tuple[str, int]], taken: int = 0) -> StruckBill:
    positions = tuple(
        Position(VisitLine(at, 1, f"L{at}", at, f"Line {at}", quantity, minor), minor)
        for at, (quantity, minor) in enumerate(lines)
    )
    total = sum(minor for _, minor in lines)
    ended = NOW - timedelta(hours=1)
    visit = Visit(1, 1, "A", "Cut", (), None, ended, currency, False, total, 1, "d", ended)
    return StruckBill(visit, positions, taken)


@st.composite
def bills(draw: st.DrawFn) -> StruckBill:
    lines = draw(st.lists(st.tuples(QUANTITIES, st.integers(-5_000, 30_000)), min_size=1, max_size=6))
    made = bill(draw(CURRENCIES), lines)
    taken = draw(st.integers(0, max(made.visit.total_minor, 0)))
    made = replace(made, taken=taken)
    for at, worth in draw(TAPS):
        made = made.tapped(at) if worth is None else made.worth(at, worth) or made
    return made


@given(bills())
def test_what_is_off_and_what_is_left_are_the_whole(made: StruckBill) -> None:
    assert made.off + made.total == made.left
    assert made.total >= 0 and made.off >= 0
    for position in made.positions:
        now = made.now(position)
        assert 0 <= now <= position.stands or now == position.stands


@given(bills(), st.integers(0, 2))
def test_what_counts_and_what_a_manager_calls_about_are_all_that_was_struck(
    made: StruckBill, scale: int
) -> None:
    policy = shipped(made.visit.currency)
    cap = policy.short_pay.bill // 10**scale
    policy = policy.model_copy(update={"short_pay": policy.short_pay.model_copy(update={"bill": cap})})
    told = judged(made, policy, (), NOW)
    assert told.granted + told.rest == made.off
    assert told.granted <= cap
    assert (told.rest == 0) == (told.bound is None)
    assert all(
        line.granted >= 0 and line.rest >= 0 and line.granted + line.rest <= line.was for line in told.lines
    )
    order = [line.line_id for line in told.lines]
    assert order == [one.line.line_id for one in made.cut_positions()][: len(order)]


@given(CURRENCIES, st.integers(2, MOST_UNITS), st.integers(1, 100_000))
def test_units_struck_one_by_one_come_to_the_whole_and_back(currency: str, units: int, minor: int) -> None:
    made = bill(currency, [(str(units), minor)])
    prices = []
    for _ in range(units):
        made = made.tapped(0)
        prices.append(made.now(made.positions[0]))
    assert prices[-1] == 0
    assert prices == sorted(prices, reverse=True)
    assert made.tapped(0).cuts == ()


@given(st.lists(st.tuples(QUANTITIES, st.integers(1, 30_000)), min_size=1, max_size=6))
def test_beyond_the_days_nothing_counts(lines: list[tuple[str, int]]) -> None:
    made = bill("EUR", lines)
    for at in range(len(lines)):
        made = made.struck(at)
    told = judged(made, shipped("EUR"), (), NOW + timedelta(days=31))
    assert (told.granted, told.rest, told.bound) == (0, made.off, "days")
    foreign = judged(made, shipped("USD"), (), NOW)
    assert (foreign.granted, foreign.bound) == (0, "currency")


def test_what_refunds_left_is_all_that_can_be_taken() -> None:
    made = bill("EUR", [("1", 3000), ("1", 2000)], taken=4500).struck(0).struck(1)
    told = judged(made, shipped("EUR"), (), NOW)
    assert (made.off, made.total, told.granted) == (500, 0, 500)
    assert [line.granted for line in told.lines] == [500]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("värvimise", "Värvimine"),
        ("lõikuse", "Juukselõikus"),
        ("dažymą", "Dažymas"),
        ("dazyma", "Dažymas"),
        ("kirpimą", "Kirpimas"),
        ("окрашивания", "Окрашивание"),
        ("стрижку", "Стрижка"),
        ("barvanja", "Barvanje"),
        ("striženja", "Striženje"),
        ("color", "Colouring"),
        ("coluoring", "Colouring"),
        ("the cut", "Haircut"),
        ("puhastuse", "Hammaste puhastus"),
        ("пломбу", "Пломба"),
    ],
)
def test_inflected_words_name_their_line(words: str, title: str) -> None:
    assert named_lines(words, {0: "Parkimine 1", 1: title}) == (1,)


@pytest.mark.parametrize("words", ["", "perm", "for it", "juuste", "the whole thing", "a", "12"])
def test_other_words_name_none(words: str) -> None:
    assert named_lines(words, {0: "Haircut", 1: "Värvimine"}) == ()


def test_the_better_title_is_meant_and_in_doubt_none() -> None:
    titles = {0: "Women's haircut", 1: "Men's haircut", 2: "Hair colouring", 3: "Colour"}
    assert named_lines("haircut", titles) == ()
    assert named_lines("women's haircut", titles) == (0,)
    assert named_lines("hair colouring", titles) == (2,)
    assert named_lines("colouring, the men's haircut", titles) == (2, 1)


def test_words_that_only_touch_a_title_beside_another_one_dont_name_it() -> None:
    titles = {0: "Haircut", 1: "Colouring", 2: "Hair mask", 3: "Mug", 4: "X-ray"}
    assert named_lines("hair colouring", titles) == (1,)
    assert named_lines("mugs", titles) == (3,)
    assert named_lines("xray", titles) == (4,)
    assert named_lines("colouring, hair mask", titles) == (1, 2)


@given(st.text(max_size=300), st.lists(st.text(max_size=60), max_size=5))
def test_hostile_words_and_titles_do_no_harm(words: str, titles: list[str]) -> None:
    found = named_lines(words, dict(enumerate(titles)))
    assert set(found) <= set(range(len(titles)))
