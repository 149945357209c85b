"""Words that matter, found again where a finger slipped: a letter left out, doubled, swapped or mistaken."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from aftercare.understanding.folding import NUMBER, fold

# Shorter words have too many neighbours that are words themselves.
_SHORTEST: Final = 7
# From this length on another letter in place of one is a slip as well.
_LONG: Final = 8
# Words are met again and again; how many are remembered.
_REMEMBERED: Final = 16384


class Mending:
    """The words of some phrases; what is one slip away from a long one of them is taken for it."""

    def __init__(self, sections: Sequence[Iterable[str]]) -> None:
        self._known: set[str] = set()
        self._stems: set[str] = set()
        self._near: dict[str, set[str]] = {}
        for word in {word for phrases in sections for phrase in phrases for word in _words(phrase)}:
            plain = fold(word.rstrip("*"))
            (self._stems if word.endswith("*") else self._known).add(plain)
            if len(plain) >= _SHORTEST and plain != NUMBER:
                for shorter in (plain, *_without_one(plain)):
                    self._near.setdefault(shorter, set()).add(plain)
        # A short stem says little: what begins like it may still be a longer word misspelt.
        self._lengths = sorted({len(stem) for stem in self._stems if len(stem) >= _SHORTEST - 1})
        self._longest = max(map(len, self._known | self._stems), default=0)
        self._mend = lru_cache(_REMEMBERED)(self._mended)

    def mended(self, tokens: Sequence[str]) -> tuple[str, ...]:
        """The tokens with every slip mended."""
        return tuple(map(self._mend, tokens))

    def _mended(self, token: str) -> str:
        if len(token) < _SHORTEST - 1 or token == NUMBER or self._knows(token):
            return token
        # Nothing longer is near anything, and somebody may write a word of four thousand letters.
        for size in range(_SHORTEST - 1, min(len(token), self._longest + 1) + 1):
            beginning, whole = token[:size], size == len(token)
            for near in self._neighbours(beginning):
                # Where only a stem's last letter is another, it is a word that goes on in another way.
                fits = whole or (near in self._stems and not beginning.startswith(near[:-1]))
                if fits and _is_slip(beginning, near):
                    return near
        return token

    def _knows(self, token: str) -> bool:
        return token in self._known or any(token[:size] in self._stems for size in self._lengths)

    def _neighbours(self, token: str) -> Iterator[str]:
        for shorter in (token, *_without_one(token)):
            yield from sorted(self._near.get(shorter, ()))


def _words(phrase: str) -> list[str]:
    return [word for slot in phrase.split() if slot != ".." for word in slot.split("|")]


def _without_one(word: str) -> Iterator[str]:
    # A first letter is seldom missed, and without it words meet that have nothing in common.
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _is_slip(written: str, meant: str) -> bool:
    """Whether they are one slip apart; both begin with the same letter."""
    if written[0] != meant[0]:
        return False
    if len(written) != len(meant):
        return abs(len(written) - len(meant)) == 1
    unlike = [at for at, (one, other) in enumerate(zip(written, meant, strict=True)) if one != other]
    if len(unlike) == 1:
        return len(meant) >= _LONG
    first, *rest = unlike
    return rest == [first + 1] and written[first] == meant[first + 1] and written[first + 1] == meant[first]
