"""Money is paid: entered once, its customer told in a sentence, the case's card and history with it."""

from aftercare.cases.case import happened
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.pay_out import How, paid
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.giving.told import money_arg
from bot.desk.money.due import stop_watching


def pay(work: Work, gesture: Gesture, how: How, member: Member) -> bool:
    """Enter that it was paid, and tell; False where nothing was owed (any more)."""
    if paid(work, gesture, how, member.user_id, member.name) is None:
        return False
    stop_watching(work, gesture)
    amount = money_arg(gesture.amount)
    told = Say("payout-told", {"amount": amount, "reference": gesture.reference, "how": how})
    say(work, f"customer:{gesture.customer_id}", told)
    if gesture.case_id is not None:
        facts = {"gesture": gesture.id, "reference": gesture.reference, "how": how}
        happened(work, gesture.case_id, "paid", member.name, facts)
        refresh_card(work, gesture.customer_id, gesture.case_id)
    return True


def how_it_stands(work: Work, gesture: Gesture) -> Say:
    """One line on a payment as it is now: owed, paid by whom and when, taken back, or never money."""
    done = next(
        (one for one in work.ledger.where(gesture_id=gesture.id) if one.what in {"paid", "reversed"}), None
    )
    about: dict[str, str | int | dict[str, str]] = {"reference": gesture.reference}
    if done is None:
        return Say("payout-stands", {**about, "state": gesture.pay, "name": "", "at": "", "how": ""})
    at = {"at": done.at.isoformat(), "style": "daytime"}
    how = str(done.facts.get("how", ""))
    return Say("payout-stands", {**about, "state": done.what, "name": done.name, "at": at, "how": how})
