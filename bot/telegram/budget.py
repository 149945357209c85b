"""How fast the Bot API may be called: overall, in one chat, in one group; and which chat is parked.

It only answers and counts; whoever sends chooses among the streams and waits. Telegram's limits: about 30
messages a second overall, 1 a second in a chat with short bursts let through, 20 a minute in a group (edits,
new topics and every part of an album count). Where the real ones are stricter, a 429 tells, and parks that
chat alone.
"""

from collections import deque

from aftercare.clock import Clock

# Half a second more than the limit's minute: calls take different times to arrive.
_MINUTE = 60.5
# Seconds that count as none: times are sums of floats, and some clocks round to microseconds.
_DUE = 1e-5
# Chats remembered before the idle ones are looked for.
_FEW = 1024


class Budget:
    """Who may be called when; a rate of 0 is off.

    `overall` and `chat` are calls a second, `burst` how many may go to a rested chat at once, `group` calls
    a minute; a group is a chat with a negative id. `None` for a chat means a call that concerns none.
    """

    def __init__(
        self, clock: Clock, *, overall: float = 30.0, chat: float = 1.0, burst: int = 3, group: int = 20
    ) -> None:
        self._clock = clock
        self._overall = _Window.of_a_second(overall) if overall else None
        self._rate = chat
        self._burst = burst
        self._group = group
        self._chats: dict[int, _Chat] = {}
        self._parked: dict[int, float] = {}
        self._look_at = _FEW

    def ready_in(self, chat_id: int | None, messages: int = 1) -> float:
        """Seconds until a call that makes so many messages in this chat may go; 0 = now."""
        now = self._clock.monotonic()
        left = self._overall.ready_in(now, messages) if self._overall else 0.0
        if chat_id is not None:
            known = self._chats.get(chat_id)
            ready = known.ready_in(now, messages) if known else 0.0
            left = max(left, ready, self._parked.get(chat_id, now) - now)
        return left if left > _DUE else 0.0

    def take(self, chat_id: int | None, messages: int = 1) -> None:
        """Count a call that goes now; one that didn't wait is counted all the same."""
        now = self._clock.monotonic()
        if self._overall:
            self._overall.take(now, messages)
        if chat_id is not None and (self._rate or (chat_id < 0 and self._group)):
            self._known(chat_id, now).take(now, messages)

    def park(self, chat_id: int, seconds: float) -> None:
        """Hold this chat, and no other, for that long; a shorter parking doesn't end a longer one."""
        now = self._clock.monotonic()
        self._parked[chat_id] = max(self._parked.get(chat_id, now), now + seconds)
        self._drop_idle(now)

    def forget(self, chat_id: int) -> None:
        """Drop what is known of a chat that is gone."""
        self._chats.pop(chat_id, None)
        self._parked.pop(chat_id, None)

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._chats.keys() | self._parked.keys())

    def _known(self, chat_id: int, now: float) -> "_Chat":
        known = self._chats.get(chat_id)
        if known is None:
            self._drop_idle(now)
            group = _Window(self._group, _MINUTE) if chat_id < 0 and self._group else None
            known = self._chats[chat_id] = _Chat(_Bucket(self._rate, self._burst, now), group)
        return known

    def _drop_idle(self, now: float) -> None:
        # Looked through only when twice as many came, so that a call costs the same with any number of chats.
        if len(self._chats) + len(self._parked) < self._look_at:
            return
        self._parked = {chat: until for chat, until in self._parked.items() if until > now}
        self._chats = {chat: known for chat, known in self._chats.items() if not known.idle(now)}
        self._look_at = max(_FEW, 2 * (len(self._chats) + len(self._parked)))


class _Window:
    """At most so many in any stretch of so many seconds."""

    __slots__ = ("_count", "_last", "_seconds")

    def __init__(self, count: int, seconds: float) -> None:
        self._count = count
        self._last: deque[float] = deque(maxlen=count)
        self._seconds = seconds

    @classmethod
    def of_a_second(cls, rate: float) -> "_Window":
        count = max(1, int(rate))
        return cls(count, count / rate)

    def ready_in(self, now: float, messages: int) -> float:
        # What would not fit into an empty window goes when it is empty.
        too_many = len(self._last) + min(messages, self._count) - self._count
        return self._last[too_many - 1] + self._seconds - now if too_many > 0 else 0.0

    def take(self, now: float, messages: int) -> None:
        self._last.extend([now] * messages)

    def idle(self, now: float) -> bool:
        return not self._last or now - self._last[-1] >= self._seconds


class _Bucket:
    """Some at once, then so many a second; a rate of 0 is off."""

    __slots__ = ("_at", "_burst", "_level", "_rate")

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._level = float(burst)
        self._at = now

    def ready_in(self, now: float, messages: int) -> float:
        wanted = min(messages, self._burst)
        return (wanted - self._level_at(now)) / self._rate if self._rate else 0.0

    def take(self, now: float, messages: int) -> None:
        self._level = self._level_at(now) - messages
        self._at = now

    def idle(self, now: float) -> bool:
        return not self._rate or self._level_at(now) >= self._burst

    def _level_at(self, now: float) -> float:
        return min(self._burst, self._level + (now - self._at) * self._rate)


class _Chat:
    """What one chat has used of its second and, if it is a group, of its minute."""

    __slots__ = ("_bucket", "_minute")

    def __init__(self, bucket: _Bucket, minute: _Window | None) -> None:
        self._bucket = bucket
        self._minute = minute

    def ready_in(self, now: float, messages: int) -> float:
        minute = self._minute.ready_in(now, messages) if self._minute else 0.0
        return max(self._bucket.ready_in(now, messages), minute)

    def take(self, now: float, messages: int) -> None:
        self._bucket.take(now, messages)
        if self._minute:
            self._minute.take(now, messages)

    def idle(self, now: float) -> bool:
        return self._bucket.idle(now) and (self._minute is None or self._minute.idle(now))
