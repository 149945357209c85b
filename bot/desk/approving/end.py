"""A request for a yes ends: decided, or without anybody's decision."""

from dataclasses import replace

from aftercare.cases.case import Case
from aftercare.gestures.about import About
from aftercare.gestures.approvals.approval import Why, waiting_for, wish_of, withdraw
from aftercare.gestures.gesture import Offer
from aftercare.outbox.stage import refresh_card
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.approving.cards import UNREACHED, tell_requester, turn_asking, turn_cards, whose
from bot.desk.approving.words import what
from bot.desk.duty.promises import drop_timers
from bot.desk.giving.carry_out import about_case
from bot.house import House

# The timer that strikes when nobody has answered.
UNANSWERED = "approval"


def withdraw_requests(work: Work, house: House, case: Case, actor: str) -> None:
    """The case is resolved: nobody is asked for anything in it any more."""
    for offer in waiting_for(work, case.id):
        end(work, house, offer, "resolved", actor)


def withdraw_in_other_currency(work: Work) -> None:
    """Limits are in another currency now: what was shown or asked for in the one before is void."""
    for offer in work.offers.where(state="shown"):
        work.offers.put(replace(offer, state="withdrawn", reason="currency"))
    for offer in work.offers.where(state="asked"):
        for kind in (UNANSWERED, UNREACHED):
            drop_timers(work, kind, str(offer.id))
        tell_requester(work, withdraw(work, offer, "currency", "bot"), _withdrawn("currency"))


def end(work: Work, house: House, offer: Offer, why: Why, actor: str) -> Offer:
    """Withdraw it; whoever was asked and whoever asked see that."""
    offer = withdraw(work, offer, why, actor)
    over(work, about_offer(work, house, offer), offer, _withdrawn(why), aloud=why == "left")
    return offer


def over(work: Work, about: About, offer: Offer, became: Say, *, aloud: bool = True) -> None:
    """It is over: no button of it does anything any more; `aloud`, whoever asked is told apart."""
    for kind in (UNANSWERED, UNREACHED):
        drop_timers(work, kind, str(offer.id))
    wanted = what(about, wish_of(offer))
    turn_cards(work, offer, wanted, became)
    turn_asking(work, offer, wanted, became)
    if aloud:
        tell_requester(work, offer, became)
    if offer.case_id is not None:
        refresh_card(work, offer.customer_id, offer.case_id)


def about_offer(work: Work, house: House, offer: Offer) -> About:
    """What it is judged by now."""
    case = None if offer.case_id is None else work.cases.get(offer.case_id)
    return about_case(work, house, whose(work, offer), case)


def _withdrawn(why: Why) -> Say:
    return Say("approval-withdrawn", {"why": why})
