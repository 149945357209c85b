"""Telegram brings updates to us."""

from aiohttp import web

from bot.web.bodies import read_body
from bot.web.doors import Doors
from bot.web.guards import need_telegram
from bot.web.routes import Route

# An update is far smaller; refusing one would make Telegram repeat it for a day.
LARGEST_UPDATE = 4 * 1024 * 1024


def webhook_routes(doors: Doors) -> list[Route]:
    """Make the row of `/telegram`."""

    async def on_update(request: web.Request) -> web.Response:
        # Raw and unread: it is stored before anybody looks into it, and 200 says that it is stored.
        await doors.accept(await read_body(request, LARGEST_UPDATE))
        return web.Response()

    return [Route("POST", "/telegram", "An update from Telegram", need_telegram, on_update, documented=False)]
