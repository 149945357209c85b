"""What a customer wants, as far as the words name it (questions are told apart in `questions`)."""

import re
from typing import Final, cast, get_args

from aftercare.understanding.chatter import covers
from aftercare.understanding.evidence import Evidence
from aftercare.understanding.reading import Wish

_WISHES: Final = tuple(wish for wish in get_args(Wish) if wish != "answer")
_NAMED: Final[tuple[Wish, ...]] = ("person", "manager")
# How many tokens a word of wanting may stand before what is wanted (half of it behind).
_NEAR: Final = 6
# A wish in one bare word counts only in messages of at most so many words.
_SHORT: Final = 4
_POLITE: Final = ("chat", "greeting", "thanks")
# Asked when or where to call, whatever they answer (but no) means that they want the call.
_ABOUT_CALLING: Final = re.compile(r"\b(?:call|ring|phone|reach) you\b", re.IGNORECASE)


def wishes_named(evidence: Evidence, asked: str | None) -> frozenset[Wish]:
    """Return the wishes that a message names, or that the answer to our question implies."""
    found = {wish for wish in _WISHES if wish in evidence.found}
    if "person" in found and _is_caller(evidence, "person"):
        found.discard("person")
    found.update(wish for wish in _NAMED if _is_wanted(evidence, f"{wish} named"))
    short = evidence.folded.words <= _SHORT
    if short and "stop alone" in evidence.found and covers(evidence, {"stop alone", "chat"}):
        found.add("stop")
    if short and "person alone" in evidence.found and covers(evidence, {"person alone", "wanting", *_POLITE}):
        found.add("person")
    if asked and _ABOUT_CALLING.search(asked) and not {"no", "stop", "delete"} & evidence.found.keys():
        found.add("callback")
    return cast("frozenset[Wish]", frozenset(found))


def _is_caller(evidence: Evidence, named: str) -> bool:
    """Whether it is only whoever may call: "could somebody ring me?"."""
    calls = [hit for hit in evidence.hits if hit.section == "callback"]
    return named in {"person", "person named"} and all(
        any(call.start <= hit.start and hit.end <= call.end for call in calls)
        for hit in evidence.hits
        if hit.section == named
    )


def _is_wanted(evidence: Evidence, named: str) -> bool:
    """Whether somebody named is wanted, not only spoken of: alone, or near a word of wanting."""
    if named not in evidence.found or _is_caller(evidence, named):
        return False
    if evidence.folded.words <= _SHORT and not evidence.feelings:
        return True
    near: set[int] = set()
    for hit in evidence.hits:
        if hit.section == "wanting":
            near.update(range(hit.start - _NEAR // 2, hit.start + _NEAR + 1))
    return any(hit.section == named and hit.start in near for hit in evidence.hits)
