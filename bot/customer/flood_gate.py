"""The same command given again and again is carried out once: the same answer tells nobody more."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.inbox import Received
from bot.telegram.inputs import Commanded

# Given again within this, `/start` is the same; of other commands a few are answered.
AT_ONCE = timedelta(seconds=3)
_FEW = 3
_WITHIN = timedelta(seconds=10)
# So many accounts are remembered.
_MOST = 10_000


@dataclass(slots=True)
class _Given:
    words: str
    at: datetime
    times: int = 1


class FloodGate:
    """Remembers each account's latest command; a restart forgets it, and then one more is answered."""

    def __init__(self) -> None:
        self._latest: OrderedDict[int, _Given] = OrderedDict()

    def lets(self, given: Commanded, entry: Received) -> bool:
        """Whether a command that came so is to be carried out. What has words behind it always is."""
        # One that failed is tried again, and is none that was given again.
        if given.argument or entry.attempts:
            return True
        at = entry.received_at
        known, words = self._latest.get(given.person.id), given.name
        close = known is not None and known.words == words and at - known.at <= _WITHIN
        if known is None or not close:
            self._note(given.person.id, _Given(words, at))
            return True
        pause, known.at, known.times = at - known.at, at, known.times + 1
        if given.name == "start":
            return pause > AT_ONCE
        return known.times <= _FEW

    def _note(self, user_id: int, given: _Given) -> None:
        self._latest[user_id] = given
        self._latest.move_to_end(user_id)
        if len(self._latest) > _MOST:
            self._latest.popitem(last=False)
