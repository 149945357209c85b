"""`/visit Anna, filling, Marko, 95`: a visit by hand, with a code to hold up to the customer."""

import json
import secrets

from aftercare.customers.customer import Customer
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member, members
from aftercare.staff.same_name import first_name
from aftercare.visits.record_visit import Recorded, record_visit
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import read_report
from aftercare.visits.typed_visit import TypedVisit, money_of, read_typed_visit
from aftercare.work import Work
from bot.customer.opening.plan import plan_opening
from bot.customer.take_visit import take_withdrawal
from bot.desk.asked import Asked, Press, Where
from bot.desk.roster.named import named
from bot.desk.visits.draft import drop_draft, keep_draft, open_draft
from bot.desk.visits.show_code import show_code
from bot.house import House
from bot.telegram.inputs import Said

# Visits by hand have names of their own, which no till gives.
BY_HAND = "by-hand-"
_LONGEST_NUMBER = 18
# These a visit can do without.
_OPTIONAL = ("staff", "amount")


def on_visit(work: Work, house: House, asked: Asked) -> None:
    """Make the visit; in private what is missing is asked for, in the group the line is written again."""
    whose = asked.customer
    visit = _read(work, house, asked.argument, TypedVisit())
    if whose is not None and first_name(visit.customer) != first_name(whose.name):
        visit = _read(work, house, asked.argument, TypedVisit(customer=whose.name))
    if asked.where is Where.PRIVATE:
        _go_on(work, house, asked.member, visit)
        return
    if _is_misread(visit):
        asked.answer(work, Say("visit-not-understood"), Say("visit-example"))
        return
    for part in _OPTIONAL:
        visit = visit.without(part)
    if (missing := visit.missing()) is not None:
        asked.answer(work, Say("visit-lacks", {"part": missing}), Say("visit-example"))
    else:
        _make(work, house, asked.member, visit, asked.target, whose)


def answer_visit(work: Work, house: House, member: Member, said: Said) -> bool:
    """Take words as what was asked about a visit; False where nothing was."""
    draft = open_draft(work, member.user_id)
    if draft is None or said.edited or said.content.kind != "text" or said.reply_to is not None:
        return False
    known = _read(work, house, said.content.text, draft.visit)
    if known == draft.visit:
        _ask(work, member, known, anew=True)
    else:
        _go_on(work, house, named(work, member, said.person), known)
    return True


def leave_out(work: Work, house: House, press: Press) -> Say:
    """*Leave it out*: the visit does without that part."""
    draft = open_draft(work, press.member.user_id)
    if draft is None or press.rest != draft.visit.missing() or press.rest not in _OPTIONAL:
        return Say("old-button", {"status": "none"})
    _go_on(work, house, press.member, draft.visit.without(press.rest))
    return Say("visit-left-out")


def stop_making(work: Work, _house: House, press: Press) -> Say:
    """*Never mind*: no visit is made."""
    if open_draft(work, press.member.user_id) is None:
        return Say("old-button", {"status": "none"})
    drop_draft(work, press.member.user_id)
    return Say("visit-dropped")


def undo_visit(work: Work, house: House, press: Press) -> Say:
    """*Undo*: the visit is withdrawn, unless its customer has opened it."""
    number = press.rest
    usable = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    visit = work.visits.get(int(number)) if usable else None
    if visit is None or not visit.external_id.startswith(BY_HAND) or visit.withdrawn_at is not None:
        return Say("old-button", {"status": "none"})
    if work.conversations.where(visit_id=visit.id):
        return Say("visit-opened-already")
    if isinstance(take_withdrawal(work, house, visit.external_id), VisitRefused):
        return Say("visit-gesture-stands")
    return Say("visit-undone")


def _read(work: Work, house: House, text: str, known: TypedVisit) -> TypedVisit:
    colleagues = {name for one in members(work) if (name := first_name(one.name))}
    return read_typed_visit(text, known, currency=house.currency, region=house.region, colleagues=colleagues)


def _go_on(work: Work, house: House, member: Member, visit: TypedVisit) -> None:
    if visit.missing() is None:
        drop_draft(work, member.user_id)
        _make(work, house, member, visit, f"staff:{member.user_id}", None)
    else:
        keep_draft(work, member.user_id, visit)
        _ask(work, member, visit, anew=_is_misread(visit))


def _is_misread(visit: TypedVisit) -> bool:
    """Whether something was said where the amount stands, and none could be read from it."""
    return bool(visit.unread and not visit.amount)


def _ask(work: Work, member: Member, visit: TypedVisit, *, anew: bool = False) -> None:
    part = visit.missing() or "customer"
    says = [Say("visit-not-understood")] if anew else []
    says.append(Say("visit-ask", {"part": part, "customer": visit.customer}))
    if part == "customer":
        says.append(Say("visit-example"))
    leave = [(Say("visit-leave-out"), f"visit-leave:{part}")] if part in _OPTIONAL else []
    buttons = [*leave, (Say("visit-never-mind"), "visit-stop:")]
    say(work, f"staff:{member.user_id}", *says, buttons=buttons)


def _make(
    work: Work, house: House, member: Member, typed: TypedVisit, target: str, whose: Customer | None
) -> None:
    recorded = _record(work, house, member, typed, whose)
    if isinstance(recorded, VisitRefused):
        say(work, target, Say("visit-refused"), Say("visit-example"))
        return
    visit = recorded.visit
    plan_opening(work, house, visit)
    show_code(work, target, visit)


def _record(
    work: Work, house: House, member: Member, typed: TypedVisit, whose: Customer | None
) -> Recorded | VisitRefused:
    cost = money_of(typed, house.currency)
    lines = [] if cost is None else [{"id": "1", "title": typed.service, "amount": cost.decimal()}]
    department = member.departments[0] if len(member.departments) == 1 else None
    told = {
        "external_id": f"{BY_HAND}{secrets.token_hex(6)}",
        "customer": {"name": typed.customer, "phone": typed.phone or None},
        "service": typed.service,
        "staff": list(typed.staff),
        "department": department,
        "ended_at": work.now.isoformat(),
        "currency": house.currency,
        "paid": True,
        "lines": lines,
    }
    report = read_report(json.dumps(told).encode("ascii"))
    if isinstance(report, VisitRefused):
        return report
    return record_visit(work, report, house.language, whose)
