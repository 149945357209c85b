"""The request for a yes that a button is about, as it stands at the moment of the press."""

from collections.abc import Sequence
from dataclasses import dataclass

from aftercare.cases.case import Case, CaseEvent
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.gestures.about import About
from aftercare.gestures.approvals.approval import wish_of
from aftercare.gestures.gesture import Offer, Wish
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.approving.cards import KEY_LENGTH, whose
from bot.desk.approving.end import end
from bot.desk.approving.words import stands
from bot.desk.asked import Press
from bot.desk.giving.carry_out import about_case
from bot.house import House

# SQLite's integers have at most 19 digits.
_LONGEST_ID = 18


@dataclass(frozen=True, slots=True)
class Request:
    """An offer with whom and what it is about; `rest` is what the button says besides."""

    offer: Offer
    customer: Customer
    case: Case | None
    history: Sequence[CaseEvent]
    rest: tuple[str, ...] = ()

    @property
    def wish(self) -> Wish:
        """What is asked for."""
        return wish_of(self.offer)

    def about(self, work: Work, house: House) -> About:
        """What it is judged by now."""
        return about_case(work, house, self.customer, self.case)


def pressed_request(work: Work, press: Press, rest: int = 0) -> Request | Say:
    """Which one a button `OFFER:NONCE` with so much behind it is about, or what is answered instead."""
    offer_id, *others = press.rest.split(":")
    offer = offer_numbered(work, offer_id)
    if offer is None or len(others) != 1 + rest or others[0] not in {offer.nonce, offer.nonce[:KEY_LENGTH]}:
        return Say("old-button", {"status": "none"})
    return request_of(work, offer, press.member, tuple(others[1:]))


def request_of(work: Work, offer: Offer, member: Member, rest: tuple[str, ...] = ()) -> Request | Say:
    """The same for an offer that is known already."""
    found = of_offer(work, offer, rest)
    return found if may_read(work, found.history, member) else Say("staff-not-allowed")


def waiting(work: Work, house: House, found: Request | Say) -> Request | Say:
    """A request that somebody may decide on now; what has ended in the meantime is withdrawn."""
    if isinstance(found, Say):
        return found
    if found.offer.state != "asked":
        return stands(work, found.offer)
    if member_of(work, found.offer.user_id) is None:
        return stands(work, end(work, house, found.offer, "left", "bot"))
    if found.case is not None and found.case.state != "open":
        return stands(work, end(work, house, found.offer, "resolved", "bot"))
    return found


def of_offer(work: Work, offer: Offer, rest: tuple[str, ...] = ()) -> Request:
    """An offer with its customer and case."""
    case = None if offer.case_id is None else work.cases.get(offer.case_id)
    history = [] if case is None else work.case_events.where(case_id=case.id)
    return Request(offer, whose(work, offer), case, history, rest)


def offer_numbered(work: Work, number: str) -> Offer | None:
    """The offer of that number, as somebody's button has it."""
    usable = number.isascii() and number.isdecimal() and len(number) < _LONGEST_ID
    return work.offers.get(int(number)) if usable else None
