"""The time that words wish for a call: what only tells when somebody can't be reached is turned around."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aftercare.language import Language
from aftercare.understanding.calling_off import CallWords
from aftercare.understanding.when.find_when import find_when
from aftercare.understanding.when.spoken import Spoken, Times


@dataclass(frozen=True, slots=True)
class Wished:
    """The time that was wished, if any.

    `unfit`: a time was named only as one that doesn't suit. `around`: how many words are about something
    else.
    """

    spoken: Spoken | None = None
    unfit: bool = False
    around: int = 0


def wished(text: str, language: Language, *, expected: bool) -> Wished:
    """Find it; `expected`: a bare hour is one, since a time is being spoken of anyway."""
    parts = CallWords(text, language).clauses()
    avoided = [one for one in parts if _avoids(one)]
    if not avoided:
        return _in(CallWords(text, language), language, expected=expected)
    free = [one for one in parts if one not in avoided]
    for one in free:
        found = _in(one, language, expected=expected)
        if found.spoken is not None and (not found.around or one.calls() or one.has("other")):
            return found
    return _turned(avoided, language)


def _avoids(one: CallWords) -> bool:
    return one.has("off") or (one.has("busy") and not one.calls())


def _in(words: CallWords, language: Language, *, expected: bool) -> Wished:
    spoken = find_when(words.text, language)
    if spoken is None and (expected or words.has("asking") or words.has("other")):
        spoken = find_when(words.without("asking", "other").replace(",", " "), language)
    if spoken is None:
        return Wished()
    return Wished(spoken, around=_around(words, spoken))


def _around(words: CallWords, spoken: Spoken) -> int:
    """How much else is said; in a clause that asks for a time the others only tell why."""
    asking = [one for one in words.clauses() if one.has("asking") and spoken.words in one.text]
    return min(
        (one.around(at := one.text.index(spoken.words), at + len(spoken.words)) for one in asking),
        default=words.around(spoken.start, spoken.end),
    )


def _turned(avoided: Sequence[CallWords], language: Language) -> Wished:
    """Who is at work until five wants to be called after it."""
    for one in avoided:
        spoken = find_when(one.without("off", "busy"), language)
        if spoken is None:
            continue
        times = spoken.times
        if times is not None and times.kind == "before" and times.until is not None:
            after = Times("after", since=times.until, part=times.part, ambiguous=times.ambiguous)
            return Wished(replace(spoken, times=after), around=one.around(spoken.start, spoken.end))
        if times is not None and times.kind == "after" and times.since is not None and not one.has("off"):
            before = Times("before", until=times.since, part=times.part, ambiguous=times.ambiguous)
            return Wished(replace(spoken, times=before))
        return Wished(unfit=True)
    return Wished()
