"""Keeps tokens, phone numbers and people's words out of the logs, whoever writes them.

Two doors lead to a log: structlog, where `redact` is the last processor before the renderer, and the
standard library's logging, used by the libraries, where `guard` puts a filter before each handler.
"""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from types import TracebackType
from typing import Any, TypeAlias

from bot.telegram.tracebacks import frames_and_kinds

# A bot's token, also as `bot…` in a URL or with its colon escaped.
_TOKEN = re.compile(r"(?:bot)?\d+(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
# What a start link carries, and what opens a door: after its name, whatever it looks like.
_AFTER_ITS_NAME = re.compile(
    r"((?:start|startgroup|startapp)=|/start(?:@\w+)?\s+|bearer\s+|secret-token['\"]?[:=]\s*['\"]?)[^\s'\"&<>]+",
    re.IGNORECASE,
)
# Anything random and long; names of classes and functions lack one of the three kinds of characters.
_RANDOM = re.compile(r"(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*[\d-])[A-Za-z0-9_-]{30,}(?![\w-])")
_PHONES = (
    re.compile(r"(?:\+|\b00)[ (-]*[1-9](?:[ ()/-]{0,3}\d){6,14}"),
    # without a plus only in groups, and no date: Telegram's ids have ten digits and no gaps
    re.compile(r"(?<![\w.:-])(?!\d{4}-\d\d-\d\d)\(?\d{1,4}(?:[ ()-]{1,3}\d{2,5}){2,5}(?![\w:-])"),
    # or in eleven or twelve digits, as Telegram writes a shared contact's
    re.compile(r"(?<![\w.-])[1-9]\d{10,11}(?![\w.])"),
)

# Values under these names are never for a log.
_HIDDEN = frozenset(
    (
        "token",
        "secret",
        "password",
        "authorization",
        "api_key",
        "phone",
        "phone_number",
        "text",
        "caption",
        "body",
    )
)

# These write URLs with the token, parameters of calls or of statements; what matters comes as a warning.
_TALKATIVE = ("httpx", "httpcore", "telegram", "aiosqlite", "sqlalchemy", "aiohttp.access")

_ExcInfo: TypeAlias = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]


def redacted(text: str) -> str:
    """Give the text without tokens, start links' payloads and phone numbers."""
    text = _TOKEN.sub("[token]", text)
    text = _AFTER_ITS_NAME.sub(r"\1[secret]", text)
    text = _RANDOM.sub("[secret]", text)
    for phone in _PHONES:
        text = phone.sub("[phone]", text)
    return text


def redact(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Clean one structlog event; `exc_info` becomes `exception`, without the errors' words."""
    error = _error(event.pop("exc_info", None))
    if error is not None:
        event["exception"] = frames_and_kinds(error)
    for name, value in event.items():
        event[name] = "[hidden]" if name.lower() in _HIDDEN else _clean(value)
    return event


class Redacting(logging.Filter):
    """Cleans a record of the standard library's logging, whatever is done with it afterwards."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Make the record plain, clean text and let it through."""
        words = redacted(_message(record))
        error = _error(record.exc_info)
        if error is not None:
            words += "\n" + redacted(frames_and_kinds(error))
        record.msg, record.args = words, ()
        record.exc_info = record.exc_text = None
        record.stack_info = record.stack_info and redacted(record.stack_info)
        return True


def guard(*handlers: logging.Handler) -> None:
    """Put the filter before these handlers and quieten the libraries that log secrets as a habit."""
    for handler in (*handlers, logging.lastResort):
        if handler and not any(isinstance(known, Redacting) for known in handler.filters):
            handler.addFilter(Redacting())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 -- a library's broken log call must neither stop anything nor be printed raw
        return "a log message that could not be written"


def _clean(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case BaseException():
            return type(value).__name__
        case Mapping():
            return {
                str(name): "[hidden]" if str(name).lower() in _HIDDEN else _clean(inner)
                for name, inner in value.items()
            }
        case list() | tuple() | set() | frozenset():
            return [_clean(inner) for inner in value]
        case bytes():
            return redacted(value.decode("utf-8", "replace"))
        case _:
            return redacted(str(value))


def _error(told: bool | BaseException | _ExcInfo | None) -> BaseException | None:
    if isinstance(told, BaseException):
        return told
    if isinstance(told, tuple):
        return told[1]
    return sys.exc_info()[1] if told else None
