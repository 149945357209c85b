"""The policy: what each role may give, as one validated document of which every version is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal, Protocol, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from aftercare.money import LARGEST_MINOR, decimals
from aftercare.shelf import Shelf
from aftercare.staff.same_name import same_name

Giver: TypeAlias = Literal["agent", "manager", "admin", "bot"]
"""Whose limits they are: a role of staff, or the bot, which gives for the wait until the next opening."""
GestureName: TypeAlias = Literal[
    "refund",
    "own_way",
    "discount",
    "gift",
    "redo",
    "earlier",
    "deferral",
    "specialist",
    "waiting",
    "surprise",
]
"""What can be given by staff or by the bot; a short pay, which is the customer's own, has caps instead."""

MOST_GIFTS, MOST_SEGMENTS, LONGEST_NAME = 20, 20, 60
"""As many as a person reads gladly (gifts, segments; characters of a name of either)."""


def _paid_with(currency: str) -> str:
    decimals(currency)
    return currency


def _tidy(name: str) -> str:
    if name != " ".join(name.split()) or "," in name:
        raise ValueError("a name is words with single spaces between them, without commas")
    return name


def _no_gift_twice(gifts: tuple["Gift", ...]) -> tuple["Gift", ...]:
    if len({same_name(one.name) for one in gifts}) < len(gifts):
        raise ValueError("two gifts have the same name")
    return gifts


Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(_tidy)]
Much = Annotated[int, Field(ge=0, le=LARGEST_MINOR)]


class _Told(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Limit(_Told):
    """The most that may be given: in one case, to one customer in 30 days, by one giver a day and a month.

    Counted in what the gesture is measured by: minor units of the policy's currency, days, or times.
    Of a case and of a customer everything counts that anybody gave; days and months are those of the
    business's time zone.
    """

    case: Much
    customer: Much
    day: Much
    month: Much


class Regular(_Told):
    """Who counts as a regular: so many visits within so many days, or one of these segments.

    They may get `percent` of what others may, in a case and in 30 days (100: the same).
    """

    visits: Annotated[int, Field(ge=1, le=1000)] = 5
    days: Annotated[int, Field(ge=1, le=3660)] = 365
    segments: Annotated[tuple[Name, ...], Field(max_length=MOST_SEGMENTS)] = ()
    percent: Annotated[int, Field(ge=100, le=1000)] = 150


class ShortPayCaps(_Told):
    """How far a customer's short pay takes effect at once; beyond it a manager calls.

    `bill`: the most that is taken off one bill, in minor units; within `days` of the visit's end; at most
    `times` within `within` days.
    """

    bill: Much
    days: Annotated[int, Field(ge=0, le=3660)] = 30
    times: Annotated[int, Field(ge=0, le=1000)] = 3
    within: Annotated[int, Field(ge=1, le=3660)] = 90


class Gift(_Told):
    """Something from the list of gifts; `cost` is what it costs the business, in minor units."""

    name: Name
    cost: Much


class Policy(_Told):
    """The whole of it. Amounts are minor units of `currency`.

    `surprises` is the whole business's budget for surprises in a month, `waiting` what the gift for a wait
    until the next opening is worth (0: there is none), `pay_days` within how many working days money is
    paid, `voucher_days` how long a voucher is good.
    """

    currency: Annotated[str, AfterValidator(_paid_with)]
    limits: Mapping[Giver, Mapping[GestureName, Limit]]
    regular: Regular = Regular()
    short_pay: ShortPayCaps
    gifts: Annotated[tuple[Gift, ...], Field(max_length=MOST_GIFTS), AfterValidator(_no_gift_twice)] = ()
    surprises: Much
    waiting: Much
    pay_days: Annotated[int, Field(ge=1, le=60)] = 3
    voucher_days: Annotated[int, Field(ge=1, le=3660)] = 90

    def limit(self, giver: Giver, gesture: GestureName) -> Limit | None:
        """What that giver may give; None: not at all."""
        return self.limits.get(giver, {}).get(gesture)


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """A policy as it was in force from `at` (UTC) on, until the next; its `id` is the version.

    `user_id` is who set it, None where it came with the program.
    """

    id: int
    currency: str
    document: Mapping[str, Any]
    user_id: int | None
    at: datetime


class PolicyShelves(Protocol):
    """What the use cases of policies need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def policies(self) -> Shelf[PolicyVersion]:
        """By `id`, `currency`."""
