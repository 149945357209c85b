"""Values that came as text (forms, query strings): what they are depends on the field they are for."""

import re
from typing import Any

import orjson

from telegram_sandbox.errors import bad

WHOLE = re.compile(r"[+-]?\d+")
PLAIN_KINDS = {"String", "Integer", "Float", "Boolean", "True", "InputFile"}


class FormText(str):
    """Text whose type is not yet known."""

    __slots__ = ()


def from_form(text: FormText, kinds: tuple[str, ...], path: str) -> Any:
    """The value meant by `text` for a field of these kinds; raises ApiError 400 naming the field."""
    if any(kind.startswith("[") or kind not in PLAIN_KINDS for kind in kinds):
        return _json(text, path) if "String" not in kinds or text[:1] in "[{" else str(text)
    if "Integer" in kinds and WHOLE.fullmatch(text):
        return int(text)
    if "Float" in kinds:
        return _number(text, path)
    if "Boolean" in kinds or "True" in kinds:
        return _yes_or_no(text, path)
    return str(text)


def _json(text: str, path: str) -> Any:
    try:
        return orjson.loads(text.encode())
    except orjson.JSONDecodeError:
        raise bad(f'field "{path}" is not valid JSON') from None


def _number(text: str, path: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise bad(f'field "{path}" must be Float') from None


def _yes_or_no(text: str, path: str) -> bool:
    if text.lower() in {"true", "1", "yes", "y"}:
        return True
    if text.lower() in {"false", "0", "no", "n"}:
        return False
    raise bad(f'field "{path}" must be Boolean')
