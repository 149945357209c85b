"""What follows praise after a "but": a complaint, also in words that no lexicon knows."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from aftercare.understanding.folding import SENTENCE_END, Folded
from aftercare.understanding.phrasebook import Hit

# Fewer words after the turn tell nothing ("great but hey").
_FEWEST: Final = 2

# What else may follow praise than a complaint: a wish, a question, a promise, a denial.
_HARMLESS: Final = frozenset(
    {
        "no complaint",
        "calm",
        "staying",
        "promoter",
        "request",
        "callback",
        "person",
        "manager",
        "reschedule",
        "thanks",
        "danger over",
    }
)


class Felt(NamedTuple):
    """A phrase that shows a feeling: the token it begins at, its weight, and whether it tells of a fault."""

    at: int
    weight: float
    fault: bool


def turns_for_the_worse(folded: Folded, hits: Sequence[Hit], felt: Sequence[Felt]) -> list[int]:
    """The tokens at which praise is taken back in words that show no feeling: "lovely, but it pulls left".

    What is only conceded ("although you could hear her accent") is no complaint by itself.

    - hits: the phrases that count in the message; felt: those of them that show a feeling.
    """
    turns = sorted({(hit.start, hit.end) for hit in hits if _is_turn(hit, folded)})
    praised = [feeling.at for feeling in felt if feeling.weight > 0]
    if not turns or not praised:
        return []
    known = sorted([feeling.at for feeling in felt] + [hit.start for hit in hits if hit.section in _HARMLESS])
    worse: list[int] = []
    for number, (start, end) in enumerate(turns):
        begun = turns[number + 1][0] if number + 1 < len(turns) else len(folded.tokens)
        stop = _stop(folded, end, begun)
        if praised[0] > start:
            continue
        told = bisect_left(known, start) < bisect_left(known, stop)
        if stop - end >= _FEWEST and stop not in folded.asked and not told:
            worse.append(end)
    return worse


def _is_turn(hit: Hit, folded: Folded) -> bool:
    if hit.section == "turn":
        return True
    return hit.section == "turn apart" and (hit.start in folded.pauses or _opens(folded, hit.start))


def _opens(folded: Folded, at: int) -> bool:
    return at > 0 and folded.tokens[at - 1] == SENTENCE_END


def _stop(folded: Folded, begin: int, latest: int) -> int:
    """Where the sentence that begins there ends, at the latest before the next turn."""
    tokens = folded.tokens
    return next((at for at in range(begin, latest) if tokens[at] == SENTENCE_END), latest)
