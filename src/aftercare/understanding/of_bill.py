"""What somebody says of their bill: they want to see it, don't pay a line, or tell what it was worth."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile
from typing import Final

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.bill_clause import Clause, clauses, is_question, sentence_of
from aftercare.understanding.folding import NUMBER, Folded
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Phrasebook

# Without one of these together nothing is said of a bill.
_BEGINNINGS: Final = (
    {"show"},
    {"refuse"},
    {"refuse for", "for"},
    {"take", "off"},
    {"worth", "number"},
    {"worth", "half"},
    {"back"},
)
# The same in a message of hardly more words.
_BRIEF_BEGINNINGS: Final = (
    {"show alone"},
    {"refuse for"},
    {"for", "number"},
    {"at most", "number"},
    {"take"},
    {"off"},
)
_BRIEF: Final = 14
# Beside a wish to see the bill so many other words may stand, and beside a bare amount for something.
_SHOWN, _BARE = 3, 3
# What may stand around a number that is an amount.
_SMALL: Final = ("filler", "it")
_AMOUNT: Final = ("currency", "for", "worth", "at most", *_SMALL)
# A longer clause tells a story, and so many words name what the next clause is about.
_MOST_WORDS: Final = 16
_TOPIC: Final = 4
_BEFORE: Final = 2
# The best mark that people give.
_BEST_MARK: Final = 10
# Whoever hasn't come to the bill by then tells something else.
_MOST_PARTS: Final = 30


@dataclass(frozen=True, slots=True)
class BillSaid:
    """What was found; `what` are the words that may name lines, `rest` is what else the message says.

    Without such words the first of `near` that names a line tells it: the other clauses, each with how
    many it counts. `worth` is an amount as written, `half` the half of the price, `count` how many of
    them are meant. `everything` is struck, or what was struck stands again (`back`). `last`: the line of
    which they spoke last. What is not `sure` counts only where a line is plainly named.
    """

    what: str = ""
    worth: str = ""
    sure: bool = True
    rest: str = ""
    near: tuple[tuple[str, int], ...] = ()
    count: int = 0
    half: bool = False
    everything: bool = False
    back: bool = False
    last: bool = False


def of_bill(text: str, folded: Folded) -> BillSaid | None:
    """What a message says of the bill; None for most messages."""
    if not _may_be(folded):
        return None
    # Phrases of one language are looked for at a time: the small words of another would mean other things.
    for language in LANGUAGES:
        found = _in_language(text, language)
        if found is not None:
            return found
    return None


def _may_be(folded: Folded) -> bool:
    """Look whether there is anything of a bill in it; in most messages there is not."""
    found = {hit.section for hit in _signs().find(folded.tokens)}
    if any(found >= together for together in _BEGINNINGS):
        return True
    return folded.words <= _BRIEF and any(found >= together for together in _BRIEF_BEGINNINGS)


def _in_language(text: str, language: Language) -> BillSaid | None:
    parts = clauses(text, language, _MOST_PARTS)
    for at, part in enumerate(parts):
        told = _read(part, asks=is_question(text, part.text))
        if told is not None and not _is_conditional(text, part, language):
            others = [*parts[:at], *parts[at + 1 :]]
            limits = [one for one in others if told.worth and _is_limit(one)]
            rest = ". ".join(one.text for one in others if one not in limits)
            told = _with_list(replace(told, sure=told.sure or bool(limits)), text, parts, at)
            return replace(_with_near(told, parts, at), rest=rest)
    return _taken_back(parts)


def _read(clause: Clause, *, asks: bool) -> BillSaid | None:
    """What one clause says by itself."""
    if not 0 < len(clause.words()) <= _MOST_WORDS:
        return None
    if _is_refused(clause):
        return _refused(clause)
    return _taken(clause) or _valued(clause, asks=asks) or _shown(clause)


def _is_refused(clause: Clause) -> bool:
    taken = clause.has("take", "off") and not clause.has("back")
    return clause.has("refuse") or clause.has("refuse for", "for") or taken


def _refused(clause: Clause) -> BillSaid:
    amount = clause.amount()
    what = "" if clause.has("unsure") else clause.may_name()
    if amount and clause.has("at most"):
        return BillSaid(what, amount)
    everything = clause.has("all") and not clause.has("unsure") and not (what and clause.has("for"))
    return BillSaid("" if everything else what, count=clause.count(), everything=everything)


def _taken(clause: Clause) -> BillSaid | None:
    """The mask is to be taken off, without a word of a bill: it must name a line."""
    if clause.has("refuse for") and not clause.words("refuse for", *_SMALL):
        return BillSaid(sure=False)
    brief = len(clause.words(*_SMALL)) <= _TOPIC + 1
    if (
        not brief
        or clause.has("unsure")
        or clause.has("back")
        or not (clause.is_edged("take") or clause.is_edged("off"))
    ):
        return None
    return BillSaid(clause.may_name(), sure=False, count=clause.count())


def _valued(clause: Clause, *, asks: bool) -> BillSaid | None:
    if asks or clause.has("charged"):
        return None
    if clause.has("half", "worth") and not clause.numbers:
        return BillSaid(clause.may_name(), sure=False, half=True)
    amount = clause.amount()
    if not amount:
        return None
    bare = 0 < len(clause.words(*_AMOUNT)) <= _BARE
    if not clause.has("worth") and not (bare and clause.has("for")):
        return BillSaid("", amount, sure=False) if _is_mere(clause) else None
    if _is_mark(clause, amount):
        return None
    what = "" if clause.has("unsure") else clause.may_name()
    return BillSaid(what, amount, sure=clause.has("worth", "at most"), count=clause.count())


def _is_mark(clause: Clause, amount: str) -> bool:
    """Whether "5 for the haircut" may be how well it was liked."""
    worth = clause.has("worth") and not clause.has("giving")
    plain = worth or clause.has("currency") or clause.has("at most")
    return not plain and amount.isdecimal() and int(amount) <= _BEST_MARK


def _is_mere(clause: Clause) -> bool:
    """Only "15 at most": of what, another clause tells."""
    return clause.has("at most") and not clause.words(*_AMOUNT)


def _is_limit(clause: Clause) -> bool:
    """Only "not more", or "and that's it"."""
    return clause.has("at most") and not clause.numbers and not clause.words("at most", *_SMALL)


def _shown(clause: Clause) -> BillSaid | None:
    shown = clause.has("show") and len(clause.words("show", *_SMALL)) <= _SHOWN
    mere = not clause.numbers and not clause.has("cause")
    alone = mere and clause.has("show alone") and not clause.words("show alone", *_SMALL)
    return BillSaid() if shown or alone else None


def _with_near(told: BillSaid, parts: Sequence[Clause], at: int) -> BillSaid:
    """The same with what other clauses name of it, where it names nothing itself or goes on a list."""
    before = parts[at - 1] if at else None
    if told.what:
        listed = before is not None and before.has("nor") and not before.numbers
        return replace(told, what=f"{before.may_name()}, {told.what}") if before and listed else told
    if told.sure and not told.worth and not _is_refused(parts[at]):
        return told
    near = _topic(parts[:at])
    if not told.everything and (parts[at].has("it") or not told.sure):
        near += [*reversed(parts[:at]), *parts[at + 1 :]]
    found = dict.fromkeys((one.may_name(), one.count()) for one in near if not one.has("unsure"))
    said = tuple((words, count) for words, count in found if words)
    return replace(told, near=said, last=parts[at].has("it") or not told.worth)


def _with_list(told: BillSaid, text: str, parts: Sequence[Clause], at: int) -> BillSaid:
    """The same with the lines that follow it: "I won't pay: mask, styling"."""
    end = text.find(parts[at].text) + len(parts[at].text)
    if told.what or told.worth or text[end : end + 1] != ":":
        return told
    brief = takewhile(lambda one: len(one.words(*_SMALL)) <= _BARE, parts[at + 1 :])
    return replace(told, what=", ".join(filter(None, (one.may_name() for one in brief))))


def _topic(before: Sequence[Clause]) -> list[Clause]:
    """What the clause after these is about: "The styling? Seriously? …"."""
    last = [(one, len(one.words(*_SMALL))) for one in reversed(before[-_BEFORE:])]
    return [
        one for at, (one, words) in enumerate(last) if words <= _TOPIC and not any(w for _, w in last[:at])
    ]


def _taken_back(parts: Sequence[Clause]) -> BillSaid | None:
    """What they struck stands again ("leave it, I'll pay"), and nothing else is said of it."""
    backs = [one for one in parts if one.has("back") and not one.numbers]
    if not backs:
        return None
    names = ", ".join(filter(None, (one.may_name() for one in backs)))
    rest = ". ".join(one.text for one in parts if one not in backs)
    return BillSaid(names, sure=False, rest=rest, back=True)


def _is_conditional(text: str, clause: Clause, language: Language) -> bool:
    """Whether it holds only "if" or "until" something, as another clause of the same sentence says."""
    return Clause(sentence_of(text, clause.text), language).has("never")


@cache
def _signs() -> Phrasebook:
    """What tells, in any language, that a message may be of the bill."""
    beginning = set().union(*_BEGINNINGS, *_BRIEF_BEGINNINGS)
    merged: dict[str, tuple[str, ...]] = {"number": (NUMBER,)}
    for language in LANGUAGES:
        for section, phrases in sections(f"bill-{language}").items():
            if section in beginning:
                merged[section] = merged.get(section, ()) + phrases
    return Phrasebook(merged)
