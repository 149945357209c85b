"""What came back from the Bot API, as one kind of value for raw calls and for python-telegram-bot's."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from http import HTTPStatus
from typing import Any

import orjson
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)


class NotSent(NetworkError):  # noqa: N818 -- says what is known, as the other errors of that family do
    """The connection never came up: nothing was written, so the call may simply be made again."""


class Unsure(TimedOut):
    """The request was written and its answer lost: it may or may not have been carried out."""


class Transport(Enum):
    """No answer at all, as a value."""

    NOT_SENT = "not sent"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the Bot API.

    `status` is HTTP's, `description` Telegram's words ("" if the answer was not the Bot API's own),
    `retry_after` seconds, `migrate_to` the new chat id of an upgraded group.
    """

    status: int
    ok: bool
    result: object = None
    description: str = ""
    retry_after: int | None = None
    migrate_to: int | None = None


def read_json(body: bytes) -> Any:
    """Read a JSON body; text that is not Unicode is mended rather than refused.

    One broken character must not make a whole batch of updates unreadable for ever. Raises ValueError.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return _read_broken_json(body)


def read_answer(status: int, body: bytes) -> Answer:
    """Read the answer in an HTTP response; never raises."""
    try:
        data = read_json(body)
    except ValueError:
        return Answer(status, ok=False)
    if not isinstance(data, dict):
        return Answer(status, ok=False)
    if data.get("ok") is True and HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return Answer(status, ok=True, result=data.get("result"))
    parameters = data.get("parameters")
    given: Mapping[str, object] = parameters if isinstance(parameters, dict) else {}
    return Answer(
        status,
        ok=False,
        description=str(data.get("description") or ""),
        retry_after=_whole(given.get("retry_after")),
        migrate_to=_whole(given.get("migrate_to_chat_id")),
    )


def from_exception(error: TelegramError) -> Answer | Transport:
    """Turn an exception raised under python-telegram-bot's `Bot` into the value a raw call gives."""
    if isinstance(error, NotSent):
        return Transport.NOT_SENT
    if isinstance(error, TimedOut):
        return Transport.UNSURE
    if isinstance(error, RetryAfter):
        return _refusal(HTTPStatus.TOO_MANY_REQUESTS, error, retry_after=_seconds(error))
    if isinstance(error, ChatMigrated):
        return _refusal(HTTPStatus.BAD_REQUEST, error, migrate_to=error.new_chat_id)
    for kind, status in _STATUS_OF.items():
        if isinstance(error, kind):
            return _refusal(status, error)
    return _by_words(error)


# A method the server doesn't know says nothing about the token, though HTTP says 404 to both.
_STATUS_OF: Mapping[type[TelegramError], HTTPStatus] = {
    BadRequest: HTTPStatus.BAD_REQUEST,
    EndPointNotFound: HTTPStatus.BAD_REQUEST,
    InvalidToken: HTTPStatus.UNAUTHORIZED,
    Forbidden: HTTPStatus.FORBIDDEN,
    Conflict: HTTPStatus.CONFLICT,
}


def _refusal(
    status: HTTPStatus, error: TelegramError, *, retry_after: int | None = None, migrate_to: int | None = None
) -> Answer:
    return Answer(status, ok=False, description=error.message, retry_after=retry_after, migrate_to=migrate_to)


def _by_words(error: TelegramError) -> Answer | Transport:
    # python-telegram-bot has one class for every other status, and keeps only the words.
    words = error.message.casefold()
    if "entity too large" in words or "content too large" in words:
        return Answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, ok=False, description="Request Entity Too Large")
    if "too many requests" in words:
        return Answer(HTTPStatus.TOO_MANY_REQUESTS, ok=False, description="Too Many Requests")
    return Transport.UNSURE


def _seconds(error: RetryAfter) -> int:
    # An int or a timedelta, as the environment tells python-telegram-bot (see this package's __init__).
    waiting = error.retry_after
    return int(waiting.total_seconds()) if isinstance(waiting, timedelta) else waiting


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _read_broken_json(body: bytes) -> Any:
    try:
        lenient = json.loads(body.decode("utf-8", "replace"))
        return orjson.loads(json.dumps(lenient, ensure_ascii=False).encode("utf-8", "replace"))
    except RecursionError as error:
        raise ValueError("JSON nested too deeply") from error
