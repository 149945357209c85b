"""What just changed, for pages that watch."""

from collections.abc import Callable
from typing import Any

Listener = Callable[[dict[str, Any]], None]


class Events:
    """Tells every listener of every change, at once."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each event from now on; the answer ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: str, **facts: Any) -> None:
        """Publish an event: its name and what it is about."""
        for listener in list(self._listeners):
            listener({"event": event, **facts})
