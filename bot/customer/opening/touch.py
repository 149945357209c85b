"""The opening answered with one touch: by a short cut under it, or by a reaction to it."""

from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Conversation, thawed
from aftercare.conversations.open_conversation import moved
from aftercare.conversations.short_cut import ShortCut, meant, still_open, touched
from aftercare.conversations.turn import Facts
from aftercare.customers.customer import Customer
from aftercare.customers.held import held_by
from aftercare.customers.know_account import bind_account, current_account, heard_from
from aftercare.messages.message import Utterance, place
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.opening.ask import mark, unbutton
from bot.customer.opening.on_silent import wait_for_words
from bot.customer.press import CustomerPress
from bot.desk.roster.numbers import number_in
from bot.house import House
from bot.telegram.inputs import Reacted

# An answer so late is about a visit that nobody remembers.
ANSWERS_FOR = timedelta(days=30)


def on_good(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*All good*."""
    return _pressed(work, house, press, "good")


def on_not_quite(work: Work, house: House, press: CustomerPress) -> Say | None:
    """*Not quite*."""
    return _pressed(work, house, press, "notquite")


def on_opening_reacted(work: Work, reacted: Reacted) -> None:
    """A reaction to an opening says the same as a short cut, or nothing."""
    person = reacted.person
    if person is None or person.id != reacted.chat_id or not reacted.emoji:
        return
    answer = meant(reacted.emoji[-1])
    at = f"{reacted.chat_id}:{reacted.message_id}"
    for placement in work.placements.where(at=at) if answer is not None else ():
        kind, _, rest = placement.key.partition(":")
        talk = _talk(work, person.id, rest) if kind == "opening" else None
        if talk is not None and answer is not None:
            heard_from(work, person.id)
            _answered(work, talk, answer, reacted.message_id, "reaction", reacted.emoji[-1])


def _pressed(work: Work, house: House, press: CustomerPress, answer: ShortCut) -> Say | None:
    person, message_id = press.pressed.person, press.pressed.message_id or 0
    talk = _talk(work, person.id, press.rest)
    if talk is None:
        return Say("opening-stands", {"how": "past", "business": house.business})
    if message_id:
        # Of several openings of a talk the one that was pressed loses its short cuts.
        place(work, mark(talk.id), person.id, message_id, talk.customer_id)
    if _answered(work, talk, answer, message_id, "press", ""):
        return None
    unbutton(work, talk)
    return Say("opening-stands", {"how": _standing(work, talk), "business": house.business})


def _talk(work: Work, user_id: int, number: str) -> Conversation | None:
    """The talk of that number, if it is this account's own."""
    talk = work.conversations.get(number_in(number))
    return talk if talk is not None and talk.user_id == user_id else None


def _answered(
    work: Work, talk: Conversation, answer: ShortCut, message_id: int, kind: str, text: str
) -> bool:
    """Let the talk go on, if it still waits for an answer."""
    customer = next((one for one in held_by(work, talk.user_id) if one.id == talk.customer_id), None)
    latest = work.conversations.where(customer_id=talk.customer_id)[-1]
    fresh = latest.id == talk.id and work.now - talk.updated_at <= ANSWERS_FOR
    if customer is None or not fresh or not still_open(thawed(talk.state), answer):
        return False
    _speaks_for(work, talk.user_id, customer)
    work.utterances.add(
        Utterance(
            id=work.utterances.next_id(),
            customer_id=customer.id,
            conversation_id=talk.id,
            case_id=None,
            text=text,
            reading={"pressed": answer},
            at=work.now,
            source=(talk.user_id, message_id),
            kind=kind,
        )
    )
    turn = touched(answer, Facts(customer.name, quiet=customer.quiet))
    moved(work, talk, turn.state)
    if answer == "notquite":
        wait_for_words(work, talk)
    say(work, f"customer:{customer.id}", *turn.says, priority=Priority.RELAY)
    unbutton(work, talk)
    return True


def _speaks_for(work: Work, user_id: int, customer: Customer) -> None:
    account = current_account(work, user_id)
    if account is not None and account.customer_id != customer.id:
        bind_account(work, user_id, account.first_name, customer)


def _standing(work: Work, talk: Conversation) -> str:
    if open_case_of(work, talk.customer_id) is not None:
        return "people"
    return "past" if work.now - talk.updated_at > ANSWERS_FOR else "heard"
