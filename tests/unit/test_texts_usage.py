"""Code and locales agree: what is said exists with its variables, and what exists is said."""

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from aftercare.language import LANGUAGES
from bot.texts.locale_texts import LocaleTexts
from bot.texts.source import MessagesWhenAsked, messages, parts

HOME = Path(__file__).parents[2]
ENGLISH = LocaleTexts("en", MessagesWhenAsked(HOME / "locales" / "en"))
KEYS = ENGLISH.keys
# Keys that no code spells out, and how they are come by.
MADE_ELSEWHERE: dict[str, str] = {}


@cache
def trees() -> dict[str, ast.Module]:
    files = [*(HOME / "bot").rglob("*.py"), *(HOME / "src" / "aftercare").rglob("*.py")]
    return {str(file.relative_to(HOME)): ast.parse(file.read_text(encoding="utf-8")) for file in files}


@cache
def said() -> Sequence[tuple[str, ast.Call]]:
    """Every `Say(…)` in the code."""
    return tuple(_said())


def _said() -> Iterator[tuple[str, ast.Call]]:
    for name, tree in trees().items():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="Say") | ast.Attribute(attr="Say"), args=[_, *_]):
                    yield f"{name}:{node.lineno}", node


def patterns(key: ast.expr) -> Iterator[str]:
    """The keys that an expression may be, as regular expressions."""
    match key:
        case ast.Constant(value=str() as text):
            yield re.escape(text)
        case ast.IfExp(body=one, orelse=other):
            yield from patterns(one)
            yield from patterns(other)
        case ast.JoinedStr(values=parts):
            yield "".join(map(_part, parts))


def _part(part: ast.expr) -> str:
    match part:
        case ast.Constant(value=str() as text):
            return re.escape(text)
        case _:
            return "[a-z-]+"


def spelled_out() -> set[str]:
    """Every text in the code that is a key: given to `Say`, or kept in a variable or a table first."""
    return {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    } & KEYS


def families() -> set[str]:
    found = {
        pattern
        for _, call in said()
        if isinstance(call.args[0], ast.JoinedStr)
        for pattern in patterns(call.args[0])
    }
    return set().union(*map(_matched, found))


@cache
def _matched(pattern: str) -> frozenset[str]:
    """The keys that a pattern of one may be."""
    return frozenset(filter(re.compile(pattern).fullmatch, KEYS))


@cache
def referred(language: str) -> set[str]:
    """The keys of messages that stand inside others."""
    found: set[str] = set()
    return found.union(
        *(parts(message).referred for message in messages(HOME / "locales" / language).values())
    )


def test_everything_that_is_said_has_its_words() -> None:
    assert said()
    for where, call in said():
        for pattern in patterns(call.args[0]):
            assert _matched(pattern), f"{where}: no message {pattern}"


def test_what_stands_inside_another_message_has_its_words() -> None:
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Dict):
                continue
            for at, value in zip(node.keys, node.values, strict=True):
                if isinstance(at, ast.Constant) and at.value == "say" and isinstance(value, ast.Constant):
                    assert value.value in KEYS, f"{name}:{node.lineno}: no message {value.value!r}"


def test_what_is_said_has_every_variable_of_its_words() -> None:
    for where, call in said():
        key = call.args[0]
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            continue
        given = call.args[1] if len(call.args) > 1 else ast.Dict(keys=[], values=[])
        if isinstance(given, ast.Dict) and all(isinstance(one, ast.Constant) for one in given.keys):
            names = {str(one.value) for one in given.keys if isinstance(one, ast.Constant)}
            missing = ENGLISH.recipe(key.value).variables - names
            assert not missing, f"{where}: {key.value} lacks {sorted(missing)}"


def test_no_message_is_an_orphan() -> None:
    orphans = KEYS - spelled_out() - families() - referred("en") - MADE_ELSEWHERE.keys()
    assert not sorted(orphans)


def test_the_list_of_exceptions_is_not_stale() -> None:
    assert MADE_ELSEWHERE.keys() <= KEYS - spelled_out()


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_inside_messages_are_the_same_everywhere(language: str) -> None:
    assert referred(language) == referred("en")
