"""Which visit an address means."""

from urllib.parse import unquote_to_bytes

from aiohttp import web

from aftercare.visits.plain_text import is_plain_id
from aftercare.visits.visit import Bill
from bot.web.doors import Doors
from bot.web.errors import ApiError

# An id of the business's may hold anything, slashes too, so it is all that follows.
BY_EXTERNAL = "/v1/visits/by-external/"
NAMED = BY_EXTERNAL + r"{external_id:[\s\S]+}"

_LONGEST_ID = 18
_LONGEST_EXTERNAL_ID = 100


async def numbered_visit(request: web.Request, doors: Doors) -> Bill:
    """The visit whose number of ours the address holds; ApiError 404."""
    text = request.match_info["id"]
    known = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID
    bill = await doors.find(int(text)) if known else None
    if bill is None:
        raise ApiError(404, "not_found", "There is no such visit.")
    return bill


def external_id(request: web.Request) -> str:
    """The business's own id that the address ends with, percent-decoded; ApiError 400 or 422."""
    # As it was sent: what was decoded on the way no longer tells a slash of the id from one of the path.
    raw = request.rel_url.raw_path.removeprefix(BY_EXTERNAL)
    try:
        text = unquote_to_bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        raise ApiError(
            400, "bad_id", "The id in the address is not percent-encoded UTF-8.", "external_id"
        ) from None
    if len(text) > _LONGEST_EXTERNAL_ID:
        raise ApiError(
            422, "too_long", f"An id has at most {_LONGEST_EXTERNAL_ID} characters.", "external_id"
        )
    if not is_plain_id(text):
        raise ApiError(
            422, "bad_id", "An id has no control characters and no spaces at its ends.", "external_id"
        )
    return text
