"""A message of mere words is read as python-telegram-bot would have it read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot

from bot.telegram.inputs import Input, Nothing
from bot.telegram.plain_words import plain_words
from bot.telegram.translate import read_update

BOT = Bot("1:token")
IDS = st.one_of(st.integers(1, 2**53), st.sampled_from([2**62, -(2**62), -1, 0]))
NAMES = st.one_of(st.text(max_size=80), st.sampled_from(["Anna", "\u3164", "  ", "\u202eLi\nsa"]))
STRANGE: Any = st.sampled_from([None, 7, True, [], {}])


def update(message: dict[str, Any]) -> dict[str, Any]:
    """An update as the Bot API gives it out."""
    return {"update_id": 1, "message": message}


def message(**changes: Any) -> dict[str, Any]:
    """A private message of mere words."""
    person = {"id": 5, "is_bot": False, "first_name": "Anna", "language_code": "et"}
    chat = {"id": 5, "type": "private", "first_name": "Anna"}
    return {"message_id": 9, "from": person, "chat": chat, "date": 1_770_000_000, "text": "Hi"} | changes


def outcome(given: dict[str, Any]) -> Input | str:
    """What comes of it, or that it cannot be read."""
    try:
        return read_update(given, BOT, 1)
    except Exception:  # noqa: BLE001 -- whatever it is, the update is put aside
        return "unreadable"


@given(IDS, IDS, NAMES, NAMES, st.one_of(NAMES, STRANGE), st.text(max_size=50))
def test_it_is_read_as_the_long_way_would(
    user_id: int, number: int, first: str, last: str, username: Any, text: str
) -> None:
    person = {"id": user_id, "is_bot": False, "first_name": first, "last_name": last, "username": username}
    short = message(**{"from": person, "message_id": number, "text": text})
    # An empty list of entities says nothing, but has it read the long way.
    long = short | {"entities": []}

    assert outcome(update(short)) == outcome(update(long))


@pytest.mark.parametrize(
    "more",
    [
        {"entities": [{"type": "bold", "offset": 0, "length": 2}]},
        {"reply_to_message": message(message_id=8)},
        {"text": "/start"},
        {"chat": {"id": -5, "type": "group", "title": "Desk"}},
        {"date": 10**20},
        {"date": "today"},
        {"from": {"id": 5, "first_name": "Anna"}},
        {"chat": {"id": None, "type": "private"}},
    ],
)
def test_whatever_has_more_to_it_goes_the_long_way(more: dict[str, Any]) -> None:
    assert plain_words(update(message(**more))) is None


def test_an_edit_goes_the_long_way() -> None:
    edited = {"update_id": 1, "edited_message": message()}

    assert plain_words(edited) is None
    assert not isinstance(read_update(edited, BOT, 1), Nothing)


@pytest.mark.parametrize(
    "part", [{"from": {"id": 2**63, "is_bot": False, "first_name": "A"}}, {"message_id": "9"}]
)
def test_an_id_that_is_none_is_refused(part: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no number of Telegram's"):
        plain_words(update(message(**part)))
