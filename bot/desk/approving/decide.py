"""A yes or a no, once: by whoever has the right and the limit for it at this very moment."""

from dataclasses import replace
from typing import assert_never

from aftercare.cases.who_reads import may_read
from aftercare.gestures.approvals.approval import approved, decline, link_granted
from aftercare.gestures.approvals.approvers import approvers, is_involved
from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.grant_gesture import Beyond, Granted, Unfit, judged
from aftercare.gestures.room import By
from aftercare.money import Money
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.approving.ask import ask_next
from bot.desk.approving.cards import ask_approver, key_of_offer
from bot.desk.approving.end import over
from bot.desk.approving.request import Request
from bot.desk.approving.sums import ask_sum
from bot.desk.approving.words import has_sum, much, reason_arg, stands, wish_args
from bot.desk.giving.carry_out import carry_out, terms_of
from bot.desk.giving.line import flaw_line, money_arg
from bot.desk.giving.told import is_told
from bot.house import House


def barred(work: Work, house: House, found: Request, member: Member) -> Say | None:
    """Why they may not decide on it, whatever their limits are; None: they may."""
    if not may(member, "approve") or not may_read(work, found.history, member):
        return Say("staff-not-allowed")
    if is_involved(work, found.about(work, house), member, found.offer.user_id):
        return Say("approval-own")
    return None


def approve(
    work: Work, house: House, found: Request, member: Member, minor: int | None = None, *, sure: bool = False
) -> Say:
    """Say yes to it, or to another amount (minor units); more than was asked for needs to be `sure`."""
    if (refused := barred(work, house, found, member)) is not None:
        return refused
    wish = found.wish if minor is None else replace(found.wish, minor=minor)
    about = found.about(work, house)
    match judged(work, about, wish, By(member.role, member.user_id), house.zone):
        case Unfit(flaw):
            return flaw_line(flaw)
        case Beyond() as beyond:
            return _beyond(work, house, found, member, beyond, typed=minor is not None)
        case None:
            pass
        case other:
            assert_never(other)
    if wish.minor > found.wish.minor and not sure:
        return _confirm(work, house, found, member, wish)
    return _grant(work, house, found, member, wish)


def refuse(work: Work, house: House, found: Request, member: Member, reason: str) -> Say:
    """Say no for that reason: whoever asked hears it, the customer hears nothing."""
    if (refused := barred(work, house, found, member)) is not None:
        return refused
    offer = decline(work, found.offer, member, reason)
    about = found.about(work, house)
    args = {**wish_args(about, found.wish), "who": member.name, "why": reason_arg(reason)}
    over(work, about, offer, Say("approval-declined", args))
    return stands(work, offer)


def _grant(work: Work, house: House, found: Request, member: Member, wish: Wish) -> Say:
    about, requester = found.about(work, house), member_of(work, found.offer.user_id)
    if requester is None:
        return stands(work, found.offer)
    approved(work, found.offer, member, wish.minor)
    terms = terms_of(work, house, about, wish, requester, found.offer.nonce, approver=member)
    outcome = carry_out(work, about, wish, terms)
    if isinstance(outcome, Granted):
        _tell_granted(work, house, found, member, outcome.gesture, wish)
    return stands(work, work.offers.get(found.offer.id) or found.offer)


def _tell_granted(
    work: Work, house: House, found: Request, member: Member, gesture: Gesture, wish: Wish
) -> None:
    offer = link_granted(work, found.offer, member, gesture)
    about, asked = found.about(work, house), Money(found.wish.minor, house.currency)
    args = {**wish_args(about, wish), "who": member.name, "reference": gesture.reference}
    args |= is_told(work, gesture.customer_id)
    if wish.minor == found.wish.minor:
        became = Say("approval-granted", args)
    else:
        became = Say("approval-granted-other", {**args, "asked": money_arg(asked)})
    over(work, about, offer, became)


def _beyond(work: Work, house: House, found: Request, member: Member, beyond: Beyond, *, typed: bool) -> Say:
    """Their limit doesn't hold it now: they may approve less, and somebody whose limit does is asked."""
    left = much(found.wish.kind, beyond.room.left, house.currency)
    less = has_sum(found.wish) and beyond.room.left > 0
    answer = Say("approval-beyond", left | {"measure": "less"} if less else left)
    if less:
        ask_sum(work, house, found, member, answer)
    if typed:
        return answer
    everybody = approvers(work, found.about(work, house), found.wish, found.offer.user_id, house.zone)
    if not any(one.able and one.member.user_id in found.offer.asked for one in everybody):
        ask_next(work, house, found, everybody)
    return answer


def _confirm(work: Work, house: House, found: Request, member: Member, wish: Wish) -> Say:
    amount = money_arg(Money(wish.minor, house.currency))
    asked = money_arg(Money(found.wish.minor, house.currency))
    question = Say("approval-more", {"amount": amount, "asked": asked})
    key = key_of_offer(found.offer)
    buttons = [
        (Say("approval-yes", {"amount": amount}), f"approve-sum:{key}:{wish.minor}:1"),
        (Say("approval-other"), f"approve-other:{key}"),
    ]
    ask_approver(work, found.offer, member.user_id, [question], buttons)
    return question
