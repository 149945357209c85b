"""What is said, before it has a language: the domain emits `Say`, never text."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Say:
    """A Fluent message's key and its arguments.

    An argument is plain text (escaped when rendered), a whole number, or a tagged value:
    `{"money": "35.00", "currency": "EUR"}`, `{"at": ISO-8601 UTC}`, `{"say": key}` for a message
    that stands inside another.
    """

    key: str
    args: Mapping[str, str | int | dict[str, str]] = field(default_factory=dict)
