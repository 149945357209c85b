"""A process that dies at a chosen step: before or after a commit, before or after a call is carried out."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import Connection

from aftercare.shelf import Unavailable
from bot.telegram.answers import Answer, Transport
from bot.telegram.request import AiohttpRequest


class Death:
    """Counts steps; from step `at` on nothing reaches the disk or Telegram any more, as after `kill -9`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.step = 0
        self.at: int | None = None
        self._commit = Connection.commit
        self._call = AiohttpRequest.call
        death = self

        def committing(connection: Connection) -> None:
            death._committing(connection)

        async def calling(
            request: AiohttpRequest,
            url: str,
            payload: Mapping[str, object] | bytes,
            *,
            read_timeout: float | None = None,
        ) -> Answer | Transport:
            return await death._calling(request, url, payload, read_timeout)

        monkeypatch.setattr(Connection, "commit", committing)
        monkeypatch.setattr(AiohttpRequest, "call", calling)

    @property
    def dead(self) -> bool:
        return self.at is not None and self.step >= self.at

    def revive(self) -> None:
        """Another process comes up."""
        self.step, self.at = 0, None

    def _passes(self) -> bool:
        if not self.dead:
            self.step += 1
        return not self.dead

    def _committing(self, connection: Connection) -> None:
        if not self._passes():
            raise Unavailable("dead before the commit")
        self._commit(connection)
        self._passes()  # may die when it is on disk and nobody knows

    async def _calling(
        self, request: AiohttpRequest, url: str, payload: Any, read_timeout: float | None
    ) -> Answer | Transport:
        if not url.endswith(("sendMessage", "createForumTopic", "editMessageText", "copyMessage")):
            if self.dead:
                return Transport.NOT_SENT
            answer = await self._call(request, url, payload, read_timeout=read_timeout)
            return Transport.NOT_SENT if self.dead else answer
        if not self._passes():
            return Transport.NOT_SENT
        answer = await self._call(request, url, payload, read_timeout=read_timeout)
        return answer if self._passes() else Transport.NOT_SENT
