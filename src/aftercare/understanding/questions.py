"""Which questions expect an answer: not the rhetorical ones, and not those that ask for something else."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from aftercare.understanding.evidence import Evidence
from aftercare.understanding.folding import SENTENCE_END
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.reading import Anger, Reply

# A question that asks for one of these is that wish, not a question for information.
_OTHER_WISHES: Final = frozenset({"callback", "person", "manager", "reschedule", "redo", "stop"})
_REPLIES: Final[Mapping[str, Reply]] = {"yes": "yes", "no": "no"}
_PRAISES: Final = frozenset({"good", "great"})
# How far into a sentence without a question mark its question word may stand (a greeting comes first).
_OPENING: Final = 2
_FEWEST_WORDS: Final = 3


def expects_answer(evidence: Evidence, anger: Anger, *, eager: bool) -> bool:
    """Whether some sentence asks for information.

    An irritated customer's questions are mostly none, so only those count that are plainly put as one;
    `eager` also takes a question without its mark, as people type who have nothing to complain of.
    """
    if anger == "angry":
        return False
    return any(
        _asks(evidence, start, end, within, irritated=anger == "irritated", eager=eager)
        for start, end, within in _sentences(evidence)
    )


def is_asked(evidence: Evidence, *, chat: bool) -> bool:
    """Whether a question mark or a request waits for an answer; "and you?" is only polite."""
    if chat:
        return bool(evidence.folded.asked)
    polite = {hit.end for hit in evidence.hits if hit.section == "chat" and hit.end - hit.start > 1}
    return "request" in evidence.found or not evidence.folded.asked <= polite


def reply(evidence: Evidence) -> Reply | None:
    """The yes or no that a message begins with."""
    first = [hit for hit in evidence.hits if hit.start == 0 and hit.section in _REPLIES]
    longest = max(first, key=lambda hit: hit.end, default=None)
    return _REPLIES[longest.section] if longest else None


def _sentences(evidence: Evidence) -> Iterator[tuple[int, int, list[Hit]]]:
    """Cut a message into sentences: the tokens start..end of each and the phrases that begin in it."""
    tokens = evidence.folded.tokens
    hits = sorted(evidence.hits, key=lambda hit: hit.start)
    start = taken = 0
    for at in range(len(tokens) + 1):
        if at == len(tokens) or tokens[at] == SENTENCE_END:
            first = taken
            while taken < len(hits) and hits[taken].start < at:
                taken += 1
            if first < taken:
                yield start, at, hits[first:taken]
            start = at + 1


def _asks(
    evidence: Evidence, start: int, end: int, within: Sequence[Hit], *, irritated: bool, eager: bool
) -> bool:
    """Whether the sentence of tokens start..end asks for information."""
    sections = {hit.section for hit in within}
    if sections & _OTHER_WISHES or "irony" in sections:
        return False
    plain = any(hit.section == "answer" and hit.end - hit.start > 1 for hit in within)
    if end in evidence.folded.asked:
        return plain or (not irritated and bool(sections & {"answer", "question"}))
    opens = any(
        hit.section == "question" and hit.start < start + _OPENING and not _is_praise(hit, within)
        for hit in within
    )
    return eager and opens and "answer" in sections and end - start >= _FEWEST_WORDS


def _is_praise(word: Hit, within: Sequence[Hit]) -> bool:
    """Whether a question word stands inside praise: "kaip visada" (as always) asks nothing."""
    return any(hit.section in _PRAISES and hit.start <= word.start < hit.end for hit in within)
