"""An offer that waits for somebody's yes: asked for, then decided once or withdrawn, as its case tells."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, Protocol, TypeAlias

from aftercare.cases.case import CaseShelves, happened
from aftercare.gestures.gesture import Gesture, GestureShelves, Offer, Wish
from aftercare.staff.member import Member

Why: TypeAlias = Literal["requester", "resolved", "left", "currency"]
"""Who asked takes it back; the case ended; who asked has left; amounts are in another currency now."""
REASONS = ("not-now", "other", "talk")
"""Reasons for a no that are given with a tap; any other is what somebody typed."""


class ApprovalWriting(GestureShelves, CaseShelves, Protocol):
    """What writing down an approval needs."""


def wish_of(offer: Offer) -> Wish:
    """What somebody wants to give."""
    return Wish(**offer.wish)


def ask_for(work: GestureShelves, offer: Offer, user_id: int) -> Offer:
    """Whoever pressed asks for it from now on."""
    return work.offers.put(replace(offer, user_id=user_id, state="asked"))


def asked_too(work: ApprovalWriting, offer: Offer, found: Sequence[Member], actor: str) -> Offer:
    """These are asked now as well."""
    names = [one.name for one in found]
    fresh = tuple(one.user_id for one in found if one.user_id not in offer.asked)
    asked = work.offers.put(replace(offer, asked=(*offer.asked, *fresh), round=offer.round + 1))
    _happened(work, asked, "asked_approval", actor, {"who": names, "round": asked.round})
    return asked


def approved(work: ApprovalWriting, offer: Offer, by: Member, minor: int) -> None:
    """Somebody said yes to so much (minor units); what is granted is linked afterwards."""
    facts = {"user": by.user_id, "given_minor": minor}
    _happened(work, offer, "approved", by.name, facts)


def link_granted(work: GestureShelves, offer: Offer, by: Member, gesture: Gesture) -> Offer:
    """It was granted."""
    return work.offers.put(replace(offer, state="granted", decided_by=by.user_id, gesture_id=gesture.id))


def decline(work: ApprovalWriting, offer: Offer, by: Member, reason: str) -> Offer:
    """Somebody said no, for that reason: one of `REASONS`, or their own words."""
    _happened(work, offer, "declined", by.name, {"user": by.user_id, "reason": reason})
    return work.offers.put(replace(offer, state="declined", decided_by=by.user_id, reason=reason))


def withdraw(work: ApprovalWriting, offer: Offer, why: Why, actor: str) -> Offer:
    """Nobody needs to decide on it any more."""
    _happened(work, offer, "approval_withdrawn", actor, {"why": why})
    return work.offers.put(replace(offer, state="withdrawn", reason=why))


def waiting_for(work: GestureShelves, case_id: int) -> list[Offer]:
    """What waits for a yes in a case."""
    return [one for one in work.offers.where(case_id=case_id) if one.state == "asked"]


def _happened(work: ApprovalWriting, offer: Offer, what: str, actor: str, facts: Mapping[str, Any]) -> None:
    if offer.case_id is None:
        return
    told = {"offer": offer.id, "requester": offer.user_id, "kind": offer.wish["kind"]}
    told["minor"] = offer.wish.get("minor", 0)
    happened(work, offer.case_id, what, actor, {**told, **facts})
