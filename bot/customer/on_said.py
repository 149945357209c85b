"""A customer wrote: what they said is kept, brought to people where people are needed, and answered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.cases.case import Case, Kind, happened, open_case_of, status
from aftercare.conversations.conversation import Conversation, Invited, thawed
from aftercare.conversations.needs import closes, needed, reopens
from aftercare.conversations.open_conversation import current_conversation
from aftercare.conversations.settled import settled_case
from aftercare.customers.customer import Customer
from aftercare.customers.know_account import heard_from, know_account
from aftercare.language import Detected, KnownLanguage, asked_for, settle
from aftercare.messages.message import Utterance
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import refresh_card, set_timer
from aftercare.understanding.reading import Reading, stored
from aftercare.work import Work
from bot.customer.bill.in_words import with_line_named, with_taken_back, with_worth
from bot.customer.bill.reason import with_reason
from bot.customer.call_people import call_people
from bot.customer.callback.in_words import unhurried
from bot.customer.callback.on_wished import hear_contact, shares_number
from bot.customer.converse import converse
from bot.customer.danger import edited_into_danger, hear_beside_danger, in_danger, is_hushed
from bot.customer.flood import flooded
from bot.customer.hide_numbers import ask_to_keep_them, numbers_hidden
from bot.customer.pass_on import pass_edit_on, pass_on
from bot.customer.settings.ask_name import name_is_settled, with_name
from bot.customer.shared_contact import on_shared_contact
from bot.desk.cases.restrict import assure, restrict_by_reading
from bot.desk.cases.take_up_again import take_up_again
from bot.desk.duty.alarm import raise_alarm
from bot.desk.duty.promises import promise
from bot.house import House
from bot.telegram.inputs import Said

# A burst of words is read after this long at the latest, however much is still coming (seconds).
LONGEST_BURST = timedelta(seconds=20)
# What carries no words we can read is for a person to look at; a sticker is a mood, not a message.
FOR_PEOPLE = frozenset(
    {"photo", "voice", "video", "video_note", "document", "audio", "location", "venue", "contact"}
)


def on_said(work: Work, house: House, said: Said, reading: Reading) -> None:
    """Take one message of a customer, or one album."""
    said = numbers_hidden(said)
    heard_from(work, said.person.id)
    _, customer = know_account(
        work, said.person.id, said.person.first_name, said.person.language_code, house.language
    )
    if said.edited:
        ask_to_keep_them(work, customer, said)
        _edited(work, house, customer, said, reading)
        return
    if on_shared_contact(work, house, customer, said, reading):
        return
    if said.content.kind in FOR_PEOPLE:
        name_is_settled(work, customer)
    reading = with_name(work, customer, said.content.text, reading)
    reading = _of_bill(work, customer, said.content.text, reading)
    customer = speak_as(work, customer, reading)
    ask_to_keep_them(work, customer, said)
    conversation = current_conversation(work, customer.id, said.person.id)
    utterance = _keep(work, customer, conversation, said, reading)
    case = open_case_of(work, customer.id) or _settled(work, house, conversation, said, reading)
    if case is not None:
        _into_case(work, house, customer, case, said, utterance, reading)
    elif kind := needed(reading) or _shown(conversation, said):
        call_people(work, house, customer, conversation, kind)
        if said.content.kind != "text":
            pass_on(work, customer, said)
    _answer(work, house, customer, conversation, said, reading)


def _of_bill(work: Work, customer: Customer, text: str, reading: Reading) -> Reading:
    """The reading as words mean it beside a bill that is being struck."""
    reading = with_taken_back(work, customer, with_worth(work, customer, text, reading))
    reading = with_line_named(work, customer, reading)
    return with_reason(work, customer, reading)


def _answer(
    work: Work, house: House, customer: Customer, conversation: Conversation, said: Said, reading: Reading
) -> None:
    if reading.danger:
        in_danger(work, house, customer, conversation, reading)
    elif flooded(work, house, customer, conversation, reading, said):
        return
    elif shares_number(work, said, open_case_of(work, customer.id)):
        hear_contact(work, house, customer, conversation, said)
    elif house.burst > 0:
        # Whoever is on duty hears at once; the customer is answered when it is quiet.
        raise_alarm(work, house, customer, unhurried(thawed(conversation.state), reading))
        _gather(work, house, said)
    else:
        converse(work, house, customer, conversation, reading, said.content.text)


def _edited(work: Work, house: House, customer: Customer, said: Said, reading: Reading) -> None:
    restrict_by_reading(work, customer.id, reading)
    pass_edit_on(work, customer, said)
    if reading.danger:
        edited_into_danger(work, house, customer, said, reading)
    else:
        assure(work, customer.id)


def on_burst_over(work: Work, house: House, timer: Timer, read: Sequence[str], reading: Reading) -> None:
    """It is quiet: what came in one go is answered once. `read` are the texts that were read."""
    if list(timer.facts["texts"]) != list(read):
        set_timer(work, timer.kind, timer.key, work.now, facts=timer.facts)
        return
    _, customer = know_account(work, int(timer.key), "", None, house.language)
    reading = with_name(work, customer, "\n".join(read), reading)
    reading = _of_bill(work, customer, "\n".join(read), reading)
    customer = speak_as(work, customer, reading)
    conversation = current_conversation(work, customer.id, int(timer.key))
    since = datetime.fromisoformat(str(timer.facts["since"]))
    if is_hushed(work, customer, since):
        hear_beside_danger(work, house, customer, conversation, reading)
    elif reading.danger:
        in_danger(work, house, customer, conversation, reading)
    else:
        converse(work, house, customer, conversation, reading, "\n".join(read))


def speak_as(work: Work, customer: Customer, reading: Reading) -> Customer:
    """Mirror the customer's language (see `aftercare.language.settle`)."""
    known = KnownLanguage(customer.language, customer.language_from)
    detected = Detected(reading.language, reading.language_sure, reading.words)
    heard = asked_for(reading.speak) if reading.speak else settle(known, detected)
    if heard is None or heard == known:
        return customer
    return work.customers.put(replace(customer, language=heard.value, language_from=heard.source))


