"""How the bot is: alive, ready, in figures."""

from typing import Literal

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel

from bot.web.bodies import answer
from bot.web.doors import Doors
from bot.web.errors import ErrorAnswer, ErrorTold
from bot.web.guards import need_key_from_elsewhere, open_to_all
from bot.web.routes import Route


class Fine(BaseModel):
    """All is well."""

    status: Literal["ok"] = "ok"


class NotReady(ErrorAnswer):
    """What keeps the bot from doing its work."""

    problems: list[str]


def health_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/healthz`, `/readyz` and `/metrics`."""

    async def on_health(_: web.Request) -> web.Response:
        return answer(Fine())

    async def on_ready(_: web.Request) -> web.Response:
        problems = doors.ready()
        if not problems:
            return answer(Fine())
        told = ErrorTold(code="not_ready", message=" ".join(problems), field=None)
        return answer(NotReady(error=told, problems=problems), 503)

    async def on_metrics(_: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(doors.metrics), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    return [
        Route("GET", "/healthz", "Is the process alive?", open_to_all, on_health, answers={200: Fine}),
        Route(
            "GET",
            "/readyz",
            "Can it do its work?",
            open_to_all,
            on_ready,
            answers={200: Fine, 503: NotReady},
        ),
        Route(
            "GET",
            "/metrics",
            "Figures for Prometheus (without a key from this machine only)",
            need_key_from_elsewhere,
            on_metrics,
            answers={200: None, 401: ErrorAnswer},
        ),
    ]
