"""A text as it was sent, made into the text that stands in the message."""

from typing import Any

from telegram_sandbox.errors import ApiError, bad, not_implemented
from telegram_sandbox.formatting.detect import detected
from telegram_sandbox.formatting.html import parse_html
from telegram_sandbox.formatting.markdown import parse_markdown
from telegram_sandbox.formatting.spans import DETECTED, Span, clean, given, trimmed, units, within


def formatted(
    source: str, parse_mode: str | None, entities: list[dict[str, Any]] | None
) -> tuple[str, list[dict[str, Any]]]:
    """The text without markup and with its entities, found ones included.

    Raises ApiError 400 `can't parse entities: …`.
    """
    text, spans = _parsed(clean(source), (parse_mode or "").lower(), entities or [])
    text, spans = trimmed(text, spans)
    # Explicit entities of the found kinds are ignored: the server looks for itself.
    spans = [span for span in spans if span.type not in DETECTED]
    found = within([*spans, *detected(text, _closed(spans))], text)
    return text, [span.json() for span in found]


def _closed(spans: list[Span]) -> list[Span]:
    """Spans inside which nothing is looked for."""
    return [
        span for span in spans if span.type in {"code", "pre", "text_link", "text_mention", "custom_emoji"}
    ]


def _parsed(source: str, mode: str, entities: list[dict[str, Any]]) -> tuple[str, list[Span]]:
    if mode == "html":
        return parse_html(source)
    if mode == "markdownv2":
        return parse_markdown(source)
    if mode == "markdown":
        raise not_implemented("the old Markdown; use MarkdownV2 or HTML")
    if mode not in {"", "none"}:
        raise bad("unsupported parse_mode")
    return source, given(entities, source)


def limited(text: str, most: int, refusal: ApiError) -> str:
    """The text, if it is no longer than `most` UTF-16 units; otherwise raises `refusal`."""
    if units(text) > most:
        raise refusal
    return text
