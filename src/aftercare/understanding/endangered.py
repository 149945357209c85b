"""Whether somebody or something may be in danger now. How bad it is, nobody judges here: in doubt, it is."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from aftercare.language import Language
from aftercare.understanding.evidence import weigh
from aftercare.understanding.folding import SENTENCE_END, Folded
from aftercare.understanding.lexicon import sections
from aftercare.understanding.mending import Mending
from aftercare.understanding.perils import perils, romanised_perils
from aftercare.understanding.phrasebook import Hit, Phrasebook

SECTIONS: Final = ("danger", "no danger", "danger over", "danger alone")
# "Gas!" is a cry; among more words than these it is only spoken of.
_CRY: Final = 3
# Whatever comes after it is another script, or a sign.
_LATIN_END: Final = "\u0250"


def is_endangered(hits: Sequence[Hit], folded: Folded) -> bool:
    """Whether the phrases that count tell of danger that is not told to be over.

    What stands behind the last "all fine now" counts in any case, and a "but" after it takes it back.
    """
    signs = [hit.start for hit in hits if hit.section == "danger"]
    signs += [hit.start for hit in hits if hit.section == "danger alone" and _is_cry(hit, folded)]
    if not signs:
        return False
    # "My voice is gone" is told of as danger itself, not as its end.
    told = [hit for hit in hits if hit.section == "danger"]
    ended = [hit.start for hit in hits if hit.section == "danger over" and not _is_within(hit, told)]
    over = max(ended, default=-1)
    return max(signs) > over or any(hit.section == "but" and hit.start > over for hit in hits)


def is_hidden_danger(folded: Folded, spoken: Language, languages: Collection[Language]) -> bool:
    """Whether words tell of danger only together, with slips of the fingers mended, or in another language.

    - spoken: the language in which they were read already; languages: all that they may be in.
    """
    if any(_is_told(folded, spoken, language) for language in dict.fromkeys(languages)):
        return True
    if any(token > _LATIN_END for token in folded.tokens):
        return False
    read, hits = romanised_perils(folded)
    return bool(hits) and is_endangered(hits, read)


def _is_told(folded: Folded, spoken: Language, language: Language) -> bool:
    tokens = _mending(language).mended(folded.tokens)
    found = perils(_with(folded, _mending_of_perils(language).mended(folded.tokens)), language)
    if not found and language == spoken and tokens == folded.tokens:
        return False
    mended = _with(folded, tokens)
    hits = [*_book(language).find(tokens), *found]
    return bool(hits) and is_endangered(weigh(mended, hits).hits, mended)


def _with(folded: Folded, tokens: tuple[str, ...]) -> Folded:
    return Folded(tokens, folded.pauses, folded.asked, folded.shouted, folded.words)


def _is_within(hit: Hit, others: Sequence[Hit]) -> bool:
    return any(other.start < hit.start and hit.end <= other.end for other in others)


def _is_cry(hit: Hit, folded: Folded) -> bool:
    """Whether it makes up the message, or a sentence of its own."""
    if folded.words <= _CRY:
        return True
    begins = hit.start == 0 or folded.tokens[hit.start - 1] == SENTENCE_END
    return begins and folded.tokens[hit.end : hit.end + 1] == (SENTENCE_END,)


@cache
def _book(language: Language) -> Phrasebook:
    return Phrasebook({name: sections(language)[name] for name in (*SECTIONS, "but", "and")})


@cache
def _mending(language: Language) -> Mending:
    return Mending([sections(language)[name] for name in SECTIONS])


@cache
def _mending_of_perils(language: Language) -> Mending:
    return Mending([*sections(f"perils-{language}").values()])
