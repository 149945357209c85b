"""*Done*: what was struck takes effect at once, as far as the caps go; a manager calls about the rest."""

from dataclasses import replace

from aftercare.bills.draft import Draft, drop_draft
from aftercare.bills.judge_short_pay import Judged, judged, short_pays_within
from aftercare.bills.see_bill import see_bill
from aftercare.bills.short_pay import grant_short_pay
from aftercare.bills.struck_bill import StruckBill
from aftercare.cases.case import Case, happened, open_case_of
from aftercare.cases.open_case import open_case
from aftercare.cases.who_reads import may_read
from aftercare.conversations.conversation import WithPeople
from aftercare.conversations.open_conversation import current_conversation, moved
from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.pay_out import pay_by
from aftercare.hours.stored import hours_of
from aftercare.messages.message import placed
from aftercare.money import Money
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import refresh_card, say, stage
from aftercare.policies.policy import Policy
from aftercare.policies.stored import policy_of
from aftercare.say import Say
from aftercare.staff.duty import duty_order
from aftercare.staff.member import member_of
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.bill.bill_lines import bill_lines
from bot.customer.bill.manager_calls import manager_calls
from bot.customer.bill.reason import ask_reason
from bot.customer.bill.show_bill import bill_mark
from bot.customer.opening.ask import unbutton
from bot.customer.opening.plan import leave_unasked
from bot.customer.press import CustomerPress
from bot.desk.cases.restrict import restrict_if_sensitive
from bot.desk.giving.told import money_arg, told
from bot.desk.money.due import watch_payment
from bot.desk.sheet import turn_sheet
from bot.house import House
from bot.telegram.readers import tell_desk


def take_effect(work: Work, house: House, press: CustomerPress, draft: Draft, bill: StruckBill) -> None:
    """Grant what is within the caps, open the case that finds the cause, and tell everybody concerned."""
    customer, visit = press.customer, bill.visit
    policy = policy_of(work, house.currency)
    given = [one for one in work.gestures.where(customer_id=customer.id) if one.state == "standing"]
    short = judged(bill, policy, given, work.now, by_staff=_works_here(work, customer))
    case, joined = _case(work, press, visit)
    gesture = grant_short_pay(
        work,
        visit,
        short,
        draft.nonce,
        case_id=case.id,
        currency=house.currency,
        pay_by=pay_by(hours_of(work, house.zone), work.now, policy.pay_days),
    )
    happened(work, case.id, "struck", "customer", _facts(visit, short, draft.nonce, gesture))
    drop_draft(work, customer.id)
    _leave(work, press, visit)
    says = [] if gesture is None else [told(work, gesture)]
    if short.rest:
        rest = Money(short.rest, visit.currency)
        says.append(manager_calls(work, house, customer, case, rest, some=gesture is not None))
    ask_reason(work, customer, case, says, told=draft.told)
    if gesture is not None:
        watch_payment(work, gesture)
    line = _line(customer, visit, short, gesture)
    if joined:
        tell_desk(work, customer.id, line)
    if not short.rest:
        # The managers were alerted where there is something to decide.
        _tell_duty(work, case, line)
    refresh_card(work, customer.id, case.id)
    _tell_owners(work, customer, policy)


def _leave(work: Work, press: CustomerPress, visit: Visit) -> None:
    """The bill stays in the chat as it was struck, whatever they look at next."""
    customer = press.customer
    turn_sheet(work, f"customer:{customer.id}", press, bill_lines(work, see_bill(work, visit), over=True))
    shown = placed(work, bill_mark(customer.id))
    if shown is not None:
        work.placements.drop(shown)


def is_done(work: Work, customer_id: int, nonce: str) -> bool:
    """Whether the bill of that nonce has taken effect."""
    cases = work.cases.where(customer_id=customer_id)
    events = (event for case in cases for event in work.case_events.where(case_id=case.id))
    return any(event.what == "struck" and event.facts["nonce"] == nonce for event in events)


