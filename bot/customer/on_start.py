"""A customer opened the bot: by the link of a visit, or just so."""

from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.advance import QUESTIONS
from aftercare.conversations.conversation import Asked, Free
from aftercare.conversations.open_conversation import current_conversation, moved, open_conversation
from aftercare.customers.customer import Customer
from aftercare.customers.know_account import bind_account, current_account, heard_from, know_account
from aftercare.ids import read_token
from aftercare.inbox import recall, remember
from aftercare.language import closest
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.desk.asked import After
from bot.desk.roster.on_invited import on_invited
from bot.house import House
from bot.telegram.inputs import Commanded, Person

# How long the link of a visit lives.
LINK_LIFE = timedelta(days=30)

# An opening that could not be sent for so long speaks of a day that is over.
OPENING_LIFE = timedelta(hours=12)


def on_start(work: Work, house: House, given: Commanded, after: list[After]) -> None:
    """Greet whoever starts; a visit's own link opens the talk about that visit, one for staff the roster."""
    heard_from(work, given.person.id)
    if on_invited(work, house, given, after):
        return
    visit = _visit_of(work, house, given.argument)
    known = current_account(work, given.person.id) is not None
    if visit is not None and _is_theirs(work, visit, given.person):
        _open(work, house, visit, given.person, "welcome-back" if known else "hello")
        return
    _, customer = know_account(
        work, given.person.id, given.person.first_name, given.person.language_code, house.language
    )
    if visit is not None:
        _tell_staff(work, visit, given.person)
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
    if visit.ended_at > work.now:
        # How it went is asked once it is over.
        if not work.conversations.where(visit_id=visit.id):
            open_conversation(work, customer.id, person.id, visit.id, Free())
        key, end = str(visit.id), visit.ended_at
        set_timer(work, "opening", key, end, not_after=end + OPENING_LIFE)
        args = {"name": customer.name, "business": house.business}
        say(work, f"customer:{customer.id}", Say(greeting, args))
        return
    _ask(work, house, visit, customer, person.id)


def on_visit_over(work: Work, house: House, timer: Timer) -> None:
    """A visit whose link was opened before its end is over; who is unhappy already is not asked."""
    visit = work.visits.get(int(timer.key))
    customer = None if visit is None else work.customers.get(visit.customer_id)
    if visit is None or customer is None or customer.stopped_at is not None:
        return
    begun = work.conversations.where(visit_id=visit.id)
    if begun and open_case_of(work, customer.id) is None:
        _ask(work, house, visit, customer, begun[-1].user_id, anew=True)


def _ask(
    work: Work, house: House, visit: Visit, customer: Customer, user_id: int, *, anew: bool = False
) -> None:
    begun = work.conversations.where(visit_id=visit.id)
    if not begun or begun[-1].id != work.conversations.where(customer_id=customer.id)[-1].id:
        open_conversation(work, customer.id, user_id, visit.id, Asked(QUESTIONS))
    elif anew:
        moved(work, begun[-1], Asked(QUESTIONS))
    # Where the link was opened before, the talk goes on as it is, and the question may be read again.
    said, latest = opening(work, house, visit, customer), work.now + OPENING_LIFE
    say(work, f"customer:{customer.id}", said, not_after=latest)


def opening(work: Work, house: House, visit: Visit, customer: Customer) -> Say:
    """The one open question about this visit, by name."""
    days = (work.now.astimezone(house.zone).date() - visit.ended_at.astimezone(house.zone).date()).days
    return Say(
        "opening",
        {
            "name": customer.name,
            "staff": ", ".join(visit.staff),
            "service": "" if " ".join(visit.service.split()).casefold() in house.discreet else visit.service,
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
