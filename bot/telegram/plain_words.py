"""The commonest update by far, a private message of nothing but words, read without any detour.

Whatever has more to it is left to python-telegram-bot, whose objects cost several times as much.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import Any, Final

from bot.telegram.boundaries import last_boundary
from bot.telegram.entities import one_line
from bot.telegram.inputs import Content, Person, Said

_MESSAGE: Final = frozenset({"message_id", "from", "chat", "date", "text"})
_WORDS: Final = ("last_name", "username", "language_code")
# Seconds since 1970; a later moment is a mistake.
_LATEST: Final = 2**33
# Telegram's own numbers have at most 52 bits; the database takes 63.
_MOST_ID: Final = 2**62
# Stands for somebody whose name shows nothing.
_NAMELESS: Final = "👤"
_LONGEST_NAME: Final = 64


def plain_words(raw: Mapping[str, Any]) -> Said | None:
    """The message, where it is such a one and nothing about it is strange. Raises ValueError for an id."""
    message = raw.get("message")
    if type(message) is not dict or message.keys() != _MESSAGE or len(raw) != len(("update_id", "message")):
        return None
    user, chat, text = message["from"], message["chat"], message["text"]
    if not (type(user) is type(chat) is dict and type(text) is str and type(message["date"]) is int):
        return None
    if text.startswith("/") or not (_is_private(chat) and _is_known(user) and 0 < message["date"] < _LATEST):
        return None
    check_ids(chat["id"], message["message_id"], user["id"])
    last_name, username, language_code = (user.get(name) for name in _WORDS)
    person = person_of(user["id"], (user["first_name"], last_name, username), language_code)
    return Said(person, (message["message_id"],), Content("text", text), album=None, reply_to=None)


def person_of(user_id: int, names: Iterable[str | None], language_code: str | None) -> Person:
    """Somebody under the first of these names that shows anything."""
    shown = (one_line(name) for name in names if name)
    name = next((name for name in shown if any(map(_shows, name))), _NAMELESS)
    return Person(user_id, name[: last_boundary(name, _LONGEST_NAME)], language_code)


def check_ids(*ids: object) -> None:
    """Raise ValueError for an id that is none: python-telegram-bot takes whatever stands there for one."""
    for one in ids:
        if one is not None and (type(one) is not int or abs(one) >= _MOST_ID):
            raise ValueError("an id is no number of Telegram's")


def _is_private(chat: Mapping[str, Any]) -> bool:
    return chat.get("type") == "private" and type(chat.get("id")) is int


def _is_known(user: Mapping[str, Any]) -> bool:
    named = type(user.get("id")) is int and type(user.get("first_name")) is str and "is_bot" in user
    return named and all(type(user.get(name)) in {str, NoneType} for name in _WORDS)


def _shows(letter: str) -> bool:
    # The fillers count as letters and show nothing.
    return unicodedata.category(letter)[0] not in "CZM" and letter not in "\u115f\u1160\u3164\uffa0\u2800"
