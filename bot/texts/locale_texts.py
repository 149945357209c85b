"""The texts of one language.

Fluent chooses the words; what fills them is put in afterwards. So the words of a message are worked out
once per choice of variants and kept, a rendering is a few joins, nothing that a person wrote passes
through Fluent (which refuses long values), and none of it stays in memory.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax import ast

from bot.texts.error import TextError
from bot.texts.figures import named
from bot.texts.fillings import FORMS, Value
from bot.texts.source import parts

Slot: TypeAlias = tuple[str, str]  # the variable's name, and the form it takes there

# A slot in the words that Fluent gives back; these characters are for private use and mean nothing else.
_OPENS, _CLOSES = "\ue000", "\ue001"
_SLOT = re.compile(f"{_OPENS}([A-Z]*) ([^{_CLOSES}]*){_CLOSES}")
# More choices than this are no choices but free text; they are worked out again then.
_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a message needs, and what decides its words; messages that stand inside it included."""

    variables: frozenset[str]
    chosen: tuple[str, ...]
    counted: tuple[str, ...]


class _Blank(FluentType):
    """Stands for a value while Fluent chooses the words."""

    def __init__(self, name: str, count: int = 0) -> None:
        self.name = name
        self.count = count

    def slot(self, form: str) -> str:
        return f"{_OPENS}{form} {self.name}{_CLOSES}"

    def format(self, locale: Locale) -> str:  # noqa: ARG002 -- Fluent's own signature
        return self.slot("")


class _ChoosingText(str, FluentType):  # noqa: SLOT000 -- FluentType has a dictionary anyway
    """A text that picks a variant, and is a blank where it is shown."""

    blank: _Blank

    def format(self, locale: Locale) -> str:  # type: ignore[override]  # Fluent asks it of its types
        return self.blank.format(locale)

    def slot(self, form: str) -> str:
        return self.blank.slot(form)


class _ChoosingNumber(FluentInt):
    """A number that picks a variant by the language's plurals, and is a blank where it is shown."""

    blank: _Blank

    def format(self, locale: Locale) -> str:
        return self.blank.format(locale)

    def slot(self, form: str) -> str:
        return self.blank.slot(form)


class LocaleTexts:
    """The messages of one language, by key."""

    def __init__(self, language: str, messages: Mapping[str, ast.Message]) -> None:
        functions = {form: _slot_of(form) for form in (*FORMS, "ID")} | {"COUNT": _count_of}
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        self._sources = messages
        self._recipes: dict[str, Recipe] = {}
        self._words: dict[tuple[object, ...], list[str | Slot]] = {}

    @property
    def keys(self) -> frozenset[str]:
        """Every key there is a message for."""
        return frozenset(self._sources)

    def words(self, key: str, args: Mapping[str, Value]) -> list[str | Slot]:
        """Choose a message's words in the variants that `args` choose, with a slot wherever a value goes.

        Raises TextError for an unknown key and for a variable that is not given.
        """
        recipe = self.recipe(key)
        if missing := recipe.variables - args.keys():
            raise TextError(f"{key}: no value for {', '.join(sorted(missing))}")
        chosen = tuple(_choice(key, name, args[name]) for name in recipe.chosen)
        counts = tuple(len(named(str(args[name]))) for name in recipe.counted)
        at = (key, *chosen, *counts)
        known = self._words.get(at)
        if known is None:
            if len(self._words) >= _KEPT:
                self._words.clear()
            known = self._words[at] = self._chosen(key, recipe, chosen, counts)
        return known

    def recipe(self, key: str, within: tuple[str, ...] = ()) -> Recipe:
        """Tell what the message needs; TextError for an unknown key, or one that stands in itself."""
        known = self._recipes.get(key)
        if known is None:
            known = self._recipes[key] = self._read(key, within)
        return known

    def _read(self, key: str, within: tuple[str, ...]) -> Recipe:
        if key not in self._sources or key in within:
            raise TextError(f"no message {key}")
        source = self._sources[key]
        self._bundle.add_resource(ast.Resource([source]))
        own = parts(source)
        inner = [self.recipe(referred, (*within, key)) for referred in own.referred]
        return Recipe(
            own.variables.union(*(one.variables for one in inner)),
            tuple(sorted(own.chosen.union(*(one.chosen for one in inner)))),
            tuple(sorted(own.counted.union(*(one.counted for one in inner)))),
        )

    def _chosen(
        self, key: str, recipe: Recipe, chosen: tuple[str | int, ...], counts: tuple[int, ...]
    ) -> list[str | Slot]:
        values: dict[str, Any] = {name: _Blank(name) for name in recipe.variables}
        values |= {name: _Blank(name, count) for name, count in zip(recipe.counted, counts, strict=True)}
        values |= {name: _choosing(name, value) for name, value in zip(recipe.chosen, chosen, strict=True)}
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise TextError(f"{key} has no words")
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise TextError(f"{key}: {type(errors[0]).__name__}") from errors[0]
        return list(_split(str(text)))


def _split(text: str) -> Iterable[str | Slot]:
    at = 0
    for slot in _SLOT.finditer(text):
        yield text[at : slot.start()]
        yield (slot[2], slot[1])
        at = slot.end()
    yield text[at:]


def _choosing(name: str, value: str | int) -> _ChoosingText | _ChoosingNumber:
    chosen = _ChoosingText(value) if isinstance(value, str) else _ChoosingNumber(value)
    chosen.blank = _Blank(name)
    return chosen


def _choice(key: str, name: str, value: Value) -> str | int:
    if isinstance(value, str | int):
        return value
    raise TextError(f"{key}: {name} must be a text or a number")


def _slot_of(form: str) -> Any:
    return lambda blank: blank.slot(form)


def _count_of(blank: _Blank) -> FluentInt:
    return FluentInt(blank.count)
