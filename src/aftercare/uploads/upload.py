"""A file with visits that somebody on the staff has sent, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Upload:
    """One file. `user_id` is who sent it, `file_id` Telegram's name for it.

    `mapping` says which of its columns is what (see `aftercare.uploads.columns`), `told` is what people are
    told of it: its preview, and what came of its rows so far. `reading` while it is fetched, `asked` while
    the sender looks at the preview, `running` while its rows are taken, `undoing` while they are taken back.
    """

    id: int
    user_id: int
    file_id: str
    file_name: str
    state: Literal["reading", "asked", "running", "done", "dropped", "undoing", "undone"]
    mapping: Mapping[str, Any]
    told: Mapping[str, Any]
    created_at: datetime


class UploadShelves(Protocol):
    """What the use cases of uploads need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def uploads(self) -> Shelf[Upload]:
        """By `id`, `user_id`, `state`."""
