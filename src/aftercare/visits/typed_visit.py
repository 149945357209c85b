"""A visit in a line that somebody typed: "Anna, filling, Marko, 95"."""

import re
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, Self

from aftercare.money import Money
from aftercare.typed_money import typed_money
from aftercare.visits.loose_phone import loose_phone
from aftercare.visits.plain_text import one_line

Part = Literal["customer", "service", "staff", "amount"]
PARTS: tuple[Part, ...] = ("customer", "service", "staff", "amount")

# A comma between digits is a decimal one; every other parts what was typed.
_PARTING = re.compile(r"[;\n]|,(?!\d{1,3}(?:\D|$))|(?<!\d),")
_PHONE = re.compile(r"\+?[\d\s()./-]{7,20}")
# "Anna +372 5551 2345"
_NAMED_PHONE = re.compile(r"(\D*[^\W\d])\s+(\+?\d[\d\s()./-]{6,19})")
_AND = re.compile(r"\s*[+&/]\s*")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class TypedVisit:
    """What is known of a visit so far; empty is what nobody has said. `amount` is as typed ("95,50").

    `left_out` are parts that the visit is to do without, `unread` is what found no place in it.
    """

    customer: str = ""
    service: str = ""
    staff: tuple[str, ...] = ()
    amount: str = ""
    phone: str = ""
    left_out: tuple[str, ...] = ()
    unread: str = ""

    def missing(self) -> Part | None:
        """The next part to ask for."""
        return next((part for part in PARTS if not getattr(self, part) and part not in self.left_out), None)

    def without(self, part: str) -> "TypedVisit":
        """The same, doing without that part."""
        return replace(self, left_out=(*self.left_out, part))

    def kept(self) -> dict[str, Any]:
        """As it is written down while the rest is asked for."""
        return asdict(self)

    @classmethod
    def recalled(cls, kept: dict[str, Any]) -> Self:
        """What was written down."""
        lists = {name: tuple(kept[name]) for name in ("staff", "left_out")}
        return cls(**{**kept, **lists})


def read_typed_visit(
    text: str, known: TypedVisit, *, currency: str, region: str | None, colleagues: Collection[str]
) -> TypedVisit:
    """Add what a line says to what is known.

    An amount, a phone number and a colleague's name (`colleagues`: first names, in small letters) are known
    by their shape wherever they stand; the rest is customer, service and staff, in this order, as far as
    these are not known yet.
    """
    known = replace(known, unread="")
    for part in filter(None, (one_line(part)[:_LONGEST] for part in _PARTING.split(text))):
        named = _NAMED_PHONE.fullmatch(part)
        if named and not known.phone and (number := _phone(named[2], region)):
            known, part = replace(known, phone=number), named[1]  # noqa: PLW2901 -- the rest of the same part
        known = _with(part, known, currency, region, colleagues)
    return known


def money_of(visit: TypedVisit, currency: str) -> Money | None:
    """What it cost; None where nobody said."""
    return typed_money(visit.amount, currency) if visit.amount else None


def _with(
    part: str, known: TypedVisit, currency: str, region: str | None, colleagues: Collection[str]
) -> TypedVisit:
    if not known.amount and typed_money(part, currency) is not None:
        return replace(known, amount=part)
    if not known.phone and (number := _phone(part, region)):
        return replace(known, phone=number)
    names = tuple(filter(None, _AND.split(part)))
    if known.customer and not known.staff and all(name.split()[0].casefold() in colleagues for name in names):
        return replace(known, staff=names)
    if not known.customer:
        return replace(known, customer=part)
    if not known.service:
        return replace(known, service=part)
    return replace(known, unread=part) if known.staff else replace(known, staff=names)


def _phone(text: str, region: str | None) -> str:
    return loose_phone(text, region) if _PHONE.fullmatch(text) else ""