def _case(work: Work, press: CustomerPress, visit: Visit) -> tuple[Case, bool]:
    """The open case, or a new one; the talk goes on with people, and nothing more is asked of this visit."""
    customer = press.customer
    talk = current_conversation(work, customer.id, press.pressed.person.id)
    leave_unasked(work, visit)
    unbutton(work, talk)
    case = open_case_of(work, customer.id)
    if case is not None:
        moved(work, talk, WithPeople(case.id))
        return case, True
    said = [one for one in work.utterances.where(conversation_id=talk.id) if one.case_id is None]
    ids = [one.id for one in said]
    case = open_case(work, customer.id, visit.id, "short_pay", ids, department=visit.department)
    for utterance in said:
        work.utterances.put(replace(utterance, case_id=case.id))
    restrict_if_sensitive(work, case, said)
    moved(work, talk, WithPeople(case.id))
    fold = f"card:{case.id}"
    stage(work, f"topic:{customer.id}", "card", {"case": case.id}, priority=Priority.ALERT, fold=fold)
    return case, False


def _works_here(work: Work, customer: Customer) -> bool:
    """Whether it is somebody of the staff who would get it; the owners' money is their own."""
    accounts = work.accounts.where(customer_id=customer.id)
    found = (member_of(work, one.user_id) for one in accounts)
    return any(one is not None and one.role != "admin" for one in found)


def _facts(visit: Visit, short: Judged, nonce: str, gesture: Gesture | None) -> dict[str, object]:
    """The values of the moment; prices are minor units. `asked` are the lines that a manager calls about."""
    lines = [
        {
            "title": line.title,
            "quantity": line.quantity,
            "was_minor": line.was,
            "now_minor": line.was - line.granted - line.rest,
        }
        for line in short.lines
    ]
    return {
        "visit": visit.id,
        "nonce": nonce,
        "currency": visit.currency,
        "lines": lines,
        "asked": [line.line_id for line in short.lines if line.rest],
        "granted_minor": short.granted,
        "rest_minor": short.rest,
        "bound": short.bound or "",
        "gesture": None if gesture is None else gesture.id,
        "reference": "" if gesture is None else gesture.reference,
    }


def _line(customer: Customer, visit: Visit, short: Judged, gesture: Gesture | None) -> Say:
    return Say(
        "bill-desk",
        {
            "name": customer.name,
            "titles": ", ".join(line.title.replace(",", " ") for line in short.lines),
            "amount": money_arg(Money(short.granted + short.rest, visit.currency)),
            "reference": "" if gesture is None else gesture.reference,
        },
    )


def _tell_duty(work: Work, case: Case, line: Say) -> None:
    """Whoever is on duty hears of it in private, without an alarm: nobody waits for them."""
    history = work.case_events.where(case_id=case.id)
    for member in [one for one in duty_order(work, case.department) if may_read(work, history, one)][:1]:
        say(work, f"staff:{member.user_id}", line, priority=Priority.CARD, about=case.customer_id)


def _tell_owners(work: Work, customer: Customer, policy: Policy) -> None:
    """How often it came to that lately: a fact for owners alone, without a verdict."""
    given = [one for one in work.gestures.where(customer_id=customer.id) if one.state == "standing"]
    lately = short_pays_within(given, policy, work.now)
    if len(lately) < 2:  # noqa: PLR2004 -- once is no repetition
        return
    total = sum(one.amount_minor for one in lately if one.currency == policy.currency)
    fact = Say(
        "bill-repeated",
        {
            "name": customer.name,
            "count": len(lately),
            "days": policy.short_pay.within,
            "amount": money_arg(Money(total, policy.currency)),
        },
    )
    for admin in work.roster.where(role="admin"):
        if admin.active:
            say(work, f"staff:{admin.user_id}", fact, priority=Priority.BOARD, about=customer.id)
