"""Nobody but this machine's own pages drives the sandbox."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
BOT_PATHS = ("/bot", "/file/bot")


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse foreign hosts (DNS rebinding) and other sites' pages (cross-site requests) with 403.

    The Bot API's own paths ask for the token instead.
    """
    if not request.path.startswith(BOT_PATHS) and not _own(request):
        raise web.HTTPForbidden(text="the sandbox is driven from its own page only")
    return await handler(request)


def _own(request: web.Request) -> bool:
    if urlsplit(f"//{request.headers.get('Host', '')}").hostname not in LOCAL:
        return False
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.headers["Host"]:
        return False
    if request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"}:
        return request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    return request.method in {"GET", "HEAD"} or request.content_type == "application/json"
