"""`/give refund 12.50 late by an hour`: the same in words; alone it shows what may be given."""

from aftercare.cases.case import open_case_of, restricted
from aftercare.customers.customer import Customer
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Asked, Where
from bot.desk.giving.preview import Giving, Step, first_step, giving, preview_step, read_typed
from bot.desk.giving.sheet_place import put_giving
from bot.desk.words.attend import is_over, may_attend
from bot.house import House


def on_give_command(work: Work, house: House, asked: Asked) -> None:
    """Show the sentence for the customer with *Give* under it; without words, what may be given."""
    customer = asked.customer or _answered(work, asked)
    if customer is None:
        asked.answer(work, Say("give-where"), Say("give-examples"))
        return
    if not may_attend(work, asked.member, customer):
        asked.answer(work, Say("case-with-managers"))
        return
    given = giving(work, house, customer, open_case_of(work, customer.id), asked.member)
    step = _step(work, house, given, asked.argument)
    if step.buttons or not asked.argument:
        _put(work, asked, given, step)
    else:
        asked.answer(work, *step.says)


def _step(work: Work, house: House, given: Giving, argument: str) -> Step:
    if not argument:
        step = first_step(work, house, given)
        examples = [] if given.case is None else [Say("give-examples")]
        return Step([*step.says, *examples], step.buttons, step.columns)
    wish = read_typed(argument, given.found, command=True)
    return Step(wish, ()) if isinstance(wish, list) else preview_step(work, house, given, wish)


def _put(work: Work, asked: Asked, given: Giving, step: Step) -> None:
    history = [] if given.case is None else work.case_events.where(case_id=given.case.id)
    target, answers = asked.target, f"{asked.chat_id}:{asked.message_id}"
    if restricted(history) and asked.where is not Where.PRIVATE:
        # What is given would tell what was said in confidence.
        target, answers = f"staff:{asked.member.user_id}", ""
        asked.answer(work, Say("give-in-private"))
    put_giving(work, target, given, step, answers=answers, latest=True)


def _answered(work: Work, asked: Asked) -> Customer | None:
    """In private: whose card or words the command replies to, or else to whom the member writes there."""
    if asked.where is not Where.PRIVATE:
        return None
    if asked.reply_to is None:
        attended = asked.member.attending
        return None if attended is None or is_over(work, asked.member) else work.customers.get(attended)
    for found in work.placements.where(at=f"{asked.chat_id}:{asked.reply_to}"):
        accounts = work.accounts.where(customer_id=found.customer_id)
        # Their own talk as a customer stands in that chat as well.
        if not any(one.user_id == asked.member.user_id for one in accounts):
            return work.customers.get(found.customer_id)
    return None
