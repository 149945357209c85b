from typing import Any

import aiohttp

from telegram_sandbox import Sandbox


class RefusedError(Exception):
    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(f"{body['error_code']} {body['description']}")
        self.code = body["error_code"]
        self.parameters = body.get("parameters", {})


class BotClient:
    """A bot that speaks plain HTTP with the sandbox."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session
        self.offset = 0

    @property
    def base(self) -> str:
        return f"{self.sandbox.url}/bot{self.sandbox.token}"

    async def call(self, method: str, **params: Any) -> Any:
        async with self.session.post(f"{self.base}/{method}", json=params) as response:
            return await result(response)

    async def form(self, method: str, data: Any) -> Any:
        async with self.session.post(f"{self.base}/{method}", data=data) as response:
            return await result(response)

    async def say(self, chat_id: int, text: str = "hello", **params: Any) -> Any:
        return await self.call("sendMessage", chat_id=chat_id, text=text, **params)

    async def refusal(self, method: str, **params: Any) -> str:
        try:
            answer = await self.call(method, **params)
        except RefusedError as refused:
            return str(refused)
        raise AssertionError(f"{method} was not refused but answered {answer}")

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """Everything that waits, confirmed."""
        found: list[dict[str, Any]] = await self.call("getUpdates", offset=self.offset, **params)
        if found:
            self.offset = found[-1]["update_id"] + 1
            await self.call("getUpdates", offset=self.offset)
        return found

    async def forget(self) -> None:
        await self.updates()


async def result(response: aiohttp.ClientResponse) -> Any:
    body = await response.json()
    assert response.status == body.get("error_code", 200)
    if not body["ok"]:
        raise RefusedError(body)
    return body["result"]
