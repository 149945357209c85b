"""A text cut into words, numbers and marks, each with its place, to quote it as written."""

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from aftercare.understanding.folding import fold

Kind: TypeAlias = Literal["word", "number", "date", "end", "pause", "dash", "plus", "mark"]

_LETTERS: Final = r"[^\W\d_][^\W\d_\u0300-\u036f\u200b-\u200d\u00ad]*"
_TOKEN: Final = re.compile(
    rf"""(?P<date>(?<![\d.,:/-])(?:
            (?P<d1>\d{{1,2}})\.[ ]?(?P<m1>\d{{1,2}})\.(?:[ ]?(?P<y1>(?:19|20)\d\d)(?!\d))?(?![ ]?\d)
          | (?P<d1t>\d{{1,2}})\.[ ]?(?P<m1t>\d{{1,2}})\.(?=[ ]\d)
          | (?P<d2>\d{{1,2}})[./-](?P<m2>\d{{1,2}})[./-](?P<y2>(?:19|20)\d\d)(?!\d)
          | (?P<y3>(?:19|20)\d\d)-(?P<m3>\d{{1,2}})-(?P<d3>\d{{1,2}})(?!\d)
          | (?!(?P<same>\d\d)/(?P=same)\b)(?P<d4>\d{{1,2}})/(?P<m4>0\d|1[0-2])(?![\d/])))
      | (?P<number>(?P<hour>\d+)(?:(?P<sep>[:.,h])(?P<minute>\d+))?(?P<more>(?:[:.,/]\d+)*)
          (?P<dot>\.(?=[ ]?[^\W\d_]))?
          (?:[ ]?(?P<half>[ap])\.?m\b\.?|(?P<suffix>-?[^\W\d_]{{1,4}})(?![^\W_]))?)
      | (?P<word>{_LETTERS}(?:['’`]{_LETTERS})*)
      | (?P<end>[!?\n;]+|\.+)
      | (?P<pause>[,:()])
      | (?P<dash>[-–—]+)
      | (?P<plus>\+)
      | (?P<mark>[€$£%\#№@])""",
    re.VERBOSE | re.IGNORECASE,
)


class Token(NamedTuple):
    """A piece of text.

    - folded: a word without case and diacritics, or a number's suffix ("ni" in "12ni").
    - hour, minute, sep: the digits before and after the separator; half: "a" or "p" of "am" or "pm".
    - more: further digits followed ("1.2.3"); dot: an ordinal's dot. day, month, year: of a date.
    """

    kind: Kind
    start: int
    end: int
    folded: str = ""
    hour: str = ""
    minute: str = ""
    sep: str = ""
    half: str = ""
    more: bool = False
    dot: bool = False
    day: int = 0
    month: int = 0
    year: int | None = None


def tokens(text: str) -> list[Token]:
    """Cut a text; what is neither word, number nor mark is left out."""
    return [_token(found) for found in _TOKEN.finditer(text)]


def _token(found: re.Match[str]) -> Token:
    match found.lastgroup:
        case "date":
            return _date(found)
        case "number":
            return Token(
                "number",
                found.start(),
                found.end(),
                fold(found["suffix"] or "").lstrip("-"),
                found["hour"],
                found["minute"] or "",
                (found["sep"] or "").lower(),
                (found["half"] or "").lower(),
                more=bool(found["more"]),
                dot=bool(found["dot"]),
            )
        case "word":
            return Token("word", found.start(), found.end(), fold(found[0]))
        case "end":
            return Token("end", found.start(), found.end(), found[0])
        case "pause":
            return Token("pause", found.start(), found.end())
        case "dash":
            return Token("dash", found.start(), found.end())
        case "plus":
            return Token("plus", found.start(), found.end())
        case _:
            return Token("mark", found.start(), found.end(), found[0])


def _date(found: re.Match[str]) -> Token:
    day, month = (
        next(int(value) for which in forms if (value := found[which]))
        for forms in (("d1", "d1t", "d2", "d3", "d4"), ("m1", "m1t", "m2", "m3", "m4"))
    )
    year = found["y1"] or found["y2"] or found["y3"]
    return Token("date", found.start(), found.end(), day=day, month=month, year=int(year) if year else None)
