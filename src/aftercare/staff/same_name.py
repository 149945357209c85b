"""When two names are the same to a reader."""

import unicodedata


def same_name(name: str) -> str:
    """The form in which names are compared: without case, width and the number of spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
