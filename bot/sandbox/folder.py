"""The sandbox's folder: its own, and locked while one lives there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

# A name of its own: whatever else lies in the folder, a real database included, is left alone.
DATABASE = "sandbox.db"
WORLD, NOTES = "sandbox.world", "sandbox.json"
LEFT_OVER = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "sandbox.key", WORLD, NOTES)


class FolderInUseError(Exception):
    """Another sandbox runs in the folder."""


@contextmanager
def quarters(folder: Path) -> Iterator[Path]:
    """The path of the database, which may not exist yet. Raises FolderInUseError, OSError."""
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
        yield folder / DATABASE
    finally:
        lock.release()


def sweep(folder: Path) -> None:
    """Remove what an earlier sandbox left: its Telegram and its database speak of each other."""
    for name in LEFT_OVER:
        (folder / name).unlink(missing_ok=True)
