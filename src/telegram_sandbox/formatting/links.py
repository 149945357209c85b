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
    scheme = SCHEME.match(url)
    if scheme and scheme[1].lower() in SCHEMES:
        rest = url[scheme.end() :]
        if scheme[1].lower() not in {"http", "https", "ftp"}:
            return url if rest else None
        host = rest.removeprefix("//")
        return url.removesuffix(rest) + "//" + _with_path(host) if re.match(r"[\w\[]", host) else None
    return "http://" + _with_path(url) if HOST.fullmatch(url) else None


def _with_path(address: str) -> str:
    """The address with a slash after its host."""
    host = re.split(r"[/?#]", address, maxsplit=1)[0]
    rest = address[len(host) :]
    return address if rest.startswith("/") else f"{host}/{rest}"
