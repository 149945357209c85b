"""Who may pass: keys and secrets, compared in constant time."""

import hmac
import re
from ipaddress import ip_address

from aiohttp import web

from aftercare.ids import hashed
from bot.web.doors import Doors
from bot.web.errors import ApiError

# A proxy on this machine makes the whole world look like loopback, but says so.
_PROXY_HEADERS = re.compile(
    r"(x-)?forwarded(-.*)?|via|x-(real|client|cluster-client)-ip|(cf-connecting|true-client|fastly-client)-ip",
    re.IGNORECASE,
)


def need_key(request: web.Request, doors: Doors) -> None:
    """Let pass whoever shows a good API key; ApiError 401 for others."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    shown = hashed(key.strip())
    # Every key is compared, so that the time tells nothing about which one is close.
    good = [hmac.compare_digest(shown, known) for known in doors.key_hashes()]
    if scheme.lower() != "bearer" or not any(good):
        raise ApiError(
            401,
            "unauthorized",
            "Send a good API key: Authorization: Bearer KEY.",
            headers={"WWW-Authenticate": 'Bearer realm="aftercare"'},
        )


def need_key_from_elsewhere(request: web.Request, doors: Doors) -> None:
    """Let pass this machine's own programs, and others with a key."""
    if not _is_from_here(request):
        need_key(request, doors)


def need_telegram(request: web.Request, doors: Doors) -> None:
    """Let pass Telegram, which shows the secret it was told; ApiError 401, or 404 without a webhook."""
    if doors.webhook_secret is None:
        raise ApiError(404, "not_found", "Not Found.")
    shown = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
    if not hmac.compare_digest(hashed(shown), hashed(doors.webhook_secret)):
        raise ApiError(401, "unauthorized", "The secret is missing or wrong.")


def open_to_all(request: web.Request, doors: Doors) -> None:
    """Let everybody pass."""
    del request, doors


def _is_from_here(request: web.Request) -> bool:
    if any(_PROXY_HEADERS.fullmatch(name) for name in request.headers):
        return False
    try:
        address = ip_address(request.remote or "")
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback
