"""A gesture, and the append-only ledger of everything that happens to gestures."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias

from aftercare.money import Money
from aftercare.policies.policy import GestureName, Giver
from aftercare.shelf import Shelf

KindName: TypeAlias = GestureName | Literal["short_pay"]
GivenBy: TypeAlias = Giver | Literal["customer"]
Pay: TypeAlias = Literal["none", "due", "paid"]
Written: TypeAlias = Literal["granted", "reversed", "paid", "redeemed", "acknowledged"]

OFF_THE_BILL: frozenset[KindName] = frozenset({"refund", "short_pay"})
"""What comes off the bill, or back to whoever paid it."""
FIRST_REFERENCE = 1000
"""A gesture's number in references comes behind this one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to give; which of these count depends on the kind.

    - minor: an amount, in minor units of the bill's or the policy's currency
    - percent, days, item: of a discount, of a deferral, the name of a gift
    - words: what is given, as the customer reads it
    - reason: why, for staff and the ledger
    """

    kind: KindName
    minor: int = 0
    percent: int = 0
    days: int = 0
    item: str = ""
    words: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something that was given. It never changes but for `state` and `pay`, which follow the ledger.

    `amount_minor` is what the customer gets, 0 where it is no money, and `cost_minor` what the business
    counts for it; both in minor units of `currency`. `weight` is what limits count: minor units, days or
    times. `given_by` is the role by whose limits it was judged, and `user_id` who gave it (None: the bot
    or the customer); what needed a manager's yes was judged by `approver`'s. `pay` tells whether money is
    owed to the customer, by `pay_by` (UTC).
    """

    id: int
    customer_id: int
    case_id: int | None
    visit_id: int | None
    kind: KindName
    amount_minor: int
    cost_minor: int
    currency: str
    weight: int
    details: Mapping[str, Any]
    given_by: GivenBy
    user_id: int | None
    name: str
    approver: int | None
    department: str | None
    policy_version: int
    created_at: datetime
    state: Literal["standing", "reversed"] = "standing"
    pay: Pay = "none"
    pay_by: datetime | None = None

    @property
    def amount(self) -> Money:
        """What the customer gets."""
        return Money(self.amount_minor, self.currency)

    @property
    def cost(self) -> Money:
        """What the business counts for it."""
        return Money(self.cost_minor, self.currency)

    @property
    def reference(self) -> str:
        """The name by which customers, staff and accountants speak of it."""
        return f"R-{FIRST_REFERENCE + self.id}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; never changed, never removed.

    `key` names what happened, so that it happens once. `amount_minor`, `cost_minor` and `weight` are
    signed: what a reversal takes back stands against its grant. `granted_at` (UTC) is when the gesture
    was granted, since limits of a day, a month and 30 days count by that; `purse` is whose limits of
    which month it counts against (see `purse_of`), `budget` the whole business's, where it has one.
    `user_id` and `name` are who did this, `facts` the values of the moment.
    """

    id: int
    key: str
    gesture_id: int
    what: Written
    kind: KindName
    amount_minor: int
    cost_minor: int
    weight: int
    currency: str
    customer_id: int
    case_id: int | None
    purse: str
    budget: str | None
    granted_at: datetime
    given_by: GivenBy
    user_id: int | None
    name: str
    policy_version: int
    at: datetime
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Voucher:
    """A code for less to pay next time: `percent` of the bill, at most `amount_minor`; 0: that amount itself.

    `redeemed_key` is the business's own key of the redeeming, so that asked again it answers the same.
    """

    id: int
    code: str
    gesture_id: int
    customer_id: int
    percent: int
    amount_minor: int
    currency: str
    valid_until: datetime
    state: Literal["open", "redeemed", "withdrawn"]
    redeemed_at: datetime | None = None
    redeemed_by: str = ""
    redeemed_key: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A gesture that was shown to a member of staff before it is given, and what became of it.

    `nonce` is the key under which it can be granted once. `user_id` is who asked for it. Beyond their
    limit it waits for an approver: `asked` are the users who were asked so far, in rounds. `decided_by`
    approved or declined it, with a `reason`; `gesture_id` is what was given in the end.
    """

    id: int
    nonce: str
    customer_id: int
    case_id: int | None
    user_id: int
    wish: Mapping[str, Any]
    state: Literal["shown", "asked", "granted", "declined", "withdrawn"]
    created_at: datetime
    asked: tuple[int, ...] = ()
    round: int = 0
    decided_by: int | None = None
    reason: str = ""
    gesture_id: int | None = None


class GestureShelves(Protocol):
    """What the use cases of gestures need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def gestures(self) -> Shelf[Gesture]:
        """By `id`, `customer_id`, `case_id`, `visit_id`, `pay` (due ones only)."""

    @property
    def ledger(self) -> Shelf[Entry]:
        """By `id`, `key`, `gesture_id`, `customer_id`, `case_id`, `purse`, `budget`."""

    @property
    def vouchers(self) -> Shelf[Voucher]:
        """By `id`, `code`, `gesture_id`, `customer_id`."""

    @property
    def offers(self) -> Shelf[Offer]:
        """By `id`, `nonce`, `case_id`, `customer_id`, `state` (undecided ones only)."""
