"""Names of staff and telephone numbers in a message."""

import re
from collections.abc import Sequence

from aftercare.language import Language
from aftercare.understanding.folding import fold

# A name's own last vowels change with its case: Agnė, Agnei; Лариса, Ларисе; Domen, Domnu.
_ENDINGS = re.compile(r"(?:ius|as|is|us|ys|ias|[aeiouyаеиоуыэюя])$")
_SHORTEST_STEM = 3
_LONGEST_ENDING = 4

_MAYBE_PHONE = re.compile(r"\d(?:[\s().\-/]{0,2}\d){4,}")
_REGIONS: dict[Language, str] = {"en": "GB", "et": "EE", "lt": "LT", "ru": "RU", "sl": "SI"}


def staff_in(tokens: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Those of `names` that the message mentions, in any case, in the order of mention."""
    if not names:
        return ()
    found: dict[str, None] = {}
    for token in tokens:
        for name in names:
            if _is_named(token, fold(name)):
                found[name] = None
    return tuple(found)


def _is_named(token: str, name: str) -> bool:
    if token == name:
        return True
    stem = _ENDINGS.sub("", name)
    if len(stem) < _SHORTEST_STEM:
        return False
    return token.startswith(stem) and len(token) - len(stem) <= _LONGEST_ENDING


def phone_in(text: str, language: Language) -> str | None:
    """The first telephone number exactly as written, or None."""
    return next((found.group() for found in _MAYBE_PHONE.finditer(text)), None)
