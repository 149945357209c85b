"""Somebody may be in danger: they hear at once what to do, people are alerted, and nothing is asked."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Conversation, WithPeople, thawed
from aftercare.conversations.needs import needed
from aftercare.conversations.open_conversation import current_conversation, moved
from aftercare.conversations.turn import Expected
from aftercare.customers.customer import Customer
from aftercare.danger.precaution import Precaution, precaution_of
from aftercare.inbox import recall, remember
from aftercare.language import Language
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.understanding.reading import Reading, stored
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.customer.flood_relay import hurry
from bot.desk.cases.restrict import restrict_by_reading
from bot.desk.duty.alarm import raise_alarm
from bot.desk.duty.danger_alarm import alarm_of_danger
from bot.house import House
from bot.telegram.inputs import Said

# Within this the whole of it is not said again, only that people were alerted once more.
SAME_DANGER = timedelta(minutes=10)
# Cries within this are one.
ONE_CRY = timedelta(seconds=30)
# So long after danger nobody is told to wait for the morning.
AFTERMATH = timedelta(hours=12)


def in_danger(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading
) -> None:
    """Answer words of danger and alert people. Their case is open, or opens now."""
    case = call_people(work, house, customer, conversation, "danger")
    state = thawed(conversation.state)
    if not (isinstance(state, WithPeople) and state.case_id == case.id):
        moved(work, conversation, WithPeople(case.id))
    restrict_by_reading(work, customer.id, reading)
    told, alerted = _known(work, customer.id)
    if alerted is not None and work.now - alerted < ONE_CRY:
        return
    again = told is not None and work.now - told < SAME_DANGER
    hurry(work, f"topic:{customer.id}")
    heard = alarm_of_danger(work, house, customer, reading)
    first = told if again and told is not None else work.now
    remember(work, _fact(customer.id), json.dumps([first.isoformat(), work.now.isoformat()]))
    says = danger_says(precaution_of(work), customer.language, house, alerted=heard, again=again)
    say(work, f"customer:{customer.id}", *says, priority=Priority.ALERT)


def edited_into_danger(work: Work, house: House, customer: Customer, said: Said, reading: Reading) -> None:
    """Words that were changed into a cry are one; the same words changed again are not another."""
    conversation = current_conversation(work, customer.id, said.person.id)
    for one in reversed(work.utterances.where(conversation_id=conversation.id)):
        if one.source[:1] == (said.person.id,) and said.message_ids[0] in one.source[1:]:
            work.utterances.put(replace(one, text=said.content.text, reading=stored(reading)))
            if one.reading.get("danger"):
                return
            break
    in_danger(work, house, customer, conversation, reading)


def danger_says(
    owners: Precaution, language: Language, house: House, *, alerted: bool, again: bool = False
) -> list[Say]:
    """What a customer hears in danger: 112, the owner's words, the duty phone, and that people know."""
    text = owners.text_in(language, house.language)
    says = [] if again else [Say("danger-acknowledged")]
    if text and not again:
        says.append(Say("danger-own-words", {"text": text}))
    if alerted:
        says.append(Say("danger-alerted", {"again": "yes" if again else "no"}))
    if again:
        says.append(Say("danger-acknowledged"))
    if owners.phone:
        says.append(Say("danger-duty-phone", {"phone": owners.phone}))
    return says


def precaution_says(owners: Precaution, language: Language, house: House) -> list[Say]:
    """The same for whoever lays it down."""
    return danger_says(owners, language, house, alerted=True)


def is_hushed(work: Work, customer: Customer, since: datetime) -> bool:
    """Whether what came in from then on was answered as danger already: nothing else is said to it."""
    _, alerted = _known(work, customer.id)
    return alerted is not None and alerted >= since


def hear_beside_danger(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading
) -> None:
    """Take what was said around a cry without a word: staff see every wish in it."""
    kind = needed(reading)
    if kind is not None and kind != "danger":
        call_people(work, house, customer, conversation, kind)
    restrict_by_reading(work, customer.id, reading)
    raise_alarm(work, house, customer, reading)


def not_till_morning(work: Work, customer_id: int, when: Expected | None) -> Expected | None:
    """Whom to expect and when, but nothing of the next opening for somebody who was just in danger."""
    if when is None or when.how != "reads":
        return when
    told, _ = _known(work, customer_id)
    lately = told is not None and work.now - told < AFTERMATH and open_case_of(work, customer_id) is not None
    return None if lately else when


def _known(work: Work, customer_id: int) -> tuple[datetime | None, datetime | None]:
    """When they were told the whole of it, and when people were alerted last."""
    known = recall(work, _fact(customer_id))
    if known is None:
        return None, None
    told, alerted = json.loads(known)
    return datetime.fromisoformat(told), datetime.fromisoformat(alerted)


def _fact(customer_id: int) -> str:
    return f"danger:{customer_id}"
