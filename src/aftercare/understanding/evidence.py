"""What speaks in a message for and against: the phrases that count, weighed and placed in clauses."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from aftercare.understanding.folding import SENTENCE_END, Folded
from aftercare.understanding.phrasebook import Hit
from aftercare.understanding.turning import Felt, turns_for_the_worse

_WEIGHTS: Final = {"great": 2.0, "good": 1.0, "thanks": 0.5, "bad": -1.0, "awful": -2.0, "fault": -1.5}
_NEGATED: Final = {"great": -1.0, "good": -1.0, "thanks": 0.0, "bad": 0.5, "awful": 0.5, "fault": 0.0}
_THEMED: Final = {"+": 1.0, "-": -1.0}

# Sections whose phrases cover up what stands inside them, and what of it they cover.
_SHIELDED: Final[Mapping[str, Callable[[str], bool]]] = {
    "calm": lambda section: section != "calm",
    "chat": lambda section: section in {"good", "great"},
    "irony": lambda section: section in {"good", "great", "thanks"},
    "leaving": lambda section: section in {"person", "person named"},
    # "We'll come again" is none of "broken again".
    "staying": lambda section: section in {"fault", "annoyed"},
    "not urgent": lambda section: section in {"urgent", "at once"},
    "not sensitive": lambda section: section in {"managers only", "harassment", "privacy", "harm"},
    "no danger": lambda section: section in {"danger", "danger alone"},
    # A leak of data is none of gas.
    "privacy": lambda section: section in {"danger", "danger alone", "fault"},
}

_DENIALS: Final = frozenset({"calm", "no danger", "not urgent", "not sensitive"})

# Single words of these cover nothing: a bare "fine" may be meant.
_MANY_WORDED: Final = frozenset({"chat", "irony"})

_TROUBLE: Final = frozenset({"fault", "bad", "awful"})

# How displeased somebody is with what follows "lovely, but": that it is no praise tells enough.
_UNSPOKEN: Final = -1.0

# A negation reaches this many tokens ahead.
_REACH: Final = 3


class Feeling(NamedTuple):
    """A phrase that shows a feeling: its weight (-2..2), whether it tells of a fault, and its clause."""

    weight: float
    fault: bool
    clause: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was found in a message, overlaps resolved.

    - found: sections with at least one phrase that counts, and how many.
    - hits: the phrases that count; feelings: those that show one, in the order of the text.
    - negations: how many negations turn no feeling around ("didn't come").
    - clauses: the tokens at which one begins; moods: the sum of the feelings in each that has any.
    - denied: the tokens at which phrases begin that a negation turns around.
    - praise, blame: the sums over the whole message, both positive.
    """

    folded: Folded
    hits: tuple[Hit, ...]
    found: dict[str, int]
    feelings: tuple[Feeling, ...]
    negations: int
    clauses: tuple[int, ...]
    moods: Mapping[int, float]
    denied: frozenset[int]
    praise: float
    blame: float

    def mood_at(self, token: int) -> float:
        """The sum of the feelings in the clause that a token stands in."""
        return self.moods.get(bisect_right(self.clauses, token), 0.0)


def weigh(folded: Folded, hits: Sequence[Hit]) -> Evidence:
    """The evidence in a message, from the phrases found in it."""
    counting = _without_calmed(hits, folded)
    clauses = _clauses(folded, counting)
    chosen, used = _felt(counting, len(folded.tokens))
    # A "no" that is an answer of its own ("no, all is well") turns nothing around.
    answered = {hit.start for hit in counting if hit.start == 0 and hit.end in folded.pauses}
    negating = sorted(
        {
            hit.start
            for hit in counting
            if hit.section == "not" and hit.start not in answered and not any(used[hit.start : hit.end])
        }
    )
    parted = _parted(folded, counting)
    ends = {hit.start: hit.end for hit in sorted(counting, key=_end) if hit.section == "not"}
    felt: list[Felt] = []
    spent: set[int] = set()
    denied: set[int] = set()
    for hit in _present(chosen, counting, clauses):
        turned = _turned_by(hit, negating, ends, folded.tokens, parted)
        spent.update(turned)
        # Two negations of one thing deny it all the more ("nobody never"), they don't undo each other.
        if turned:
            denied.add(hit.start)
        weight = _weight(hit.section, negated=bool(turned))
        if weight:
            felt.append(Felt(hit.start, weight, fault=hit.section == "fault"))
    felt.extend(Felt(at, _UNSPOKEN, fault=False) for at in turns_for_the_worse(folded, counting, felt))
    felt.sort()
    feelings = [Feeling(weight, fault, bisect_right(clauses, at)) for at, weight, fault in felt]
    found = dict(Counter(hit.section for hit in counting))
    moods: dict[int, float] = {}
    for feeling in feelings:
        moods[feeling.clause] = moods.get(feeling.clause, 0.0) + feeling.weight
    return Evidence(
        folded,
        tuple(counting),
        found,
        tuple(feelings),
        negations=len(set(negating) - spent),
        clauses=clauses,
        moods=moods,
        denied=frozenset(denied),
        praise=sum(feeling.weight for feeling in feelings if feeling.weight > 0),
        blame=-sum(feeling.weight for feeling in feelings if feeling.weight < 0),
    )


