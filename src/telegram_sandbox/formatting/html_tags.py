"""Tags of Telegram's HTML: attributes, character references, and the entity each tag makes."""

import re
from collections.abc import Callable

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.formatting.links import link_span
from telegram_sandbox.formatting.spans import Span

SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler",
}  # fmt: skip
NAMES = frozenset(SIMPLE) | {"a", "code", "pre", "blockquote", "tg-emoji"}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,7})|#([0-9]{1,8})|([A-Za-z]+));?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ATTRIBUTE = re.compile(r"[^\s=>/\"']*")
TOKEN = re.compile(r"[A-Za-z0-9.-]*")
HIGHEST = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def character(source: str, at: int) -> tuple[str, int] | None:
    """The character that a reference at `at` stands for and where the reference ends; None if it is none."""
    match = REFERENCE.match(source, at)
    if match is None:
        return None
    hexadecimal, decimal, name = match.groups()
    if name:
        return (NAMED[name], match.end()) if name in NAMED else None
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code in SURROGATES:
        raise _refuse(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return (chr(code), match.end()) if 0 < code < HIGHEST else None


def read_attributes(
    source: str, at: int, tag: str, begin: int, offset: Callable[[int], int]
) -> tuple[str, int]:
    """The argument that matters for this tag, and the place after its `>`."""
    argument = ""
    while True:
        at = _skip_space(source, at)
        if at >= len(source):
            raise _refuse(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if source[at] == ">":
            return argument, at + 1
        end = _end(ATTRIBUTE, source, at)
        name = source[at:end].lower()
        if not name:
            raise _refuse(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        at = _skip_space(source, end)
        value = "1" if name == "expandable" else ""
        if source[at : at + 1] == "=":
            value, at = _value(source, _skip_space(source, at + 1), begin, offset)
        argument = _argument(tag, name, value, argument)


def _skip_space(source: str, at: int) -> int:
    while at < len(source) and source[at].isspace():
        at += 1
    return at


def _value(source: str, at: int, begin: int, offset: Callable[[int], int]) -> tuple[str, int]:
    if source[at : at + 1] not in {'"', "'"}:
        end = _end(TOKEN, source, at)
        if end < len(source) and not source[end].isspace() and source[end] != ">":
            raise _refuse(f"Unexpected end of name token at byte offset {offset(at)}")
        return source[at:end].lower(), end
    quote, at, value = source[at], at + 1, ""
    while at < len(source) and source[at] != quote:
        known = character(source, at) if source[at] == "&" else None
        letter, at = known or (source[at], at + 1)
        value += letter
    if at >= len(source):
        raise _refuse(f"Unclosed start tag at byte offset {begin}")
    return value, at + 1


def _end(pattern: re.Pattern[str], source: str, at: int) -> int:
    match = pattern.match(source, at)
    return match.end() if match else at


def _argument(tag: str, name: str, value: str, before: str) -> str:
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, name) == ("blockquote", "expandable"):
        return "1"
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return before


def closing_span(
    spans: list[Span], tag: str, argument: str, place: tuple[int, int], words: str
) -> list[Span]:
    """The spans with that of a tag that closes now; code inside pre of the same extent names its language."""
    start, end = place
    if tag in {"code", "pre"}:
        return _code(spans, tag, argument, place)
    if tag == "a":
        link = link_span(argument or words, start, end)
        return [*spans, link] if link else spans
    if tag == "tg-emoji":
        if not argument.isdigit() or not int(argument):
            raise _refuse("Invalid custom emoji identifier specified")
        return [*spans, Span("custom_emoji", start, end, (("custom_emoji_id", argument),))]
    if tag == "blockquote":
        return [*spans, Span("expandable_blockquote" if argument else "blockquote", start, end)]
    return [*spans, Span(SIMPLE[tag], start, end)]


def _code(spans: list[Span], tag: str, argument: str, place: tuple[int, int]) -> list[Span]:
    other = "pre" if tag == "code" else "code"
    if spans and (spans[-1].type, spans[-1].start, spans[-1].end) == (other, *place):
        language = argument or dict(spans[-1].more).get("language", "")
        more = (("language", language),) if language else ()
        return [*spans[:-1], Span("pre", *place, more)]
    return [*spans, Span(tag, *place, (("language", argument),) if argument else ())]


def _refuse(words: str) -> ApiError:
    return bad(f"can't parse entities: {words}")
