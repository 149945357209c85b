"""Files: what was uploaded, and the ids by which it is known."""

import base64
import hashlib
from dataclasses import dataclass

from telegram_sandbox.upload import Upload


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file; `size` may exceed the bytes kept, so that a test need not fill the memory."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    data: bytes
    size: int
    path: str


FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "sticker": "stickers", "audio": "music"}
ENDINGS = {"photo": "jpg", "voice": "oga", "video": "mp4", "sticker": "webp", "audio": "mp3"}


class Files:
    """Everything uploaded to this server."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(self, kind: str, upload: Upload, size: int | None = None) -> StoredFile:
        """Store an upload under new ids; the same bytes keep the same unique id."""
        number = len(self._by_id)
        digest = hashlib.sha256(upload.data + kind.encode() + str(size).encode()).digest()
        unique = "AgAD" + base64.urlsafe_b64encode(digest[:9]).decode()
        file_id = "AgACAgIAAxkB" + base64.urlsafe_b64encode(number.to_bytes(4) + digest[9:]).decode().rstrip(
            "="
        )
        ending = upload.name.rpartition(".")[2] if "." in upload.name else ENDINGS.get(kind, "bin")
        path = f"{FOLDERS.get(kind, 'documents')}/file_{number}.{ending}"
        length = len(upload.data) if size is None else size
        stored = StoredFile(file_id, unique, kind, upload.name, upload.mime, upload.data, length, path)
        self._by_id[file_id] = self._by_path[path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile | None:
        """The file that this id names."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """The file that `/file/bot<token>/<path>` gives."""
        return self._by_path.get(path)
