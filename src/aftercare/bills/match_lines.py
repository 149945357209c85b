"""Which lines of a bill words name, however they are inflected; in doubt none."""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from aftercare.understanding.folding import fold

_WORD = re.compile(r"[^\W\d_]+")
# "X-ray" is also written "xray".
_LETTER = re.compile(r"\b([^\W\d_])-(?=[^\W\d_])")
# Shorter words join others and name nothing; one of so many letters may have one more ("mugs").
_SHORTEST = 3
# An inflected word keeps so much of its beginning, and at least so many letters: of the longer word to be
# plainly the same, of the shorter one to be a part of it at least.
_PLAIN, _PART, _LEAST = 0.6, 0.7, 4
# Words so alike (of 1) are the same with a slip in them, from so many letters on.
_ALIKE, _LONG = 0.84, 6
# Nobody names more in a sentence; a longer one tells a story.
_MOST_WORDS = 12


def named_lines(words: str, titles: Mapping[int, str]) -> tuple[int, ...]:
    """The places of the titles that are plainly named, in the order of the words; empty in doubt.

    Commas part the words that name one title each. Every word that fits a title must lead to one title
    alone: the one that most of the words fit, and which they cover best; where they cover one wholly,
    those they only touch are not meant. Parts of words ("lõikus" of "Juukselõikus") count only where
    nothing is plainer, and for one title.
    """
    split = {place: _words(title) for place, title in titles.items()}
    found: dict[int, None] = {}
    for said in _enumerated(words):
        places = _plainest(said, split)
        if places is None:
            return ()
        found.update(dict.fromkeys(places))
    return tuple(found)


_PLAINLY, _PARTLY = 2, 1


def _enumerated(words: str) -> list[list[str]]:
    left, parts = _MOST_WORDS, []
    for piece in words.split(","):
        said = _words(piece)[:left]
        left -= len(said)
        if said:
            parts.append(said)
    return parts


def _plainest(said: Sequence[str], split: Mapping[int, Sequence[str]]) -> tuple[int, ...] | None:
    plain = _named(said, split, _PLAINLY)
    if plain is None or plain:
        return plain
    parts = _named(said, split, _PARTLY) or ()
    return parts if len(parts) == 1 else ()


def _named(said: Sequence[str], split: Mapping[int, Sequence[str]], least: int) -> tuple[int, ...] | None:
    """The places that these words lead to; None where one of them leads to several."""
    found: dict[int, None] = {}
    for word in said:
        fitting = [place for place, title in split.items() if any(_fit(word, one) >= least for one in title)]
        if not fitting:
            continue
        best = _best(said, split, fitting)
        if best is None:
            return None
        found[best] = None
    whole = [place for place in found if _score(said, split[place])[2] == 1]
    return tuple(whole or found)


def _best(said: Sequence[str], split: Mapping[int, Sequence[str]], fitting: Sequence[int]) -> int | None:
    scores = sorted(((_score(said, split[place]), place) for place in fitting), reverse=True)
    alone = len(scores) == 1 or scores[0][0] > scores[1][0]
    return scores[0][1] if alone else None


def _score(said: Sequence[str], title: Sequence[str]) -> tuple[int, int, float]:
    covered = sum(any(_fit(word, one) for word in said) for one in title)
    exact = sum(one in said for one in title)
    return covered, exact, covered / len(title)


def _fit(word: str, title: str) -> int:
    """How well a word is a form of one of a title: plainly, in part, or not at all (0)."""
    if word == title:
        return _PLAINLY
    shorter, longer = sorted((word, title), key=len)
    common = _common(word, title)
    if common == len(shorter) >= _SHORTEST and len(longer) <= common + len(shorter) - _SHORTEST + 1:
        return _PLAINLY
    if common >= max(_LEAST, _PLAIN * len(longer)):
        return _PLAINLY
    if len(shorter) >= _LONG and SequenceMatcher(None, shorter, longer).ratio() >= _ALIKE:
        return _PLAINLY
    stem = max(_LEAST, round(len(shorter) * _PART))
    inside = len(word) > _LEAST and word[:stem] in title[1:]
    return _PARTLY if common >= stem or inside or title.endswith(word) else 0


def _common(one: str, other: str) -> int:
    at = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        at += 1
    return at


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(_LETTER.sub(r"\1", fold(text))) if len(word) >= _SHORTEST]
