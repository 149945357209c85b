"""The cells of one row, read as what their columns are said to be."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import phonenumbers

from aftercare.uploads.amounts import DecimalSign, currency_in, read_amount
from aftercare.uploads.columns import Columns
from aftercare.uploads.fields import NEEDED, Field
from aftercare.uploads.moments import NOON, at_home, read_date, read_moment, read_time
from aftercare.uploads.reasons import Reason, bad
from aftercare.uploads.shapes import read_language, read_paid
from aftercare.uploads.table import Cell, Row, written
from aftercare.visits.loose_phone import loose_phone

_BETWEEN_NAMES = re.compile(r"\s*[,;/&+]\s*|\s+(?:ja|ir|and|и|in)\s+")
_MOST_STAFF = 20
# Visits of another time are slips of the fingers.
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class Customs:
    """How this file writes things, and how the business does where the file doesn't say."""

    zone: ZoneInfo
    currency: str
    region: str | None
    day_leads: bool
    decimal: DecimalSign


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row says; empty or None where it says nothing. `amount` is as `Money.parse` reads it."""

    number: int
    external_id: str
    customer_id: str
    customer: str
    phone: str
    language: str | None
    segment: str
    service: str
    staff: tuple[str, ...]
    department: str
    ended_at: datetime | None
    amount: str | None
    currency: str
    quantity: str
    paid: bool

    def lacking(self) -> Reason | None:
        """What this row lacks of a visit of its own."""
        for name, value in zip(NEEDED, (self.customer, self.service, self.ended_at), strict=True):
            if not value:
                return Reason("missing", name)
        return None


def read_row(row: Row, columns: Columns, customs: Customs) -> Reading | Reason:
    """Read a row, or tell the first thing that is wrong with it."""
    cells = _Cells(row, columns)
    currency = _currency(cells, customs)
    ended = _ended(cells, customs)
    phone = _phone(cells["phone"], customs.region)
    quantity = _quantity(cells["quantity"])
    paid = read_paid(cells["paid"]) if "paid" in columns else True
    for found in (currency, ended, phone, quantity):
        if isinstance(found, Reason):
            return found
    if paid is None:
        return bad("bad_paid", "paid", cells.text("paid"))
    assert isinstance(currency, str)
    assert isinstance(phone, str)
    assert isinstance(quantity, str)
    assert not isinstance(ended, Reason)
    amount = _amount(cells["amount"], customs.decimal, currency)
    if isinstance(amount, Reason):
        return amount
    return Reading(
        number=row.number,
        external_id=cells.text("external_id"),
        customer_id=cells.text("customer_id"),
        customer=f"{cells.text('customer')} {cells.text('surname')}".strip(),
        phone=phone,
        language=read_language(cells["language"]),
        segment=cells.text("segment"),
        service=cells.text("service"),
        staff=_names(cells.text("staff")),
        department=cells.text("department"),
        ended_at=ended,
        amount=amount,
        currency=currency,
        quantity=quantity,
        paid=paid,
    )


class _Cells:
    """A row's cells by field."""

    def __init__(self, row: Row, columns: Columns) -> None:
        self._row = row
        self._columns = columns

    def __getitem__(self, field: Field) -> Cell:
        at = self._columns.get(field, "")
        return at if isinstance(at, str) else self._row.cells[at]

    def text(self, field: Field) -> str:
        return " ".join(written(self[field]).split())


def _ended(cells: _Cells, customs: Customs) -> datetime | Reason | None:
    cell = cells["date"]
    if cell == "":
        return None
    moment = read_moment(cell)
    if moment is not None:
        return moment
    day = read_date(cell, day_leads=customs.day_leads)
    if day is None or not _FIRST_YEAR <= day.year < _LAST_YEAR:
        return bad("bad_date", "date", written(cell))
    separate = cells["time"]
    clock = read_time(separate, alone=True) if separate != "" else read_time(cell)
    if clock is None and separate != "":
        return bad("bad_time", "time", written(separate))
    return at_home(day, clock or NOON, customs.zone)


def _currency(cells: _Cells, customs: Customs) -> str | Reason:
    fields: tuple[Field, ...] = ("currency", "amount")
    for field in fields:
        text = cells[field]
        named = currency_in(text) if isinstance(text, str) else ""
        if named is None and field == "currency":
            return bad("unknown_currency", "currency", written(text))
        if named:
            return named
    return customs.currency


def _amount(cell: Cell, decimal: DecimalSign, currency: str) -> str | Reason | None:
    if cell == "":
        return None
    amount = read_amount(cell, decimal, currency)
    if amount is None:
        return bad("bad_amount", "amount", written(cell))
    return bad("negative_amount", "amount", written(cell)) if amount.startswith("-") else amount


def _quantity(cell: Cell) -> str | Reason:
    if cell == "":
        return "1"
    text = written(cell).replace(" ", "").replace(",", ".")
    number = re.match(r"[0-9]+(\.[0-9]+)?", text)
    return number[0] if number else bad("bad_quantity", "quantity", written(cell))


def _phone(cell: Cell, region: str | None) -> str | Reason:
    """The number as E.164; one without its country's code is dialled where the business is."""
    text = written(cell).strip(" '\u200e")
    if text in {"", "-", "0"}:
        return ""
    for spelled, home in ((text, region), (f"+{text.lstrip('0+')}", None), (text, region)):
        try:
            number = phonenumbers.parse(spelled, home)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return loose_phone(text, region) or bad("bad_phone", "phone", text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in _BETWEEN_NAMES.split(text) if name)[:_MOST_STAFF]
