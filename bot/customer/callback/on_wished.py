"""`/callback`, and a contact that is shared while a call is being arranged."""

from aftercare.callbacks.agreed import call_of
from aftercare.callbacks.arrange import Heard
from aftercare.callbacks.phone import shared_phone
from aftercare.cases.case import Case, Kind, open_case_of
from aftercare.conversations.conversation import Conversation, Free, State, thawed
from aftercare.conversations.open_conversation import current_conversation, moved
from aftercare.customers.customer import Customer
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.customer.callback.arrange_call import arrange_call, send_reply, with_asked
from bot.house import House
from bot.telegram.inputs import Commanded, Said


def on_callback(work: Work, house: House, customer: Customer, given: Commanded) -> None:
    """`/callback` alone: a case at once, and whatever is missing is asked for."""
    conversation = current_conversation(work, customer.id, given.person.id)
    case = call_people(work, house, customer, conversation, "callback")
    answer(work, house, customer, conversation, case, Heard())


def shares_number(work: Work, said: Said, case: Case | None) -> bool:
    """Whether this is a contact, and the open case waits for a call."""
    if case is None or said.content.contact is None:
        return False
    return call_of(work.case_events.where(case_id=case.id)) is not None


def hear_contact(
    work: Work, house: House, customer: Customer, conversation: Conversation, said: Said
) -> None:
    """Call that number: their own is remembered as theirs, somebody else's is used for this call only."""
    contact, case = said.content.contact, open_case_of(work, customer.id)
    if contact is None or case is None:
        return
    phone = shared_phone(contact.phone, house.region)
    heard = Heard(phone=phone, theirs=contact.user_id == said.person.id, unclear=phone is None)
    # While words are still coming in, what is missing may stand in them.
    kind: Kind = "person" if work.timers.where(name=f"burst:{said.person.id}") else "callback"
    answer(work, house, customer, conversation, case, heard, kind)


def answer(
    work: Work,
    house: House,
    customer: Customer,
    conversation: Conversation,
    case: Case,
    heard: Heard,
    kind: Kind = "callback",
) -> None:
    """Make the next move and say it; `kind` as in `arrange_call`."""
    state: State = thawed(conversation.state) or Free()
    reply = arrange_call(work, house, customer, case, state, heard, kind)
    moved(work, conversation, with_asked(state, case, reply))
    send_reply(work, customer, reply)