def _without_calmed(hits: Sequence[Hit], folded: Folded) -> list[Hit]:
    """Drop what begins inside a phrase that gives it another sense ("have a nice day", "no need to call")."""
    joints = [hit.start for hit in hits if hit.section == "and"]
    shields = [hit for hit in hits if hit.section in _SHIELDED and not _is_parted(hit, folded, joints)]
    if not shields:
        return list(hits)
    kept = list(hits)
    present = {hit.section for hit in shields}
    for section, shielded in _SHIELDED.items():
        if section not in present:
            continue
        covered = bytearray(len(folded.tokens))
        for hit in shields:
            if hit.section == section and hit.end - hit.start > (section in _MANY_WORDED):
                covered[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
        kept = [hit for hit in kept if not (shielded(hit.section) and covered[hit.start])]
    return kept


def _is_parted(hit: Hit, folded: Folded, joints: Sequence[int]) -> bool:
    """Whether a comma parts a denial: "there is no water, urgent" denies nothing.

    Danger is denied only up to the next "and": "the lip is swelling and I can't breathe".
    """
    if hit.section not in _DENIALS:
        return False
    if hit.section == "no danger" and any(hit.start < at < hit.end - 1 for at in joints):
        return True
    return any(at in folded.pauses for at in range(hit.start + 1, hit.end))


def _felt(hits: Sequence[Hit], size: int) -> tuple[list[Hit], bytearray]:
    """The phrases with feeling that don't overlap, longest first; and which tokens they take."""
    felt = [hit for hit in hits if hit.section in _WEIGHTS or hit.section[-2:] in {" +", " -"}]
    felt.sort(key=lambda hit: (hit.start - hit.end, -abs(_weight(hit.section, negated=False)), hit.start))
    used = bytearray(size)
    chosen: list[Hit] = []
    for hit in felt:
        if not any(used[hit.start : hit.end]):
            used[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
            chosen.append(hit)
    chosen.sort(key=lambda hit: hit.start)
    return chosen, used


def _present(chosen: Sequence[Hit], hits: Sequence[Hit], clauses: Sequence[int]) -> list[Hit]:
    """The phrases with feeling, without faults that are gone ("squeak is gone") or none ("fine again")."""
    gone = {hit.start: hit.end for hit in hits if hit.section == "gone"}
    again = {hit.start for hit in hits if hit.section == "again"}
    if not gone and not again:
        return list(chosen)
    ends = gone.keys() & {hit.end for hit in chosen if hit.section in _TROUBLE}
    over = {at for start in ends for at in range(start, gone[start])}
    pleasant = {bisect_right(clauses, hit.start) for hit in chosen if hit.section in {"good", "great"}}
    return [
        hit
        for hit in chosen
        if hit.section not in _TROUBLE
        or not (
            hit.start in over
            or hit.end in ends
            or (
                hit.start in again
                and hit.end == hit.start + 1
                and bisect_right(clauses, hit.start) in pleasant
            )
        )
    ]


def _parted(folded: Folded, hits: Sequence[Hit]) -> frozenset[int]:
    """The tokens that no negation reaches from before them: "no more noise, well done".

    It does reach into what is only reported: "I don't think, that it is good".
    """
    return folded.pauses - {hit.start for hit in hits if hit.section == "that"}


def _turned_by(
    hit: Hit,
    negating: Sequence[int],
    ends: Mapping[int, int],
    tokens: Sequence[str],
    parted: frozenset[int],
) -> list[int]:
    near = negating[bisect_left(negating, hit.start - _REACH) : bisect_right(negating, hit.start)]
    if hit.section == "fault":
        # Only what is denied right before it is none: "doesn't squeak", but "I don't know, it squeaks".
        return [at for at in near if ends[at] == hit.start and hit.start not in parted]
    return [
        at
        for at in near
        if SENTENCE_END not in tokens[at : hit.start] and parted.isdisjoint(range(at + 1, hit.start + 1))
    ]


def _end(hit: Hit) -> int:
    return hit.end


def _weight(section: str, *, negated: bool) -> float:
    if section[-2:] in {" +", " -"}:
        return _THEMED[section[-1]] * (-0.5 if negated else 1.0)
    return (_NEGATED if negated else _WEIGHTS)[section]


def _clauses(folded: Folded, hits: Sequence[Hit]) -> tuple[int, ...]:
    """The tokens at which a new clause begins."""
    begins = {at + 1 for at, token in enumerate(folded.tokens) if token == SENTENCE_END}
    begins.update(folded.pauses)
    begins.update(hit.start for hit in hits if hit.section == "but")
    return tuple(sorted(begins))
