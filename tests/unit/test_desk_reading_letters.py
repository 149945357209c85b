"""What can be told of an update that nobody could process; how old a case is."""

from datetime import timedelta

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.group.board_lines import age
from bot.desk.group.dead_command import Letter, read_letter
from bot.telegram.entities import utf16_length

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=80),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("message", "from", "first_name", "text", "caption", "x")), inner)
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_an_update_holds_it_is_read(update: object) -> None:
    letter = read_letter(orjson.dumps(update))
    assert utf16_length(letter.text) <= 60
    assert utf16_length(letter.name) <= 32
    assert "\n" not in letter.text + letter.name


@given(st.binary(max_size=60))
def test_bytes_that_are_no_update_are_something_else(body: bytes) -> None:
    assert isinstance(read_letter(body), Letter)


def test_a_press_is_told_by_whoever_pressed() -> None:
    body = orjson.dumps({"update_id": 1, "callback_query": {"from": {"first_name": "Anna"}, "data": "x"}})
    assert read_letter(body) == Letter("callback_query", "Anna", "")


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (timedelta(seconds=-5), ("minutes", 0)),
        (timedelta(seconds=59), ("minutes", 0)),
        (timedelta(minutes=59, seconds=59), ("minutes", 59)),
        (timedelta(hours=1), ("hours", 1)),
        (timedelta(hours=23, minutes=59), ("hours", 23)),
        (timedelta(days=1), ("days", 1)),
        (timedelta(days=400), ("days", 400)),
    ],
)
def test_ages_are_whole_and_in_the_largest_unit_that_fits(span: timedelta, expected: tuple[str, int]) -> None:
    assert age(span) == expected
