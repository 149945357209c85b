"""What a card says: who it is, what it is about, what they said, and what happened since, a line each."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from aftercare.callbacks.agreed import Call, call_of
from aftercare.cases.case import Case, CaseEvent, restricted, status
from aftercare.cases.pressing import pressing_kind
from aftercare.cases.promise import running
from aftercare.cases.take_case import has_it
from aftercare.customers.customer import Customer
from aftercare.messages.message import Utterance
from aftercare.money import Money
from aftercare.say import Say
from aftercare.visits.find_visit import find_visit
from aftercare.visits.visit import Bill
from aftercare.work import Work
from bot.desk.cases.cause_words import cause_name, cause_of, done_name
from bot.desk.cases.manner_lines import manner_lines
from bot.desk.cases.struck_lines import struck_lines
from bot.desk.duty.call_words import window_args
from bot.desk.giving.given_line import given_line

# What a card shows of the words, of the bill, of the history and of what was given (characters,
# lines, lines, lines); Telegram takes
# 4096 characters.
MOST_WORDS = 1200
MOST_BILL = 6
MOST_EVENTS = 12
MOST_GIVEN = 8
# What stands on the card in a line of its own.
_NOT_HISTORY = frozenset({"promised", "call_noted"})
# By these something was given.
_GIVING = frozenset({"granted", "gifted", "struck"})


def card_lines(
    work: Work, case: Case, customer: Customer, word: Callable[[Say], str], zone: tzinfo
) -> list[Say]:
    """The whole card. `word` gives a word in the reader's language, for lists inside a line."""
    history = work.case_events.where(case_id=case.id)
    call = call_of(history)
    lines = [*_who(case, pressing_kind(case, history), customer, call), *_call(call), *_visit(work, case)]
    led_here = history[0].facts["said"]
    # What only managers read is relayed to whoever has the case, and to everybody else it stands here.
    every = restricted(history)
    said = [one for one in work.utterances.where(case_id=case.id) if every or one.id in led_here]
    lines += [Say("card-said", {"text": words}) for words in _words(said, word)]
    lines += struck_lines(history)
    lines += _mood(said, word)
    lines += [*_standing(work, history, case, zone), *_given(work, history, case)]
    return [*lines, *_past(history, case, zone)]


def restricted_lines(case: Case, customer: Customer, history: Sequence[CaseEvent]) -> list[Say]:
    """What everybody may know of a case that only managers read."""
    title = Say("card-title", {"kind": case.kind, "case": case.id, "name": customer.name})
    return [title, Say("card-restricted"), Say("card-status", {"status": status(history)})]


def _who(case: Case, kind: str, customer: Customer, call: Call | None) -> list[Say]:
    lines = [
        Say("card-title", {"kind": kind, "case": case.id, "name": customer.name}),
        Say("card-language", {"language": customer.language}),
    ]
    if customer.segment:
        lines.append(Say("card-segment", {"segment": customer.segment}))
    if customer.phone and (call is None or call.phone not in {"", customer.phone}):
        lines.append(Say("card-phone", {"phone": customer.phone}))
    lines += [Say("card-need", {"need": need}) for need in customer.needs]
    return lines + manner_lines(customer)


def _call(call: Call | None) -> list[Say]:
    """The number and when to call it; a plain number can be tapped."""
    if call is None:
        return []
    return [Say("card-call", {"phone": call.phone, **window_args(call.window)})]


def _visit(work: Work, case: Case) -> list[Say]:
    bill = None if case.visit_id is None else find_visit(work, case.visit_id)
    if bill is None:
        return []
    visit = bill.visit
    told: dict[str, str | int | dict[str, str]] = {
        "service": visit.service,
        "staff": ", ".join(visit.staff),
        "day": {"at": visit.ended_at.isoformat(), "style": "day"},
    }
    return [Say("card-visit", told), *_bill(bill)]


def _bill(bill: Bill) -> list[Say]:
    paid = "yes" if bill.visit.paid else "no"
    lines = [Say("card-bill", {"total": _money(bill.visit.total), "paid": paid})]
    if len(bill.lines) > MOST_BILL:
        return lines
    for line in bill.lines:
        amount = _money(Money(line.amount_minor, bill.visit.currency))
        if line.quantity == "1":
            lines.append(Say("card-line", {"title": line.title, "amount": amount}))
        else:
            many = Say("card-line-many", {"quantity": line.quantity, "title": line.title, "amount": amount})
            lines.append(many)
    return lines


