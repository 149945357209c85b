"""Somebody writes without end: they are answered once, kindly, and all their words come together."""

from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Conversation
from aftercare.conversations.needs import needed
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.customer.flood_relay import FLOOD
from bot.desk.duty.alarm import raise_alarm
from bot.desk.duty.promises import drop_timers
from bot.house import House
from bot.telegram.inputs import Said

# More messages than this within so long are a flood.
MOST, WITHIN = 12, timedelta(seconds=60)
# It is over once it was quiet for so long.
CALM = timedelta(seconds=30)
# It is looked for only when so many messages came in one go: nobody else pays for it.
_SUSPICIOUS = 4


def is_flooding(work: Work, user_id: int) -> bool:
    """Whether that account's flood goes on."""
    return bool(work.timers.where(name=f"{FLOOD}:{user_id}"))


def flooded(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading, written: Said
) -> bool:
    """Take a message that is part of a flood, or begins one; False where it is none.

    Its words are kept and passed on by now. Only a wish to hear nothing more is still answered.
    """
    user_id = written.person.id
    known = next(iter(work.timers.where(name=f"{FLOOD}:{user_id}")), None)
    if known is None and (written.seldom or not _begins(work, house, conversation, user_id)):
        return False
    if known is None:
        _answer_once(work, house, customer, conversation)
        drop_timers(work, "burst", str(user_id))
    facts = dict(known.facts) if known else {"since": work.now.isoformat()}
    set_timer(work, FLOOD, str(user_id), work.now + CALM, facts=facts)
    if "stop" in reading.wishes and customer.stopped_at is None:
        return False
    kind = needed(reading)
    if kind in {"person", "manager", "callback", "urgent"} and open_case_of(work, customer.id) is not None:
        call_people(work, house, customer, conversation, kind)
    raise_alarm(work, house, customer, reading)
    return True


def on_calm(_work: Work, _house: House, _timer: Timer) -> None:
    """It is quiet again: whatever comes next is taken as ever."""


def _begins(work: Work, house: House, conversation: Conversation, user_id: int) -> bool:
    if house.burst > 0:
        burst = next(iter(work.timers.where(name=f"burst:{user_id}")), None)
        if burst is None or len(burst.facts["texts"]) < _SUSPICIOUS:
            return False
    said = work.utterances.where(conversation_id=conversation.id)
    return len(said) > MOST and work.now - said[-1 - MOST].at < WITHIN


def _answer_once(work: Work, house: House, customer: Customer, conversation: Conversation) -> None:
    said = work.utterances.where(conversation_id=conversation.id)[-1 - MOST :]
    telling = any(one.text and not one.reading.get("not_service") for one in said)
    if telling and open_case_of(work, customer.id) is None:
        call_people(work, house, customer, conversation, "question")
    passed = "no" if open_case_of(work, customer.id) is None else "yes"
    say(work, f"customer:{customer.id}", Say("flood-heard", {"passed": passed, "name": customer.name}))
