"""How somebody is called by a name in Lithuanian, which has a case for that: Marius, but "Sveiki, Mariau"."""

import re

# Only what is plainly a Lithuanian name is changed; any other stays as it is given.
_LITHUANIAN = re.compile(r"[A-ZĄČĘĖĮŠŲŪŽ][a-pr-vyząčęėįšųūž]+")
# Letters that stand together only in names from elsewhere (Thomas, Lucas, Dennis, Douglas).
_FOREIGN = re.compile(r"(?:th|ph|ch|ck|sh|ou|ee|oo|(?<!n)c|([^\W\d])\1)", re.IGNORECASE)
_ENDINGS = (
    (re.compile(r"(?<=[ij])us$"), "au"),
    (re.compile(r"(?<=j)as$"), "au"),
    (re.compile(r"(?<=[bdfgklmnprstvzčšž])as$"), "ai"),
    (re.compile(r"(?<=[dgt])is$"), "i"),
    (re.compile(r"ys$"), "y"),
    (re.compile(r"ė$"), "e"),
)


def vocative(name: str) -> str:
    """Call out to somebody by a name as a Lithuanian does; unchanged where that is not certain."""
    words = name.split(" ")
    if not all(_LITHUANIAN.fullmatch(word) and not _FOREIGN.search(word) for word in words):
        return name
    return " ".join(map(_called, words))


def _called(word: str) -> str:
    for ending, called in _ENDINGS:
        if ending.search(word):
            return ending.sub(called, word)
    return word
