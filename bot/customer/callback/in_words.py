"""What a customer's words say of a call, within a turn of the talk."""

from dataclasses import replace

from aftercare.callbacks.agreed import call_of
from aftercare.callbacks.arrange import Heard
from aftercare.callbacks.hear import Listening, hear
from aftercare.cases.case import Case, Kind, open_case_of
from aftercare.conversations.conversation import State, WithPeople
from aftercare.conversations.needs import needed
from aftercare.customers.customer import Customer
from aftercare.hours.stored import hours_of
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.callback.arrange_call import arrange_call, with_asked
from bot.customer.callback.saying import Reply
from bot.house import House

# An answer to when has no more words than these.
_BRIEF = 6


def unhurried(state: State | None, reading: Reading) -> Reading:
    """Whoever answers "as soon as possible" to when a call would suit names a time, and raises no alarm."""
    answers = isinstance(state, WithPeople) and state.asked == "when" and reading.words <= _BRIEF
    return replace(reading, urgent=False) if answers and not reading.danger else reading


def hear_call(
    work: Work,
    house: House,
    customer: Customer,
    case: Case | None,
    state: State,
    reading: Reading,
    words: str,
    opened: Kind | None,
) -> Heard | None:
    """What these words say of a call; None where they are about something else.

    `opened` is the case that they have opened themselves.
    """
    call = None if case is None else call_of(work.case_events.where(case_id=case.id))
    if call is None and "callback" not in reading.wishes and opened != "callback":
        return None
    listening = Listening(
        call=call,
        asked=state.asked if isinstance(state, WithPeople) else "",
        region=house.region,
        language=reading.language or customer.language,
        now=work.now,
        hours=hours_of(work, house.zone),
    )
    return hear(words, reading, needed(reading) or opened, listening)


def answer_call(
    work: Work,
    house: House,
    customer: Customer,
    states: tuple[State, State],
    heard: Heard | None,
    reading: Reading,
) -> tuple[State, Reply]:
    """Carry it out in the open case: the state of the talk, and what is said of the call.

    `states` are those before and after the turn.
    """
    before, after = states
    case = open_case_of(work, customer.id)
    if heard is None or case is None:
        return after, Reply()
    now = work.customers.get(customer.id) or customer
    light = not (reading.sensitive or reading.danger or reading.urgent)
    kind = needed(reading) or "callback"
    reply = arrange_call(work, house, now, case, before, heard, kind, light=light)
    return with_asked(after, case, reply), reply
