"""The sandbox's folder: its own, and made ready for a new start."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

# A name of its own: whatever else lies in the folder, a real database included, is left alone.
DATABASE = "sandbox.db"
LEFT_OVER = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "sandbox.key")


class FolderInUseError(Exception):
    """Another sandbox runs in the folder."""


@contextmanager
def quarters(folder: Path) -> Iterator[Path]:
    """The path for the database, which does not exist yet. Raises FolderInUseError, OSError.

    Telegram's side of the sandbox lives in memory, so a database that outlived it would speak of people
    and topics that are no more: what an earlier sandbox left is removed.
    """
    folder = folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "sandbox.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise FolderInUseError(
            f"Another sandbox runs in {folder}. Please stop it, or name another folder with --folder."
        ) from None
    try:
        for name in LEFT_OVER:
            (folder / name).unlink(missing_ok=True)
        yield folder / DATABASE
    finally:
        lock.release()
