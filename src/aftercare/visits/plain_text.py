"""What a business's system wrote, made fit for showing: one line, nothing invisible."""

import unicodedata

# They join letters and emoji that belong together, so they stay inside a text.
_JOINERS = "\u200c\u200d"


def one_line(text: str) -> str:
    """Give the text as one trimmed line without control, direction and other invisible characters."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return " ".join(composed.split())  # nothing hidden in it, as in nearly all
    kept = "".join(letter for letter in composed if letter.isspace() or not _is_hidden(letter))
    return " ".join(kept.split()).strip(_JOINERS + " ")


def is_plain_id(text: str) -> bool:
    """Tell whether a foreign id can be kept as it is: nothing invisible in it, no space at its ends.

    Ids are never mended, since two of them could become one.
    """
    return text == text.strip() and not any(
        unicodedata.category(letter) in {"Cc", "Cf", "Cs"} for letter in text
    )


def _is_hidden(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs"} and letter not in _JOINERS
