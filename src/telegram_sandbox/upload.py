"""A file as it came in a request."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Upload:
    """A file's name, bytes and declared media type."""

    name: str
    data: bytes
    mime: str
