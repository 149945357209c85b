"""A customer pressed a button: it is theirs only where the chat is, and does what is still of use."""

from aftercare.customers.know_account import current_account, heard_from
from aftercare.language import Language
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.customer.presses import PRESSES, CustomerPress
from bot.house import House
from bot.telegram.inputs import Pressed


def is_customers(work: Work, pressed: Pressed) -> bool:
    """Whether this is a button of a customer's chat; one that nobody knows any more is its presser's."""
    known = pressed.data.partition(":")[0] in PRESSES
    return known or (pressed.chat_id == pressed.person.id and member_of(work, pressed.person.id) is None)


def on_customer_pressed(work: Work, house: House, pressed: Pressed) -> tuple[Say | None, Language]:
    """Carry out a press; what is shown to them for a moment, if anything, and in which language."""
    action, _, rest = pressed.data.partition(":")
    account = current_account(work, pressed.person.id)
    customer = None if account is None else work.customers.get(account.customer_id)
    if customer is None or pressed.chat_id != pressed.person.id:
        return Say("old-button", {"status": "none"}), house.language
    heard_from(work, pressed.person.id)
    customer = work.customers.get(customer.id) or customer
    carry_out = PRESSES.get(action)
    if carry_out is None:
        return Say("old-button", {"status": "none"}), customer.language
    notice = carry_out(work, house, CustomerPress(customer, pressed, rest))
    now = work.customers.get(customer.id) or customer
    return notice, now.language