def _money(amount: Money) -> dict[str, str]:
    return {"money": amount.decimal(), "currency": amount.currency}


def _words(said: Sequence[Utterance], word: Callable[[Say], str]) -> list[str]:
    left, words = MOST_WORDS, []
    for utterance in said:
        text = utterance.text or _pressed(utterance, word)
        if text and left > 0:
            words.append(text if len(text) <= left else text[:left] + "…")
            left -= len(text)
    return words


def _pressed(utterance: Utterance, word: Callable[[Say], str]) -> str:
    """The button with which they answered the opening, as it is called in the reader's language."""
    match utterance.reading.get("pressed"):
        case "good":
            return word(Say("opening-good"))
        case "notquite":
            return word(Say("opening-not-quite"))
        case _:
            return ""


def _mood(said: Sequence[Utterance], word: Callable[[Say], str]) -> list[Say]:
    if not said:
        return []
    readings = [utterance.reading for utterance in said]
    themes = dict.fromkeys(theme for reading in readings for theme in reading.get("themes", ()))
    # "Other" beside a quotation tells nobody anything.
    named = [word(Say("theme-name", {"theme": theme})) for theme in themes if theme != "other"]
    heard = {str(reading.get("sentiment", "neutral")) for reading in readings}
    worst = next((mood for mood in ("negative", "mixed", "neutral") if mood in heard), "positive")
    signs = [word(Say("card-sign", {"sign": "angry"}))] if _any(said, "anger", "angry") else []
    signs += [word(Say("card-sign", {"sign": "leaving"}))] if _any(said, "leaving", value=True) else []
    return [Say("card-reading", {"sentiment": worst, "themes": ", ".join((*signs, *named))})]


def _any(said: Sequence[Utterance], what: str, value: object) -> bool:
    return any(utterance.reading.get(what) == value for utterance in said)


def _standing(work: Work, history: Sequence[CaseEvent], case: Case, zone: tzinfo) -> list[Say]:
    now = status(history)
    lines = [Say("card-status", {"status": now})]
    promise = running(history)
    if promise is not None and now != "resolved" and not (promise.call and call_of(history)):
        due = "call" if promise.call else "answer"
        lines.append(Say("card-promise", {"due": due, "at": _at(promise.by, case, zone)}))
    held = has_it(work, history)
    if held is not None and now != "resolved":
        lines.append(Say("card-holder", {"name": held.actor, "at": _at(held.at, case, zone)}))
    return lines


def _given(work: Work, history: Sequence[CaseEvent], case: Case) -> list[Say]:
    """What was given in this case, with what was taken back struck through."""
    if not any(event.what in _GIVING for event in history):
        return []
    return [given_line(one) for one in work.gestures.where(case_id=case.id)[-MOST_GIVEN:]]


def _past(history: Sequence[CaseEvent], case: Case, zone: tzinfo) -> list[Say]:
    told = [event for event in history if event.what not in _NOT_HISTORY]
    earlier = len(told) - MOST_EVENTS
    lines = [Say("card-earlier", {"count": earlier})] if earlier > 0 else []
    return lines + [_event(event, _at(event.at, case, zone)) for event in told[-MOST_EVENTS:]]


def _event(event: CaseEvent, at: dict[str, str]) -> Say:
    facts = event.facts
    match event.what:
        case "wished":
            return Say("card-wish", {"at": at, "kind": str(facts["kind"])})
        case "resolved" if "cause" in facts:
            cause, done = cause_name(cause_of(facts)), done_name(facts)
            return Say("card-resolved", {"at": at, "actor": event.actor, "cause": cause, "done": done})
        case "caused":
            return Say("card-caused", {"at": at, "actor": event.actor, "cause": cause_name(cause_of(facts))})
        case what:
            return Say("card-event", {"what": what, "actor": event.actor, "at": at})


def _at(moment: datetime, case: Case, zone: tzinfo) -> dict[str, str]:
    """The time of day, with its day where that is not the one on which the case was opened."""
    same = moment.astimezone(zone).date() == case.created_at.astimezone(zone).date()
    return {"at": moment.isoformat(), "style": "time" if same else "daytime"}
