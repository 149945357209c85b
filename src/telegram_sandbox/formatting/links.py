"""Where a link in a text leads."""

import re

from telegram_sandbox.formatting.spans import Span

SCHEMES = frozenset({"http", "https", "ftp", "tg", "ton", "mailto", "tel"})
MENTION = re.compile(r"tg://user\?id=(\d{1,19})/?")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
HOST = re.compile(r"[^\s/?#]+\.[^\s/?#.]{2,}(?:[/?#]\S*)?|localhost\S*")


def link_span(url: str, start: int, end: int) -> Span | None:
    """A link's span; one that leads nowhere is dropped without a word, as the server does."""
    if person := MENTION.fullmatch(url):
        user = {"id": int(person[1]), "is_bot": False, "first_name": ""}
        return Span("text_mention", start, end, (("user", user),))
    checked = checked_link(url)
    return Span("text_link", start, end, (("url", checked),)) if checked else None


def checked_link(url: str) -> str | None:
    """The link in full, or None if it is none."""
    url = url.strip()
    scheme = SCHEME.match(url)
    if scheme and scheme[1].lower() in SCHEMES:
        rest = url[scheme.end() :]
        if scheme[1].lower() not in {"http", "https", "ftp"}:
            return url if rest else None
        host = rest.removeprefix("//")
        return (url if "/" in host else url + "/") if re.match(r"[\w\[]", host) else None
    if HOST.fullmatch(url):
        return "http://" + (url if "/" in url else url + "/")
    return None
