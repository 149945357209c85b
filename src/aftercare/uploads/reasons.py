"""Why a row is no visit: a code and the field, told in the reader's own language later."""

from dataclasses import dataclass
from typing import Literal, get_args

from aftercare.uploads.fields import FIELDS, Field
from aftercare.visits.refused import VisitRefused

Code = Literal[
    "missing",
    "bad_date",
    "bad_time",
    "bad_amount",
    "negative_amount",
    "bad_phone",
    "bad_paid",
    "bad_quantity",
    "unknown_currency",
    "bad_id",
    "too_long",
    "another_visit",
    "differs",
    "talked_about",
    "gesture_stands",
    "withdrawn",
    "other",
]
CODES: tuple[Code, ...] = get_args(Code)
_LONGEST_VALUE = 60
# How the report's fields are called that have another name in a file.
_ELSEWHERE: dict[str, Field] = {
    "customer.external_id": "customer_id",
    "customer.name": "customer",
    "customer.phone": "phone",
    "customer.language": "language",
    "customer.segment": "segment",
    "ended_at": "date",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """`value` is what stands in the cell, shortened; for whoever sent the file, never for a log."""

    code: Code
    field: Field | None = None
    value: str = ""


def bad(code: Code, field: Field, value: str) -> Reason:
    """A cell that can't be read."""
    return Reason(code, field, value[:_LONGEST_VALUE])


def reason_of(refused: VisitRefused) -> Reason:
    """What a refused report means for the row that it was made of."""
    code: Code = "missing" if refused.code == "empty" else _known(refused.code)
    return Reason(code, _field(refused.field or ""))


def _known(code: str) -> Code:
    return next((one for one in CODES if one == code), "other")


def _field(path: str) -> Field | None:
    if path.startswith("lines"):
        return "amount" if path.endswith("amount") else "quantity" if path.endswith("quantity") else "service"
    name = _ELSEWHERE.get(path, path.partition("[")[0])
    return next((field for field in FIELDS if field == name), None)
