"""Whoever does not have the word in a case is asked once, before their words go to the customer."""

from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import happened, holder, latest_case_of
from aftercare.cases.has_word import has_word
from aftercare.customers.customer import Customer
from aftercare.inbox import forget, recall, remember
from aftercare.messages.message import placed
from aftercare.outbox.intent import Intent, Timer
from aftercare.outbox.stage import refresh_card, say, set_timer, stage
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.words.attend import may_attend
from bot.desk.words.send_words import Words, hold_words, send_held
from bot.house import House
from bot.telegram.entities import one_line
from bot.telegram.relay_words import is_asked_about
from bot.telegram.splitting import shorten

# An unanswered question is recalled once after this; older words nobody means any more.
REMIND_AFTER = timedelta(minutes=5)
STALE_AFTER = timedelta(hours=48)
# More of a name than this does not fit on a button (UTF-16 units).
_LONGEST_NAME = 24
# SQLite's integers have at most 19 digits.
_LONGEST_ID = 18


def may_write_straight(work: Work, customer: Customer, member: Member) -> bool:
    """Whether a member's words go to that customer without being asked about."""
    case = latest_case_of(work, customer.id)
    return case is not None and has_word(work.case_events.where(case_id=case.id), member.user_id)


def ask_first(work: Work, customer: Customer, member: Member, words: Words) -> None:
    """Hold a member's words and ask whether they are for the customer; what follows joins the question."""
    held = hold_words(work, customer, member, words)
    key = _key(customer.id, member.user_id)
    waiting = _ids(work, key) if _held(work, key) else []
    remember(work, f"asked:{key}", " ".join(str(one) for one in (*waiting, held.id)))
    if waiting:
        return
    name = {"name": _short(customer)}
    rest = f"{key}:{held.id}"
    say(
        work,
        f"topic:{customer.id}",
        Say("send-or-note", name),
        buttons=[(Say("send-to", name), f"send:{rest}"), (Say("note"), f"note:{rest}")],
        answers=f"{words.source[0]}:{words.source[1]}",
        mark=f"asked:{key}",
    )
    set_timer(work, "unsent", key, work.now + REMIND_AFTER)


def on_send(work: Work, house: House, press: Press) -> Say:
    """*Send to Anna*: what waits goes now, and this member has the word in the case from now on."""
    found = _answerable(work, press)
    if isinstance(found, Say):
        return found
    customer, held = found
    if not may_attend(work, press.member, customer):
        return Say("case-with-managers")
    _joins(work, customer, press.member)
    send_held(work, house, customer, press.member, held)
    return _over(work, customer, press.member.user_id, Say("sent-to", {"name": _short(customer)}))


def on_note(work: Work, _house: House, press: Press) -> Say:
    """*Note*: what waits stays in the topic."""
    found = _answerable(work, press)
    if isinstance(found, Say):
        return found
    customer, held = found
    _drop(work, held)
    return _over(work, customer, press.member.user_id, Say("kept-as-note"))


def on_unsent(work: Work, _house: House, timer: Timer) -> None:
    """Nobody answered the question: recall it once; words of two days ago become a note."""
    customer_id, user_id = (int(one) for one in timer.key.split(":"))
    customer, member = work.customers.get(customer_id), member_of(work, user_id)
    held = _held(work, timer.key)
    if customer is None or not held:
        return
    stale_at = held[0].created_at + STALE_AFTER
    if member is None or stale_at <= work.now:
        _drop(work, held)
        _over(work, customer, user_id, Say("kept-as-note" if member is None else "kept-as-stale"))
        return
    question = placed(work, f"asked:{timer.key}")
    words = {"member": member.name, "name": _short(customer)}
    say(
        work,
        f"topic:{customer_id}",
        Say("words-still-wait", words),
        answers=None if question is None else question.at,
    )
    set_timer(work, timer.kind, timer.key, stale_at)


def taken_out(work: Work, customer: Customer, intent: Intent) -> None:
    """Held words became a note by themselves; with the last of them the question is over."""
    _drop(work, [intent])
    user_id = int(intent.content["asked"])
    if not _held(work, _key(customer.id, user_id)):
        _over(work, customer, user_id, Say("kept-as-note"))


def _answerable(work: Work, press: Press) -> tuple[Customer, list[Intent]] | Say:
    """Whom the question is about and what waits, or how things stand if it cannot be answered so."""
    numbers = press.rest.split(":")
    if len(numbers) != 3 or not all(one.isdecimal() and len(one) < _LONGEST_ID for one in numbers):  # noqa: PLR2004 -- customer, user, question
        return Say("old-button", {"status": "none"})
    customer_id, user_id, first = (int(one) for one in numbers)
    if press.member.user_id != user_id:
        asked = member_of(work, user_id)
        return Say("asked-of", {"name": asked.name if asked else ""})
    customer = work.customers.get(customer_id)
    held = _held(work, _key(customer_id, user_id), first)
    return (customer, held) if customer is not None and held else Say("nothing-waits")


def _joins(work: Work, customer: Customer, member: Member) -> None:
    case = latest_case_of(work, customer.id)
    if case is None:
        return
    history = work.case_events.where(case_id=case.id)
    if not has_word(history, member.user_id):
        what = "taken" if holder(history) is None and case.state == "open" else "joined"
        happened(work, case.id, what, member.name, {"user": member.user_id})
        refresh_card(work, customer.id, case.id)


def _over(work: Work, customer: Customer, user_id: int, result: Say) -> Say:
    key = _key(customer.id, user_id)
    forget(work, f"asked:{key}")
    for timer in work.timers.where(name=f"unsent:{key}"):
        work.timers.drop(timer)
    content = {"placed": f"asked:{key}", "says": [[result.key, dict(result.args)]], "buttons": []}
    stage(work, f"topic:{customer.id}", "amend", content)
    return result


def _held(work: Work, key: str, first: int | None = None) -> list[Intent]:
    """What waits for the answer; nothing where `first` is of another question."""
    ids = _ids(work, key)
    if first is not None and ids[:1] != [first]:
        return []
    return [one for one in work.intents.fetch(id=ids) if is_asked_about(one)]


def _ids(work: Work, key: str) -> list[int]:
    return [int(one) for one in (recall(work, f"asked:{key}") or "").split()]


def _drop(work: Work, held: list[Intent]) -> None:
    for intent in held:
        work.intents.put(replace(intent, state="dropped", fold=None, error="a note"))


def _key(customer_id: int, user_id: int) -> str:
    return f"{customer_id}:{user_id}"


def _short(customer: Customer) -> str:
    return shorten(one_line(customer.name), _LONGEST_NAME)
