"""What the bot says, made to fit into one message however long the names and words in it are."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aftercare.say import Say
from bot.telegram.entities import utf16_length
from bot.telegram.splitting import MOST_TEXT, shorten
from bot.texts import Texts

_TAG = re.compile(r"<[^>]*>")
# What fills a text is never cut below this; names of variants and the like are shorter (UTF-16 units).
_LEAST = 32


def fitted(texts: Texts, says: Sequence[Say], language: str, between: str, *, most: int = MOST_TEXT) -> str:
    """Render `says` as HTML that shows at most `most` UTF-16 units, cutting the longest fillings."""
    whole = _rendered(texts, says, language, between)
    # Markup only adds to what is seen.
    if len(whole) <= most // 2 or _shown(whole) <= most:
        return whole
    fits, too_much = _LEAST, most
    while too_much - fits > 1:
        middle = (fits + too_much) // 2
        if _shown(_rendered(texts, _cut(says, middle), language, between)) <= most:
            fits = middle
        else:
            too_much = middle
    return _fewer(texts, _cut(says, fits), language, between, most)


def _fewer(texts: Texts, says: Sequence[Say], language: str, between: str, most: int) -> str:
    """Where even short fillings are too many, lines go from before the last one, which asks or sums up."""
    lines = [texts.render(one, language) for one in says]
    whole = between.join(lines)
    while _shown(whole) > most and len(lines) > 1:
        lines.pop(-2)
        whole = between.join([*lines[:-1], "…", lines[-1]])
    return whole


def _rendered(texts: Texts, says: Sequence[Say], language: str, between: str) -> str:
    return between.join(texts.render(one, language) for one in says)


def _shown(text: str) -> int:
    return utf16_length(html.unescape(_TAG.sub("", text)))


def _cut(says: Sequence[Say], most: int) -> list[Say]:
    return [replace(one, args=_shortened(one.args, most)) for one in says]


def _shortened(args: Mapping[str, Any], most: int) -> dict[str, Any]:
    return {name: shorten(value, most) if isinstance(value, str) else value for name, value in args.items()}
