"""What the bot called, for tests and for the page."""

from collections import Counter, deque
from dataclasses import dataclass
from typing import Any

KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call and its outcome: 200, an error's code, or 0 where the connection was cut."""

    method: str
    params: dict[str, Any]
    code: int
    description: str
    result: Any
    took_effect: bool

    @property
    def ok(self) -> bool:
        """Whether the bot was told that it worked."""
        return self.code == 200  # noqa: PLR2004 -- HTTP's own number


class CallLog:
    """The latest calls, and how many of each outcome there were in all."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque(maxlen=KEPT)
        self.counts: Counter[tuple[str, int]] = Counter()
        self.in_flight = 0

    def add(self, call: Call) -> None:
        """Remember a call."""
        self._calls.append(call)
        self.counts[call.method, call.code] += 1

    def of(self, *methods: str) -> list[Call]:
        """Calls of these methods, oldest first; of all but getUpdates if none is named."""
        return [c for c in self._calls if (c.method in methods if methods else c.method != "getUpdates")]

    def clear(self) -> None:
        """Forget them."""
        self._calls.clear()
        self.counts.clear()
