"""What all tables have in common: how constraints are called, and which rows an index leaves out."""

from typing import Any

from sqlalchemy import Column, MetaData, literal_column
from sqlalchemy.sql.elements import ColumnElement

# Constraints have names, so that a migration can speak of them.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def unless(column: Column[Any], *finished: str) -> ColumnElement[bool]:
    """Rows in none of these states. Literals, because SQLite matches a partial index by its words."""
    return column.not_in([literal_column(f"'{state}'") for state in finished])
