"""How somebody wants to be dealt with, as they said it: done at once, and confirmed in a clause."""

from dataclasses import replace

from aftercare.conversations.conversation import Asked, Conversation, Free, State, thawed
from aftercare.conversations.open_conversation import moved
from aftercare.customers.customer import Customer
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.understanding.naming import MOST_LETTERS
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.opening.ask import ask, unbutton
from bot.customer.settings.ask_name import is_no_name, name_is_settled
from bot.customer.settings.change import changed


def grant_wishes(work: Work, customer: Customer, reading: Reading) -> tuple[list[Say], bool]:
    """Do what was wished: what is said of it, and whether the words hold nothing else.

    The language was changed when the words came in.
    """
    if is_no_name(work, customer, reading):
        return [Say("name-unclear", {"most": MOST_LETTERS})], True
    name_is_settled(work, customer)
    says: list[Say] = []
    if reading.speak is not None:
        says.append(Say("wish-language"))
    if reading.call_me is not None:
        customer = replace(customer, name=reading.call_me, name_from="said")
        says.append(Say("wish-name", {"name": reading.call_me}))
    if reading.quiet is not None:
        customer = replace(customer, quiet=reading.quiet)
        says.append(Say("wish-quiet", {"quiet": "yes" if reading.quiet else "no"}))
    if reading.write_again and "stop" not in reading.wishes:
        customer = replace(customer, stopped_at=None)
        says.append(Say("started-again"))
    if says:
        changed(work, customer)
    nothing_else = reading.not_service and reading.sentiment == "neutral" and not reading.progress
    return says, bool(says) and nothing_else


def confirm(
    work: Work, customer: Customer, conversation: Conversation, reading: Reading, says: list[Say]
) -> None:
    """Answer words that held nothing else; a question that was asked is put once more, or withdrawn."""
    say(work, f"customer:{customer.id}", *says)
    state: State | None = thawed(conversation.state)
    if not isinstance(state, Asked):
        return
    if reading.quiet:
        moved(work, conversation, Free("closing"))
        unbutton(work, conversation)
    elif reading.speak is not None and conversation.visit_id is not None:
        visit = work.visits.get(conversation.visit_id)
        if visit is not None:
            ask(work, visit, conversation.user_id)
