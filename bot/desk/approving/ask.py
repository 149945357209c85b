"""*Ask a manager*: who may say yes gets a card; without an answer the next ones do, and then the admins."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aftercare.cases.case import restricted
from aftercare.gestures.approvals.approval import ask_for, asked_too
from aftercare.gestures.approvals.approvers import (
    Approver,
    approvers,
    flaw,
    most,
    next_asked,
    out_of_reach,
)
from aftercare.gestures.gesture import Offer
from aftercare.gestures.grant_gesture import judged
from aftercare.gestures.room import By
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import add_working
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import refresh_card, set_timer
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.approving.cards import (
    is_in_topic,
    keep_asking_at,
    key_of_offer,
    show_card,
    show_card_in_topic,
    tell_requester,
    turn_asking,
)
from bot.desk.approving.end import UNANSWERED, end
from bot.desk.approving.request import Request, of_offer, pressed_request, waiting
from bot.desk.approving.words import (
    card_says,
    deadline,
    has_sum,
    much,
    name_of,
    names,
    stands,
    what,
    wish_args,
)
from bot.desk.asked import Press
from bot.desk.giving.line import flaw_line
from bot.house import House

# So long (of working time) whoever was asked has until the next one is.
PATIENCE = timedelta(minutes=30)


def on_ask(work: Work, house: House, press: Press) -> Say:
    """Ask for it in the name of whoever pressed; nobody is asked who could not say yes."""
    found = pressed_request(work, press)
    if isinstance(found, Say):
        return found
    if found.offer.state != "shown":
        return stands(work, found.offer)
    if found.case is not None and found.case.state != "open":
        return stands(work, end(work, house, found.offer, "resolved", "bot"))
    about, member = found.about(work, house), press.member
    if judged(work, about, found.wish, By(member.role, member.user_id), house.zone) is None:
        return Say("approval-own-limit")
    everybody = approvers(work, about, found.wish, member.user_id, house.zone)
    if (refused := _hopeless(house, found, everybody)) is not None:
        return refused
    keep_asking_at(work, found.offer, press)
    asked = of_offer(work, ask_for(work, found.offer, member.user_id))
    offer = ask_next(work, house, asked, everybody, member.name)
    return stands(work, offer)


def on_take_back(work: Work, house: House, press: Press) -> Say:
    """*Withdraw*: only whoever asked takes it back."""
    found = waiting(work, house, pressed_request(work, press))
    if isinstance(found, Say):
        return found
    if found.offer.user_id != press.member.user_id:
        return Say("approval-not-yours", {"who": name_of(work, found.offer.user_id)})
    return stands(work, end(work, house, found.offer, "requester", press.member.name))


def on_unanswered(work: Work, house: House, timer: Timer) -> None:
    """Nobody has answered in time: the next ones are asked, and whoever asked hears it."""
    _go_on(work, house, timer)


def on_unreached(work: Work, house: House, timer: Timer) -> None:
    """A card could not be delivered: where nobody else was asked with them, the next ones are at once."""
    current = next(iter(work.timers.where(name=f"{UNANSWERED}:{timer.key}")), None)
    users = [] if current is None else [int(one) for one in current.facts["asked"]]
    there = (member_of(work, one) for one in users)
    if any(one is not None and not one.unreachable for one in there):
        return
    _go_on(work, house, timer)


def ask_next(
    work: Work, house: House, found: Request, everybody: Sequence[Approver], actor: str = "bot"
) -> Offer:
    """Ask whoever is next, and tell whoever asked; where nobody is left, they hear that, too."""
    offer = found.offer
    fresh = [one.member for one in next_asked(everybody, offer.asked)]
    private = bool(fresh)
    if not fresh and not restricted(found.history) and not is_in_topic(work, offer) and _nobody(work, offer):
        fresh = [one.member for one in out_of_reach(everybody)]
    if not fresh:
        _tell_end_of_line(work, house, found, everybody)
        return offer
    by = _answer_by(work, house)
    first = not offer.asked
    offer = asked_too(work, offer, fresh, actor)
    set_timer(work, UNANSWERED, str(offer.id), by, facts={"asked": [one.user_id for one in fresh]})
    _show(work, house, of_offer(work, offer), fresh, by, private=private)
    _tell_asked(work, house, of_offer(work, offer), fresh, by, first=first)
    return offer


def _go_on(work: Work, house: House, timer: Timer) -> None:
    offer = work.offers.get(int(timer.key))
    found = None if offer is None else waiting(work, house, of_offer(work, offer))
    if found is None or isinstance(found, Say):
        return
    about = found.about(work, house)
    everybody = approvers(work, about, found.wish, found.offer.user_id, house.zone)
    ask_next(work, house, found, everybody)


def _hopeless(house: House, found: Request, everybody: Sequence[Approver]) -> Say | None:
    """What is answered where nobody could say yes."""
    if (unfit := flaw(everybody)) is not None:
        return flaw_line(unfit.flaw)
    if any(one.able for one in everybody):
        return None
    if not out_of_reach(everybody):
        return Say("approval-nobody", much(found.wish.kind, most(everybody), house.currency))
    return Say("approval-unreached") if restricted(found.history) else None


def _nobody(work: Work, offer: Offer) -> bool:
    """Whether no one of those who were asked so far can be written to."""
    there = (member_of(work, one) for one in offer.asked)
    return not any(one is not None and not one.unreachable for one in there)


def _answer_by(work: Work, house: House) -> datetime:
    return add_working(hours_of(work, house.zone), work.now, PATIENCE) or work.now + PATIENCE


def _show(
    work: Work, house: House, found: Request, fresh: Sequence[Member], by: datetime, *, private: bool
) -> None:
    requester = member_of(work, found.offer.user_id)
    if requester is None:
        return
    about, sums = found.about(work, house), has_sum(found.wish)
    until = deadline(by, work.now, house.zone)
    says = card_says(work, about, found.wish, requester, until)
    if not private:
        named = Say("approval-card-named", {"who": names(fresh)})
        show_card_in_topic(work, found.offer, [*says, named], sums=sums)
        return
    for member in fresh:
        show_card(work, found.offer, member, says, sums=sums)


def _tell_asked(
    work: Work, house: House, found: Request, fresh: Sequence[Member], by: datetime, *, first: bool
) -> None:
    offer, until = found.offer, deadline(by, work.now, house.zone)
    about = found.about(work, house)
    told = Say("approval-asked", {"who": names(fresh), "by": until})
    back = (Say("approval-take-back"), f"askback:{key_of_offer(offer)}")
    turn_asking(work, offer, what(about, found.wish), told, buttons=[back])
    if not first:
        tell_requester(
            work, offer, Say("approval-next", {**wish_args(about, found.wish), "who": names(fresh)})
        )
    if found.case is not None:
        refresh_card(work, found.customer.id, found.case.id)


def _tell_end_of_line(work: Work, house: House, found: Request, everybody: Sequence[Approver]) -> None:
    args = wish_args(found.about(work, house), found.wish)
    if any(one.hindered is None for one in everybody):
        who = ", ".join(filter(None, (name_of(work, one) for one in found.offer.asked)))
        tell_requester(work, found.offer, Say("approval-silent", {**args, "who": who}))
    elif (refused := _hopeless(house, found, everybody)) is not None:
        tell_requester(work, found.offer, refused)
