"""Money as files have it, and where it is told."""

from decimal import Decimal

from aftercare.money import Money
from bot.desk.asked import Press


def figure(amount: Money) -> Decimal:
    """An amount as a figure, with all the currency's decimals."""
    return Decimal(amount.decimal())


def is_private(press: Press) -> bool:
    """Whether it was pressed in the member's own chat."""
    return press.pressed.chat_id == press.member.user_id


def where_pressed(press: Press) -> str:
    """The target of the chat in which it was pressed."""
    return f"staff:{press.member.user_id}" if is_private(press) else "desk"


def number(text: str) -> int | None:
    """A number as buttons carry it; None for anything else."""
    usable = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if usable else None


# SQLite's integers have at most 19 digits.
_LONGEST_NUMBER = 18
