"""The access log: which address, which answer, how long; nothing of who or what."""

import structlog
from aiohttp import web
from aiohttp.abc import AbstractAccessLogger

log = structlog.get_logger(__name__)


class AccessLog(AbstractAccessLogger):
    """Logs the route's pattern instead of the path: ids, queries and tokens stay out."""

    def log(self, request: web.BaseRequest, response: web.StreamResponse, time: float) -> None:
        """Write one line; `time` is in seconds."""
        match = getattr(request, "match_info", None)
        resource = getattr(getattr(match, "route", None), "resource", None)
        log.info(
            "http",
            method=request.method if resource else "-",
            route=resource.canonical if resource else "-",
            status=response.status,
            ms=round(time * 1000, 1),
        )
