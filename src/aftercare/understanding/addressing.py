"""How a customer wants to be dealt with: in which language, under which name, with how much talk."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, TypeVar

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.everyday import everyday
from aftercare.understanding.folding import NUMBER, SENTENCE_END, Folded
from aftercare.understanding.lexicon import sections
from aftercare.understanding.naming import capitals, named, words_of
from aftercare.understanding.phrasebook import Hit, Phrasebook

_IN: Final[dict[str, Language]] = {
    "in english": "en",
    "in estonian": "et",
    "in lithuanian": "lt",
    "in russian": "ru",
    "in slovene": "sl",
}
# So many tokens may stand between asking to speak and the language.
_NEAR: Final = 3
_POLITE: Final = frozenset({"chat", "greeting", "thanks", "farewell"})
# What stands in a message before anything of this kind can be meant.
_BEGINNINGS: Final = frozenset({*_IN, "quiet", "not quiet", "write again", "progress"})
# What a name may follow; a name is looked at with the words of the language in which it is asked for.
_NAMING: Final = ("call me", "name is", "it is", "not me")
# "I am" and "not" stand in every story; nobody says their name so in more words than this.
_FAINT: Final = ("name is", "it is", "not me")
_INTRODUCTION: Final = 12


@dataclass(frozen=True, slots=True)
class Addressing:
    """What was found, and the tokens (`taken`) that say nothing but that."""

    speak: Language | None = None
    call_me: str | None = None
    quiet: bool | None = None
    write_again: bool = False
    progress: bool = False
    taken: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Sentence:
    """The tokens start..end of one sentence and the phrases within."""

    tokens: Sequence[str]
    start: int
    end: int
    hits: Sequence[Hit]

    def of(self, *wanted: str) -> list[Hit]:
        """The phrases of these sections."""
        return [hit for hit in self.hits if hit.section in wanted]

    def covered(self, *wanted: str) -> set[int]:
        """The tokens that stand in phrases of these sections."""
        return {at for hit in self.of(*wanted) for at in range(hit.start, hit.end)}

    def rest(self, covered: Collection[int]) -> bool:
        """Whether any word stands outside of these tokens."""
        words = (at for at in range(self.start, self.end) if self.tokens[at].isalnum())
        return any(at not in covered for at in words)


NOTHING: Final = Addressing()
_Found = TypeVar("_Found")


def addressing(folded: Folded, text: str, phrases: Sequence[Hit]) -> Addressing:
    """Find the wishes of this kind in a message; most messages hold no word that could begin one.

    - phrases: what the language's own lexicon found in it.
    """
    if not _may_hold_one(folded, text):
        return NOTHING
    hits = _book().find(folded.tokens)
    polite = [hit for hit in phrases if hit.section in _POLITE]
    found = list(_sentences(folded.tokens, hits, polite))
    taken: set[int] = set()
    languages = [_speak(sentence, taken) for sentence in found]
    quiets = [_quiet(sentence, taken) for sentence in found]
    again = [_write_again(sentence, taken) for sentence in found]
    progress = any(sentence.of("progress") for sentence in found)
    name: str | None = None
    if any(hit.section.startswith(_NAMING) for hit in hits):
        name = _name(folded, text, hits, found, taken)
    return Addressing(_last(languages), name, _last(quiets), any(again), progress, frozenset(taken))


def _may_hold_one(folded: Folded, text: str) -> bool:
    hits = _signs().find(folded.tokens)
    faint = [hit for hit in hits if hit.section.startswith(_FAINT)]
    if len(faint) < len(hits):
        return True
    if folded.words > _INTRODUCTION:
        faint = [hit for hit in faint if _is_plain(hit)]
    following = {folded.tokens[hit.end] for hit in faint if hit.end < len(folded.tokens)}
    return bool(following) and not following.isdisjoint(capitals(text))


def _is_plain(hit: Hit) -> bool:
    return hit.section.startswith("not me") and hit.end - hit.start > 1


def without(folded: Folded, taken: Collection[int]) -> Folded:
    """The message as it is with these tokens left out."""
    tokens = tuple(SENTENCE_END if at in taken else token for at, token in enumerate(folded.tokens))
    words = sum(token.isalpha() and token != NUMBER for token in tokens)
    return Folded(tokens, folded.pauses, folded.asked - _emptied(tokens), folded.shouted, words)


def _emptied(tokens: Sequence[str]) -> frozenset[int]:
    """The sentence ends before which nothing is left."""
    ends = {at for before, at in pairwise(range(len(tokens))) if tokens[before] == tokens[at] == SENTENCE_END}
    return frozenset(ends)


def _speak(sentence: _Sentence, taken: set[int]) -> Language | None:
    named_in = sentence.of(*_IN)
    if not named_in:
        return None
    refused = [hit.end for hit in sentence.of("rather")]
    wanted = [hit for hit in named_in if hit.start not in refused and not _within(hit, named_in)]
    languages = {_IN[hit.section] for hit in wanted}
    if len(languages) != 1 or _outside(sentence.of("never speak"), sentence.covered("only speak")):
        return None
    here = sentence.covered(*_IN)
    covered = here | sentence.covered("please", "only speak", "speak", "rather", *_POLITE)
    only = sentence.of("only speak")
    alone = not sentence.rest(here | sentence.covered("please", "rather", *_POLITE))
    asked = [one for one in sentence.of("speak") for hit in wanted if 0 <= hit.start - one.end <= _NEAR]
    after = [one for one in sentence.of("speak") for hit in wanted if 0 <= one.start - hit.end <= 1]
    if not (only or alone or asked or after):
        return None
    if not sentence.rest(covered):
        taken.update(range(sentence.start, sentence.end))
    return languages.pop()


def _quiet(sentence: _Sentence, taken: set[int]) -> bool | None:
    wants, again = sentence.of("quiet"), sentence.of("not quiet")
    here = sentence.covered("quiet", "not quiet")
    if not here or _outside(sentence.of("never quiet"), ()):
        return None
    if again:
        taken.update(range(sentence.start, sentence.end) if not _more(sentence, here) else here)
        return False
    if not wants:
        return None
    taken.update(range(sentence.start, sentence.end) if not _more(sentence, here) else here)
    return True


def _more(sentence: _Sentence, here: set[int]) -> bool:
    return sentence.rest(here | sentence.covered("please", *_POLITE))


def _write_again(sentence: _Sentence, taken: set[int]) -> bool:
    here = sentence.covered("write again")
    if not here or _more(sentence, here):
        return False
    taken.update(range(sentence.start, sentence.end))
    return True


def _name(
    folded: Folded,
    text: str,
    hits: Sequence[Hit],
    found: Sequence[_Sentence],
    taken: set[int],
) -> str | None:
    words = words_of(text, folded.tokens)
    name = named(words, hits, everyday)
    if name is None:
        return None
    within = set(range(name.start, name.end))
    for sentence in found:
        if sentence.start <= name.start < max(sentence.end, sentence.start + 1):
            polite = sentence.covered("please", "not but", *_POLITE)
            more = sentence.rest(within | polite)
            if name.weak and (more or _others(found, sentence, taken)):
                # Who introduces themselves on the way to something else asks for nothing by it.
                return None
            taken.update(within if more else range(sentence.start, sentence.end))
    return name.said


def _others(found: Sequence[_Sentence], but: _Sentence, taken: set[int]) -> bool:
    return any(one.rest(taken | one.covered(*_POLITE)) for one in found if one is not but)


def _within(hit: Hit, others: Sequence[Hit]) -> bool:
    return any(one.start < hit.start < one.end for one in others)


def _outside(hits: Sequence[Hit], covered: Collection[int]) -> bool:
    return any(hit.start not in covered for hit in hits)


def _last(values: Sequence[_Found | None]) -> _Found | None:
    found = [value for value in values if value is not None]
    return found[-1] if found else None


def _sentences(tokens: Sequence[str], *found: Sequence[Hit]) -> Iterator[_Sentence]:
    hits = sorted(hit for some in found for hit in some)
    start = 0
    for at in range(len(tokens) + 1):
        if at == len(tokens) or tokens[at] == SENTENCE_END:
            yield _Sentence(tokens, start, at, [hit for hit in hits if start <= hit.start < at])
            start = at + 1


@cache
def _signs() -> Phrasebook:
    """Only what begins a wish: the one book that every message is looked up in."""
    return Phrasebook({name: said for name, said in _phrases().items() if _begins(name)})


def _begins(section: str) -> bool:
    return section in _BEGINNINGS or section.startswith(_NAMING)


@cache
def _book() -> Phrasebook:
    return Phrasebook(_phrases())


@cache
def _phrases() -> Mapping[str, tuple[str, ...]]:
    """All phrases of all languages: a wish for Russian may be told in English."""
    merged: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for section, phrases in sections(f"address-{language}").items():
            if section != "no name":
                own = f"{section} {language}" if section in _NAMING else section
                merged[own] = merged.get(own, ()) + phrases
    return merged
