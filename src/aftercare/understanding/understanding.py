"""The port through which the product understands customers, and its embedded implementation."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from aftercare.language import LANGUAGES, Language, closest
from aftercare.understanding.addressing import addressing, without
from aftercare.understanding.endangered import is_endangered, is_hidden_danger
from aftercare.understanding.evidence import weigh
from aftercare.understanding.folding import NUMBER, Folded, fold, tokenise
from aftercare.understanding.judging import Judgement, judge
from aftercare.understanding.of_bill import BillSaid, of_bill
from aftercare.understanding.people import mentioned, phone_in
from aftercare.understanding.reading import OfBill, Reading, Wish
from aftercare.understanding.tongue import hear, phrasebook
from aftercare.understanding.when.lexicon import lexicon
from aftercare.understanding.wished_time import wished_time

# Telegram's own limit for a message; whatever is longer was not typed into it.
_LONGEST = 4096
# So few words beside what is said of the bill tell nothing else.
_ASIDE = 3
_LIKED, _NOT_LIKED = frozenset({"good", "great"}), frozenset({"not", "bad", "awful", "fault"})


class Understanding(Protocol):
    """Turns a customer's words into a `Reading`; it may be a model behind a network."""

    async def read(
        self,
        text: str,
        *,
        context: str | None = None,
        asked: str | None = None,
        language: str | None = None,
        names: Sequence[str] = (),
    ) -> Reading:
        """What a message means.

        - context: what the bot had just done: "after_visit", "any_time" or "follow_up".
        - asked: the follow-up question it answers, in English.
        - language: the customer's known language, for words that don't tell their own.
        - names: first names of staff who may be meant, in the nominative.
        """


class EmbeddedUnderstanding:
    """Reads with the lexicons alone: no network, no state, the same reading for the same words."""

    def __init__(self) -> None:
        """Load all lexicons now, so that the first customer doesn't wait for them."""
        for language in LANGUAGES:
            phrasebook(language)
            lexicon(language)

    async def read(
        self,
        text: str,
        *,
        context: str | None = None,
        asked: str | None = None,
        language: str | None = None,
        names: Sequence[str] = (),
    ) -> Reading:
        """As the port says."""
        return self.read_now(text, context=context, asked=asked, language=language, names=names)

    def read_now(
        self,
        text: str,
        *,
        context: str | None = None,
        asked: str | None = None,
        language: str | None = None,
        names: Sequence[str] = (),
    ) -> Reading:
        """The same without waiting; raises nothing, whatever the text."""
        text = text[:_LONGEST]
        folded = tokenise(fold(text))
        reading, spoken = self._read(text, folded, context, asked, language, names)
        said = of_bill(text, folded)
        return reading if said is None else replace(reading, bill=self._of_bill(said, reading, spoken))

    def _read(
        self,
        text: str,
        folded: Folded,
        context: str | None,
        asked: str | None,
        language: str | None,
        names: Sequence[str],
    ) -> tuple[Reading, Language]:
        """The reading, but for what is said of the bill; and in which language it was read."""
        words = [token for token in folded.tokens if token.isalpha() and token != NUMBER]
        heard = hear(text, words)
        spoken = heard.language or closest(language) or _best_known(folded)
        hits = phrasebook(spoken).find(folded.tokens)
        found = addressing(folded, text, hits)
        left, told = folded, text
        if found.taken:
            # How they want to be dealt with tells nothing of how it went.
            left = without(folded, found.taken)
            told = text if left.words else ""
            hits = phrasebook(spoken).find(left.tokens)
        mentions = mentioned(left.tokens, tuple(names), text)
        judgement = judge(left, told, hits, mentions, context=context, asked=asked)
        numbered = any(hit.section == "numbered" for hit in hits)
        phone = phone_in(text, spoken, numbered=numbered)
        wishes = _with_callback(judgement, phone)
        own = closest(language)
        hidden = LANGUAGES if heard.language is None else (spoken, own or spoken)
        danger = judgement.danger or is_hidden_danger(folded, spoken, hidden) or _is_broken_up(text, spoken)
        reading = Reading(
            language=heard.language,
            language_sure=heard.sure,
            words=folded.words,
            sentiment=judgement.sentiment,
            score=judgement.score,
            problem=judgement.problem,
            anger=judgement.anger,
            leaving=judgement.leaving,
            wishes=wishes,
            themes=judgement.themes,
            staff=tuple(dict.fromkeys(mentions.values())),
            phone=phone,
            when=wished_time(text, folded, spoken, wishes),
            recommend=judgement.recommend,
            not_service=judgement.not_service and not wishes,
            danger=danger,
            urgent=judgement.urgent,
            sensitive=judgement.sensitive,
            asks=judgement.asks,
            worst=judgement.worst,
            courtesy=judgement.courtesy,
            thanks=judgement.thanks,
            reply=judgement.reply,
            speak=found.speak,
            call_me=found.call_me,
            quiet=found.quiet,
            write_again=found.write_again,
            progress=found.progress,
        )
        return reading, spoken

    def _of_bill(self, said: BillSaid, reading: Reading, spoken: Language) -> OfBill | None:
        """What is said of the bill, and whether the rest of the message tells of something else."""
        rest = Reading()
        if said.rest:
            rest, _ = self._read(said.rest, tokenise(fold(said.rest)), None, None, spoken, ())
        # To be worth something is praise in other words, but not where a line is worth so much.
        tone = rest if said.worth and said.what else reading
        doubtful = said.everything or not (said.sure or said.near or said.back)
        if doubtful and tone.sentiment == "positive":
            return None
        feels = rest.problem or rest.sentiment in {"negative", "mixed"} or rest.anger != "none"
        calls = bool(rest.wishes - {"bill"}) or rest.asks or rest.urgent or bool(rest.sensitive)
        brief = rest.words <= _ASIDE or rest.not_service
        alone = brief and not feels and not calls
        return OfBill(
            "" if _is_liked(said.what, spoken) else said.what,
            said.worth,
            said.sure,
            alone,
            tuple(one for one in said.near if not _is_liked(one[0], spoken)),
            said.count,
            said.half,
            said.everything,
            said.back,
            said.last,
        )


def _is_liked(words: str, spoken: Language) -> bool:
    """Whether these words name what was fine ("… and the cut was fine")."""
    found = {hit.section for hit in phrasebook(spoken).find(tokenise(fold(words)).tokens)}
    return not found.isdisjoint(_LIKED) and found.isdisjoint(_NOT_LIKED)


def _is_broken_up(text: str, spoken: Language) -> bool:
    """Whether a cry was written on several lines, or in several messages."""
    if "\n" not in text:
        return False
    folded = tokenise(fold(text.replace("\n", " ")))
    return is_endangered(weigh(folded, phrasebook(spoken).find(folded.tokens)).hits, folded)


def _with_callback(judgement: Judgement, phone: str | None) -> frozenset[Wish]:
    """Who leaves a number wants to be called, unless they want quiet or only change an appointment."""
    if phone is None or judgement.wishes & {"stop", "delete", "reschedule"}:
        return judgement.wishes
    return judgement.wishes | {"callback"}


def _best_known(folded: Folded) -> Language:
    """The language whose lexicon knows most of a message too short to tell by itself."""
    return max(LANGUAGES, key=lambda language: len(phrasebook(language).find(folded.tokens)))
