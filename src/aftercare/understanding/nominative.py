"""A first name as it stands by itself: "зовите меня Ниной" is said to be called Нина.

Only endings that leave little doubt are turned back; a name that is none of these stays as it is.
"""

import re
from typing import Final

from aftercare.language import Language

# Russian men whose name itself ends so.
_OWN: Final = re.compile(
    r"(?:серг|андр|алекс|матв|тимоф|елис|ерем|моис|дороф|фадд|евс|горд)ей$", re.IGNORECASE
)
_ENDINGS: Final[dict[Language, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "ru": (  # instrumental
        (re.compile(r"(?<=[^\W\d_]{2}[бвгдзклмнпрстфхжчшщ])ой$"), "а"),
        (re.compile(r"(?<=[^\W\d_][жчшщц])ей$"), "а"),
        (re.compile(r"(?<=[^\W\d_]и)ей$"), "я"),
        (re.compile(r"(?<=[^\W\d_][лнрсткд])ей$"), "я"),
        (re.compile(r"(?<=[^\W\d_]{2}[бвгдзклмнпрстф])ом$"), ""),
    ),
    "lt": (  # instrumental
        (re.compile(r"(?<=[^\W\d_]{3})iumi$"), "ius"),
        (re.compile(r"(?<=[^\W\d_]{3})umi$"), "us"),
        (re.compile(r"(?<=[^\W\d_]{3})imi$"), "is"),
        (re.compile(r"(?<=[^\W\d_]{2}[bcčdgjklmnprsštvzž])u$"), "as"),
        (re.compile(r"(?<=[^\W\d_][bcčdgjklmnprsštvzž])e$"), "ė"),
    ),
    "et": ((re.compile(r"(?<=[^\W\d_]{2}[aeiouõäöü])['’]?ks$"), ""),),  # translative
}


def nominative(name: str, language: Language) -> str:
    """The name in the case in which it is put into sentences, where it was said in that language."""
    if " " in name or _OWN.search(name):
        return name
    for ending, own in _ENDINGS.get(language, ()):
        if ending.search(name):
            return ending.sub(own, name)
    return name
