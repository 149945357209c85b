"""Pictures and pages that exist nowhere but in the call that sends them: drawn from what they say."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import segno

from bot.telegram.poster_page import poster_page

# Pixels (in SVG units) of one module; a code has some 45 of them with its margin.
USUAL_SCALE = 8

# Modules of white around a code, as ISO/IEC 18004 wants it.
QUIET_ZONE = 4

# A picture in a chat is held up to somebody's camera, or printed as it is.
_CHAT_SCALE = 16


@dataclass(frozen=True, slots=True)
class Drawn:
    """A file: its name, kind and bytes."""

    name: str
    media_type: str
    content: bytes


def qr_code(text: str, kind: str, scale: int = USUAL_SCALE) -> bytes:
    """Draw a QR code as `svg` or `png`, at error level M or better, with its quiet zone."""
    code = io.BytesIO()
    segno.make_qr(text, error="m").save(code, kind=kind, scale=scale, border=QUIET_ZONE, light="white")
    return code.getvalue()


def drawn(what: Mapping[str, Any]) -> Drawn:
    """Draw what a call's `drawn` says: `{"qr": link}`, or a poster (see `poster_page`), named `file`."""
    if "qr" in what:
        return Drawn("qr.png", "image/png", qr_code(str(what["qr"]), "png", _CHAT_SCALE))
    return Drawn(str(what["file"]), "text/html", poster_page(what).encode())
