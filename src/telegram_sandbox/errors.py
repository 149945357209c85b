"""Refusals in the real server's words."""

from typing import Any


class ApiError(Exception):
    """A method's refusal: what the Bot API answers with `ok: false`."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def json(self) -> dict[str, Any]:
        """The body of the answer."""
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class SandboxError(Exception):
    """A person cannot do that: the story asks for something no Telegram client would offer."""


def bad(text: str) -> ApiError:
    """400, the way most refusals come."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """403: the bot may not write there."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """409: two ways of taking updates at once."""
    return ApiError(409, f"Conflict: {text}")


def too_many(retry_after: int) -> ApiError:
    """429 with the seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def not_implemented(what: str) -> ApiError:
    """501: the sandbox knows this part of the Bot API by name only."""
    return ApiError(501, f"Not Implemented: the sandbox does not play {what}")
