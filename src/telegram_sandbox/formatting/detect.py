"""Entities that the server finds by itself in everybody's texts."""

import re

from telegram_sandbox.formatting.spans import Span, units

TLDS = (
    "com|org|net|info|biz|io|me|ee|lt|lv|ru|si|eu|de|fi|se|uk|fr|it|pl|app|dev|shop|online|site"
    "|ai|рф|us|ua|by|at|co|tv"
)
HOST = r"(?:[\w](?:[\w-]{0,62}[\w])?\.)+"
PATTERNS = (
    (
        "url",
        re.compile(
            rf"(?:(?:https?|ftp|tg|ton)://[^\s<>\"«»]+|(?<![\w@.]){HOST}(?:{TLDS})(?![\w-])(?::\d+)?(?:[/?#][^\s<>\"«»]*)?)",
            re.IGNORECASE,
        ),
    ),
    (
        "email",
        re.compile(
            r"(?<![\w.%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w-])",
            re.IGNORECASE,
        ),
    ),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])", re.ASCII),
    ),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z0-9_]{3,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}")),
    ("cashtag", re.compile(r"(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$])")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d(?:[ ()-]{0,2}\d){6,14}(?!\d)")),
)
TRAILING = ".,:;!?)]}'\""


def detected(text: str, taken: list[Span]) -> list[Span]:
    """Commands, links, mentions, tags, addresses and numbers outside the spans already `taken`."""
    found: list[Span] = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            words = match[0].rstrip(TRAILING) if kind == "url" else match[0]
            start = units(text[: match.start()])
            span = Span(kind, start, start + units(words))
            if not any(span.start < other.end and other.start < span.end for other in [*taken, *found]):
                found.append(span)
    return found
