"""Errors of the API: always JSON, always the same shape, never more than the caller may know."""

import traceback
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus

import structlog
from aiohttp import web
from pydantic import BaseModel, Field

from aftercare.shelf import Unavailable

log = structlog.get_logger(__name__)

_RETRY_AFTER_SECONDS = "5"
_FRAMES_LOGGED = 6


class ErrorTold(BaseModel):
    """What went wrong."""

    code: str = Field(description="Stable, for programs.")
    message: str = Field(description="English, for people.")
    field: str | None = Field(description="The culprit's path in the body, such as lines[0].amount.")


class ErrorAnswer(BaseModel):
    """The body of every answer of 400 and above."""

    error: ErrorTold


class ApiError(Exception):
    """Ends a request with that HTTP status and the error's JSON."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        field: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.told = ErrorTold(code=code, message=message, field=field)
        self.headers = dict(headers or {})

    def response(self) -> web.Response:
        """Make the answer."""
        return web.Response(
            status=self.status,
            body=ErrorAnswer(error=self.told).model_dump_json().encode(),
            content_type="application/json",
            headers=self.headers,
        )


@web.middleware
async def errors_as_json(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Turn whatever a handler raises into the error's JSON."""
    try:
        return await handler(request)
    except ApiError as error:
        return error.response()
    except Unavailable:
        return ApiError(
            503,
            "unavailable",
            "Nothing can be stored just now. Nothing was changed; try again.",
            headers={"Retry-After": _RETRY_AFTER_SECONDS},
        ).response()
    except web.HTTPException as error:
        return _own_words(error).response()
    except ConnectionError:
        return ApiError(400, "bad_body", "The connection broke while the body was sent.").response()
    except Exception as error:  # noqa: BLE001 -- the last resort: the caller gets JSON, the log the place
        # Not the error's own text: it may hold what somebody wrote.
        frames = traceback.extract_tb(error.__traceback__)[-_FRAMES_LOGGED:]
        places = [f"{frame.name}:{frame.lineno}" for frame in frames]
        log.error("request failed", error=type(error).__name__, places=places)  # noqa: TRY400 -- as above
        return ApiError(500, "internal", "Something went wrong here; it was logged.").response()


def _own_words(error: web.HTTPException) -> ApiError:
    status = HTTPStatus(error.status)
    allow = error.headers.get("Allow")
    return ApiError(
        status,
        status.name.lower(),
        f"This address takes {allow.replace(',', ', ')}." if allow else f"{status.phrase}.",
        headers={"Allow": allow} if allow else None,
    )
