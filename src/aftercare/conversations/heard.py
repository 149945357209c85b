"""What words were about, where that may be named without being wrong."""

from aftercare.understanding.reading import Reading, Theme

# Praise below this (a reading's score) may have a "but" in it; naming what it praised would sound deaf.
SURE_PRAISE = 0.8


def liked(reading: Reading) -> Theme:
    """The theme that was plainly praised and nothing else beside it spoilt; `other` where none was."""
    if reading.score is None or reading.score < SURE_PRAISE or set(reading.themes.values()) != {"+"}:
        return "other"
    return next(iter(reading.themes))


def left_open(reading: Reading) -> Theme | None:
    """The theme that was mentioned without saying how it was, or None."""
    return next((theme for theme, how in reading.themes.items() if how == "0"), None)
