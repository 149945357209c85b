"""Money was promised by a day: where it isn't paid by then, managers are told, and the customer the truth."""

from datetime import datetime

from aftercare.cases.case import happened
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.pay_out import pay_by
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import next_opening
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import refresh_card, say, set_timer
from aftercare.policies.stored import policy_of
from aftercare.say import Say
from aftercare.staff.duty import managers_for
from aftercare.staff.member import Member, members
from aftercare.work import Work
from bot.desk.giving.told import is_told, money_arg
from bot.house import House

PAYMENT = "payment"


def watch_payment(work: Work, gesture: Gesture) -> None:
    """See to it that what is owed is paid in time; nothing where nothing is owed."""
    if gesture.pay == "due" and gesture.pay_by is not None:
        set_timer(work, PAYMENT, str(gesture.id), gesture.pay_by)


def stop_watching(work: Work, gesture: Gesture) -> None:
    """It is paid, or owed no more."""
    for timer in work.timers.where(name=f"{PAYMENT}:{gesture.id}"):
        work.timers.drop(timer)


def promised_day(work: Work, gesture: Gesture) -> datetime | None:
    """By when its customer was told last that it is paid (UTC); None where nothing was promised."""
    for timer in work.timers.where(name=f"{PAYMENT}:{gesture.id}"):
        if "by" in timer.facts:
            return datetime.fromisoformat(str(timer.facts["by"]))
    return gesture.pay_by


def on_payment_due(work: Work, house: House, timer: Timer) -> None:
    """It should be paid by now. Days end at midnight, but people are told of it when the business opens."""
    gesture = work.gestures.get(int(timer.key))
    customer = None if gesture is None else work.customers.get(gesture.customer_id)
    if gesture is None or customer is None or gesture.pay != "due":
        return
    hours = hours_of(work, house.zone)
    opening = next_opening(hours, work.now)
    if opening is not None and opening > work.now:
        set_timer(work, PAYMENT, timer.key, opening, facts=timer.facts)
        return
    by = pay_by(hours, work.now, policy_of(work, house.currency).pay_days)
    first = "by" not in timer.facts
    told = _tell_managers(work, gesture, customer, by if first else None)
    if first:
        _own_up(work, gesture, customer, told, by)
    # The customer was promised one new day, and managers hear of it until it is paid.
    facts = {"by": by.isoformat() if first else timer.facts["by"]}
    set_timer(work, PAYMENT, timer.key, by, facts=facts)


def _tell_managers(work: Work, gesture: Gesture, customer: Customer, by: datetime | None) -> list[Member]:
    history = [] if gesture.case_id is None else work.case_events.where(case_id=gesture.case_id)
    found = [one for one in managers_for(work, gesture.department) if may_read(work, history, one)]
    found = found or [
        one for one in members(work, "admin") if not one.unreachable and may_read(work, history, one)
    ]
    says = [Say("payout-overdue", {**about_payment(gesture), "name": customer.name})]
    if by is not None:
        day = {"at": by.isoformat(), "style": "weekday"}
        says.append(Say("payout-overdue-told", {"day": day, **is_told(work, customer.id)}))
    for member in found:
        say(
            work,
            f"staff:{member.user_id}",
            *says,
            buttons=[(Say("payout-pay", {"reference": gesture.reference}), f"payout:{gesture.id}:0")],
            priority=Priority.ALERT,
        )
    return found


def _own_up(work: Work, gesture: Gesture, customer: Customer, told: list[Member], by: datetime) -> None:
    who = told[0].name if len(told) == 1 else ""
    honest = Say(
        "payout-late",
        {
            **about_payment(gesture),
            "who": who,
            "anybody": "yes" if told else "no",
            "until": {"at": by.isoformat(), "style": "weekday"},
        },
    )
    say(work, f"customer:{customer.id}", honest)
    if gesture.case_id is not None:
        facts = {"gesture": gesture.id, "reference": gesture.reference, "by": by.isoformat()}
        happened(work, gesture.case_id, "unpaid", "bot", facts)
        refresh_card(work, customer.id, gesture.case_id)


def about_payment(gesture: Gesture) -> dict[str, str | int | dict[str, str]]:
    """What every text on a payment tells: amount, reference, by when."""
    return {
        "amount": money_arg(gesture.amount),
        "reference": gesture.reference,
        "day": {"at": (gesture.pay_by or gesture.created_at).isoformat(), "style": "weekday"},
    }
