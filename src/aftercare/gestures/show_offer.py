"""An offer: a gesture as it was shown before it is given, so that it can be given once."""

import secrets
from dataclasses import asdict

from aftercare.gestures.gesture import GestureShelves, Offer, Wish

_NONCE_BYTES = 8
# SQLite's integers have at most 19 digits.
_LONGEST_ID = 18


def show_offer(
    work: GestureShelves, wish: Wish, customer_id: int, case_id: int | None, user_id: int
) -> Offer:
    """Mint an offer; what the same user was shown before of that case, or customer, is no offer any more."""
    earlier = (
        work.offers.where(customer_id=customer_id) if case_id is None else work.offers.where(case_id=case_id)
    )
    for one in earlier:
        if one.state == "shown" and one.user_id == user_id and one.case_id == case_id:
            work.offers.drop(one)
    return work.offers.add(
        Offer(
            id=work.offers.next_id(),
            nonce=secrets.token_hex(_NONCE_BYTES),
            customer_id=customer_id,
            case_id=case_id,
            user_id=user_id,
            wish=asdict(wish),
            state="shown",
            created_at=work.now,
        )
    )


def offer_of(work: GestureShelves, number: str, nonce: str) -> Offer | None:
    """The offer that a button names, if it is (still) one."""
    usable = number.isascii() and number.isdecimal() and len(number) < _LONGEST_ID
    offer = work.offers.get(int(number)) if usable else None
    if offer is None or not secrets.compare_digest(offer.nonce.encode(), nonce.encode()):
        return None
    return offer
