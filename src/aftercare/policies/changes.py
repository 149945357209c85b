"""What may be changed about the policy, and why a change can't be made."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from aftercare.policies.policy import GestureName, Limit, Policy
from aftercare.staff.member import Role

Period: TypeAlias = Literal["case", "customer", "day", "month"]
PERIODS: tuple[Period, ...] = ("case", "customer", "day", "month")


@dataclass(frozen=True, slots=True)
class SetLimit:
    """These roles may give this much of these gestures from now on; None: nothing."""

    roles: tuple[Role, ...]
    gestures: tuple[GestureName, ...]
    limit: Limit | None


@dataclass(frozen=True, slots=True)
class AdjustLimit:
    """Some periods of limits are others; the rest stay."""

    roles: tuple[Role, ...]
    gestures: tuple[GestureName, ...]
    periods: tuple[tuple[Period, int], ...]


@dataclass(frozen=True, slots=True)
class AddGift:
    """On the list from now on, or there with another cost (minor units)."""

    name: str
    cost: int


@dataclass(frozen=True, slots=True)
class RemoveGift:
    """Not on the list any more."""

    name: str


@dataclass(frozen=True, slots=True)
class SetSurprises:
    """What surprises may cost everybody together in a month (minor units)."""

    budget: int


@dataclass(frozen=True, slots=True)
class SetWaiting:
    """What the gift for waiting is worth (minor units); 0: there is none."""

    worth: int


@dataclass(frozen=True, slots=True)
class SetRegular:
    """Who counts as a regular and how much more they may get; None: as it is."""

    visits: int | None = None
    days: int | None = None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class SetSegments:
    """Whoever is in one of these segments is a regular."""

    segments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetShortPay:
    """Caps of short pay, the bill's in minor units; None: as it is."""

    bill: int | None = None
    days: int | None = None
    times: int | None = None
    within: int | None = None


@dataclass(frozen=True, slots=True)
class SetPayDays:
    """Within how many working days money is paid."""

    days: int


@dataclass(frozen=True, slots=True)
class SetVoucherDays:
    """How long a voucher holds."""

    days: int


Change: TypeAlias = (
    SetLimit
    | AdjustLimit
    | AddGift
    | RemoveGift
    | SetSurprises
    | SetWaiting
    | SetRegular
    | SetSegments
    | SetShortPay
    | SetPayDays
    | SetVoucherDays
)

Wrong: TypeAlias = Literal[
    "empty",
    "word",
    "kind",
    "mixed",
    "who",
    "much",
    "amount",
    "number",
    "range",
    "large",
    "ladder",
    "periods",
    "gifts",
    "no_gift",
    "name",
    "off",
    "same",
]
"""Why a change can't be made:

- empty: nothing is said · word: not understood · kind, who, much: which gesture or role, how much isn't said
- mixed: gestures that aren't counted alike
- amount, number: no amount of money, no whole number · range: outside `least` and `most` · large: too much
- ladder: `higher` might give less than `lower` · periods: `lower` would be more than `higher` holds
- gifts, name: too many, or too long a name · no_gift: not on the list
- off: nothing is given so far, so the limit of a case comes first · same: that is how it is already
"""


@dataclass(frozen=True, slots=True)
class PolicyError:
    """A change that can't be made; `piece` is what was written, where that is what is wrong."""

    reason: Wrong
    piece: str = ""
    lower: str = ""
    higher: str = ""
    gesture: GestureName = "refund"
    least: int = 0
    most: int = 0


Changed: TypeAlias = Policy | PolicyError
