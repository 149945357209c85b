"""Whether a customer says that it cannot wait."""

import re
from collections.abc import Collection
from itertools import pairwise
from typing import Final

from aftercare.understanding.chatter import covers
from aftercare.understanding.evidence import Evidence
from aftercare.understanding.folding import SENTENCE_END
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.reading import Sentiment, Wish

# "At once" belongs to one of these when it stands so many tokens from its words.
_NEAR: Final = 6
_PRESSING: Final[tuple[Wish, ...]] = ("callback", "person", "manager", "bill", "redo", "reschedule")
# What may stand around a bare "now!" without making it a story.
_ALONE: Final = frozenset(
    {"at once", "wanting", "chat", "greeting", "request", "person named", "manager named"}
)
# "Yes, now" answers something; "not now" denies.
_SPOILING: Final = frozenset({"not", "yes"})
# A longer message of mere praise, that asks for nothing, tells how quick we were.
_SHORT: Final = 4
_ABOUT_TIME: Final = re.compile(r"\b(?:call|ring|phone|reach) you\b|^when\b", re.IGNORECASE)


def is_urgent(
    evidence: Evidence, wishes: Collection[Wish], sentiment: Sentiment, asked: str | None, *, asks: bool
) -> bool:
    """Whether it cannot wait by the words: in plain ones, or by an "at once" that asks for something."""
    found = evidence.found
    if "urgent" not in found and "at once" not in found:
        return False
    if sentiment == "positive" and not asks and not wishes and evidence.folded.words > _SHORT:
        return False
    return "urgent" in found or _at_once(evidence, wishes, sentiment, asked)


def _at_once(evidence: Evidence, wishes: Collection[Wish], sentiment: Sentiment, asked: str | None) -> bool:
    if "at once" not in evidence.found or (asked and _ABOUT_TIME.search(asked)):
        return False
    hurried = [hit for hit in evidence.hits if hit.section == "at once"]
    if (
        not _SPOILING & evidence.found.keys()
        and len(evidence.feelings) <= len(hurried)
        and covers(evidence, _ALONE)
    ):
        return True
    if sentiment == "positive":
        return False
    if any(_is_last_word(hit, evidence) for hit in hurried):
        return True
    pressing = {wish for wish in _PRESSING if wish in wishes}
    sections = pressing | {f"{wish} named" for wish in pressing}
    wanted = [hit for hit in evidence.hits if hit.section in sections or hit.section == "at once"]
    return any(_together(one, other, evidence.folded.tokens) for one, other in pairwise(wanted))


def _is_last_word(hit: Hit, evidence: Evidence) -> bool:
    """Whether a sentence ends on it as on a clause of its own: "there is no water, quickly!"."""
    tokens = evidence.folded.tokens
    return hit.start in evidence.clauses and (hit.end == len(tokens) or tokens[hit.end] == SENTENCE_END)


def _together(one: Hit, other: Hit, tokens: tuple[str, ...]) -> bool:
    """Whether a wish and an "at once" follow each other closely within a sentence."""
    if (one.section == "at once") == (other.section == "at once") or other.start - one.end > _NEAR:
        return False
    return SENTENCE_END not in tokens[one.end : other.start]
