"""*Approve*, *Other amount* and *Decline* on an approver's card, and what they lead to."""

from aftercare.gestures.approvals.approval import REASONS
from aftercare.money import LARGEST_MINOR
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.approving.cards import ask_approver, key_of_offer
from bot.desk.approving.decide import approve, barred, refuse
from bot.desk.approving.draft import drop_draft, keep_draft
from bot.desk.approving.request import Request, pressed_request, waiting
from bot.desk.approving.sums import ask_sum
from bot.desk.approving.words import has_sum, name_of
from bot.desk.asked import Press
from bot.house import House

_LONGEST_SUM = len(str(LARGEST_MINOR))


def on_approve(work: Work, house: House, press: Press) -> Say:
    """*Approve*: it is given as it was asked for."""
    found = _decidable(work, house, press)
    return found if isinstance(found, Say) else approve(work, house, found, press.member)


def on_approve_other(work: Work, house: House, press: Press) -> Say:
    """*Other amount*: asks for it in private."""
    found = _decidable(work, house, press)
    if isinstance(found, Say):
        return found
    if not has_sum(found.wish):
        return Say("old-button", {"status": "none"})
    return ask_sum(work, house, found, press.member)


def on_approve_sum(work: Work, house: House, press: Press) -> Say:
    """An amount was tapped, or one that is more than was asked for was meant so."""
    found = _decidable(work, house, press, rest=2)
    if isinstance(found, Say):
        return found
    minor, sure = found.rest
    usable = minor.isascii() and minor.isdecimal() and len(minor) <= _LONGEST_SUM
    if not usable or int(minor) > LARGEST_MINOR or not has_sum(found.wish):
        return Say("old-button", {"status": "none"})
    drop_draft(work, press.member.user_id)
    return approve(work, house, found, press.member, int(minor), sure=sure == "1")


def on_refuse(work: Work, house: House, press: Press) -> Say:
    """*Decline*: asks why, in private."""
    found = _decidable(work, house, press)
    if isinstance(found, Say):
        return found
    question = Say("approval-why-not", {"who": name_of(work, found.offer.user_id)})
    key = key_of_offer(found.offer)
    buttons = [(Say("approval-reason", {"reason": one}), f"refuse-why:{key}:{one}") for one in REASONS]
    keep_draft(work, press.member.user_id, found.offer.id, "reason")
    ask_approver(work, found.offer, press.member.user_id, [question], buttons, columns=1)
    return question


def on_refuse_why(work: Work, house: House, press: Press) -> Say:
    """A reason was tapped: that is the no."""
    found = _decidable(work, house, press, rest=1)
    if isinstance(found, Say):
        return found
    if found.rest[0] not in REASONS:
        return Say("old-button", {"status": "none"})
    drop_draft(work, press.member.user_id)
    return refuse(work, house, found, press.member, found.rest[0])


def _decidable(work: Work, house: House, press: Press, rest: int = 0) -> Request | Say:
    found = waiting(work, house, pressed_request(work, press, rest))
    if isinstance(found, Say):
        return found
    refused = barred(work, house, found, press.member)
    return found if refused is None else refused
