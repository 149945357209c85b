"""The kinds of values in a report of a visit: what is mended, what is refused, and in which words."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any

import phonenumbers
from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from aftercare.language import LANGUAGES, closest
from aftercare.money import current_currencies
from aftercare.visits.plain_text import is_plain_id, one_line

_QUANTITY = re.compile(r"[0-9]{1,7}(\.[0-9]{1,6})?")
_MOST = 1_000_000
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


def _tidy(value: Any) -> Any:
    return one_line(value) if isinstance(value, str) else value


def _tidy_or_absent(value: Any) -> Any:
    # Tills send "" for what they don't know.
    return _tidy(value) or None if isinstance(value, str) else value


def _plain_id(value: str) -> str:
    if not is_plain_id(value):
        raise PydanticCustomError("bad_id", "An id has no control characters and no spaces at its ends.")
    return value


def _phone(value: str | None) -> str | None:
    if value is None:
        return None
    international = "+" + value[2:] if value.startswith("00") else value
    try:
        number = phonenumbers.parse(international, None)
    except phonenumbers.NumberParseException:
        number = None
    # "Possible" rather than "valid": the library's list of issued numbers is older than some numbers.
    if number is None or not phonenumbers.is_possible_number(number):
        raise PydanticCustomError(
            "bad_phone", "This is no phone number with its country code, such as +37255512345."
        )
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _currency(value: str) -> str:
    code = value.upper() if value.isascii() else ""
    if code not in current_currencies():
        raise PydanticCustomError(
            "unknown_currency", "This is no ISO 4217 code of a currency in use, such as EUR."
        )
    return code


def _utc(value: Any) -> Any:
    if not isinstance(value, str):
        raise PydanticCustomError("wrong_type", "This must be text, in quotes.")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None:
        raise PydanticCustomError("bad_time", "This is no time such as 2026-03-11T12:00:00+02:00.")
    if moment.tzinfo is None:
        raise PydanticCustomError("no_offset", "The time needs its offset from UTC, such as +02:00 or Z.")
    if not _FIRST_YEAR <= moment.year < _LAST_YEAR:
        raise PydanticCustomError("bad_time", "No visit ended in that year.")
    return moment.astimezone(UTC)


def _quantity(value: Any) -> Any:
    if isinstance(value, float):
        value = f"{value:.6f}"
    elif isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _MOST:
        value = str(value)
    if not isinstance(value, str) or not _QUANTITY.fullmatch(value) or not 0 < Decimal(value) <= _MOST:
        raise PydanticCustomError(
            "bad_quantity", "A quantity is a number above 0 and up to 1000000, with at most 6 decimals."
        )
    return value.rstrip("0").rstrip(".") if "." in value else value


Id = Annotated[
    str,
    Field(min_length=1, max_length=100, description="The business's own id: no control characters."),
    AfterValidator(_plain_id),
]
"""A foreign id, kept exactly as it is."""

# A length stands before what tidies: pydantic then checks it on the tidied text.
Name = Annotated[str, Field(min_length=1, max_length=200), BeforeValidator(_tidy)]
"""Words that people see; trimmed, one line."""

OptionalId = Annotated[Id | None, BeforeValidator(lambda value: None if value == "" else value)]
OptionalName = Annotated[
    Annotated[str, Field(max_length=100)] | None,
    BeforeValidator(_tidy_or_absent),
]
Phone = Annotated[
    Annotated[str, Field(max_length=50)] | None,
    Field(description="With its country code; kept as E.164."),
    BeforeValidator(_tidy_or_absent),
    AfterValidator(_phone),
]
SpokenLanguage = Annotated[
    Annotated[str, Field(max_length=50)] | None,
    Field(description=f"A code such as et or et-EE; the bot speaks {', '.join(LANGUAGES)}."),
    BeforeValidator(_tidy_or_absent),
    AfterValidator(closest),
]
Currency = Annotated[
    str,
    Field(description="An ISO 4217 code, such as EUR.", json_schema_extra={"pattern": "^[A-Z]{3}$"}),
    AfterValidator(_currency),
]
Ended = Annotated[
    datetime,
    BeforeValidator(_utc),
    Field(description="When the service ended, with its offset from UTC. A future one waits."),
]
Quantity = Annotated[
    str,
    BeforeValidator(_quantity),
    WithJsonSchema(
        {"anyOf": [{"type": "number", "exclusiveMinimum": 0, "maximum": _MOST}, {"type": "string"}]}
    ),
]
Amount = Annotated[
    str,
    Field(
        max_length=30,
        description='Digits with a point for decimals, as text: "35.00"; not negative.',
        json_schema_extra={"pattern": r"^[0-9]+(\.[0-9]+)?$"},
    ),
]
