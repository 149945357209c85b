"""How something was paid, in words of the five languages."""

import re
from collections.abc import Mapping

from aftercare.gestures.pay_out import How
from aftercare.understanding.folding import fold

# Beginnings of words, without marks over letters.
_STEMS: Mapping[How, tuple[str, ...]] = {
    "card": ("card", "kaart", "kaardi", "kortel", "карт", "kartic"),
    "transfer": (
        *("transfer", "bank", "wire", "ulekan", "konto", "arveldusarve", "pavedim", "saskaiton"),
        *("перевод", "перечисл", "банк", "nakaz", "trr"),
    ),
    "cash": ("cash", "sula", "gryn", "налич", "gotov"),
    "next_bill": (
        *("next", "bill", "jargmi", "arve", "kita", "kitos", "saskait"),
        *("следующ", "счет", "naslednj", "racun"),
    ),
}
_WORD = re.compile(r"\w+")


def read_how(text: str) -> How | None:
    """How it was paid according to these words; None where they don't say, or say two things."""
    words = _WORD.findall(fold(text))
    found = {how for word in words if (how := _how(word)) is not None}
    return found.pop() if len(found) == 1 else None


def _how(word: str) -> How | None:
    fitting = [(len(stem), how) for how, stems in _STEMS.items() for stem in stems if word.startswith(stem)]
    return max(fitting)[1] if fitting else None
