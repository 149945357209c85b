# ruff: noqa: RUF001 -- Cyrillic letters and dashes are what it reads
"""Somebody corrects a guess in words: "price is column D", "столбец 4 — цена", "service = Teenus"."""

import re
from collections.abc import Iterator

from aftercare.uploads.columns import Columns, with_column
from aftercare.uploads.fields import Field, fields_named, folded
from aftercare.uploads.table import Table, letter

_PARTS = re.compile(r"[\n;]+|,(?=.*[=:–—])")
_EQUALS = re.compile(r"\s*(?:=|:|->|→|—|–|\s-\s|\s(?:is|are|on|yra|tai|это|je|jest|peab olema)\s)\s*")
_COLUMN_WORDS = frozenset(
    (
        *(
            "column",
            "columns",
            "col",
            "field",
            "veerg",
            "veerus",
            "tulp",
            "tulbas",
            "stulpelis",
            "stulpelyje",
        ),
        *("столбец", "столбце", "колонка", "колонке", "графа", "stolpec", "stolpcu"),
    )
)
_NONE_WORDS = frozenset(
    (
        *("no", "none", "nothing", "without", "ignore", "skip", "puudub", "pole", "ära", "ei", "nėra", "be"),
        *("nera", "нет", "без", "ni", "brez"),
    )
)
# Letters of Cyrillic keyboards that look like the names of columns.
_LOOK_ALIKES = str.maketrans("АВСЕНКМОРТХУавсенкмортху", "ABCEHKMOPTXYABCEHKMOPTXY")
_LONGEST_WORDS, _MOST_WISHES = 100, 40
_PLAINLY = re.compile(r"[=:→]|->")


def correct_columns(columns: Columns, table: Table, text: str) -> Columns | None:
    """Give the columns as the words want them, or None where they say nothing about columns."""
    corrected, heard = columns, False
    for part in _PARTS.split(text[:1000])[:_MOST_WISHES]:
        wish = _wish(part.strip(" .!"), table)
        if wish is not None:
            corrected, heard = with_column(corrected, *wish), True
    return corrected if heard else None


def _wish(text: str, table: Table) -> tuple[Field, int | str | None] | None:
    sides = _EQUALS.split(text, 1)
    if len(sides) == 2:  # noqa: PLR2004 -- the two sides of "is"
        return _equation(sides[0], sides[1], table, plainly=_PLAINLY.search(text) is not None)
    return _unsaid(text, table) or _phrase(text, table)


def _equation(left: str, right: str, table: Table, *, plainly: bool) -> tuple[Field, int | str | None] | None:
    # Of "service = Teenus" both sides name a field; the second one is more likely the file's own word.
    for name, place in ((left, right), (right, left)):
        field = _field(name)
        column = _column(place, table)
        if field is not None and column is not None:
            return field, column
    field = _field(left)
    if field is None or not right.strip():
        return None
    if _is_none(right):
        return field, None
    # No such column: then these words stand in every row, unless it is a sentence about something else.
    return (field, right.strip(" \"'“”„«»")[:_LONGEST_WORDS]) if plainly and _may_be_words(field) else None


def _unsaid(text: str, table: Table) -> tuple[Field, None] | None:
    """Like "no phone": the field isn't in the file."""
    words = folded(text).split()
    rest = [word for word in words if word not in _folded_none()]
    field = _field(" ".join(rest)) if rest and len(rest) < len(words) else None
    return None if field is None or _column(" ".join(words), table) is not None else (field, None)


def _phrase(text: str, table: Table) -> tuple[Field, int] | None:
    """Like "price D" or "column 4 price"."""
    words = text.split()
    for at in (len(words), 0):
        for width in (2, 1):
            place, rest = (words[:width], words[width:]) if at == 0 else (words[-width:], words[:-width])
            column = _column(" ".join(place), table, named=False)
            field = _field(" ".join(rest)) if rest else None
            if column is not None and field is not None:
                return field, column
    return None


def _field(text: str) -> Field | None:
    return next(iter(fields_named(text)), None) if len(text) <= _LONGEST_WORDS else None


def _is_none(text: str) -> bool:
    words = folded(text).split()
    return text.strip() in {"-", "–", "—"} or (bool(words) and words[0] in _folded_none())


def _folded_none() -> frozenset[str]:
    return frozenset(map(folded, _NONE_WORDS))


def _may_be_words(field: Field) -> bool:
    return field in {"service", "department", "currency", "staff", "language", "segment"}


def _column(text: str, table: Table, *, named: bool = True) -> int | None:
    """The column that a text names: by its letter, its number or, with `named`, its header."""
    words = [word for word in re.findall(r"[^\W_]+", text) if word.casefold() not in _COLUMN_WORDS]
    spoken = len(words) < len(re.findall(r"[^\W_]+", text))
    if named and not spoken and (found := _by_header(text, table)) is not None:
        return found
    for place in _places(words) if len(words) == 1 else ():
        if 0 <= place < table.width:
            return place
    return _by_header(" ".join(words), table) if named else None


def _places(words: list[str]) -> Iterator[int]:
    word = words[0]
    if word.isdecimal() and len(word) <= 2:  # noqa: PLR2004 -- there are at most 60
        yield int(word) - 1
    name = word.translate(_LOOK_ALIKES).upper()
    if len(name) <= 2 and name.isascii() and name.isalpha():  # noqa: PLR2004 -- A to BH
        yield next((at for at in range(99) if letter(at) == name), -1)


def _by_header(text: str, table: Table) -> int | None:
    wanted = folded(text)
    names = [folded(one) for one in table.header]
    if not wanted:
        return None
    if wanted in names:
        return names.index(wanted)
    begun = [at for at, name in enumerate(names) if name.startswith(wanted) and len(wanted) > 2]  # noqa: PLR2004 -- a stem
    return begun[0] if len(begun) == 1 else None
