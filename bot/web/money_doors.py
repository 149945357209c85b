"""The ways from HTTP to what is given: the ledger, adjustments of bills, vouchers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from aftercare.customers.customer import Customer
from aftercare.gestures.adjustments import Adjustment, Adjustments, acknowledge, adjustments_after
from aftercare.gestures.booked import Page, PageWanted, booked_page
from aftercare.gestures.gesture import Gesture, Voucher
from aftercare.gestures.redeem_voucher import (
    NotRedeemed,
    Redeemed,
    Redeemer,
    Standing,
    redeem,
    standing_of,
    what_came_off,
)
from aftercare.gestures.vouchers import voucher_with
from aftercare.money import Money
from aftercare.work import Work
from bot.house import House
from bot.telegram.storing import Submits

T = TypeVar("T")
# Who stands in the ledger where the business's own system did something.
BY_SYSTEM = Redeemer(None, "API")


class Looks(Protocol):
    """Shows what is stored, without changing anything."""

    async def __call__(self, ask: Callable[[Work], T]) -> T:
        """What the question finds."""


@dataclass(frozen=True, slots=True)
class VoucherSeen:
    """A voucher as it stands, whose it is, and how it was redeemed, if it was."""

    voucher: Voucher
    standing: Standing
    gesture: Gesture | None
    customer: Customer | None
    redeemed: Redeemed | None


@dataclass(frozen=True, slots=True)
class MoneyDoors:
    """Whoever composes the application opens them.

    `redeem` and `acknowledge` return once what they did is committed; all raise
    `aftercare.shelf.Unavailable` where storage cannot be reached now.
    """

    house: House
    submits: Submits
    look: Looks

    async def ledger(self, wanted: PageWanted) -> Page:
        """The next lines of the ledger."""
        return await self.look(lambda work: booked_page(work, wanted))

    async def adjustments(self, after: int, most: int, *, unacknowledged: bool) -> Adjustments:
        """The next adjustments."""
        return await self.look(
            lambda work: adjustments_after(work, after, most, unacknowledged=unacknowledged)
        )

    async def acknowledge(self, entry_id: int) -> Adjustment | None:
        """Take note of an adjustment; None where there is no such one."""
        noted: Adjustment | None = await self.submits.submit(
            lambda work: acknowledge(work, entry_id, BY_SYSTEM.name)
        )
        return noted

    async def voucher(self, code: str) -> VoucherSeen | None:
        """The voucher with that code, as it was made."""
        return await self.look(lambda work: self._seen(work, code))

    async def redeem(self, code: str, key: str, total: Money | None) -> Redeemed | NotRedeemed | None:
        """Use a voucher up; None where there is none."""

        def use(work: Work) -> Redeemed | NotRedeemed | None:
            voucher = voucher_with(work, code)
            if voucher is None:
                return None
            return redeem(work, voucher, BY_SYSTEM, f"api:{key}", self.house.zone, total)

        outcome: Redeemed | NotRedeemed | None = await self.submits.submit(use)
        return outcome

    def _seen(self, work: Work, code: str) -> VoucherSeen | None:
        voucher = voucher_with(work, code)
        if voucher is None:
            return None
        return VoucherSeen(
            voucher,
            standing_of(voucher, work.now, self.house.zone),
            work.gestures.get(voucher.gesture_id),
            work.customers.get(voucher.customer_id),
            what_came_off(work, voucher),
        )
