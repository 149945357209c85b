"""The HTTP application, put together from its route table."""

import functools

import orjson
from aiohttp import web

from bot.web.access import AccessLog, server_log
from bot.web.adjustments import adjustment_routes
from bot.web.doors import Doors
from bot.web.errors import errors_as_json
from bot.web.guards import open_to_all
from bot.web.health import health_routes
from bot.web.ledger import ledger_routes
from bot.web.openapi import document
from bot.web.qr import qr_routes
from bot.web.routes import Route
from bot.web.visits import visit_routes
from bot.web.vouchers import voucher_routes
from bot.web.webhook import webhook_routes

# How long a stop waits for answers that are being given (seconds).
LAST_ANSWERS = 2.0


def route_table(doors: Doors) -> list[Route]:
    """List every address there is."""
    routes = [
        *visit_routes(doors),
        *qr_routes(doors),
        *adjustment_routes(doors),
        *ledger_routes(doors),
        *voucher_routes(doors),
        *health_routes(doors),
        *webhook_routes(doors),
    ]

    @functools.cache
    def description() -> bytes:
        return orjson.dumps(document(routes))

    async def on_openapi(_: web.Request) -> web.Response:
        return web.Response(body=description(), content_type="application/json")

    return [
        *routes,
        Route("GET", "/openapi.json", "This description", open_to_all, on_openapi, documented=False),
    ]


def make_app(doors: Doors) -> web.Application:
    """Make the application; serve it with `make_runner`."""
    app = web.Application(middlewares=[errors_as_json])
    for route in route_table(doors):
        app.router.add_route(route.method, route.path, functools.partial(_guarded, route, doors))
    return app


def make_runner(app: web.Application) -> web.AppRunner:
    """Make what serves the application: with our own logs, leaving signals to the composition root."""
    return web.AppRunner(
        app,
        handle_signals=False,
        access_log_class=AccessLog,
        logger=server_log(),
        shutdown_timeout=LAST_ANSWERS,
    )


async def _guarded(route: Route, doors: Doors, request: web.Request) -> web.StreamResponse:
    route.guard(request, doors)
    return await route.handler(request)
