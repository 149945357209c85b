"""A gesture is taken back by a manager: a compensating line with a reason, and the customer told kindly."""

from aftercare.bills.see_bill import given_off
from aftercare.cases.case import happened
from aftercare.gestures.gesture import OFF_THE_BILL, Gesture
from aftercare.gestures.reverse_gesture import reverse
from aftercare.gestures.voucher_code import shown_code
from aftercare.gestures.vouchers import voucher_of
from aftercare.money import Money
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.visits.plain_text import one_line
from aftercare.work import Work
from bot.desk.giving.told import is_told, money_arg
from bot.desk.money.due import stop_watching

LONGEST_REASON = 300


def take_back(work: Work, gesture: Gesture, member: Member, reason: str) -> Say:
    """Take it back; gives what whoever did so is told, or why it stays."""
    reason = one_line(reason)[:LONGEST_REASON]
    if not decides(gesture, member):
        return why_not(work, gesture, "struck")
    before = gesture
    outcome = reverse(work, gesture, member.user_id, member.name, reason)
    if isinstance(outcome, str):
        return why_not(work, gesture, outcome)
    stop_watching(work, gesture)
    say(work, f"customer:{gesture.customer_id}", _told(work, before))
    if gesture.case_id is not None:
        facts = {
            "gesture": gesture.id,
            "kind": gesture.kind,
            "reference": gesture.reference,
            "reason": reason,
        }
        happened(work, gesture.case_id, "reversed", member.name, facts)
        refresh_card(work, gesture.customer_id, gesture.case_id)
    return Say("reversal-done", {"reference": gesture.reference, **is_told(work, gesture.customer_id)})


def decides(gesture: Gesture, member: Member) -> bool:
    """Whether it is theirs to take back: what a customer struck is the customer's word, but for owners."""
    return gesture.kind != "short_pay" or member.role == "admin"


def may_go_back(work: Work, gesture: Gesture, member: Member) -> bool:
    """Whether they can take it back: it stands, and is neither paid nor redeemed."""
    voucher = voucher_of(work, gesture)
    redeemed = voucher is not None and voucher.state == "redeemed"
    return decides(gesture, member) and gesture.state == "standing" and gesture.pay != "paid" and not redeemed


def can_go_back(work: Work, case_id: int, member: Member) -> list[Gesture]:
    """What of a case they could take back now."""
    return [one for one in work.gestures.where(case_id=case_id) if may_go_back(work, one, member)]


def why_not(work: Work, gesture: Gesture, why: str) -> Say:
    """Why it stays as it is, and since when."""
    whats = {"reversed_already": "reversed", "paid_already": "paid", "redeemed_already": "redeemed"}
    lines = work.ledger.where(gesture_id=gesture.id)
    done = next((one for one in lines if one.what == whats.get(why)), None)
    at = gesture.created_at if done is None else done.at
    return Say(
        "reversal-not",
        {
            "reference": gesture.reference,
            "why": whats.get(why, why),
            "name": "" if done is None or done.user_id is None else done.name,
            "at": {"at": at.isoformat(), "style": "daytime"},
        },
    )


def _told(work: Work, gesture: Gesture) -> Say:
    """What holds now, for the customer; `gesture` as it was before."""
    voucher = voucher_of(work, gesture)
    visit = None if gesture.visit_id is None else work.visits.get(gesture.visit_id)
    left = Money(0, gesture.currency)
    if gesture.pay == "due":
        what = "owed"
    elif voucher is not None:
        what = "voucher"
    elif gesture.kind in OFF_THE_BILL and visit is not None:
        what = "bill"
        taken = sum(one.amount_minor for one in given_off(work, visit))
        left = Money(max(visit.total_minor - taken, 0), visit.currency)
    else:
        what = "other"
    return Say(
        "reversal-told",
        {
            "what": what,
            "amount": money_arg(gesture.amount),
            "reference": gesture.reference,
            "left": money_arg(left),
            "code": shown_code(voucher.code) if voucher else "",
        },
    )
