"""Somebody scanned the poster on a counter: they may say anything, and it belongs to that department."""

from dataclasses import replace

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Free, thawed
from aftercare.conversations.open_conversation import current_conversation, open_conversation
from aftercare.customers.customer import Customer
from aftercare.customers.held import writes_again
from aftercare.customers.know_account import know_account
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.visits.poster import posted_department, poster_key
from aftercare.work import Work
from bot.house import House
from bot.telegram.inputs import Commanded, Person


def on_poster(work: Work, house: House, given: Commanded) -> bool:
    """Welcome whoever starts by a poster; False where the start parameter is none that was made."""
    key = poster_key(given.argument)
    department = None if key is None else posted_department(work, key)
    if department is None:
        return False
    person = given.person
    stopped = writes_again(work, person.id)
    _, customer = know_account(work, person.id, person.first_name, person.language_code, house.language)
    _begin(work, customer, person, department or None)
    target, known = f"customer:{customer.id}", customer.phone or work.visits.where(customer_id=customer.id)
    if stopped or known:
        say(work, target, Say("started-again") if stopped else Say("welcome-back", {"name": customer.name}))
        return True
    hello = Say("poster-hello", {"name": customer.name, "business": house.business})
    say(work, target, hello, contact=Say("call-share-phone"))
    return True


def _begin(work: Work, customer: Customer, person: Person, department: str | None) -> None:
    """A talk about no visit, in that department; people who are at it already go on where they are."""
    talk = current_conversation(work, customer.id, person.id)
    if open_case_of(work, customer.id) is not None or talk.department == department:
        return
    if talk.visit_id is not None or not isinstance(thawed(talk.state), Free):
        talk = open_conversation(work, customer.id, person.id, None, Free())
    work.conversations.put(replace(talk, department=department))
