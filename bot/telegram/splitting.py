"""Texts longer than Telegram takes: split at good places with their formatting, or shortened."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.telegram.boundaries import joined, last_boundary
from bot.telegram.entities import Entity, Formatted, Offsets, utf16_length

MOST_TEXT = 4096  # UTF-16 units
MOST_CAPTION = 1024
MOST_TITLE = 128
MOST_ANSWER = 200

# From the best place to cut to the worst; each match ends where the next part begins.
_PLACES = tuple(
    re.compile(words) for words in (r"\n\s*\n", r"\n", r"(?<![.!?…])[.!?…]++[\"'»”)]*+\s+", r"(?<!\s)\s+")
)

# Links, names and the like say something only as a whole; other formatting may go on in the next part.
_WHOLE = frozenset(
    (
        "url",
        "email",
        "phone_number",
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "custom_emoji",
        "date_time",
    )
)


@dataclass(frozen=True, slots=True)
class _Span:
    """An entity with its place in characters."""

    start: int
    end: int
    entity: Entity


def split(
    text: str, entities: Iterable[Entity] = (), *, most: int = MOST_TEXT, first: int | None = None
) -> list[Formatted]:
    """Cut a text into parts of at most `most` UTF-16 units (`first`: of the first one, such as a caption).

    The parts together are the whole text, but for parts nobody would see, which Telegram refuses; formatting
    across a cut goes on in the next part. Raises ValueError for a limit into which not every letter fits.
    """
    if min(most, first or most) < _SMALLEST:
        raise ValueError("too small to cut anything into")
    if utf16_length(text) <= (first or most):
        return [(text, [dict(entity) for entity in entities])] if _seen(text) else []
    offsets = Offsets(text)
    spans = [
        _Span(offsets.place(entity["offset"]), offsets.place(entity["offset"] + entity["length"]), entity)
        for entity in entities
    ]
    return [
        (text[start:end], _within(spans, offsets, start, end))
        for start, end in _parts(text, offsets, spans, most, first or most)
        if _seen(text[start:end])
    ]


def shorten(text: str, most: int) -> str:
    """Cut a text to `most` UTF-16 units, marked with an ellipsis; between words where that loses little."""
    if utf16_length(text) <= most:
        return text
    offsets = Offsets(text)
    end = last_boundary(text, offsets.last_within(0, most - 1))
    word = max((found.start() for found in _PLACES[-1].finditer(text, 0, end + 1)), default=0)
    return text[: word if word > end * 3 // 4 else end].rstrip() + "…"


# The longest letter takes two units.
_SMALLEST = 2


def _parts(
    text: str, offsets: Offsets, spans: list[_Span], most: int, first: int
) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        furthest = offsets.last_within(start, most if start else first)
        end = furthest if furthest == len(text) else _good_place(text, spans, start, furthest)
        yield start, end
        start = end


def _good_place(text: str, spans: list[_Span], start: int, furthest: int) -> int:
    # A part less than a third full is worse than a cut at a lesser place.
    least = start + (furthest - start) // 3
    inside = [span for span in spans if span.entity["type"] in _WHOLE and span.start < furthest < span.end]
    latest = min((span.start for span in inside if span.start > least), default=furthest)
    for kind in _PLACES:
        ends = [found.end() for found in kind.finditer(text, start, latest)]
        good = [end for end in ends if end > least and not _breaks(text, spans, end)]
        if good:
            return good[-1]
    return last_boundary(text, latest, start)


def _breaks(text: str, spans: list[_Span], place: int) -> bool:
    return joined(text, place) or any(
        span.start < place < span.end and span.entity["type"] in _WHOLE for span in spans
    )


def _within(spans: list[_Span], offsets: Offsets, start: int, end: int) -> list[dict[str, object]]:
    found = []
    for span in spans:
        left, right = max(span.start, start), min(span.end, end)
        if left < right:
            offset = offsets.units(left) - offsets.units(start)
            length = offsets.units(right) - offsets.units(left)
            found.append({**span.entity, "offset": offset, "length": length})
    return found


def _seen(part: str) -> bool:
    return any(unicodedata.category(char)[0] not in "ZC" for char in part)
