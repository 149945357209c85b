"""Make a call until it succeeds: nothing can go on without it."""

from collections.abc import Mapping
from typing import Any

import structlog

from aftercare.clock import Clock
from bot.telegram.answers import Answer
from bot.telegram.failures import Demand, classify
from bot.telegram.poller import PAUSES, Calls, Stopped

log = structlog.get_logger(__name__)


async def insist(api: Calls, clock: Clock, method: str, payload: Mapping[str, Any]) -> Any:
    """The result of a call, made again at growing intervals; raises `Stopped` for a wrong token."""
    attempt = 0
    while True:
        answer = await api.call(method, payload)
        if isinstance(answer, Answer) and answer.ok:
            return answer.result
        verdict = classify(method, answer)
        if verdict.demand is Demand.WRONG_TOKEN:
            raise Stopped("Telegram does not know this token. Please check AFTERCARE_TELEGRAM_TOKEN.")
        log.warning("telegram_not_reached", method=method, demand=verdict.demand.name)
        await clock.wait(float(verdict.seconds or PAUSES[min(attempt, len(PAUSES) - 1)]))
        attempt += 1
