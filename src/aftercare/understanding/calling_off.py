"""How somebody speaks of a call that is being arranged; asked only while one is."""

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final, Literal, TypeAlias

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import NUMBER, SENTENCE_END
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Hit, Phrasebook
from aftercare.understanding.when.lexicon import starting
from aftercare.understanding.when.tokens import Token, tokens

Way: TypeAlias = Literal["off", "off alone", "other", "same", "shift", "asking", "busy", "deferred", "who"]
"""A section of `lexicon/call-<language>.txt`; its README tells what each means."""

# So few words may be in another language than the talk was.
_BRIEF: Final = 4
_CLAUSE: Final = re.compile(
    r"(?:[,;!?\n]|\.(?!\d))+(?!\d)|\b(?:but|aga|bet|но|ampak|vendar|tačiau|kuid)\b", re.IGNORECASE
)
# What nobody says by itself.
_FILLER: Final = "filler"


class CallWords:
    """A text, and which of these phrases stand in it."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self._language = language
        self._tokens = [one for one in tokens(text) if one.kind in {"word", "number", "end"}]
        self._hits = self._found((language,))
        brief = len(self._words()) <= _BRIEF
        if brief and all(hit.section == _FILLER for hit in self._hits):
            self._hits = self._found(LANGUAGES)

    def has(self, way: Way) -> bool:
        """Whether such a phrase stands anywhere."""
        return any(hit.section == way for hit in self._hits)

    def beside(self, *ways: Way) -> int:
        """How many words say something else."""
        covered = self._covered((*ways, _FILLER))
        return sum(at not in covered for at in self._words())

    def clauses(self) -> "list[CallWords]":
        """The same, clause by clause."""
        return [CallWords(part, self._language) for part in _CLAUSE.split(self.text) if part.strip()]

    def without(self, *ways: Way) -> str:
        """The same text, as long as it was, without these phrases and what only fills."""
        text = self.text
        for at in self._covered((*ways, _FILLER)):
            one = self._tokens[at]
            if one.kind == "word":
                text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
        return text

    def around(self, start: int, end: int) -> int:
        """How many words outside of text[start:end] have nothing to do with calls and times."""
        covered = self._covered({hit.section for hit in self._hits})
        return sum(
            at not in covered and not starting(self._language, self._tokens[at].folded)
            for at in self._words()
            if not start <= self._tokens[at].start < end
        )

    def calls(self) -> bool:
        """Whether somebody is asked to call."""
        return any(
            "call" in kinds
            for at in self._words()
            for _, kinds in starting(self._language, self._tokens[at].folded)
        )

    def _words(self) -> list[int]:
        return [at for at, one in enumerate(self._tokens) if one.kind == "word"]

    def _covered(self, ways: Collection[str]) -> set[int]:
        return {at for hit in self._hits if hit.section in ways for at in range(hit.start, hit.end)}

    def _found(self, languages: Iterable[Language]) -> list[Hit]:
        said = [_as_said(one) for one in self._tokens]
        return [hit for language in languages for hit in _phrases(language).find(said)]


def is_called_off(text: str, language: Language) -> bool:
    """Whether these words say that no call is wanted: "no need to call any more", "I'll call you myself"."""
    return CallWords(text, language).has("off")


def wants_other_time(text: str, language: Language) -> bool:
    """Whether these words speak of another time than the one that was agreed: "Friday would be better"."""
    return CallWords(text, language).has("other")


def _as_said(one: Token) -> str:
    if one.kind == "word":
        return one.folded
    return NUMBER if one.kind == "number" else SENTENCE_END


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook(sections(f"call-{language}"))
