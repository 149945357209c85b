"""From the evidence in a message to a judgement, as a careful reader would make it."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from aftercare.understanding.chatter import courtesy, is_chat
from aftercare.understanding.delicacy import GRAVE, sensitivity
from aftercare.understanding.endangered import is_endangered
from aftercare.understanding.evidence import Evidence, weigh
from aftercare.understanding.folding import Folded
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.questions import expects_answer, is_asked, reply
from aftercare.understanding.reading import (
    Anger,
    Courtesy,
    Polarity,
    Recommend,
    Reply,
    Sensitive,
    Sentiment,
    Theme,
    Wish,
)
from aftercare.understanding.signs import asks_about_friends, signs
from aftercare.understanding.urging import is_urgent
from aftercare.understanding.weights import Leanings, lean
from aftercare.understanding.wishing import wishes_named

_OWN: Final = {"+": 1.0, "-": -1.0, "": 0.0}
_ANSWERS: Final[Mapping[str, Recommend]] = {"yes": "promoter", "no": "detractor", "maybe": "passive"}

# How far apart pleasure and displeasure lie for a score near 1 or -1.
_SPREAD: Final = 4.0
_WARM: Final = frozenset({"promoter", "promoter asked", "staying", "thanks"})
# How displeased somebody is at least who calls names.
_OFFENDED: Final = 0.5
# Longer than this (words), a story is about more than one thing.
_ONE_SUBJECT: Final = 40
# The score of a thumb or a heart alone.
_CHAT_PRAISE: Final = 0.5
# Praise of so much weight is more than an "ok".
_PLAIN_PRAISE: Final = 1.5
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
    urgent: bool
    sensitive: frozenset[Sensitive]
    asks: bool
    worst: Theme | None
    courtesy: Courtesy | None
    thanks: bool
    reply: Reply | None


def judge(
    folded: Folded,
    text: str,
    hits: Sequence[Hit],
    mentioned: Collection[int] = (),
    *,
    context: str | None,
    asked: str | None,
) -> Judgement:
    """Judge what a message means, from the phrases found in it and what it answers.

    - mentioned: the tokens that name a member of staff.
    """
    evidence = weigh(folded, hits)
    wishes = wishes_named(evidence, asked)
    chat = not wishes and is_chat(evidence, text)
    content = chat and context == "after_visit" and _is_content(evidence)
    leanings = _sobered(lean(signs(evidence, wishes, text, context, asked)), evidence, chat=chat)
    anger = _anger(leanings)
    if not chat and expects_answer(evidence, anger, eager=leanings.displeased < 0):
        wishes |= {"answer"}
    sentiment: Sentiment = "positive" if content else _sentiment(evidence, leanings, chat=chat)
    problem = not chat and leanings.problem > 0
    moods = _moods(evidence)
    # A message that shows no feeling has none to lend to what it talks about.
    lent = math.tanh(leanings.pleased - leanings.displeased) / 2 if problem or sentiment != "neutral" else 0.0
    asks = "answer" in wishes or ("stop" not in wishes and is_asked(evidence, chat=chat))
    return Judgement(
        sentiment=sentiment,
        score=_CHAT_PRAISE if content else _score(evidence, leanings, chat=chat),
        problem=problem,
        anger="none" if chat else anger,
        leaving="leaving" in evidence.found,
        wishes=wishes,
        themes={theme: _polarity(mood + lent) for theme, mood in moods.items()},
        recommend=_recommend(evidence, asked),
        not_service=chat and not content,
        danger=is_endangered(evidence.hits, folded),
        urgent=is_urgent(evidence, wishes, sentiment, asked, asks=asks),
        sensitive=sensitivity(evidence, sentiment, wishes, mentioned, problem=problem),
        asks=asks,
        worst=_worst(evidence, moods) if folded.words <= _ONE_SUBJECT else None,
        courtesy=courtesy(evidence),
        thanks="thanks" in evidence.found,
        reply=reply(evidence),
    )


def _is_content(evidence: Evidence) -> bool:
    """Whether small talk says, in answer to how it went, that all was well: "great, thanks", "all good"."""
    if evidence.blame or evidence.negations or evidence.folded.asked or not evidence.folded.words:
        return False
    return evidence.praise >= _PLAIN_PRAISE or "danger over" in evidence.found


def _sobered(leanings: Leanings, evidence: Evidence, *, chat: bool) -> Leanings:
    """What the words lean to, where some of them leave no doubt."""
    if not evidence.praise and not _WARM & evidence.found.keys():
        # Nobody is pleased whose words hold nothing pleasant.
        leanings = leanings._replace(pleased=min(leanings.pleased, 0.0))
    if evidence.folded.asked and not (evidence.blame or evidence.negations):
        # A question without a word of blame is a question, whatever it was asked instead of.
        leanings = leanings._replace(displeased=min(leanings.displeased, 0.0))
    if "insult" in evidence.found and not evidence.praise:
        # Nobody calls names who is content, however short the message.
        leanings = leanings._replace(displeased=max(leanings.displeased, _OFFENDED))
    if not chat and GRAVE & evidence.found.keys():
        # However it is put, who was hurt or harassed is not content, and somebody has to do something.
        displeased, trouble = max(leanings.displeased, _OFFENDED), max(leanings.problem, _OFFENDED)
        leanings = leanings._replace(displeased=displeased, problem=trouble)
    return leanings


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


def _moods(evidence: Evidence) -> dict[Theme, float]:
    """What is talked about, and the feeling that shows in the words for it and in their clause."""
    moods: dict[Theme, float] = {}
    named = [hit for hit in evidence.hits if hit.section.startswith("theme ")]
    longest: dict[int, Hit] = {}
    for hit in named:
        for at in range(hit.start, hit.end):
            if at not in longest or _size(longest[at]) < _size(hit):
                longest[at] = hit
    for hit in named:
        over = longest[hit.start]
        # "Not what I expected" is about the result, although "expected" alone may be about waiting.
        if _size(over) > _size(hit) and hit.end <= over.end:
            continue
        name, _, polarity = hit.section.removeprefix("theme ").partition(" ")
        theme = cast("Theme", name)
        own = 0.0 if hit.start in evidence.denied else _OWN[polarity]
        moods[theme] = moods.get(theme, 0.0) + own + evidence.mood_at(hit.start)
    return moods


def _worst(evidence: Evidence, moods: Mapping[Theme, float]) -> Theme | None:
    # What is praised by its own word only stands beside the blame.
    blamed = [theme for theme in moods if moods[theme] < -_FAINT and f"theme {theme} +" not in evidence.found]
    return min(blamed, key=lambda theme: moods[theme], default=None)


def _size(hit: Hit) -> int:
    return hit.end - hit.start


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
