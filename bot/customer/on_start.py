"""A customer opened the bot: by the link of a visit, or just so."""

from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.advance import QUESTIONS
from aftercare.conversations.conversation import Asked, Free
from aftercare.conversations.open_conversation import current_conversation, moved, open_conversation
from aftercare.customers.customer import Customer
from aftercare.customers.know_account import bind_account, current_account, know_account
from aftercare.ids import read_token
from aftercare.language import closest
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.house import House
from bot.telegram.inputs import Commanded, Person

# How long the link of a visit lives.
LINK_LIFE = timedelta(days=30)

# An opening that could not be sent for so long speaks of a day that is over.
OPENING_LIFE = timedelta(hours=12)


def on_start(work: Work, house: House, given: Commanded) -> None:
    """Greet whoever starts; a visit's own link opens the talk about that visit."""
    visit = _visit_of(work, house, given.argument)
    if visit is not None and _is_theirs(work, visit, given.person):
        _open(work, house, visit, given.person)
        return
    known = current_account(work, given.person.id) is not None
    _, customer = know_account(
        work, given.person.id, given.person.first_name, given.person.language_code, house.language
    )
    if visit is not None and open_case_of(work, visit.customer_id) is not None:
        # A found receipt must not bind a stranger to somebody's bill; staff decide.
        say(work, f"topic:{visit.customer_id}", Say("second-account", {"name": given.person.first_name}))
    current_conversation(work, customer.id, given.person.id)
    greeting = Say(
        "visit-not-yours" if given.argument else ("welcome-back" if known else "hello"),
        {"name": customer.name, "business": house.business},
    )
    if customer.stopped_at is not None:
        work.customers.put(replace(customer, stopped_at=None))
        greeting = Say("started-again")
    say(work, f"customer:{customer.id}", greeting)


def _visit_of(work: Work, house: House, text: str) -> Visit | None:
    token = read_token(house.token_key, text) if text else None
    visit = work.visits.get(token.visit_id) if token else None
    if visit is None or token is None or visit.generation != token.generation:
        return None
    return visit if work.now - visit.created_at <= LINK_LIFE else None


def _is_theirs(work: Work, visit: Visit, person: Person) -> bool:
    opened = work.conversations.where(visit_id=visit.id)
    return all(conversation.user_id == person.id for conversation in opened)


def _open(work: Work, house: House, visit: Visit, person: Person) -> None:
    customer = work.customers.get(visit.customer_id)
    if customer is None:
        return
    customer = _guess_language(work, customer, person)
    bind_account(work, person.id, person.first_name, customer)
    begun = work.conversations.where(visit_id=visit.id)
    if begun:
        # The link was opened before: the talk goes on where it is, and the question may be read again.
        conversation = begun[-1]
        if conversation.id != work.conversations.where(customer_id=customer.id)[-1].id:
            conversation = open_conversation(work, customer.id, person.id, visit.id, Free())
            moved(work, conversation, Asked(QUESTIONS))
    else:
        open_conversation(work, customer.id, person.id, visit.id, Asked(QUESTIONS))
    say(
        work,
        f"customer:{customer.id}",
        opening(work, house, visit, customer),
        not_after=work.now + OPENING_LIFE,
    )


def opening(work: Work, house: House, visit: Visit, customer: Customer) -> Say:
    """The one open question about this visit, by name."""
    days = (work.now.astimezone(house.zone).date() - visit.ended_at.astimezone(house.zone).date()).days
    return Say(
        "opening",
        {
            "name": customer.name,
            "staff": ", ".join(visit.staff),
            "service": visit.service,
            "day": {0: "today", 1: "yesterday"}.get(days, "earlier"),
            "business": house.business,
        },
    )


def _guess_language(work: Work, customer: Customer, person: Person) -> Customer:
    # The till may not know the language, and then it said the house's; the app's own is the better guess.
    spoken = closest(person.language_code)
    if customer.language_from != "default" or spoken is None or spoken == customer.language:
        return customer
    return work.customers.put(replace(customer, language=spoken, language_from="telegram"))
