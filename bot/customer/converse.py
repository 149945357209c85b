"""Let the conversation go on by one turn, and stage what it says and does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import Case, CaseEvent, open_case_of
from aftercare.conversations.advance import Facts, OpenCase, PassPraise, StopWriting, Turn, Wish, advance
from aftercare.conversations.conversation import Conversation, Free, State, WithPeople, thawed
from aftercare.conversations.open_conversation import moved
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.house import House

# A person who has answered has the word for so long; then the bot sees again to it that nobody waits.
PERSONS_WORD = timedelta(hours=12)
# After so long a confirmation is given anew.
RESTED = timedelta(hours=1)


def converse(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading, words: str
) -> None:
    """Answer what was read, as the conversation stands; `words` are the ones that were read."""
    case = open_case_of(work, customer.id)
    state = _state(conversation, case)
    if state is None:
        moved(work, conversation, Free())
        say(work, f"customer:{customer.id}", Say("fresh-start"))
        return
    turn = advance(state, reading, _facts(work, customer, conversation, case, state))
    next_state = _carry_out(work, house, customer, conversation, turn, words)
    if next_state != state:
        moved(work, conversation, next_state)
    if turn.says:
        say(work, f"customer:{customer.id}", *turn.says, priority=Priority.RELAY)


def _state(conversation: Conversation, case: Case | None) -> State | None:
    state = thawed(conversation.state)
    if isinstance(state, WithPeople) and (case is None or case.id != state.case_id):
        return Free()
    return state


def _facts(
    work: Work, customer: Customer, conversation: Conversation, case: Case | None, state: State
) -> Facts:
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    history = work.case_events.where(case_id=case.id) if case else ()
    opened = case is not None and not isinstance(state, WithPeople) and _led_here(work, conversation, history)
    return Facts(
        name=customer.name,
        phone=customer.phone is not None,
        answered=any(
            event.what == "answered" and work.now - event.at < PERSONS_WORD for event in reversed(history)
        ),
        opened=case.kind if case is not None and opened else None,
        staff=() if visit is None else visit.staff,
        long_since=work.now - conversation.updated_at > RESTED,
    )


def _led_here(work: Work, conversation: Conversation, history: Sequence[CaseEvent]) -> bool:
    """Whether words of this very talk opened the case: another visit's talk starts with a clean sheet."""
    said = {one.id for one in work.utterances.where(conversation_id=conversation.id)}
    return not said.isdisjoint(history[0].facts["said"])


def _carry_out(
    work: Work, house: House, customer: Customer, conversation: Conversation, turn: Turn, words: str
) -> State:
    state = turn.state
    for effect in turn.effects:
        match effect:
            case OpenCase(kind=kind) | Wish(kind=kind):
                state = WithPeople(call_people(work, house, customer, conversation, kind).id)
            case PassPraise(staff=staff):
                _pass_praise(work, customer, staff, words)
            case StopWriting():
                work.customers.put(replace(customer, stopped_at=work.now))
    return state


def _pass_praise(work: Work, customer: Customer, staff: tuple[str, ...], words: str) -> None:
    args = {"name": customer.name, "staff": ", ".join(staff), "text": words}
    say(work, "desk", Say("praise-passed", args), priority=Priority.BOARD)
