"""Find the time that somebody names in a free text."""

from collections.abc import Sequence
from typing import Final

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.when.clusters import Cluster, clusters, times_of
from aftercare.understanding.when.facts import facts
from aftercare.understanding.when.lexicon import tells
from aftercare.understanding.when.spoken import Ahead, Spoken
from aftercare.understanding.when.symbols import Symbol, symbols
from aftercare.understanding.when.tokens import Token, tokens

_LONGEST: Final = 4096
_FIGURES: Final = frozenset({"number", "date"})
# A message of so few words may be in another language than the talk was.
_ANSWER: Final = 6
_BEFORE: Final = 10
_SENTENCE: Final = 40


def find_when(text: str, language: Language | None) -> Spoken | None:
    """The time that is named, without a clock; None where none is. Raises nothing, whatever the text.

    With several, the one that is wished rather than told of, near to words of calling, and said most fully.
    The words of `language` decide; where it is None, or a short answer says nothing in it, all languages' do.
    """
    text = text[:_LONGEST]
    found = tokens(text)
    if language is not None and (known := _in_language(text, found, language)):
        return known
    if language is not None and len(found) > _ANSWER:
        return None
    others = [_in_language(text, found, other) for other in LANGUAGES if other != language]
    known_others = [spoken for spoken in others if spoken is not None]
    return max(known_others, key=lambda spoken: (not spoken.told, spoken.end - spoken.start), default=None)


def _in_language(text: str, found: Sequence[Token], language: Language) -> Spoken | None:
    if not any(token.kind in _FIGURES or tells(language, token.folded) for token in found):
        return None
    said = symbols(text, found, language)
    known = list(clusters(said, list(facts(said))))
    if not known:
        return None
    best = max(known, key=lambda cluster: _rank(said, cluster))
    return _spoken(text, said, best)


def _rank(said: Sequence[Symbol], cluster: Cluster) -> tuple[bool, bool, int, bool, int, int]:
    before = said[max(0, cluster.start - 1) : cluster.start]
    targeted = any("target" in one for one in (*before, said[cluster.start]))
    return (
        not _is_told(said, cluster),
        not cluster.soon,
        -_from_calling(said, cluster),
        targeted,
        cluster.weight,
        -cluster.start,
    )


def _is_told(said: Sequence[Symbol], cluster: Cluster) -> bool:
    """Whether it is part of a story: "I waited since nine", "cancel Monday"."""
    if cluster.told or (isinstance(cluster.day, Ahead) and cluster.day.days < 0):
        return True
    paused = False
    for one in reversed(said[max(0, cluster.start - _BEFORE) : cluster.start]):
        if "call" in one or "end" in one or "dot" in one:
            return False
        paused |= "pause" in one
        if "told" in one or "since" in one or ("cancel" in one and not paused):
            return True
    return False


def _from_calling(said: Sequence[Symbol], cluster: Cluster) -> int:
    """How many symbols of the same sentence lie between it and words of calling."""
    nearest = _SENTENCE
    before = said[max(0, cluster.start - _SENTENCE) : cluster.start]
    for row in (reversed(before), said[cluster.end : cluster.end + _SENTENCE]):
        for away, one in enumerate(row):
            if "end" in one or "dot" in one:
                break
            if "call" in one:
                nearest = min(nearest, away)
                break
    return nearest


def _spoken(text: str, said: Sequence[Symbol], cluster: Cluster) -> Spoken:
    start, end = said[cluster.start].start, said[cluster.end - 1].end
    words = text[start:end]
    return Spoken(
        words,
        cluster.day,
        times_of(cluster),
        by=cluster.by and cluster.times is None,
        in_minutes=cluster.in_minutes,
        soon=cluster.soon,
        anytime=cluster.anytime,
        told=_is_told(said, cluster),
        start=start,
        end=end,
    )
