"""What is logged of requests: which address, which answer, how long; nothing of who or what."""

import logging

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


class _KindOnly(logging.Filter):
    """Leaves of an error its kind: aiohttp would log the very bytes that it could not read."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Strip the record and let it through."""
        error = record.exc_info[1] if record.exc_info else None
        record.msg = f"{record.msg} ({type(error).__name__})"
        record.args, record.exc_info, record.exc_text = (), None, None
        return True


def server_log() -> logging.Logger:
    """Get the logger for aiohttp's own complaints about connections and requests."""
    logger = logging.getLogger(f"{__name__}.server")
    if not logger.filters:
        logger.addFilter(_KindOnly())
    return logger
