"""The Bot API at one address with one token."""

import asyncio
from collections.abc import Mapping
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.telegram.answers import Answer, Transport, from_exception
from bot.telegram.drawing import drawn
from bot.telegram.lists import with_file
from bot.telegram.request import AiohttpRequest
from bot.telegram.uploads import form_of

_FILE_FIELD = {"sendPhoto": "photo", "sendDocument": "document"}


class Api:
    """Raw calls for the wire; python-telegram-bot's `Bot` on the same client does what needs several."""

    def __init__(self, request: AiohttpRequest, bot: Bot, base: str, token: str) -> None:
        self._request = request
        self._bot = bot
        self._prefix = f"{base}/bot{token}/"

    async def call(
        self, method: str, payload: Mapping[str, Any], *, read_timeout: float | None = None
    ) -> Answer | Transport:
        """One call; nothing but cancellation is raised.

        `sendDocument` with `document_of` instead of `document` sends another file's content anew: a
        voice's own id is good for sending a voice only. What is `attached` is a file of our own,
        what is `drawn` one that is made for this call (see `bot.telegram.drawing`).
        """
        if "drawn" in payload:
            return await self._send_drawn(method, dict(payload))
        if "document_of" in payload:
            return await self._send_anew(dict(payload))
        if "attached" in payload:
            return await self._request.send_form(self._prefix + method, with_file(dict(payload)))
        return await self._request.call(self._prefix + method, payload, read_timeout=read_timeout)

    async def _send_anew(self, params: dict[str, Any]) -> Answer | Transport:
        try:
            file = await self._bot.get_file(params.pop("document_of"))
            content = await file.download_as_bytearray()
            name = (file.file_path or "voice.ogg").rpartition("/")[2]
            message = await self._bot.send_document(document=bytes(content), filename=name, **params)
        except TelegramError as error:
            return from_exception(error)
        return Answer(200, ok=True, result={"message_id": message.message_id})

    async def _send_drawn(self, method: str, params: dict[str, Any]) -> Answer | Transport:
        file = await asyncio.to_thread(drawn, params.pop("drawn"))
        form = form_of(params, _FILE_FIELD[method], file)
        return await self._request.send_form(self._prefix + method, form)
