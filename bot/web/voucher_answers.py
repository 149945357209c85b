"""What is told of vouchers over HTTP, and how one is redeemed."""

from datetime import date, datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.redeem_voucher import Redeemed, Standing
from aftercare.gestures.voucher_code import shown_code
from aftercare.hours.hours import local_day
from aftercare.money import Money
from aftercare.visits.field_types import Amount, Currency, Id
from bot.web.money_doors import VoucherSeen

_ABOUT: dict[str, Any] = {"code": "7KQ4-M2XD", "percent": 20, "amount": "15.00", "currency": "EUR"}
_AMOUNT = "The amount that comes off or, with a percent, the most that may."


class Redemption(BaseModel):
    """Use a voucher up, once. Sent again with the same key it gets the same answer."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        json_schema_extra={"examples": [{"key": "till-3/bill-10077", "total": "60.00", "currency": "EUR"}]},
    )

    key: Id = Field(description="Your own name for this redeeming, such as the bill's number.")
    total: Amount | None = Field(default=None, description="The bill's total before the voucher.")
    currency: Currency | None = None


class VoucherTold(BaseModel):
    """A voucher as it stands."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                _ABOUT
                | {"state": "open", "valid_until": "2026-06-09", "reference": "R-1009", "redeemed_at": None}
                | {"customer_external_id": "C-7", "off": None}
            ]
        }
    )

    code: str
    state: Standing
    percent: int | None = Field(description="Of the bill's total; null where an amount comes off.")
    amount: str = Field(description=_AMOUNT)
    currency: str
    valid_until: date = Field(description="The last day on which it is good, in the business's time zone.")
    reference: str | None
    customer_external_id: str | None
    redeemed_at: datetime | None
    off: str | None = Field(description="What came off when it was redeemed.")

    @classmethod
    def of(cls, seen: VoucherSeen, zone: ZoneInfo) -> Self:
        """Tell of that voucher."""
        voucher, off = seen.voucher, None if seen.redeemed is None else seen.redeemed.off
        return cls(
            **_about(voucher),
            state=seen.standing,
            valid_until=local_day(zone, voucher.valid_until),
            reference=None if seen.gesture is None else seen.gesture.reference,
            customer_external_id=None if seen.customer is None else seen.customer.external_id,
            redeemed_at=voucher.redeemed_at,
            off=None if off is None else off.decimal(),
        )


class VoucherRedeemed(BaseModel):
    """What comes off the bill."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [_ABOUT | {"total": "60.00", "off": "12.00", "redeemed_at": "2026-03-11T10:05:00Z"}]
        }
    )

    code: str
    percent: int | None
    amount: str = Field(description=_AMOUNT)
    currency: str
    total: str | None = Field(description="As it was told when it was redeemed.")
    off: str | None = Field(
        description="What comes off; null for a percent where no total was told: then it is that share,"
        " rounded half to even, and at most `amount`."
    )
    redeemed_at: datetime | None

    @classmethod
    def of(cls, done: Redeemed) -> Self:
        """Tell what came of it."""
        return cls(
            **_about(done.voucher),
            total=None if done.total is None else done.total.decimal(),
            off=None if done.off is None else done.off.decimal(),
            redeemed_at=done.voucher.redeemed_at,
        )


def _about(voucher: Voucher) -> dict[str, Any]:
    return {
        "code": shown_code(voucher.code),
        "percent": voucher.percent or None,
        "amount": Money(voucher.amount_minor, voucher.currency).decimal(),
        "currency": voucher.currency,
    }
