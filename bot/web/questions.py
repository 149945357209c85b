"""What stands behind the question mark of an address, and numbers in it."""

from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

from aiohttp import web
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, WithJsonSchema
from pydantic_core import PydanticCustomError

from aftercare.visits.refused import refusal
from bot.web.errors import ApiError

M = TypeVar("M", bound="Question")
MOST = 500
"""Entries in one answer."""
_LONGEST_NUMBER = 18


def _moment(value: Any) -> Any:
    try:
        # A plus that nobody encoded arrives as a space.
        moment = datetime.fromisoformat(str(value).strip().replace(" ", "+"))
        # The very first and last times there are have none in UTC.
        told = None if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        told = None
    if told is None:
        raise PydanticCustomError("bad_time", "This is no time such as 2026-03-11T12:00:00+02:00.")
    return told


def _whole(value: Any) -> Any:
    text = str(value)
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER):
        raise PydanticCustomError("bad_number", "This is no whole number of 0 and more.")
    return int(text)


Moment = Annotated[
    datetime | None,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
Cursor = Annotated[int, BeforeValidator(_whole), Field(ge=0)]
Limit = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=MOST, description="At most so many.")]


class Question(BaseModel):
    """The parameters of an address; one that isn't known is refused, since it would be without effect."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def asked(request: web.Request, question: type[M]) -> M:
    """Read the parameters; ApiError 422 names the one that is wrong."""
    told: dict[str, str] = {}
    for name, value in request.query.items():
        if name in told:
            raise ApiError(422, "repeated", "This is given more than once.", name)
        told[name] = value
    try:
        return question.model_validate(told)
    except ValidationError as error:
        refused = refusal(error)
        name = (refused.field or "").partition(".")[0]
        raise ApiError(422, refused.code, refused.message, name or None) from None


def number_in(request: web.Request) -> int | None:
    """The number of ours that the address holds; None where that is none."""
    text = request.match_info["id"]
    known = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if known else None
