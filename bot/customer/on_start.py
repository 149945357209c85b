"""A customer opened the bot: by the link of a visit, or just so."""

from dataclasses import replace
from datetime import timedelta

from aftercare.conversations.conversation import Free
from aftercare.conversations.open_conversation import current_conversation, open_conversation
from aftercare.customers.customer import Customer
from aftercare.customers.held import writes_again
from aftercare.customers.know_account import bind_account, current_account, heard_from, know_account
from aftercare.ids import read_token
from aftercare.inbox import recall, remember
from aftercare.language import closest
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.visits.guessing import guessed, slowed_down
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.on_poster import on_poster
from bot.customer.opening.ask import ask
from bot.customer.opening.plan import leave_unasked, plan_opening
from bot.desk.asked import After
from bot.desk.roster.on_invited import on_invited
from bot.house import House
from bot.telegram.inputs import Commanded, Person

# How long the link of a visit lives.
LINK_LIFE = timedelta(days=30)


def on_start(work: Work, house: House, given: Commanded, after: list[After]) -> None:
    """Greet whoever starts; a visit's own link opens the talk about that visit, one for staff the roster."""
    person = given.person
    heard_from(work, person.id)
    # To whoever tries out links nothing is looked up for a while, and the answer is what it always is. A
    # genuine link of a visit shows by itself that nobody has guessed it: who mistyped one before gets in.
    looked_up = not (given.argument and slowed_down(work, person.id, work.now))
    if on_poster(work, house, given) or (looked_up and on_invited(work, house, given, after)):
        return
    visit = _visit_of(work, house, given, slowed=not looked_up)
    known = current_account(work, person.id) is not None
    stopped = writes_again(work, person.id)
    if visit is not None and _is_theirs(work, visit, person):
        _open(work, house, visit, person, "welcome-back" if known else "hello")
        return
    _, customer = know_account(work, person.id, person.first_name, person.language_code, house.language)
    if visit is not None:
        _tell_staff(work, visit, person)
    current_conversation(work, customer.id, person.id)
    key = "visit-not-yours" if given.argument else ("welcome-back" if known else "hello")
    greeting = Say(key, {"name": customer.name, "business": house.business})
    say(work, f"customer:{customer.id}", Say("started-again") if stopped else greeting)


def _visit_of(work: Work, house: House, given: Commanded, *, slowed: bool) -> Visit | None:
    if not given.argument:
        return None
    token = read_token(house.token_key, given.argument)
    if token is None:
        if not slowed:
            guessed(work, given.person.id, work.now)
        return None
    visit = work.visits.get(token.visit_id)
    if visit is None or visit.generation != token.generation:
        return None
    begins = max(visit.created_at, visit.ended_at)  # a visit may be reported long before it takes place
    return visit if work.now - begins <= LINK_LIFE else None


def _is_theirs(work: Work, visit: Visit, person: Person) -> bool:
    """Nobody else has opened it, or speaks for this customer: a found receipt must not bind a stranger."""
    opened = {one.user_id for one in work.conversations.where(visit_id=visit.id)}
    bound = {bond.user_id for bond in work.accounts.where(customer_id=visit.customer_id)}
    return opened | bound <= {person.id}


def _tell_staff(work: Work, visit: Visit, person: Person) -> None:
    """Staff decide who it is; one word about it is enough, however often the link is tried."""
    mark = f"second:{visit.id}:{person.id}"
    if recall(work, mark) is None:
        remember(work, mark, work.now.isoformat())
        say(work, f"topic:{visit.customer_id}", Say("second-account", {"name": person.first_name}))


def _open(work: Work, house: House, visit: Visit, person: Person, greeting: str) -> None:
    customer = work.customers.get(visit.customer_id)
    if customer is None:
        return
    customer = _guess_language(work, customer, person)
    bind_account(work, person.id, person.first_name, customer)
    if customer.stopped_at is not None:
        customer = work.customers.put(replace(customer, stopped_at=None))
    if visit.withdrawn_at is None and visit.ended_at <= work.now:
        leave_unasked(work, visit)
        ask(work, visit, person.id)
        return
    if visit.withdrawn_at is not None:
        # Nobody is asked how it went who was not there.
        current_conversation(work, customer.id, person.id)
    elif not work.conversations.where(visit_id=visit.id):
        # How it went is asked once it is over.
        open_conversation(work, customer.id, person.id, visit.id, Free())
        plan_opening(work, house, visit)
    args = {"name": customer.name, "business": house.business}
    say(work, f"customer:{customer.id}", Say(greeting, args))


def _guess_language(work: Work, customer: Customer, person: Person) -> Customer:
    # The till may not know the language, and then it said the house's; the app's own is the better guess.
    spoken = closest(person.language_code)
    if customer.language_from != "default" or spoken is None or spoken == customer.language:
        return customer
    return work.customers.put(replace(customer, language=spoken, language_from="telegram"))
