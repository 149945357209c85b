"""Telegram's HTML, parsed and refused as the real server does."""

from dataclasses import dataclass, replace

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.formatting.html_tags import NAMES, character, closing_span, read_attributes
from telegram_sandbox.formatting.spans import Span, units


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    start: int
    written: int


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.size = 0
        self.open: list[_Open] = []
        self.spans: list[Span] = []

    def refuse(self, words: str) -> ApiError:
        return bad(f"can't parse entities: {words}")

    def offset(self, position: int) -> int:
        """Errors count bytes of UTF-8."""
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def read(self) -> tuple[str, list[Span]]:
        while self.at < len(self.source):
            self._step(self.source[self.at])
        if self.open:
            raise self.refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        # A language belongs to `pre`; code standing by itself loses it.
        plain = [replace(span, more=()) if span.type == "code" else span for span in self.spans]
        return "".join(self.out), plain

    def _step(self, char: str) -> None:
        if char == "<":
            if self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
            return
        if char == "&" and (known := character(self.source, self.at)):
            self._write(known[0])
            self.at = known[1]
            return
        self._write(char)
        self.at += 1

    def _write(self, char: str) -> None:
        self.out.append(char)
        self.size += units(char)

    def _start_tag(self) -> None:
        begin = self.offset(self.at)
        end = self.at + 1
        while end < len(self.source) and not self.source[end].isspace() and self.source[end] != ">":
            end += 1
        if end == len(self.source):
            raise self.refuse(f"Unclosed start tag at byte offset {begin}")
        tag = self.source[self.at + 1 : end].lower()
        if tag not in NAMES:
            raise self.refuse(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument, self.at = read_attributes(self.source, end, tag, begin, self.offset)
        if tag == "span" and argument != "spoiler":
            raise self.refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Open(tag, argument, self.size, len(self.out)))

    def _end_tag(self) -> None:
        begin = self.offset(self.at)
        if not self.open:
            raise self.refuse(f"Unexpected end tag at byte offset {begin}")
        end = self.source.find(">", self.at)
        if end < 0 or self.source[self.at + 2 : end].strip().count(" "):
            raise self.refuse(f"Unclosed end tag at byte offset {begin}")
        found, last = self.source[self.at + 2 : end].strip(), self.open.pop()
        if found and found != last.tag:
            raise self.refuse(
                f'Unmatched end tag at byte offset {begin}, expected "</{last.tag}>", found "</{found}>"'
            )
        self.at = end + 1
        if self.size > last.start:
            words = "".join(self.out[last.written :])
            self.spans = closing_span(self.spans, last.tag, last.argument, (last.start, self.size), words)


def parse_html(source: str) -> tuple[str, list[Span]]:
    """The text without its markup, and its spans. Raises ApiError 400 in the real server's words."""
    return _Reader(source).read()
