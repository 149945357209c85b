"""The till: it reports visits as the business's own system would, over the bot's real HTTP API."""

import hashlib
import secrets
from collections.abc import Mapping
from typing import Any

import aiohttp
import orjson
from aiohttp import web
from babel import Locale

from aftercare.clock import Clock
from aftercare.language import LANGUAGES
from bot.sandbox.books import Books, error, refused
from bot.sandbox.examples import FIRST_VISIT, example

OK, CREATED = 200, 201
# So many of the latest visits are shown again.
MOST_LISTED = 30
# What may be typed beside what a till knows by itself, and what makes a line.
_AS_TYPED = ("ended_at", "department", "paid", "total")
_OF_A_LINE = ("title", "quantity", "amount")
PATIENCE = aiohttp.ClientTimeout(total=20)


class Till:
    """Serves `/till/…` to the page. `key` stays on this side; the page never sees it."""

    def __init__(self, clock: Clock, currency: str) -> None:
        self.key = secrets.token_urlsafe(24)
        self._clock = clock
        self._currency = currency
        self._next = 1001
        self._visits: list[dict[str, Any]] = []
        self._api = ""
        self._books = Books(self._ask)

    def add_to(self, app: web.Application) -> None:
        """Register the paths."""
        app.router.add_get("/till/example", self._on_example)
        app.router.add_get("/till/visits", self._on_list)
        app.router.add_post("/till/visits", self._on_finished)
        app.router.add_get("/till/visits/{id}/qr.svg", self._on_code)
        self._books.add_to(app)

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
            return refused(400, "The form is incomplete.")
        status, body = await self._ask("POST", "/v1/visits", json=report)
        if status == CREATED:
            self._note(report, orjson.loads(body))
        return web.Response(status=status, body=body, content_type="application/json")

    async def seed(self, customer: str, language: str) -> None:
        """Finish a first visit, so that there is a link to open."""
        typed = {"customer": {"name": customer, "language": language}, **FIRST_VISIT}
        report = self._report(typed)
        status, body = await self._ask("POST", "/v1/visits", json=report)
        if status == CREATED:
            self._note(report, orjson.loads(body))

    def kept(self) -> dict[str, Any]:
        """What it remembers, to be restored later."""
        return {"next": self._next, "visits": self._visits}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Go on where an earlier till was kept. Raises KeyError, TypeError, ValueError."""
        self._next, self._visits = int(kept["next"]), list(kept["visits"])

    async def _on_list(self, _: web.Request) -> web.Response:
        """The latest visits first: id, link, text for an SMS, customer, service, ended_at."""
        return web.json_response({"visits": self._visits[::-1]})

    async def _on_code(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        if not number.isdecimal():
            return refused(404, "There is no such visit.")
        status, body = await self._ask("GET", f"/v1/visits/{number}/qr.svg")
        kind = "image/svg+xml" if status == OK else "application/json"
        return web.Response(status=status, body=body, content_type=kind)

    def _note(self, report: Mapping[str, Any], taken: Mapping[str, Any]) -> None:
        told = {name: taken.get(name) for name in ("id", "link", "text")}
        told["external_id"] = report["external_id"]
        told |= {"customer": report["customer"]["name"], "service": report["service"]}
        self._visits = [*self._visits, {**told, "ended_at": report["ended_at"]}][-MOST_LISTED:]

    async def _ask(self, method: str, path: str, **body: Any) -> tuple[int, bytes]:
        headers = {"Authorization": f"Bearer {self.key}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.request(method, f"{self._api}{path}", headers=headers, **body) as answer,
            ):
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, ValueError):
            return 502, orjson.dumps(error("The bot's HTTP API doesn't answer."))

    def _report(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed as the API's report: only what a till would add by itself is added."""
        customer = {name: value for name, value in typed["customer"].items() if value}
        name = str(customer.get("name", ""))
        # The same name is the same customer, who comes again.
        number = hashlib.sha256(name.strip().casefold().encode("utf-8", "replace")).hexdigest()[:8]
        lines = [
            {"id": str(place), **{part: line[part] for part in _OF_A_LINE if part in line}}
            for place, line in enumerate(typed["lines"], 1)
        ]
        self._next += 1
        report = {
            "external_id": f"A-{self._next - 1}",
            "customer": {"name": name, **customer, "external_id": f"C-{number}"},
            "service": typed["service"],
            "staff": typed["staff"],
            "ended_at": self._clock.now().isoformat(),
            "currency": self._currency,
            "paid": True,
            "lines": lines,
        }
        return report | {part: typed[part] for part in _AS_TYPED if typed.get(part) not in {None, ""}}
