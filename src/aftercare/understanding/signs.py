"""The signs of a message that speak for a problem, a feeling, irritation: a handful of small numbers.

They mean the same in every language: what the lexicon found is one half, how the message is written
(its length, its negations and figures, what it answers) the other, so that a complaint in words that
no lexicon knows is still heard.
"""

import re
from collections.abc import Mapping
from typing import Final

from aftercare.understanding.evidence import Evidence
from aftercare.understanding.folding import NUMBER
from aftercare.understanding.reading import Wish

_MOST: Final = 4.0
_LONG: Final = 20
_SHOUTED_LETTERS: Final = 4

_CAPITALS: Final = re.compile(r"\b[^\W\d_a-zа-я]{3,}\b")
_QUOTED: Final = re.compile(r"[«„“\"”»]|(?<!\w)'\w|\w'(?!\w)")
_ABOUT_TROUBLE: Final = re.compile(
    r"what (?:happened|went wrong)|went wrong|why|tell us more|problem|better|fix", re.IGNORECASE
)
_ABOUT_FRIENDS: Final = re.compile(r"recommend|friend|people you know|tell others", re.IGNORECASE)


def signs(
    evidence: Evidence, wishes: frozenset[Wish], text: str, context: str | None, asked: str | None
) -> Mapping[str, float]:
    """What speaks in the message, by name; what is absent is left out."""
    found = evidence.found
    faults = sum(feeling.fault for feeling in evidence.feelings)
    blame = evidence.blame - sum(-feeling.weight for feeling in evidence.feelings if feeling.fault)
    moods = [feeling.weight for feeling in evidence.feelings]
    tokens = evidence.folded.tokens
    answering = context == "follow_up" or asked is not None
    measured = {
        "one": 1.0,
        "any fault": float(faults > 0),
        "faults": min(faults, 3),
        "blame": min(blame, _MOST),
        "praise": min(evidence.praise, _MOST),
        "any praise": float(evidence.praise > 0),
        "any blame": float(blame > 0 or faults > 0),
        "strong praise": float(bool(moods) and max(moods) >= 2),  # noqa: PLR2004 -- the weight of `great`
        "last": max(-1.0, min(1.0, moods[-1])) if moods else 0.0,
        "first": max(-1.0, min(1.0, moods[0])) if moods else 0.0,
        "negations": min(evidence.negations, 3),
        "but": float("but" in found),
        "irony": float("irony" in found),
        "annoyed": min(found.get("annoyed", 0), 3),
        "insult": min(found.get("insult", 0), 2),
        "claim": float(not wishes.isdisjoint(("bill", "redo"))),
        "arranging": float("reschedule" in wishes),
        "leaving": float("leaving" in found),
        "detractor": float("detractor" in found),
        "promoter": float("promoter" in found),
        "staying": float("staying" in found),
        "person": float(not wishes.isdisjoint(("person", "manager"))),
        "quiet": float(not wishes.isdisjoint(("stop", "delete"))),
        "callback": float("callback" in wishes),
        "length": min(evidence.folded.words, 2 * _LONG) / _LONG,
        "short": float(evidence.folded.words <= _SHOUTED_LETTERS),
        "numbers": min(tokens.count(NUMBER), 3),
        "capitals": min(len(_capitals(text)), 2),
        "marks": min(len(evidence.folded.shouted), 2),
        "asked": float(bool(evidence.folded.asked)),
        "quoted": float(len(_QUOTED.findall(text)) > 1),
        "after visit": float(context == "after_visit"),
        "answering": float(answering),
        "about trouble": float(bool(asked) and bool(_ABOUT_TROUBLE.search(asked or ""))),
        "about friends": float(asks_about_friends(asked)),
        "danger": float("danger" in found),
    }
    return {sign: much for sign, much in measured.items() if much}


def asks_about_friends(asked: str | None) -> bool:
    """Whether the question was if they would recommend us."""
    return bool(asked) and bool(_ABOUT_FRIENDS.search(asked or ""))


def _capitals(text: str) -> list[str]:
    return [word for word in _CAPITALS.findall(text) if word.isupper() and len(word) >= _SHOUTED_LETTERS]
