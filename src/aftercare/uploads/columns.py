"""Which column of a file is what: found, corrected, remembered."""

import hashlib
from collections.abc import Mapping
from typing import Any, TypeAlias

from aftercare.uploads.fields import FIELDS, Field, folded
from aftercare.uploads.table import Table

Columns: TypeAlias = Mapping[Field, int | str]
"""A field's column, counted from 0; or the words that stand for it in every row."""


def column_of(columns: Columns, field: Field) -> int | None:
    """The field's column, or None where it has none."""
    found = columns.get(field)
    return found if isinstance(found, int) else None


def with_column(columns: Columns, field: Field, column: int | str | None) -> Columns:
    """The same with that field elsewhere, or nowhere; a column holds one field, so the latest wish wins."""
    rest = {one: at for one, at in columns.items() if one != field and (isinstance(at, str) or at != column)}
    return rest if column is None else {**rest, field: column}


def stored(columns: Columns) -> dict[str, Any]:
    """As it is kept."""
    return {str(field): at for field, at in columns.items()}


def restored(kept: Mapping[str, Any], width: int) -> Columns:
    """What was kept, as far as it fits a table of that width."""
    found: dict[Field, int | str] = {}
    for field in FIELDS:
        at = kept.get(field)
        if isinstance(at, str) or (type(at) is int and 0 <= at < width):
            found[field] = at
    return found


def fingerprint(table: Table) -> str | None:
    """A name for the file's header, by which its columns are known again; None where it has none."""
    if not table.header:
        return None
    names = "\n".join(folded(one) for one in table.header)
    return hashlib.sha256(names.encode()).hexdigest()[:32]
