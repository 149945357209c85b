"""Flood limits: how much a bot may send before it is told to wait."""

import math
from dataclasses import dataclass

from telegram_sandbox.clock import Clock
from telegram_sandbox.errors import too_many
from telegram_sandbox.rules import Rules

COUNTED = ("send", "copy", "forward", "editMessage")
ALSO = frozenset({"createForumTopic", "editForumTopic", "pinChatMessage", "setMessageReaction"})
FREE = frozenset({"sendChatAction"})


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float

    def wait(self, now: float, rate: float, burst: float, cost: float) -> float:
        """Seconds until `cost` tokens are there."""
        self.tokens = min(burst, self.tokens + (now - self.at) * rate)
        self.at = now
        return max(0.0, (min(cost, burst) - self.tokens) / rate)


class Limits:
    """One bucket for all, one per chat."""

    def __init__(self, clock: Clock, rules: Rules) -> None:
        self._clock = clock
        self._rules = rules
        self._buckets: dict[int, _Bucket] = {}

    def check(self, method: str, chat_id: int | None, cost: int = 1) -> None:
        """Count a call. Raises ApiError 429 with the seconds to wait if it is one too many."""
        if not self._rules.flood or not counted(method):
            return
        plans = [(0, self._rules.per_second, self._rules.per_second)]
        if chat_id:
            plans.append((chat_id, *self._rate(chat_id)))
        now = self._clock.monotonic()
        buckets = [self._buckets.setdefault(key, _Bucket(burst, now)) for key, _, burst in plans]
        waits = [b.wait(now, rate, burst, cost) for b, (_, rate, burst) in zip(buckets, plans, strict=True)]
        if any(waits):
            raise too_many(math.ceil(max(waits)))
        for bucket in buckets:
            bucket.tokens -= cost

    def _rate(self, chat_id: int) -> tuple[float, float]:
        if chat_id > 0:
            return self._rules.private_per_second, self._rules.private_burst
        return self._rules.group_per_minute / 60, self._rules.group_per_minute


def counted(method: str) -> bool:
    """Whether a method counts towards the limits."""
    return (method.startswith(COUNTED) or method in ALSO) and method not in FREE
