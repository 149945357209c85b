"""Why a complaint is for managers' eyes only."""

from collections.abc import Collection
from typing import Final, cast

from aftercare.understanding.evidence import Evidence
from aftercare.understanding.reading import Sensitive, Sentiment, Wish

# Sections of the lexicon that speak for themselves, and what they make of a complaint.
_OUTRIGHT: Final[dict[str, Sensitive]] = {
    "managers only": "managers_only",
    "harassment": "harassment",
    "privacy": "privacy",
    "harm": "safety",
}
# Nobody says these of a service that did nothing wrong.
GRAVE: Final = frozenset({"harassment", "privacy", "harm"})
# The weight of one plain word of praise.
_PRAISE: Final = 1.0
# Where somebody is named, these are about them.
_BLAMING: Final = frozenset(
    {"theme attitude -", "theme waiting -", "theme billing -", "leaving", "detractor", "insult"}
)
_NOBODY: Final[frozenset[Sensitive]] = frozenset()


def sensitivity(
    evidence: Evidence,
    sentiment: Sentiment,
    wishes: Collection[Wish],
    mentioned: Collection[int],
    *,
    problem: bool,
) -> frozenset[Sensitive]:
    """Why only managers should read it; empty for praise and for what is no complaint.

    - mentioned: the tokens that name a member of staff.
    """
    if sentiment == "positive" and not problem:
        return _NOBODY
    reasons = {reason for section, reason in _OUTRIGHT.items() if section in evidence.found}
    complaint = problem or sentiment in {"negative", "mixed"}
    if (
        mentioned
        and (complaint or _blames(evidence))
        and (sentiment == "negative" or not _only_praised(evidence, mentioned))
    ):
        reasons.add("staff")
    if complaint and "privacy named" in evidence.found and "delete" not in wishes:
        reasons.add("privacy")
    return cast("frozenset[Sensitive]", frozenset(reasons)) if reasons else _NOBODY


def _blames(evidence: Evidence) -> bool:
    """Whether there is a bad word about somebody, though it is not enough to tell a feeling by."""
    if evidence.praise >= _PRAISE and evidence.blame <= evidence.praise:
        return False
    return evidence.blame > 0 or not _BLAMING.isdisjoint(evidence.found)


def _only_praised(evidence: Evidence, mentioned: Collection[int]) -> bool:
    """Whether staff are named beside the complaint, for praise: "Ana was lovely, but I waited an hour"."""
    if {"theme attitude -", "insult", "harassment"} & evidence.found.keys():
        return False
    return all(evidence.mood_at(token) >= _PRAISE for token in mentioned)
