"""The report of a finished visit, as the business's own system sends it."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NoReturn, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from aftercare.money import Money, MoneyError
from aftercare.visits.field_types import (
    Amount,
    Currency,
    Ended,
    Id,
    Name,
    OptionalId,
    OptionalName,
    Phone,
    Quantity,
    SpokenLanguage,
)
from aftercare.visits.refused import VisitRefused, refusal

_BOM = b"\xef\xbb\xbf"


class _Told(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class ReportedCustomer(_Told):
    """Who was served. Without an `external_id` each report makes a customer of its own."""

    external_id: OptionalId = None
    name: Name
    phone: Phone = None
    language: SpokenLanguage = None
    segment: OptionalName = None


class ReportedLine(_Told):
    """One position of the bill; `amount` is the whole line's price, whatever the quantity."""

    id: Id
    title: Name
    quantity: Quantity = "1"
    amount: Amount


class VisitReport(_Told):
    """A finished service with its bill. `total`, if given, equals the sum of the lines."""

    external_id: Id
    customer: ReportedCustomer
    service: Name
    staff: tuple[Name, ...] = Field(default=(), max_length=20, strict=False)
    department: OptionalName = None
    ended_at: Ended
    currency: Currency
    paid: bool
    lines: tuple[ReportedLine, ...] = Field(default=(), max_length=200, strict=False)
    total: Amount | None = None

    @property
    def amounts(self) -> tuple[Money, ...]:
        """Each line's price, in the order of the bill."""
        return tuple(Money.parse(line.amount, self.currency) for line in self.lines)

    @property
    def bill_total(self) -> Money:
        """The whole bill."""
        return Money.total(self.amounts, self.currency)

    @property
    def digest(self) -> str:
        """Tell two reports apart: equal where they mean the same, however the JSON was written."""
        told = self.model_dump(mode="json", exclude_defaults=True, exclude={"total", "lines"})
        lines = [
            line.model_dump(mode="json", exclude_defaults=True, exclude={"amount"}) for line in self.lines
        ]
        minors = [amount.minor for amount in self.amounts]
        canonical = json.dumps([told, lines, minors], sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(canonical.encode("ascii")).hexdigest()

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        ids = [line.id for line in self.lines]
        for position, line_id in enumerate(ids):
            if line_id in ids[:position]:
                _refuse("duplicate_line", "Another line has the same id.", f"lines[{position}].id")
        for position, line in enumerate(self.lines):
            _read_amount(line.amount, self.currency, f"lines[{position}].amount")
        if self.total is not None and _read_amount(self.total, self.currency, "total") != self.bill_total:
            _refuse("wrong_total", f"The lines add up to {self.bill_total.decimal()}.", "total")
        return self


def read_report(body: bytes) -> VisitReport | VisitRefused:
    """Read the JSON body of a report, or say what is wrong with it; no body makes it raise."""
    try:
        return VisitReport.model_validate_json(body.removeprefix(_BOM))
    except ValidationError as error:
        return refusal(error)


def checked_report(told: Mapping[str, Any]) -> VisitReport | VisitRefused:
    """Check a report that was put together here from something else than JSON."""
    try:
        return VisitReport.model_validate(told)
    except ValidationError as error:
        return refusal(error)


def _read_amount(text: str, currency: str, field: str) -> Money:
    try:
        money = Money.parse(text, currency)
    except MoneyError as error:
        _refuse("bad_amount", _sentence(error), field)
    if text.startswith("-"):
        _refuse("negative_amount", "An amount is not negative.", field)
    return money


def _refuse(code: str, message: str, field: str) -> NoReturn:
    # The words go in as an argument: pydantic would read braces in a template.
    raise PydanticCustomError(code, "{message}", {"message": message, "field": field})


def _sentence(error: MoneyError) -> str:
    words = str(error)
    return f"{words[0].upper()}{words[1:]}."
