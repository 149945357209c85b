"""What is known of how often somebody writes, before anything is looked up.

The same command given again and again is carried out once: the same answer tells nobody more.
"""

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from aftercare.inbox import Received
from bot.telegram.inputs import Commanded, Said

# Given again within this, `/start` is the same; of other commands a few are answered.
AT_ONCE = timedelta(seconds=3)
_FEW = 3
_WITHIN = timedelta(seconds=10)
# Who wrote no more than so often within this and the stretch before it floods nobody.
_STRETCH = timedelta(seconds=60)
_SELDOM = 8
# So many accounts are remembered.
_MOST = 10_000


@dataclass(slots=True)
class _Given:
    words: str
    at: datetime
    times: int = 1


@dataclass(slots=True)
class _Wrote:
    """Messages in the stretch from `since` on, and in the one before."""

    since: datetime
    now: int = 0
    before: int = 0


class FloodGate:
    """Remembers each account's latest command and how often it wrote.

    A restart forgets it, and then one command more is answered, and a flood is seen some messages later.
    """

    def __init__(self) -> None:
        self._latest: OrderedDict[int, _Given] = OrderedDict()
        self._wrote: OrderedDict[int, _Wrote] = OrderedDict()

    def counted(self, said: Said, entry: Received) -> Said:
        """The message, with what is known of its account: whether it writes seldom."""
        at, user_id = entry.received_at, said.person.id
        wrote = self._wrote.setdefault(user_id, _Wrote(at))
        if at - wrote.since >= _STRETCH:
            wrote.before = wrote.now if at - wrote.since < 2 * _STRETCH else 0
            wrote.since, wrote.now = at, 0
        wrote.now += 1
        self._wrote.move_to_end(user_id)
        if len(self._wrote) > _MOST:
            self._wrote.popitem(last=False)
        return replace(said, seldom=True) if wrote.now + wrote.before <= _SELDOM else said

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
