"""The name by which somebody wants to be called: found in their words, exactly as written."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from aftercare.language import Language, closest
from aftercare.understanding.folding import fold, tokenise
from aftercare.understanding.nominative import nominative
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.tongue import phrasebook

# A name has so many words and letters at most.
MOST_WORDS: Final = 3
MOST_LETTERS: Final = 40

_NAME: Final = re.compile(r"[^\W\d_]+(?:[-\u2010'’.][^\W\d_]+)*\.?")
_WITHIN: Final = "-\u2010'’."
# What may stand around a word without belonging to it; a comma or a full stop ends a name.
_OPENING: Final = "\"'«„“”‚‘(*"
_CLOSING: Final = "\"'»“”’)*"
_ENDING: Final = ",;:!?…)"
# An abbreviated title or an initial has a full stop of its own.
_SHORT: Final = 4
_POSSESSIVE: Final = re.compile(r"['’]s$")


# Whether a folded word is one of that language by which nobody is called.
Everyday: TypeAlias = Callable[[str, Language], bool]


@dataclass(frozen=True, slots=True)
class Word:
    """A written word without the marks around it, its tokens start..end, and whether a name ends with it."""

    written: str
    start: int
    end: int
    ends: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A name and the tokens that tell it; `weak`: they may only have introduced themselves."""

    said: str
    start: int
    end: int
    weak: bool


def words_of(text: str, tokens: Sequence[str]) -> list[Word]:
    """The written words beside their tokens; none where the two cannot be brought together."""
    words: list[Word] = []
    at = 0
    for chunk in text.split():
        own = tokenise(fold(chunk)).tokens
        if own and at and own[0] == tokens[at - 1] and not own[0].isalnum():
            own = own[1:]
        if tuple(tokens[at : at + len(own)]) != own:
            return []
        words.append(_word(chunk, at, at + len(own)))
        at += len(own)
    return words


def capitals(text: str) -> set[str]:
    """The tokens of whatever may be a name by how it is written: not in small letters."""
    chunks = (chunk for chunk in text.split() if not chunk.lstrip(_OPENING)[:1].islower())
    return {token for chunk in chunks for token in tokenise(fold(chunk)).tokens}


def name_alone(text: str, language: Language, everyday: Everyday) -> str | None:
    """The name that a message consists of; None where it is none."""
    words = words_of(text, tokenise(fold(text)).tokens)
    found = _Reader(words, (), language, everyday).name_at(0, lower=True) if words else None
    return found[0] if found is not None and found[1] == len(words) else None


def named(words: Sequence[Word], hits: Sequence[Hit], everyday: Everyday) -> Named | None:
    """The name that follows words such as "call me", or that is set against another one."""
    if all(word.written.isupper() for word in words if word.written):
        return None
    places = {word.start: place for place, word in enumerate(words)}
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        section, _, language = hit.section.rpartition(" ")
        place = places.get(hit.end)
        spoken = closest(language)
        if place is None or spoken is None:
            continue
        reader = _Reader(words, hits, spoken, everyday)
        match section:
            case "call me":
                found = reader.called(place)
            case "name is":
                found = reader.opposed(place) or reader.introduced(place)
            case "it is":
                found = reader.opposed(place)
            case "not me":
                found = reader.corrected(place)
            case _:
                continue
        if found is not None:
            said, after, weak = found
            own = nominative(said, spoken) if section == "call me" else said
            return Named(own, hit.start, words[after - 1].end, weak)
    return None


# A name, the word after it, and whether it may be only an introduction.
_Found = tuple[str, int, bool]


@dataclass(frozen=True, slots=True)
class _Reader:
    words: Sequence[Word]
    hits: Sequence[Hit]
    language: Language
    everyday: Everyday

    def called(self, place: int) -> _Found | None:
        """After "call me"."""
        found = self.name_at(self._past(place, "before name"), lower=True)
        return (*found, False) if found is not None and self._is_over(found[1]) else None

    def introduced(self, place: int) -> _Found | None:
        """After "my name is"."""
        found = self.name_at(place, lower=False)
        return (*found, True) if found is not None and self._is_over(found[1]) else None

    def opposed(self, place: int) -> _Found | None:
        """After "it's" or the like: the one name, and then "not Anna"."""
        found = self.name_at(place, lower=False)
        turned = place if found is None else self._past(found[1], "not but")
        if found is None or turned == found[1]:
            return None
        other = self.name_at(turned, lower=False)
        return None if other is None else (found[0], other[1], False)

    def corrected(self, place: int) -> _Found | None:
        """After "I'm not": the one name, and then the other."""
        wrong = self.name_at(place, lower=False)
        if wrong is None:
            return None
        turned = self._past(wrong[1], "but rather")
        right = self.name_at(turned, lower=False) if turned > wrong[1] else None
        return (*right, False) if right is not None and self._is_over(right[1]) else None

    def name_at(self, place: int, *, lower: bool) -> tuple[str, int] | None:
        """The name that begins at this word, and the word after it; `lower`: even without a capital."""
        taken: list[str] = []
        for word in self.words[place : place + MOST_WORDS]:
            if not self._is_name(word.written, lower=lower and not taken):
                break
            taken.append(word.written)
            if word.ends:
                break
        said = " ".join(taken)
        return (said, place + len(taken)) if 0 < len(said) <= MOST_LETTERS else None

    def _is_name(self, written: str, *, lower: bool) -> bool:
        if not _NAME.fullmatch(written) or not all(one.isalpha() or one in _WITHIN for one in written):
            return False
        if _POSSESSIVE.search(written) or self.everyday(fold(written), self.language):
            return False
        return not written[:1].islower() or (lower and not phrasebook(self.language).knows(fold(written)))

    def _past(self, place: int, section: str) -> int:
        """The word after whatever phrases of this section stand here."""
        ends = {hit.start: hit.end for hit in self.hits if hit.section == section}
        after = {word.end: further + 1 for further, word in enumerate(self.words)}
        while place < len(self.words):
            onward = after.get(ends.get(self.words[place].start, -1), place)
            if onward <= place:
                break
            place = onward
        return place

    def _is_over(self, place: int) -> bool:
        """Whether nothing but a pause, or a word that goes on with something else, follows the name."""
        if place >= len(self.words) or self.words[place - 1].ends:
            return True
        following = self.words[place]
        if not following.written[:1].isalnum():
            return True
        going_on = {hit.start for hit in self.hits if hit.section in {"after name", "not but"}}
        return following.start in going_on


def _word(chunk: str, start: int, end: int) -> Word:
    bare = chunk.lstrip(_OPENING)
    plain = bare.rstrip(_CLOSING + _ENDING)
    ends = any(mark in _ENDING for mark in bare[len(plain) :])
    if plain.endswith("..") or (plain.endswith(".") and len(plain) > _SHORT):
        plain, ends = plain.rstrip("."), True
    return Word(unicodedata.normalize("NFC", plain), start, end, ends)