def _keep(
    work: Work, customer: Customer, conversation: Conversation, said: Said, reading: Reading
) -> Utterance:
    return work.utterances.add(
        Utterance(
            id=work.utterances.next_id(),
            customer_id=customer.id,
            conversation_id=conversation.id,
            case_id=None,
            text=said.content.text,
            reading=stored(reading),
            at=work.now,
            source=(said.person.id, *said.message_ids),
            kind=said.content.kind,
        )
    )


def _shown(conversation: Conversation, said: Said) -> Kind | None:
    """What calls people without words: whoever was asked what happened may show it."""
    if said.content.kind not in FOR_PEOPLE:
        return None
    return "problem" if isinstance(thawed(conversation.state), Invited) else "question"


def _settled(
    work: Work, house: House, conversation: Conversation, said: Said, reading: Reading
) -> Case | None:
    """The case that was resolved lately, taken up again unless these words are only thanks or the like."""
    case = settled_case(work, conversation)
    if case is not None and (said.content.kind in FOR_PEOPLE or reopens(reading)):
        return take_up_again(work, house, case)
    return case


def _into_case(
    work: Work,
    house: House,
    customer: Customer,
    case: Case,
    said: Said,
    utterance: Utterance,
    reading: Reading,
) -> None:
    work.utterances.put(replace(utterance, case_id=case.id))
    restrict_by_reading(work, customer.id, reading)
    pass_on(work, customer, said)
    # Thanks for an answer don't make anybody wait for another one.
    thanks = closes(reading) and said.content.kind not in FOR_PEOPLE
    if not thanks and status(work.case_events.where(case_id=case.id)) == "answered":
        happened(work, case.id, "said", "customer")
        promise(work, house, case)
        refresh_card(work, customer.id, case.id)


def _gather(work: Work, house: House, said: Said) -> None:
    key = str(said.person.id)
    known = next(iter(work.timers.where(name=f"burst:{key}")), None)
    earlier = known.facts if known else {"texts": [], "since": work.now.isoformat()}
    texts = [*earlier["texts"], said.content.text]
    latest = datetime.fromisoformat(str(earlier["since"])) + LONGEST_BURST
    due_at = min(work.now + timedelta(seconds=house.burst), max(latest, work.now))
    set_timer(work, "burst", key, due_at, facts={**earlier, "texts": texts})
