"""Danger told by words that only together mean it: a part of the body and what befalls it, for one.

What each word stands for is told by the files `perils-<language>.txt`; how they go together is the same in
all languages. The order is free, as it is when somebody frightened types.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple, TypeAlias

from aftercare.language import Language
from aftercare.understanding.folding import SENTENCE_END, Folded
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Hit, Phrasebook
from aftercare.understanding.romanised import Romanised, romanised

# What must stand near each other. Words further apart speak of different things.
_TOGETHER: Final[tuple[tuple[str, ...], ...]] = (
    ("body", "numb"),
    ("body", "swelling"),
    ("body", "burning"),
    ("body", "rash"),
    ("chest", "hurting"),
    ("chest", "numb"),
    ("blood", "flowing"),
    ("cannot", "breathing"),
    ("hard", "breathing"),
    ("cannot", "swallowing"),
    ("hard", "swallowing"),
    ("cannot", "seeing", "eye"),
    ("cannot", "moving", "body"),
    ("eye", "blind"),
    ("cannot", "waking"),
    ("everywhere", "rash"),
    ("faint", "rash"),
    ("treated", "rash"),
    ("treated", "faint"),
    ("cannot", "moving", "treated"),
    ("cannot", "seeing", "treated"),
    ("treated", "someone", "unwell"),
    ("someone", "collapsing"),
    ("treated", "collapsing"),
    ("wound", "festering"),
    ("body", "festering"),
    ("wound", "fever"),
    ("treated", "fever"),
    ("festering", "fever"),
    ("fuel", "leaking"),
    ("smoke", "coming"),
    ("smoke", "device"),
    ("device", "misbehaving"),
    ("electric", "water"),
    ("device", "shocking"),
    ("brakes", "failing"),
    ("driving", "failing"),
    ("wheel", "loose"),
    ("above", "falling"),
    ("alarm", "ringing"),
    ("swallowed", "morsel"),
    ("refusing", "living"),
)
# So many tokens at most from the beginning of the first to the end of the last.
_SPAN: Final = 9
# "Not" and "can't" tell of what stands beside them.
_BESIDE: Final = 4
# These may be told of in sentences joined by "and": somebody, and what was done before it happened.
_JOINED: Final = frozenset({"someone", "treated", "wound", "fever", "everywhere", "faint"})
# Of these a "no" before them leaves nothing; the others hold their own "not", or are no event.
_DENIABLE: Final = frozenset(
    {
        "numb",
        "swelling",
        "burning",
        "rash",
        "hurting",
        "blood",
        "flowing",
        "hard",
        "blind",
        "faint",
        "unwell",
        "collapsing",
        "festering",
        "fever",
        "leaking",
        "smoke",
        "coming",
        "misbehaving",
        "water",
        "shocking",
        "failing",
        "loose",
        "falling",
        "ringing",
        "swallowed",
    }
)
# Of these a little is the ordinary soreness after a treatment.
_ORDINARY: Final = frozenset({"numb", "burning", "hurting", "rash", "faint", "unwell"})


_Place: TypeAlias = tuple[int, int]
"""The tokens start..end (end excluded)."""


class _Message(NamedTuple):
    """What stands where: the places of each class, and how many ends, and joints, stand before each token."""

    places: Mapping[str, list[_Place]]
    ends: Sequence[int]
    joints: Sequence[int]


def perils(folded: Folded, language: Language) -> list[Hit]:
    """Where such words stand together, as phrases of danger."""
    return _found(_book(language).find(folded.tokens), folded)


def romanised_perils(folded: Folded) -> tuple[Folded, list[Hit]]:
    """The message read as Russian in Latin letters, and such words in it."""
    tokens = romanised(folded.tokens)
    read = Folded(tokens, folded.pauses, folded.asked, folded.shouted, folded.words)
    return read, _found(_romanised_book().find(tokens), read)


def _found(hits: Sequence[Hit], folded: Folded) -> list[Hit]:
    if len(hits) < 2:  # noqa: PLR2004 -- danger here is told by two words at least
        return []
    places: dict[str, list[_Place]] = {}
    for hit in hits:
        places.setdefault(hit.section, []).append((hit.start, hit.end))
    near = [classes for classes in _TOGETHER if all(one in places for one in classes)]
    if not near:
        return []
    message = _message(places, folded)
    return [
        Hit("danger", start, end)
        for classes in near
        for start, end in _together(message, classes, message.places.get(classes[0], []))
    ]


def _together(message: _Message, classes: Sequence[str], spans: Sequence[_Place]) -> Iterator[_Place]:
    if len(classes) == 1:
        yield from spans
        return
    span = _BESIDE if classes[0] == "cannot" else _SPAN
    joined = not _JOINED.isdisjoint(classes)
    following = message.places.get(classes[1], [])
    wider = [
        (min(start, other[0]), max(end, other[1]))
        for start, end in spans
        for other in following[_first(following, start - _SPAN) : _first(following, start + _SPAN)]
        if _are_near(message, (start, end), other, span, joined=joined)
    ]
    yield from _together(message, classes[1:], wider)


def _first(places: Sequence[_Place], at: int) -> int:
    return bisect_left(places, (at, 0))


def _are_near(message: _Message, one: _Place, other: _Place, span: int, *, joined: bool) -> bool:
    first, second = sorted((one, other))
    if first[1] > second[0] or second[1] - first[0] > span:
        return False
    if message.ends[second[0]] > message.ends[first[1]]:
        return False
    return joined or message.joints[2 * second[0] + 1] == message.joints[2 * first[1]]


def _message(places: dict[str, list[_Place]], folded: Folded) -> _Message:
    # A pause stands between tokens, a joining word is one.
    joints = [0] * (2 * len(folded.tokens) + 2)
    for start, _ in places.get("and", ()):
        joints[2 * start + 1] = 1
    for at in folded.pauses:
        joints[2 * at] = 1
    ends = accumulate((token == SENTENCE_END for token in folded.tokens), initial=0)
    denied = {end for _, end in places.get("no", ())}
    absent = {start for start, _ in places.get("none", ())}
    little = {end for _, end in places.get("a little", ())}
    for name in _DENIABLE & places.keys():
        before = denied | little if name in _ORDINARY else denied
        places[name] = [(at, end) for at, end in places[name] if at not in before and end not in absent]
    return _Message(places, list(ends), list(accumulate(joints, initial=0)))


@cache
def _book(language: Language) -> Phrasebook:
    return Phrasebook(sections(f"perils-{language}"))


@cache
def _romanised_book() -> Phrasebook:
    return Romanised(sections("perils-ru")).book()
