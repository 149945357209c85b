"""Let the conversation go on by one turn, and stage what it says and does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import Case, CaseEvent, open_case_of
from aftercare.conversations.advance import advance
from aftercare.conversations.conversation import Asked, Conversation, Free, Settled, State, WithPeople, thawed
from aftercare.conversations.open_conversation import moved
from aftercare.conversations.settled import settled_case
from aftercare.conversations.turn import Facts, OpenCase, PassPraise, Reopen, StopWriting, Turn, Wish
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.asking_who import asks_who_writes
from bot.customer.bill.of_bill import hear_of_bill, show_beside
from bot.customer.call_people import call_people
from bot.customer.callback.arrange_call import send_reply
from bot.customer.callback.in_words import answer_call, hear_call, unhurried
from bot.customer.danger import not_till_morning
from bot.customer.expecting import expected, note_told, on_duty_name
from bot.customer.opening.ask import unbutton
from bot.customer.progress.how_it_goes import how_it_goes, is_in_talk
from bot.customer.settings.grant_wishes import confirm, grant_wishes
from bot.desk.cases.restrict import assurance, assure, restrict_by_reading
from bot.desk.cases.take_up_again import helper_of, take_up_again
from bot.desk.duty.alarm import raise_alarm
from bot.house import House
from bot.telegram.readers import restricted_history, tell_desk

# A person who has answered has the word for so long; then the bot sees again to it that nobody waits.
PERSONS_WORD = timedelta(hours=12)
# After so long a confirmation is given anew.
RESTED = timedelta(hours=1)


def converse(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading, words: str
) -> None:
    """Answer what was read, as the conversation stands; `words` are the ones that were read."""
    case = open_case_of(work, customer.id)
    state = _state(work, conversation, case)
    if state is None:
        moved(work, conversation, Free())
        say(work, f"customer:{customer.id}", Say("fresh-start"))
        return
    if hear_of_bill(work, house, customer, conversation, reading):
        restrict_by_reading(work, customer.id, reading)
        assure(work, customer.id)
        raise_alarm(work, house, customer, reading)
    else:
        _take_turn(work, house, customer, conversation, (state, case), reading, words)


def _take_turn(
    work: Work,
    house: House,
    customer: Customer,
    conversation: Conversation,
    stands: tuple[State, Case | None],
    reading: Reading,
    words: str,
) -> None:
    state, case = stands
    wished, is_all = grant_wishes(work, customer, reading)
    customer = work.customers.get(customer.id) or customer
    facts = _facts(work, customer, conversation, case, state)
    if is_all and facts.opened is None:
        confirm(work, customer, conversation, reading, wished)
        return
    reading = unhurried(state, reading)
    heard = hear_call(work, house, customer, case, state, reading, words, facts.opened)
    if heard is not None and heard.unclear and facts.answered:
        heard = None  # a person has the word, and it is theirs to answer
    facts = replace(facts, call=heard is not None)
    turn = advance(state, reading, facts)
    if _brings_people(turn, case):
        # Only the words hang on who may be expected, so it is looked up only where they speak of it.
        facts = _with_people(work, house, conversation, case, reading, facts)
        turn = advance(state, reading, facts)
    if asks_who_writes(words, reading, customer):
        # The question that was asked before stays asked, and nothing was misunderstood.
        turn, heard = Turn(state, [Say("small-talk", {"name": customer.name})]), None
    elif reading.progress and case is not None and not turn.effects:
        turn = replace(turn, says=() if is_in_talk(work, case) else how_it_goes(work, house, case))
    next_state = _carry_out(work, house, customer, conversation, turn, words)
    next_state, reply = answer_call(work, house, customer, (state, next_state), heard, reading)
    if next_state != state:
        moved(work, conversation, next_state)
    restrict_by_reading(work, customer.id, reading)
    says = [*wished, *turn.says, *reply.says, *assurance(work, customer.id)]
    if says:
        send_reply(work, customer, replace(reply, says=tuple(says)))
        note_told(work, open_case_of(work, customer.id), turn.says, facts.expected)
    if isinstance(state, Asked) and not isinstance(next_state, Asked):
        unbutton(work, conversation)
    show_beside(work, customer, reading)
    raise_alarm(work, house, customer, reading)


def _state(work: Work, conversation: Conversation, case: Case | None) -> State | None:
    state = thawed(conversation.state)
    if isinstance(state, WithPeople) and (case is None or case.id != state.case_id):
        return Free()
    if not isinstance(state, Settled):
        return state
    if case is None:
        return Free() if settled_case(work, conversation) is None else state
    return state if case.id == state.case_id else WithPeople(case.id)


def _brings_people(turn: Turn, case: Case | None) -> bool:
    called = any(isinstance(effect, OpenCase | Wish | Reopen) for effect in turn.effects)
    return bool(turn.says) and (case is not None or called)


def _with_people(
    work: Work, house: House, conversation: Conversation, case: Case | None, reading: Reading, facts: Facts
) -> Facts:
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    when = expected(work, house, case, visit, reading, conversation.department)
    return replace(
        facts,
        expected=not_till_morning(work, conversation.customer_id, when),
        duty=on_duty_name(work, case, visit) if reading.urgent else None,
        voice=not reading.words and _spoken(work, conversation),
    )


def _facts(
    work: Work, customer: Customer, conversation: Conversation, case: Case | None, state: State
) -> Facts:
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    history = work.case_events.where(case_id=case.id) if case else ()
    fresh = case is not None and not isinstance(state, WithPeople | Settled)
    opened = fresh and _led_here(work, conversation, history)
    return Facts(
        name=customer.name,
        answered=any(
            event.what == "answered" and work.now - event.at < PERSONS_WORD for event in reversed(history)
        ),
        opened=case.kind if case is not None and opened else None,
        staff=() if visit is None else visit.staff,
        long_since=work.now - conversation.updated_at > RESTED,
        reopened=case is not None and isinstance(state, Settled),
        helper=_helper(work, state),
        quiet=customer.quiet,
    )


def _spoken(work: Work, conversation: Conversation) -> bool:
    said = work.utterances.where(conversation_id=conversation.id)
    return bool(said) and said[-1].kind == "voice"


def _helper(work: Work, state: State) -> str:
    case = work.cases.get(state.case_id) if isinstance(state, Settled) else None
    return "" if case is None else helper_of(work, case)


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
            case Reopen(case_id=case_id):
                if (settled := work.cases.get(case_id)) is not None:
                    take_up_again(work, house, settled)
            case PassPraise(staff=staff):
                _pass_praise(work, customer, staff, words)
            case StopWriting():
                work.customers.put(replace(customer, stopped_at=work.now))
    return state


def _pass_praise(work: Work, customer: Customer, staff: tuple[str, ...], words: str) -> None:
    args = {"name": customer.name, "staff": ", ".join(staff), "text": words}
    praise = Say("praise-passed", args)
    if restricted_history(work, customer.id) is None:
        say(work, "desk", praise, priority=Priority.BOARD)
    else:
        tell_desk(work, customer.id, praise)
