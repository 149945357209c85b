"""A case's card in its topic: a projection, drawn anew from what is stored whenever it is sent."""

from collections.abc import Callable
from typing import Any

from aftercare.cases.case import Case, CaseEvent, status
from aftercare.customers.customer import Customer
from aftercare.messages.message import Utterance, place, placed
from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.fitting import fitted
from bot.telegram.kinds import Call, Obsolete, message_ids
from bot.telegram.places import Place
from bot.texts import Texts

# What a card shows of the words and of the history (characters, lines); Telegram takes 4096 characters.
MOST_WORDS = 1200
MOST_EVENTS = 12


class CardKind:
    """Draws a card where there is none, and otherwise edits it."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The card as it is now."""
        case = work.cases.get(int(intent.content["case"]))
        customer = None if case is None else work.customers.get(case.customer_id)
        if case is None or customer is None:
            raise Obsolete
        lines = card_lines(work, case, customer, lambda word: self._texts.plain(word, where.language))
        text = fitted(self._texts, lines, where.language, "\n")
        params: dict[str, Any] = {"text": text, "parse_mode": "HTML"}
        known = placed(work, f"card:{case.id}")
        if known is not None and known.chat_id == where.chat_id:
            return Call(
                "editMessageText", {"chat_id": known.chat_id, "message_id": known.message_id, **params}
            )
        return Call("sendMessage", {**where.address(), **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The card is known, so that it can be edited."""
        found = message_ids(result)
        case = work.cases.get(int(intent.content["case"]))
        if found and case is not None:
            place(work, f"card:{case.id}", where.chat_id, found[0], case.customer_id)


def card_lines(work: Work, case: Case, customer: Customer, word: Callable[[Say], str]) -> list[Say]:
    """Who it is, what it is about, what they said, and what happened since, a line each.

    `word` gives a word in the desk's language, for lists inside a line.
    """
    history = work.case_events.where(case_id=case.id)
    lines = [Say("card-title", {"kind": case.kind, "case": case.id, "name": customer.name})]
    lines.append(Say("card-language", {"language": customer.language}))
    if customer.segment:
        lines.append(Say("card-segment", {"segment": customer.segment}))
    if customer.phone:
        lines.append(Say("card-phone", {"phone": customer.phone}))
    lines += _visit(work, case)
    led_here = history[0].facts["said"]
    said = [utterance for utterance in work.utterances.where(case_id=case.id) if utterance.id in led_here]
    lines += [Say("card-said", {"text": words}) for words in _words(said)]
    lines += _mood(said, word)
    lines.append(Say("card-status", {"status": status(history)}))
    return lines + [_event(event) for event in history[-MOST_EVENTS:]]


def _visit(work: Work, case: Case) -> list[Say]:
    visit = None if case.visit_id is None else work.visits.get(case.visit_id)
    if visit is None:
        return []
    return [
        Say(
            "card-visit",
            {
                "service": visit.service,
                "staff": ", ".join(visit.staff),
                "day": {"at": visit.ended_at.isoformat(), "style": "day"},
                "total": {"money": visit.total.decimal(), "currency": visit.currency},
            },
        )
    ]


def _mood(said: list[Utterance], word: Callable[[Say], str]) -> list[Say]:
    if not said:
        return []
    themes = dict.fromkeys(theme for utterance in said for theme in utterance.reading.get("themes", ()))
    # "Other" beside a quotation tells nobody anything.
    named = ", ".join(word(Say("theme-name", {"theme": theme})) for theme in themes if theme != "other")
    heard = {str(utterance.reading.get("sentiment", "neutral")) for utterance in said}
    worst = next((mood for mood in ("negative", "mixed", "neutral") if mood in heard), "positive")
    return [Say("card-reading", {"sentiment": worst, "themes": named})]


def _words(said: list[Utterance]) -> list[str]:
    left, words = MOST_WORDS, []
    for utterance in said:
        if utterance.text and left > 0:
            words.append(utterance.text if len(utterance.text) <= left else utterance.text[:left] + "…")
            left -= len(utterance.text)
    return words


def _event(event: CaseEvent) -> Say:
    at = {"at": event.at.isoformat(), "style": "time"}
    if event.what == "wished":
        return Say("card-wish", {"at": at, "kind": str(event.facts["kind"])})
    return Say("card-event", {"what": event.what, "actor": event.actor, "at": at})
