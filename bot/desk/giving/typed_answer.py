"""A reply to the sheet on which something is given: an amount or words for it, never for the customer."""

from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import may
from aftercare.typed_money import typed_money
from aftercare.work import Work
from bot.desk.cases.pressed_case import how_it_stands
from bot.desk.giving.preview import giving, preview_step, read_typed
from bot.desk.giving.sheet_place import Sheet, sheet_at, sheet_awaiting
from bot.desk.sheet import turn_sheet_at
from bot.house import House
from bot.telegram.inputs import GroupWrote, Said


def answer_in_group(work: Work, house: House, member: Member, customer: Customer, wrote: GroupWrote) -> bool:
    """Take a reply in that customer's topic; False where it answers something else."""
    sheet = sheet_at(work, wrote.chat_id, wrote.reply_to)
    if sheet is None and wrote.reply_to is None and _is_amount(house, wrote.content.text):
        sheet = sheet_awaiting(work, member.user_id, wrote.chat_id)
    if sheet is None or sheet.customer.id != customer.id:
        return False
    answers = f"{wrote.chat_id}:{wrote.message_ids[0]}"
    _take(work, house, member, sheet, wrote.content.text, f"topic:{sheet.customer.id}", answers)
    return True


def answer_in_private(work: Work, house: House, member: Member, said: Said) -> bool:
    """Take a reply in a private chat; False where it answers something else."""
    sheet = sheet_at(work, said.person.id, said.reply_to)
    if sheet is None and said.reply_to is None and _is_amount(house, said.content.text):
        sheet = sheet_awaiting(work, member.user_id, said.person.id)
    if sheet is None:
        return False
    answers = f"{said.person.id}:{said.message_ids[0]}"
    _take(work, house, member, sheet, said.content.text, f"staff:{member.user_id}", answers)
    return True


def _take(
    work: Work, house: House, member: Member, sheet: Sheet, text: str, target: str, answers: str
) -> None:
    """Turn the sheet into the preview; what can't be read is said, and goes nowhere."""
    if (stands := _stands(work, member, sheet)) is not None:
        say(work, target, stands, answers=answers)
        return
    given = giving(work, house, sheet.customer, sheet.case, member)
    wish = read_typed(text, given.found, command=False)
    if isinstance(wish, list):
        say(work, target, *wish, answers=answers)
        return
    step = preview_step(work, house, given, wish)
    turn_sheet_at(work, target, sheet.at, step.says, step.buttons, columns=step.columns)


def _is_amount(house: House, text: str) -> bool:
    """Whether it is nothing but an amount: that is never said to a customer by whoever was asked for one."""
    return typed_money(text, house.currency) is not None


def _stands(work: Work, member: Member, sheet: Sheet) -> Say | None:
    """Why nothing can be given there, or None."""
    if not may(member, "give"):
        return Say("staff-not-allowed")
    if sheet.waits:
        return Say("give-waits")
    history = [] if sheet.case is None else work.case_events.where(case_id=sheet.case.id)
    if not may_read(work, history, member):
        return Say("staff-not-allowed")
    if sheet.case is not None and sheet.case.state != "open":
        return how_it_stands(work, history)
    return None
