"""*Resolve*: what caused it and what was done, in two taps; then the customer hears of it."""

from collections.abc import Sequence

from aftercare.cases.case import Case, CaseEvent, last, open_case_of, restricted
from aftercare.cases.cause import LATER, Choice, choices, suggested
from aftercare.cases.later_list import put_off
from aftercare.cases.resolve_case import DONE, Done, resolve_case
from aftercare.cases.who_reads import may_read
from aftercare.conversations.settled import settle_talk
from aftercare.customers.customer import Customer
from aftercare.messages.message import placed
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.approving.end import withdraw_requests
from bot.desk.asked import Asked, Press
from bot.desk.cases.cause_words import cause_name, cause_of, done_name
from bot.desk.cases.pressed_case import PressedCase, button_key, how_it_stands, pressed_case
from bot.desk.cases.take_up_again import helper_of
from bot.desk.duty.promises import kept
from bot.desk.sheet import Buttons, pressed_at, put_sheet, turn_sheet
from bot.desk.words.attend import all_leave
from bot.house import House


def on_resolve(work: Work, _house: House, press: Press) -> Say:
    """The button on the card: asks what caused it."""
    found = _open_case(work, press)
    if isinstance(found, Say):
        return found
    _ask_cause(work, found.target, found.case, found.customer, pressed_at(press))
    return _what_caused_it(found.case, found.customer)


def resolve_command(work: Work, _house: House, asked: Asked) -> None:
    """`/resolve` in a customer's topic does what the button does."""
    case = None if asked.customer is None else open_case_of(work, asked.customer.id)
    if asked.customer is None or case is None:
        asked.answer(work, Say("nothing-to-resolve" if asked.customer else "resolve-where"))
    elif not may_read(work, history := work.case_events.where(case_id=case.id), asked.member):
        asked.answer(work, Say("staff-not-allowed"))
    elif restricted(history) and not asked.target.startswith("staff:"):
        # The cause that goes with the words would tell what was said in confidence.
        _ask_cause(work, f"staff:{asked.member.user_id}", case, asked.customer, "")
        asked.answer(work, Say("resolve-in-private"))
    else:
        _ask_cause(work, asked.target, case, asked.customer, f"{asked.chat_id}:{asked.message_id}")


def on_cause(work: Work, _house: House, press: Press) -> Say:
    """The first tap: asks what was done."""
    found = _open_case(work, press, rest=1)
    if isinstance(found, Say):
        return found
    cause = choice_of(work, found.case, found.rest[0])
    if cause is None:
        return how_it_stands(work, found.history)
    question = Say("what-was-done", {"cause": cause_name(cause)})
    buttons = [(Say("done-name", {"done": done}), f"done:{found.key}:{cause.token}:{done}") for done in DONE]
    buttons.append((Say("resolve-back"), f"causes:{found.key}"))
    turn_sheet(work, found.target, press, [question], buttons, columns=2)
    return question


def on_back(work: Work, _house: House, press: Press) -> Say:
    """The wrong cause was tapped: asks for it again, in the same message."""
    found = _open_case(work, press)
    if isinstance(found, Say):
        return found
    question = _what_caused_it(found.case, found.customer)
    buttons = cause_buttons(work, found.case, found.history, "cause", later=True)
    turn_sheet(work, found.target, press, [question], buttons, columns=2)
    return question


def on_done(work: Work, house: House, press: Press) -> Say:
    """The second tap: it is resolved, and the customer hears it once."""
    found = _open_case(work, press, rest=2)
    if isinstance(found, Say):
        return found
    cause = choice_of(work, found.case, found.rest[0])
    done = next((one for one in DONE if one == found.rest[1]), None)
    if cause is None or done is None:
        return how_it_stands(work, found.history)
    resolved = _resolve(work, house, found.case, found.customer, press.member, cause, done)
    turn_sheet(work, found.target, press, [resolved_line(resolved)])
    for mark in (f"resolve:{found.case.id}", f"resolve:{found.case.id}:{press.member.user_id}"):
        if (asked := placed(work, mark)) is not None:
            work.placements.drop(asked)
    return Say("is-resolved")


def cause_buttons(
    work: Work, case: Case, history: Sequence[CaseEvent], action: str, *, later: bool
) -> Buttons:
    """One button a cause, the one that goes with the words first and marked; *Later* where it may wait."""
    offered = choices(work, case.department)
    readings = [utterance.reading for utterance in work.utterances.where(case_id=case.id)]
    first = suggested(case.kind, readings, offered)
    data = f"{action}:{button_key(case, history)}"
    buttons: list[tuple[Say, str]] = []
    if first is not None:
        buttons.append((Say("suggested-cause", {"cause": cause_name(first)}), f"{data}:{first.token}"))
    buttons += [
        (Say("cause-name", _plain(choice)), f"{data}:{choice.token}") for choice in offered if choice != first
    ]
    later = later and may_wait(work, case)
    return [*buttons, (Say("cause-later"), f"{data}:{LATER}")] if later else buttons


def choice_of(work: Work, case: Case, token: str) -> Choice | None:
    """The cause of that token, if it is on the department's list."""
    if token == LATER:
        return Choice(LATER, LATER) if may_wait(work, case) else None
    return next((choice for choice in choices(work, case.department) if choice.token == token), None)


def may_wait(work: Work, case: Case) -> bool:
    """Whether its cause may be named later: not where a customer struck something from their bill."""
    struck = any(event.what == "struck" for event in work.case_events.where(case_id=case.id))
    return case.kind != "short_pay" and not struck


def resolved_line(event: CaseEvent) -> Say:
    """Who resolved a case, why it happened and what was done."""
    cause = cause_name(cause_of(event.facts))
    return Say("resolved-line", {"name": event.actor, "cause": cause, "done": done_name(event.facts)})


def _open_case(work: Work, press: Press, rest: int = 0) -> PressedCase | Say:
    """The case of the button while it is open, or what its press is answered with."""
    found = pressed_case(work, press, rest)
    if isinstance(found, Say) or found.case.state == "open":
        return found
    return how_it_stands(work, found.history)


def _what_caused_it(case: Case, customer: Customer) -> Say:
    return Say("what-caused-it", {"case": case.id, "name": customer.name})


def _ask_cause(work: Work, target: str, case: Case, customer: Customer, answers: str) -> None:
    history = work.case_events.where(case_id=case.id)
    question = _what_caused_it(case, customer)
    buttons = cause_buttons(work, case, history, "cause", later=True)
    mark = f"resolve:{case.id}"
    put_sheet(work, target, customer.id, mark, [question], buttons, answers=answers, columns=2)


def _resolve(
    work: Work, house: House, case: Case, customer: Customer, member: Member, cause: Choice, done: Done
) -> CaseEvent:
    resolve_case(work, case, member, cause, done)
    if cause.token == LATER:
        put_off(work, case.id, house.zone)
    kept(work, case)
    withdraw_requests(work, house, case, member.name)
    settle_talk(work, case)
    all_leave(work, customer.id)
    refresh_card(work, customer.id, case.id)
    helper = helper_of(work, case) or member.name
    say(work, f"customer:{customer.id}", Say("case-settled", {"name": customer.name, "helper": helper}))
    history = work.case_events.where(case_id=case.id)
    return last(history, "resolved") or history[-1]


def _plain(choice: Choice) -> dict[str, str | int | dict[str, str]]:
    named = cause_name(choice)
    return {"theme": named["theme"], "name": named["name"]}
