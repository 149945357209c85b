"""Cases resolved before anybody knew why: the Friday list, and naming their causes."""

from collections.abc import Sequence

from aftercare.cases.case import Case
from aftercare.cases.later_list import is_put_off, keep, put_off_yet
from aftercare.cases.resolve_case import name_cause
from aftercare.cases.who_reads import may_read
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import refresh_card
from aftercare.say import Say
from aftercare.staff.member import members
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.cases.cause_words import cause_name
from bot.desk.cases.pressed_case import button_key, how_it_stands, pressed_case
from bot.desk.cases.resolve import cause_buttons, choice_of
from bot.desk.sheet import pressed_at, put_lines, put_sheet, turn_sheet
from bot.house import House

# More cases than this are only counted: a message is read on a telephone.
MOST_CASES = 10


def on_friday(work: Work, house: House, timer: Timer) -> None:
    """It is Friday afternoon: managers get the list, and next Friday again what is left of it then."""
    cases = put_off_yet(work, [int(one) for one in timer.facts["cases"]])
    keep(work, [case.id for case in cases], house.zone)
    for member in members(work, "manager", "admin"):
        theirs = [case for case in cases if may_read(work, work.case_events.where(case_id=case.id), member)]
        if theirs:
            says, buttons = _listed(work, theirs)
            put_lines(work, f"staff:{member.user_id}", says, buttons)


def list_later(work: Work, asked: Asked) -> None:
    """`/causes later`: the list as it is now; what only managers may read is not shown in the desk."""
    cases = [case for case in put_off_yet(work) if _shown(work, asked, case)]
    if not cases:
        asked.answer(work, Say("causes-later-none"))
        return
    says, buttons = _listed(work, cases)
    put_lines(work, asked.target, says, buttons)


def on_name_cause(work: Work, _house: House, press: Press) -> Say:
    """*Set cause* in the list: asks for it."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    if found.case.state != "resolved" or not is_put_off(work, found.case):
        return how_it_stands(work, found.history)
    question = Say("what-caused-it", {"case": found.case.id, "name": found.customer.name})
    buttons = cause_buttons(work, found.case, found.history, "caused", later=False)
    mark, target = f"later:{found.case.id}", _beside(press)
    put_sheet(
        work, target, found.customer.id, mark, [question], buttons, answers=pressed_at(press), columns=2
    )
    return question


def on_caused(work: Work, house: House, press: Press) -> Say:
    """The cause is named after all."""
    found = pressed_case(work, press, rest=1)
    if isinstance(found, Say):
        return found
    cause = choice_of(work, found.case, found.rest[0])
    if cause is None or found.case.state != "resolved" or not is_put_off(work, found.case):
        return how_it_stands(work, found.history)
    name_cause(work, found.case, press.member, cause)
    keep(work, [case.id for case in put_off_yet(work)], house.zone)
    refresh_card(work, found.customer.id, found.case.id)
    named = Say(
        "cause-named",
        {"case": found.case.id, "cause": cause_name(cause), "name": press.member.name},
    )
    turn_sheet(work, _beside(press), press, [named])
    return named


def _listed(work: Work, cases: Sequence[Case]) -> tuple[list[Say], list[tuple[Say, str]]]:
    says, buttons = [Say("causes-later-title", {"count": len(cases)})], []
    for case in cases[:MOST_CASES]:
        history = work.case_events.where(case_id=case.id)
        customer = work.customers.get(case.customer_id)
        about: dict[str, str | int] = {"case": case.id, "name": customer.name if customer else ""}
        opened = {"at": case.created_at.isoformat(), "style": "day"}
        says.append(Say("causes-later-line", {**about, "kind": case.kind, "day": opened}))
        buttons.append((Say("button-set-cause", about), f"later:{button_key(case, history)}"))
    if len(cases) > MOST_CASES:
        says.append(Say("and-more", {"count": len(cases) - MOST_CASES}))
    return says, buttons


def _shown(work: Work, asked: Asked, case: Case) -> bool:
    history = work.case_events.where(case_id=case.id)
    hidden = any(event.what == "restricted" for event in history)
    return may_read(work, history, asked.member) and (not hidden or asked.where is Where.PRIVATE)


def _beside(press: Press) -> str:
    chat_id = press.pressed.chat_id or 0
    return f"staff:{chat_id}" if chat_id > 0 else "desk"
