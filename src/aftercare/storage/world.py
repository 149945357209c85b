"""Tell a database that cannot work now from an input that is wrong."""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from aftercare.shelf import Unavailable

# What SQLite says when the world, not the statement, is at fault.
_WORLD = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_NOTADB,
}


def why_unavailable(error: BaseException | None) -> str | None:
    """Say why nothing can be committed now, or None where the error is somebody's own mistake."""
    if isinstance(error, Unavailable | NoConnectionError):
        return str(error)
    cause = _drivers(error)
    code = _code(cause)
    if code is not None:
        return str(cause) if code in _WORLD else None
    # Errors without a code come from a connection that is lost (or from another database).
    lost = isinstance(error, OperationalError | InterfaceError | sqlite3.ProgrammingError)
    return str(cause) if lost else None


def is_busy(error: BaseException) -> bool:
    """Somebody else holds the lock."""
    return _code(_drivers(error)) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _drivers(error: BaseException | None) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def _code(error: BaseException | None) -> int | None:
    # The upper bits of an extended code only tell the circumstances.
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
