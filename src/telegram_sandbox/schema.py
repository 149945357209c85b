"""What each method takes: every field's name and type is checked, so that a misspelt one is never ignored."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import takewhile
from typing import Any

import orjson

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.upload import Upload
from telegram_sandbox.wire_text import FormText, from_form

Attach = Callable[[str], Upload]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its alternatives, each a type's name or `[…]` for an array."""

    required: bool
    kinds: tuple[str, ...]


@cache
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = orjson.loads(files("telegram_sandbox").joinpath("schema.json").read_bytes())
    return schema


@cache
def _fields(section: str, name: str) -> dict[str, Field]:
    return {
        field: Field(kind.startswith("!"), _alternatives(kind.removeprefix("!")))
        for field, kind in _schema()[section][name].items()
    }


@cache
def _alternatives(kind: str) -> tuple[str, ...]:
    return (kind,) if kind.startswith("[") else tuple(kind.split("|"))


@cache
def method_names() -> dict[str, str]:
    """Every method of the Bot API by its name in small letters: the real server ignores case."""
    return {name.lower(): name for name in _schema()["methods"]}


def check(method: str, sent: dict[str, Any], attach: Attach) -> dict[str, Any]:
    """The parameters as Python values; `attach` gives the upload that `attach://name` means.

    Raises ApiError 400 naming the field that is unknown, missing or of a wrong type.
    """
    fields = _fields("methods", method)
    for name in sent:
        if name not in fields:
            raise bad(f'{method} has no field "{name}"')
    found = {}
    for name, field in fields.items():
        if name in sent and sent[name] is not None:
            found[name] = _one_of(field.kinds, sent[name], name, attach)
        elif field.required:
            raise bad(f'{method}: field "{name}" is required')
    return found


def _one_of(kinds: tuple[str, ...], value: Any, path: str, attach: Attach) -> Any:
    if isinstance(value, FormText):
        value = from_form(value, kinds, path)
    if "InputFile" in kinds and not (isinstance(value, str) and not value.startswith("attach://")):
        return _file(value, path, attach)
    if len(kinds) > 1 and isinstance(value, dict):
        kinds = _likely(kinds, value, path)
    if len(kinds) == 1:
        return _value(kinds[0], value, path, attach)
    for kind in kinds:
        try:
            return _value(kind, value, path, attach)
        except ApiError:
            continue
    raise _wrong(path, " or ".join(kinds))


def _likely(kinds: tuple[str, ...], value: dict[str, Any], path: str) -> tuple[str, ...]:
    """Of several object types the one that the value's own fields point to."""
    objects = tuple(kind for kind in kinds if kind in _schema()["types"])
    if len(objects) < 2:  # noqa: PLR2004 -- one is no choice
        return kinds
    if all("type" in _fields("types", kind) for kind in objects):
        stem = _shared(objects)
        named = str(value.get("type", "")).replace("_", "")
        chosen = tuple(kind for kind in objects if kind[stem:].lower() == named)
        if not chosen:
            raise bad(f'field "{path}.type" has an unknown value')
        return chosen
    fitting = [
        kind for kind in objects if all(n in value for n, f in _fields("types", kind).items() if f.required)
    ]
    return (fitting[0],) if fitting else kinds


def _shared(names: tuple[str, ...]) -> int:
    """How many letters all the names begin with: `InputMediaPhoto` and `InputMediaVideo` share 10."""
    columns = zip(*names, strict=False)
    return sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, columns))


def _value(kind: str, value: Any, path: str, attach: Attach) -> Any:
    if kind.startswith("["):
        if not isinstance(value, list):
            raise _wrong(path, "an Array")
        inner = _alternatives(kind[1:-1])
        return [_one_of(inner, one, f"{path}[{at}]", attach) for at, one in enumerate(value)]
    if kind in _schema()["types"]:
        return _object(kind, value, path, attach)
    if not PLAIN.get(kind, lambda _: True)(value):
        raise _wrong(path, kind)
    return value


def _object(kind: str, value: Any, path: str, attach: Attach) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _wrong(path, kind)
    fields = _fields("types", kind)
    found = {}
    for name, one in value.items():
        if name not in fields:
            raise bad(f'field "{path}.{name}" is unknown to {kind}')
        if one is not None:
            found[name] = _one_of(fields[name].kinds, one, f"{path}.{name}", attach)
    for name, field in fields.items():
        if field.required and name not in found:
            raise bad(f'field "{path}.{name}" of {kind} is required')
    return found


def _file(value: Any, path: str, attach: Attach) -> Upload:
    if isinstance(value, Upload):
        return value
    if isinstance(value, str) and value.startswith("attach://"):
        return attach(value)
    raise _wrong(path, "InputFile")


PLAIN: dict[str, Callable[[Any], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
}


def _wrong(path: str, kind: str) -> ApiError:
    return bad(f'field "{path}" must be {kind}')
