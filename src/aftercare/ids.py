"""What a link may carry: start tokens of visits, which can be made again, and secrets, which cannot."""

import hashlib
import hmac
import os
import re
import secrets
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from pathlib import Path

KEY_BYTES = 32

# Telegram allows 64 characters of A-Za-z0-9_- behind `?start=`. Twelve bytes of ids and 24 of MAC
# (192 bits) make 48 characters without padding, so each token has exactly one spelling.
_IDS = struct.Struct(">QI")
_MAC_BYTES = 24
_TOKEN = re.compile(r"v([A-Za-z0-9_-]{48})")
_PURPOSE = b"aftercare visit start link\0"


class DamagedKeyError(Exception):
    """The file exists but holds no key; making another one would kill every link handed out before."""


@dataclass(frozen=True, slots=True)
class VisitToken:
    """What a genuine start link says: which visit, and which generation of its links."""

    visit_id: int
    generation: int


def start_token(key: bytes, visit_id: int, generation: int) -> str:
    """Make the `?start=` text of a visit's link: the same each time, 49 characters of A-Za-z0-9_-.

    `visit_id` is 0 to 2**64-1, `generation` 0 to 2**32-1; ValueError beyond.
    """
    try:
        ids = _IDS.pack(visit_id, generation)
    except struct.error as error:
        raise ValueError("a visit's id or generation does not fit into a link") from error
    return "v" + urlsafe_b64encode(ids + _mac(key, ids)).decode("ascii")


def read_token(key: bytes, text: str) -> VisitToken | None:
    """Read what a start text says if this key made it, otherwise None; no text makes it raise.

    Compares in constant time. Whether the generation still holds and 30 days have not passed is for
    whoever looks the visit up.
    """
    found = _TOKEN.fullmatch(text)
    if found is None:
        return None
    raw = urlsafe_b64decode(found[1])
    ids, mac = raw[: _IDS.size], raw[_IDS.size :]
    if not hmac.compare_digest(mac, _mac(key, ids)):
        return None
    visit_id, generation = _IDS.unpack(ids)
    return VisitToken(visit_id, generation)


def load_or_make_key(path: Path) -> bytes:
    """Read the key of all start links from its file (mode 0600), making it at the first start.

    Call it under the database's lock: two processes at their first start would make two keys.
    Raises DamagedKeyError for a file that holds no key, OSError where it cannot be read or written.
    """
    try:
        key = path.read_bytes()
    except FileNotFoundError:
        return _make_key(path)
    if len(key) != KEY_BYTES:
        raise DamagedKeyError(f"{path.name} holds no key of {KEY_BYTES} bytes: restore it from a backup")
    path.chmod(0o600)
    return key


def new_secret() -> str:
    """Make a single-use secret of 192 random bits: 32 characters of A-Za-z0-9_-."""
    return secrets.token_urlsafe(24)


def hashed(secret: str) -> str:
    """Give the form in which a secret is stored and looked up: SHA-256 in hexadecimal.

    Plain SHA-256 is enough for `new_secret`, which nobody can guess; it is not meant for passwords.
    """
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _mac(key: bytes, ids: bytes) -> bytes:
    return hmac.digest(key, _PURPOSE + ids, "sha256")[:_MAC_BYTES]


def _make_key(path: Path) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    # Written aside and moved, so that a crash never leaves half a key under the real name.
    aside = path.with_name(f"{path.name}.new")
    aside.unlink(missing_ok=True)
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
    return key
