"""From the evidence in a message to a judgement, as a careful reader would make it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from aftercare.understanding.chatter import is_chat
from aftercare.understanding.evidence import Evidence, weigh
from aftercare.understanding.folding import Folded
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.questions import expects_answer
from aftercare.understanding.reading import Anger, Polarity, Recommend, Sentiment, Theme, Wish
from aftercare.understanding.signs import asks_about_friends, signs
from aftercare.understanding.weights import Leanings, lean
from aftercare.understanding.wishing import wishes_named

_OWN: Final = {"+": 1.0, "-": -1.0, "": 0.0}
_ANSWERS: Final[Mapping[str, Recommend]] = {"yes": "promoter", "no": "detractor", "maybe": "passive"}

# How far apart pleasure and displeasure lie for a score near 1 or -1.
_SPREAD: Final = 4.0
# The score of a thumb or a heart alone.
_CHAT_PRAISE: Final = 0.5
# A mood below this is none.
_FAINT: Final = 0.2


@dataclass(frozen=True, slots=True)
class Judgement:
    """The part of a reading that the words' meaning decides."""

    sentiment: Sentiment
    score: float | None
    problem: bool
    anger: Anger
    leaving: bool
    wishes: frozenset[Wish]
    themes: Mapping[Theme, Polarity]
    recommend: Recommend | None
    not_service: bool
    danger: bool
    asks: bool


def judge(
    folded: Folded, text: str, hits: Sequence[Hit], *, context: str | None, asked: str | None
) -> Judgement:
    """Judge what a message means, from the phrases found in it and what it answers."""
    evidence = weigh(folded, hits)
    wishes = wishes_named(evidence, asked)
    chat = not wishes and is_chat(evidence, text)
    leanings = lean(signs(evidence, wishes, text, context, asked))
    anger = _anger(leanings)
    if not chat and expects_answer(evidence, anger, eager=leanings.displeased < 0):
        wishes |= {"answer"}
    return Judgement(
        sentiment=_sentiment(evidence, leanings, chat=chat),
        score=_score(evidence, leanings, chat=chat),
        problem=not chat and leanings.problem > 0,
        anger="none" if chat else anger,
        leaving="leaving" in evidence.found,
        wishes=wishes,
        themes=_themes(evidence, leanings.pleased - leanings.displeased),
        recommend=_recommend(evidence, asked),
        not_service=chat,
        danger="danger" in evidence.found,
        asks="answer" in wishes or bool(folded.asked),
    )


def _sentiment(evidence: Evidence, leanings: Leanings, *, chat: bool) -> Sentiment:
    if chat:
        return "positive" if evidence.praise >= 1 and not evidence.folded.words else "neutral"
    if leanings.pleased > 0 and leanings.displeased > 0:
        return "mixed"
    if leanings.pleased > 0:
        return "positive"
    return "negative" if leanings.displeased > 0 else "neutral"


def _score(evidence: Evidence, leanings: Leanings, *, chat: bool) -> float | None:
    """The feeling from -1 to 1; None where none shows."""
    sentiment = _sentiment(evidence, leanings, chat=chat)
    if sentiment == "neutral":
        return None
    if chat:
        return _CHAT_PRAISE
    return round(math.tanh((leanings.pleased - leanings.displeased) / _SPREAD), 2)


def _anger(leanings: Leanings) -> Anger:
    if max(leanings.displeased, leanings.problem) <= 0:
        return "none"
    if leanings.angry > 0:
        return "angry"
    return "irritated" if leanings.irritated > 0 else "none"


def _themes(evidence: Evidence, overall: float) -> Mapping[Theme, Polarity]:
    """What is talked about; where its own clause shows no feeling, the whole message lends it."""
    moods: dict[Theme, float] = {}
    for hit in evidence.hits:
        kind, _, rest = hit.section.partition(" ")
        if kind != "theme":
            continue
        name, _, polarity = rest.partition(" ")
        theme = cast("Theme", name)
        own = _OWN[polarity] + evidence.mood_at(hit.start)
        moods[theme] = moods.get(theme, 0.0) + own
    lent = math.tanh(overall) / 2
    return {theme: _polarity(mood + lent) for theme, mood in moods.items()}


def _polarity(mood: float) -> Polarity:
    return "+" if mood > _FAINT else "-" if mood < -_FAINT else "0"


def _recommend(evidence: Evidence, asked: str | None) -> Recommend | None:
    """Whether they send friends; a plain yes or no counts where exactly that was asked."""
    found = evidence.found
    if "detractor" in found:
        return "detractor"
    if "promoter" in found:
        return "promoter"
    if not asks_about_friends(asked):
        return None
    if "promoter asked" in found:
        return "promoter"
    first = min((hit for hit in evidence.hits if hit.section in _ANSWERS), key=_place, default=None)
    return _ANSWERS[first.section] if first else None


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, hit.start - hit.end
