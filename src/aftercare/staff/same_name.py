"""When two names are the same to a reader."""

import unicodedata

from aftercare.understanding.folding import fold


def same_name(name: str) -> str:
    """The form in which names are compared: without case, width and the number of spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def first_name(name: str) -> str:
    """The form in which first names are compared: a till writes "Agnė Tamm", somebody themselves "🌸 agne".

    Empty where nothing of a name can be read.
    """
    words = ("".join(filter(str.isalpha, word)) for word in fold(same_name(name)).split())
    return next(filter(None, words), "")
