"""What a customer's commands do. Each of them is understood in words as well."""

from dataclasses import replace

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Invited, WithPeople, thawed
from aftercare.conversations.open_conversation import current_conversation, moved
from aftercare.conversations.settled import settled_case
from aftercare.customers.customer import Customer
from aftercare.customers.know_account import heard_from, know_account
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.bill.show_bill import show_bill
from bot.customer.callback.on_wished import on_callback
from bot.customer.on_start import on_start
from bot.customer.opening.ask import unbutton
from bot.customer.progress.how_it_goes import how_it_goes
from bot.customer.settings.show_settings import show_settings
from bot.customer.wants_person import wants_person
from bot.desk.asked import After
from bot.house import House
from bot.telegram.inputs import Commanded

# The commands that work, in the order in which Telegram lists them.
COMMANDS = ("problem", "callback", "bill", "person", "settings", "stop", "privacy", "help", "start")


def on_command(work: Work, house: House, given: Commanded, after: list[After]) -> None:
    """Carry out a command; one that nobody knows gets the help."""
    if given.name == "start":
        on_start(work, house, given, after)
        return
    heard_from(work, given.person.id)
    _, customer = know_account(
        work, given.person.id, given.person.first_name, given.person.language_code, house.language
    )
    match given.name:
        case "stop":
            work.customers.put(replace(customer, stopped_at=work.now))
            _answer(work, customer, Say("stopped", {"name": customer.name}))
        case "person":
            wants_person(work, house, customer, given.person.id)
        case "callback":
            on_callback(work, house, customer, given)
        case "bill":
            show_bill(work, customer)
        case "problem":
            _problem(work, house, customer, given)
        case "settings":
            show_settings(work, customer)
        case "privacy":
            _answer(work, customer, Say("privacy"))
        case _:
            _answer(work, customer, Say("help"))


def _invite(work: Work, customer: Customer, given: Commanded) -> None:
    conversation = current_conversation(work, customer.id, given.person.id)
    if isinstance(thawed(conversation.state), WithPeople) or settled_case(work, conversation) is not None:
        return  # what they tell belongs there
    moved(work, conversation, Invited())
    unbutton(work, conversation)


def _problem(work: Work, house: House, customer: Customer, given: Commanded) -> None:
    case = open_case_of(work, customer.id)
    if case is not None:
        # It may be about that one: how it stands is what they most want to know.
        _answer(work, customer, *how_it_goes(work, house, case), Say("progress-add"))
        return
    _invite(work, customer, given)
    _answer(work, customer, Say("problem-invite"))


def _answer(work: Work, customer: Customer, *says: Say) -> None:
    say(work, f"customer:{customer.id}", *says)
