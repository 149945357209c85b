"""The kinds of values that settings have, and the words for wrong ones."""

import re
from collections.abc import Callable
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import phonenumbers
from babel.core import get_global
from pydantic import AfterValidator, SecretStr
from pydantic_core import ErrorDetails, PydanticCustomError

from aftercare.money import current_currencies

_LARGEST_USER_ID = 2**52

_WORDS = {
    "int_parsing": "must be a whole number.",
    "int_parsing_size": "must be a smaller number.",
    "float_parsing": "must be a number.",
    "finite_number": "must be a number.",
    "greater_than_equal": "must be {ge:g} or more.",
    "less_than_equal": "must be {le:g} or less.",
    "literal_error": "must be one of {expected}.",
    "string_too_long": "may have at most {max_length} characters.",
}


def explained(detail: ErrorDetails) -> str:
    """Say what a setting must be, as the end of a sentence that begins with its name."""
    words = _WORDS.get(detail["type"])
    return words.format_map(detail.get("ctx", {})) if words else detail["msg"]


def user_ids(value: Any) -> Any:
    """Read "12, 34" as the ids of people."""
    if not isinstance(value, str):
        return value
    parts = [part for part in re.split(r"[,;\s]+", value) if part]
    if not all(re.fullmatch(r"[0-9]{1,16}", part) and 0 < int(part) < _LARGEST_USER_ID for part in parts):
        raise _wrong("must be Telegram user ids (whole numbers) with commas between them.")
    return tuple(dict.fromkeys(int(part) for part in parts))


def names(value: Any) -> Any:
    """Read "Laser, Skin check" as names, in small letters, since tills write them in any."""
    if not isinstance(value, str):
        return value
    parts = (" ".join(part.split()).casefold() for part in re.split(r"[,;]", value))
    return tuple(dict.fromkeys(part for part in parts if part))


def region_of(zone: str) -> str | None:
    """The country of a time zone, such as "EE" of Europe/Tallinn; None where it is no single country's."""
    region = get_global("zone_territories").get(zone)
    return region if region in phonenumbers.SUPPORTED_REGIONS else None


def _region(value: str) -> str:
    region = value.upper()
    if region not in phonenumbers.SUPPORTED_REGIONS:
        raise _wrong("must be a country's two letters, such as EE.")
    return region


def _wrong(words: str) -> PydanticCustomError:
    return PydanticCustomError("wrong_setting", "{words}", {"words": words})


def _secret(pattern: str, words: str) -> AfterValidator:
    form = re.compile(pattern)

    def check(value: SecretStr) -> SecretStr:
        if not form.fullmatch(value.get_secret_value()):
            raise _wrong(words)
        return value

    return AfterValidator(check)


def _known(knows: Callable[[str], bool], words: str) -> AfterValidator:
    def check(value: str) -> str:
        if not knows(value):
            raise _wrong(words)
        return value

    return AfterValidator(check)


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _without_bot(value: str) -> str:
    return value.rstrip("/").removesuffix("/bot")


def _is_zone(value: str) -> bool:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        # A folder of zones ("Europe") is an OSError.
        return False
    return True


_ADDRESS = _known(_is_web_address, "must be a web address such as https://bot.example.com/telegram.")

BotToken = Annotated[
    SecretStr,
    _secret(
        r"[0-9]+:[A-Za-z0-9_-]+", "must be a bot's token as @BotFather gives it, such as 123456:ABC-def."
    ),
]
TelegramSecret = Annotated[
    SecretStr, _secret(r"[A-Za-z0-9_-]{1,256}", "must be 1 to 256 characters of A-Z a-z 0-9 _ and -.")
]
ApiKey = Annotated[
    SecretStr,
    _secret(r"[!-~]{1,256}", "must be 1 to 256 letters, digits and signs of ASCII, without spaces."),
]
ApiUrl = Annotated[
    str,
    AfterValidator(_without_bot),
    _known(_is_web_address, "must be a web address such as http://127.0.0.1:8081."),
]
WebAddress = Annotated[str, _ADDRESS]
DatabaseUrl = Annotated[
    str,
    _known(
        lambda value: re.fullmatch(r"sqlite\+aiosqlite:///[^:?].*", value) is not None,
        "must be a file's address such as sqlite+aiosqlite:///aftercare.db.",
    ),
]
ZoneName = Annotated[str, _known(_is_zone, "must be a time zone such as Europe/Tallinn.")]
CurrencyCode = Annotated[
    str,
    AfterValidator(str.upper),
    _known(
        lambda value: value in current_currencies(), "must be an ISO 4217 code of a currency such as EUR."
    ),
]

Region = Annotated[str, AfterValidator(_region)]
"""A country whose telephone numbers are known, by its two letters."""
