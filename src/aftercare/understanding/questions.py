"""Which questions expect an answer: not the rhetorical ones, and not those that ask for something else."""

from typing import Final

from aftercare.understanding.evidence import Evidence
from aftercare.understanding.folding import SENTENCE_END

# A question that asks for one of these is that wish, not a question for information.
_OTHER_WISHES: Final = frozenset({"callback", "person", "manager", "reschedule", "redo", "stop"})
_HEATED: Final = frozenset({"annoyed", "insult", "irony"})
# How far into a sentence its question word may stand (names, greetings and "and" come first).
_OPENING: Final = 4


def expects_answer(evidence: Evidence) -> bool:
    """Whether some sentence asks for information."""
    start = 0
    tokens = evidence.folded.tokens
    for at in range(len(tokens) + 1):
        if at == len(tokens) or tokens[at] == SENTENCE_END:
            if at > start and _asks(evidence, start, at):
                return True
            start = at + 1
    return False


def _asks(evidence: Evidence, start: int, end: int) -> bool:
    """Whether the sentence of tokens start..end asks for information."""
    sections = {hit.section for hit in evidence.hits if start <= hit.start < end}
    if sections & _OTHER_WISHES or sections & _HEATED:
        return False
    if end in evidence.folded.asked:
        return "answer" in sections or "question" in sections
    opening = start + _OPENING
    return any(hit.section == "answer" and start <= hit.start < opening for hit in evidence.hits) and any(
        hit.section == "question" and start <= hit.start < opening for hit in evidence.hits
    )
