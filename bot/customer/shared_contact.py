"""A person shared their own number: it may tell who they are.

Only one's own tells anything, and nobody learns from the answer whether a number is a customer's: where it is
not, or not for certain, the words are always the same.
"""

from dataclasses import replace
from datetime import timedelta

from aftercare.callbacks.agreed import call_of
from aftercare.callbacks.phone import Phone, shared_phone
from aftercare.cases.case import Case, open_case_of
from aftercare.conversations.open_conversation import current_conversation
from aftercare.customers.customer import Customer
from aftercare.customers.know_account import bind_account
from aftercare.messages.message import Utterance
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.understanding.reading import Reading, stored
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.opening.ask import ask
from bot.customer.opening.plan import leave_unasked
from bot.house import House
from bot.telegram.inputs import Person, Said

# A visit is asked about for so long after its end.
RECENT = timedelta(days=30)


def on_shared_contact(work: Work, house: House, customer: Customer, said: Said, reading: Reading) -> bool:
    """Take a person's own contact; False where it is for whoever else takes what they send.

    That is so for somebody else's contact, for a number that a call waits for, and in an open case.
    """
    contact = said.content.contact
    if contact is None or contact.user_id != said.person.id or said.edited:
        return False
    phone = shared_phone(contact.phone, house.region)
    if not isinstance(phone, Phone):
        return False
    case = open_case_of(work, customer.id)
    if case is not None:
        _note_in_case(work, customer, case, phone.e164, said.person)
        return False
    found = _theirs(work, phone.e164, said.person)
    if found is None:
        customer = _kept(work, customer, phone.e164)
        _keep_words(work, customer, said, reading)
        _answer(work, customer, Say("contact-kept", {"name": customer.name}))
        return True
    _found(work, customer, found, said, reading)
    return True


def _theirs(work: Work, phone: str, person: Person) -> Customer | None:
    """The one customer of the business who has that number, unless another account speaks for them."""
    known = [one for one in work.customers.where(phone=phone) if _is_the_businesss(work, one)]
    if len(known) != 1:
        return None
    holders = {bond.user_id for bond in work.accounts.where(customer_id=known[0].id)}
    return known[0] if holders <= {person.id} else None


def _is_the_businesss(work: Work, customer: Customer) -> bool:
    """Whoever only wrote here, and shared their number, is nobody to be found."""
    return customer.external_id is not None or bool(work.visits.where(customer_id=customer.id))


def _found(work: Work, before: Customer, found: Customer, said: Said, reading: Reading) -> None:
    person = said.person
    if found.language_from == "default" or before.language_from in {"words", "request"}:
        found = replace(found, language=before.language, language_from=before.language_from)
    found = work.customers.put(replace(found, stopped_at=None))
    bind_account(work, person.id, person.first_name, found)
    visit = _to_ask_about(work, found)
    if visit is None:
        _keep_words(work, found, said, reading)
        _answer(work, found, Say("contact-found", {"name": found.name}))
        return
    # A message of its own: the question has short cuts where the key is taken away.
    _answer(work, found, Say("contact-thanks", {"name": found.name}))
    leave_unasked(work, visit)
    ask(work, visit, person.id)
    _keep_words(work, found, said, reading)


def _to_ask_about(work: Work, customer: Customer) -> Visit | None:
    """Their latest visit, if it is recent and nobody has talked about it."""
    over = [
        one
        for one in work.visits.where(customer_id=customer.id)
        if one.withdrawn_at is None and one.ended_at <= work.now
    ]
    latest = max(over, key=lambda one: (one.ended_at, one.id), default=None)
    if latest is None or work.now - latest.ended_at > RECENT:
        return None
    return None if work.conversations.where(visit_id=latest.id) else latest


def _note_in_case(work: Work, customer: Customer, case: Case, phone: str, person: Person) -> None:
    """Staff see the number, and whose it is if that is somebody else they know."""
    if call_of(work.case_events.where(case_id=case.id)) is not None:
        return
    kept = _kept(work, customer, phone)
    if kept != customer:
        refresh_card(work, customer.id, case.id)
    found = _theirs(work, phone, person)
    if found is not None and found.id != customer.id:
        line = Say("contact-is-customers", {"name": found.name, "customer": found.id})
        say(work, f"topic:{customer.id}", line)


def _kept(work: Work, customer: Customer, phone: str) -> Customer:
    """What the business knows of a customer it knows better than their app does."""
    if customer.phone == phone or (customer.phone and customer.external_id is not None):
        return customer
    return work.customers.put(replace(customer, phone=phone))


def _keep_words(work: Work, customer: Customer, said: Said, reading: Reading) -> None:
    work.utterances.add(
        Utterance(
            id=work.utterances.next_id(),
            customer_id=customer.id,
            conversation_id=current_conversation(work, customer.id, said.person.id).id,
            case_id=None,
            text=said.content.text,
            reading=stored(reading),
            at=work.now,
            source=(said.person.id, *said.message_ids),
            kind=said.content.kind,
        )
    )


def _answer(work: Work, customer: Customer, said: Say) -> None:
    say(work, f"customer:{customer.id}", said, uncontact=True)
