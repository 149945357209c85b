"""Telling chatter apart: greetings, bare thanks, tests, jokes, gibberish. Nothing about the service."""

import re
from collections.abc import Container
from typing import Final

from aftercare.understanding.evidence import Evidence
from aftercare.understanding.folding import NUMBER, SENTENCE_END
from aftercare.understanding.reading import Courtesy

# Neighbouring keys in a row, as a hand (or a cat) finds them.
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_MASHED: Final = 4
_VOWELS: Final = re.compile(r"[aeiouyаеиоуыэюяё]")

_SMALL_TALK: Final = frozenset({"chat", "greeting", "thanks", "farewell"})
_COURTESIES: Final = frozenset({"greeting", "thanks", "farewell"})

_SAYING: Final = frozenset(
    {"good", "great", "leaving", "staying", "promoter", "danger", "not", "claim", "urgent", "at once"}
    | {"harassment", "privacy", "harm", "managers only"}
)

# So much of a message must be small talk, and it must be no longer than this, to be nothing else.
_MOSTLY: Final = 0.5
_LONGEST: Final = 12


def is_chat(evidence: Evidence, text: str) -> bool:
    """Whether nothing is said about the service. A figure alone may be an answer, so it is not chatter."""
    tokens = evidence.folded.tokens
    words = [token for token in tokens if token not in {SENTENCE_END, NUMBER}]
    if not words:
        return not any(character.isalnum() for character in text)
    if _is_mashed(words):
        return True
    if covers(evidence, _SMALL_TALK):
        return True
    # A question in words that are no small talk is one, however kindly it begins.
    if evidence.blame or len(words) > _LONGEST or evidence.folded.asked:
        return False
    return _share(evidence, {"chat"}) >= _MOSTLY and not _tells(evidence)


def courtesy(evidence: Evidence) -> Courtesy | None:
    """What a message is that holds nothing but a greeting, thanks or a goodbye."""
    if not covers(evidence, _COURTESIES):
        return None
    # A "very much" of its own is none; a greeting beside the thanks is no reason to begin anew.
    if "thanks" in evidence.found:
        return "thanks"
    return "greeting" if "greeting" in evidence.found else "thanks"


def covers(evidence: Evidence, sections: Container[str]) -> bool:
    """Whether every word and sign belongs to a phrase of these sections."""
    return _share(evidence, sections) == 1


def _tells(evidence: Evidence) -> bool:
    """Whether there is praise that is more than the small talk's own, or a subject."""
    return any(
        hit.section in _SAYING or hit.section.startswith("theme ")
        for hit in evidence.hits
        if not _within_chat(evidence, hit.start, hit.end)
    )


def _within_chat(evidence: Evidence, start: int, end: int) -> bool:
    return any(hit.section == "chat" and hit.start <= start and end <= hit.end for hit in evidence.hits)


def _share(evidence: Evidence, sections: Container[str]) -> float:
    tokens = evidence.folded.tokens
    covered = bytearray(len(tokens))
    for hit in evidence.hits:
        if hit.section in sections:
            covered[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    counting = [at for at, token in enumerate(tokens) if token not in {SENTENCE_END, NUMBER}]
    return sum(covered[at] for at in counting) / len(counting) if counting else 0.0


def _is_mashed(words: list[str]) -> bool:
    """Whether a single "word" is only fingers on a keyboard."""
    if len(words) != 1 or len(words[0]) < _MASHED:
        return False
    word = words[0]
    if not _VOWELS.search(word):
        return True
    neighbours = sum(
        any(pair in row or pair[::-1] in row for row in _ROWS)
        for pair in (word[at : at + 2] for at in range(len(word) - 1))
    )
    on_one_row = any(set(word) <= set(row) for row in _ROWS[1::3]) and neighbours * 2 >= len(word) - 1
    return on_one_row or neighbours >= max(_MASHED - 1, (len(word) - 1) * 0.7)
