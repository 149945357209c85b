"""The till's books: what came off bills since, acknowledged here, and vouchers that customers bring."""

import secrets
from collections.abc import Awaitable
from typing import Any, Protocol
from urllib.parse import quote

import orjson
from aiohttp import web

OK = 200
# Pages of adjustments that are read at most; a sandbox has few.
_MOST_PAGES = 20


class Asks(Protocol):
    """The bot's HTTP API, with the till's key."""

    def __call__(self, method: str, path: str, **body: Any) -> Awaitable[tuple[int, bytes]]:
        """The status and the body of the answer."""


class Books:
    """Serves `/till/adjustments` and `/till/vouchers` to the page."""

    def __init__(self, ask: Asks) -> None:
        self._ask = ask

    def add_to(self, app: web.Application) -> None:
        """Register the paths."""
        app.router.add_get("/till/adjustments", self._on_adjustments)
        app.router.add_post("/till/adjustments/{id}/ack", self._on_acknowledged)
        app.router.add_post("/till/vouchers", self._on_voucher)

    async def _on_adjustments(self, _: web.Request) -> web.Response:
        """All there are: a till books them one after the other."""
        found: list[Any] = []
        after = 0
        for _page in range(_MOST_PAGES):
            status, body = await self._ask("GET", f"/v1/adjustments?limit=500&after={after}")
            if status != OK:
                return _passed(status, body)
            told = orjson.loads(body)
            found += told["adjustments"]
            if told["next"] is None:
                break
            after = told["next"]
        return web.json_response({"adjustments": found})

    async def _on_acknowledged(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        if not (number.isascii() and number.isdecimal()):
            return refused(404, "There is no such adjustment.")
        return _passed(*await self._ask("POST", f"/v1/adjustments/{number}/ack"))

    async def _on_voucher(self, request: web.Request) -> web.Response:
        """Redeem a code against a bill whose total may be left out."""
        try:
            typed = orjson.loads(await request.read())
            code, total = str(typed["code"]).strip(), str(typed.get("total") or "").strip().replace(",", ".")
        except (orjson.JSONDecodeError, AttributeError, TypeError, KeyError):
            return refused(400, "The form is incomplete.")
        if not code:
            return refused(422, "The code is missing.")
        redemption = {"key": f"till-{secrets.token_hex(8)}", **({"total": total} if total else {})}
        path = f"/v1/vouchers/{quote(code, safe='')}/redeem"
        return _passed(*await self._ask("POST", path, json=redemption))


def refused(status: int, words: str) -> web.Response:
    """The till itself says no, in the shape of the API's errors."""
    return web.json_response(error(words), status=status)


def error(words: str) -> dict[str, Any]:
    """An error in the shape of the API's."""
    return {"error": {"code": "till", "message": words, "field": None}}


def _passed(status: int, body: bytes) -> web.Response:
    return web.Response(status=status, body=body, content_type="application/json")
