"""The till: it reports visits as the business's own system would, over the bot's real HTTP API."""

import hashlib
import secrets
from collections.abc import Mapping
from itertools import count
from typing import Any

import aiohttp
import orjson
from aiohttp import web
from babel import Locale

from aftercare.clock import Clock
from aftercare.language import LANGUAGES
from bot.sandbox.examples import example

PATIENCE = aiohttp.ClientTimeout(total=20)


class Till:
    """Serves `/till/…` to the page. `key` stays on this side; the page never sees it."""

    def __init__(self, clock: Clock, currency: str) -> None:
        self.key = secrets.token_urlsafe(24)
        self._clock = clock
        self._currency = currency
        self._numbers = count(1001)
        self._api = ""

    def add_to(self, app: web.Application) -> None:
        """Register the paths."""
        app.router.add_get("/till/example", self._on_example)
        app.router.add_post("/till/visits", self._on_finished)

    def open(self, http_port: int) -> None:
        """Begin to report to the bot on that port of loopback."""
        self._api = f"http://127.0.0.1:{http_port}"

    async def _on_example(self, _: web.Request) -> web.Response:
        languages = [[code, Locale.parse(code).english_name] for code in LANGUAGES]
        return web.json_response({**example(), "currency": self._currency, "languages": languages})

    async def _on_finished(self, request: web.Request) -> web.Response:
        try:
            typed = orjson.loads(await request.read())
            report = self._report(typed)
        except (orjson.JSONDecodeError, AttributeError, TypeError, KeyError):
            return _refused(400, "The form is incomplete.")
        headers = {"Authorization": f"Bearer {self.key}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.post(f"{self._api}/v1/visits", json=report, headers=headers) as answer,
            ):
                body = await answer.read()
                return web.Response(status=answer.status, body=body, content_type="application/json")
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return _refused(502, "The bot's HTTP API doesn't answer.")

    def _report(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed as the API's report: only what a till would add by itself is added."""
        customer = {name: value for name, value in typed["customer"].items() if value}
        name = str(customer.get("name", ""))
        # The same name is the same customer, who comes again.
        number = hashlib.sha256(name.strip().casefold().encode("utf-8", "replace")).hexdigest()[:8]
        lines = [
            {"id": str(place), "title": line["title"], "amount": line["amount"]}
            for place, line in enumerate(typed["lines"], 1)
        ]
        return {
            "external_id": f"A-{next(self._numbers)}",
            "customer": {"name": name, **customer, "external_id": f"C-{number}"},
            "service": typed["service"],
            "staff": typed["staff"],
            "ended_at": self._clock.now().isoformat(),
            "currency": self._currency,
            "paid": True,
            "lines": lines,
        }


def _refused(status: int, words: str) -> web.Response:
    return web.json_response({"error": {"code": "till", "message": words, "field": None}}, status=status)
