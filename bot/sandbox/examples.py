"""Visits to begin with, a little different each time."""

import secrets
from decimal import Decimal
from typing import Any

# Service, who does it, and its lines: the usual price and by how much it may differ, in steps of a half.
_SERVICES: tuple[tuple[str, tuple[str, ...], tuple[tuple[str, int, int], ...]], ...] = (
    ("Haircut", ("Marko", "Liis"), (("Haircut", 34, 6), ("Blow-dry", 12, 4))),
    ("Hair colouring", ("Nina", "Liis"), (("Colouring", 78, 12), ("Toner", 15, 4), ("Haircut", 30, 4))),
    ("Manicure", ("Eva", "Nina"), (("Manicure", 28, 5), ("Gel polish", 16, 3))),
    ("Beard trim", ("Marko",), (("Beard trim", 18, 4), ("Hot towel", 5, 1))),
    ("Facial", ("Eva",), (("Facial", 52, 8), ("Massage", 20, 5))),
)

# The visit that a new sandbox begins with.
FIRST_VISIT: dict[str, Any] = {
    "service": "Haircut and colouring",
    "staff": ["Marko"],
    "lines": [
        {"title": "Haircut", "amount": "35.00"},
        {"title": "Colouring", "amount": "62.00"},
        {"title": "Conditioner", "quantity": 2, "amount": "18.00"},
        {"title": "Blow-dry", "amount": "15.00"},
    ],
}


def example() -> dict[str, Any]:
    """One of the studio's visits: service, staff and lines, without the customer."""
    service, staff, lines = secrets.choice(_SERVICES)
    return {
        "service": service,
        "staff": [secrets.choice(staff)],
        "lines": [{"title": title, "amount": _price(usual, spread)} for title, usual, spread in lines],
    }


def _price(usual: int, spread: int) -> str:
    halves = secrets.randbelow(4 * spread + 1) - 2 * spread
    return f"{usual + Decimal(halves) / 2:.2f}"
