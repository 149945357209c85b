"""When two names are the same to a reader."""

import unicodedata

from aftercare.understanding.folding import fold


def same_name(name: str) -> str:
    """The form in which names are compared: without case, width and the number of spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def first_name(name: str) -> str:
    """The form in which first names are compared: a till writes "Agnė Tamm", the roster "agne"."""
    return next(iter(fold(same_name(name)).split()), "")
