"""Somebody wants a person, and says nothing more: a case, and by when they are heard."""

from aftercare.cases.case import Kind
from aftercare.conversations.acknowledge import acknowledged
from aftercare.conversations.conversation import WithPeople, thawed
from aftercare.conversations.open_conversation import current_conversation, moved
from aftercare.conversations.turn import Facts
from aftercare.customers.customer import Customer
from aftercare.outbox.stage import say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.call_people import call_people
from bot.customer.expecting import expected, note_told
from bot.customer.opening.ask import unbutton
from bot.house import House


def wants_person(work: Work, house: House, customer: Customer, user_id: int, kind: Kind = "person") -> None:
    """Call people, and tell whom to expect."""
    conversation = current_conversation(work, customer.id, user_id)
    case = call_people(work, house, customer, conversation, kind)
    if not isinstance(thawed(conversation.state), WithPeople):
        moved(work, conversation, WithPeople(case.id))
        unbutton(work, conversation)
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    wish = Reading()
    when = expected(work, house, case, visit, wish)
    says = acknowledged(kind, wish, Facts(customer.name, expected=when))
    say(work, f"customer:{customer.id}", *says)
    note_told(work, case, says, when)
