"""Posters: a start link that many people scan, and the department on whose counter it hangs."""

import hmac
import re
from base64 import b32encode

from aftercare.inbox import InboxShelves, recall, remember
from aftercare.staff.same_name import same_name

# A visit's token begins with v and is far longer, staff's are longer as well: none is taken for another.
POSTER_PREFIX = "p-"
_POSTER = re.compile(rf"{POSTER_PREFIX}([a-z2-7]{{12}})")
_PURPOSE = b"aftercare poster\0"
_KEY_BYTES = 8
_KEY_LETTERS = 12


def make_poster(work: InboxShelves, secret: bytes, department: str) -> str:
    """The key of a department's poster (empty: of the whole business), the same each time it is asked for."""
    mac = hmac.digest(secret, _PURPOSE + same_name(department).encode(), "sha256")[:_KEY_BYTES]
    key = b32encode(mac).decode("ascii").lower()[:_KEY_LETTERS]
    remember(work, _name(key), department)
    return key


def poster_key(parameter: str) -> str | None:
    """The key in a start parameter that has the shape of a poster's, or None."""
    found = _POSTER.fullmatch(parameter)
    return None if found is None else found[1]


def posted_department(work: InboxShelves, key: str) -> str | None:
    """Where that poster hangs: a department, empty for the whole business, None for a poster nobody made."""
    return recall(work, _name(key))


def _name(key: str) -> str:
    return f"poster:{key}"
