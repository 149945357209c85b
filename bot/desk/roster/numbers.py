"""Numbers in a button's data, which a changed client may have written."""

# SQLite's integers have at most 19 digits.
_LONGEST = 18


def number_in(text: str) -> int:
    """The row that a text names, or 0, which no row has."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _LONGEST else 0
