"""The Bot API at one address with one token."""

from collections.abc import Mapping

from bot.telegram.answers import Answer, Transport
from bot.telegram.request import AiohttpRequest


class Api:
    """Raw calls for the wire; python-telegram-bot's `Bot` shares the client beneath."""

    def __init__(self, request: AiohttpRequest, base: str, token: str) -> None:
        self._request = request
        self._prefix = f"{base}/bot{token}/"

    async def call(
        self, method: str, payload: Mapping[str, object], *, read_timeout: float | None = None
    ) -> Answer | Transport:
        """One call; nothing but cancellation is raised."""
        return await self._request.call(self._prefix + method, payload, read_timeout=read_timeout)
