"""From the evidence in a message to a judgement, as a careful reader would make it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast, get_args

from aftercare.understanding.evidence import Evidence, weigh
from aftercare.understanding.folding import NUMBER, SENTENCE_END, Folded
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.reading import Anger, Polarity, Recommend, Sentiment, Theme, Wish

_WISHES: Final = tuple(wish for wish in get_args(Wish) if wish != "answer")
_THEMES: Final[tuple[Theme, ...]] = get_args(Theme)
_SHORT = 4


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
    """What a message means, from the phrases found in it and what it answers."""
    evidence = weigh(folded, hits)
    chat = _is_chat(evidence)
    wishes = _wishes(evidence)
    problem = not chat and _problem(evidence, wishes) > 0
    sentiment = "neutral" if chat else _sentiment(evidence)
    return Judgement(
        sentiment=sentiment,
        score=_score(evidence),
        problem=problem,
        anger=_anger(evidence, text, problem),
        leaving=bool(evidence.found.get("leaving")),
        wishes=wishes,
        themes=_themes(evidence),
        recommend=_recommend(evidence, asked),
        not_service=chat,
        danger=bool(evidence.found.get("danger")),
        asks="answer" in wishes,
    )


def _problem(evidence: Evidence, wishes: frozenset[Wish]) -> float:
    faults = sum(feeling.fault for feeling in evidence.feelings)
    return (
        1.2 * min(faults, 3)
        + 0.5 * min(evidence.blame, 4)
        - 0.5 * min(evidence.praise, 4)
        + 1.0 * bool(wishes & {"bill", "redo"})
        + 0.3 * min(evidence.negations, 4)
        - 1.0
    )


def _sentiment(evidence: Evidence) -> Sentiment:
    praise, blame = evidence.praise, evidence.blame
    if praise and blame and 0.4 < praise / blame < 2.5:  # noqa: PLR2004 -- first cut, replaced by fitting
        return "mixed"
    if praise > blame:
        return "positive"
    return "negative" if blame else "neutral"


def _score(evidence: Evidence) -> float | None:
    praise, blame = evidence.praise, evidence.blame
    if not praise and not blame:
        return None
    return round((praise - blame) / (praise + blame + 1), 2)


def _anger(evidence: Evidence, text: str, problem: bool) -> Anger:
    if evidence.found.get("insult"):
        return "angry"
    return "irritated" if problem and evidence.found.get("annoyed") else "none"


def _wishes(evidence: Evidence) -> frozenset[Wish]:
    found = {wish for wish in _WISHES if evidence.found.get(wish)}
    words = evidence.folded.words
    if words <= _SHORT and evidence.found.get("stop alone") and _covers(evidence, {"stop alone", "chat"}):
        found.add("stop")
    if evidence.folded.asked and evidence.found.get("answer"):
        found.add("answer")
    return frozenset(cast("set[Wish]", found))


def _themes(evidence: Evidence) -> Mapping[Theme, Polarity]:
    moods: dict[Theme, float] = {}
    for hit in evidence.hits:
        if not hit.section.startswith("theme "):
            continue
        theme = cast("Theme", hit.section.split()[1])
        moods[theme] = moods.get(theme, 0.0) + evidence.mood(evidence.clause_of(hit.start))
    return {theme: _polarity(mood) for theme, mood in moods.items()}


def _polarity(mood: float) -> Polarity:
    return "+" if mood > 0 else "-" if mood < 0 else "0"


def _recommend(evidence: Evidence, asked: str | None) -> Recommend | None:
    if evidence.found.get("detractor"):
        return "detractor"
    return "promoter" if evidence.found.get("promoter") else None


def _is_chat(evidence: Evidence) -> bool:
    return _covers(evidence, {"chat"})


def _covers(evidence: Evidence, sections: set[str]) -> bool:
    """Whether every token belongs to a phrase of these sections."""
    tokens = evidence.folded.tokens
    covered = bytearray(token in {SENTENCE_END, NUMBER} for token in tokens)
    for hit in evidence.hits:
        if hit.section in sections:
            covered[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    return all(covered)
