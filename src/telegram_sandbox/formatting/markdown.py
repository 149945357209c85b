"""MarkdownV2, parsed and refused as the real server does."""

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.formatting.links import link_span
from telegram_sandbox.formatting.spans import Span, units

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
LAST_ASCII = 126


def parse_markdown(source: str) -> tuple[str, list[Span]]:
    """The text without its markup, and its spans. Raises ApiError 400 in the real server's words."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out = ""
        self.open: list[tuple[str, int, int]] = []
        self.spans: list[Span] = []
        self.quote: int | None = None

    def read(self) -> tuple[str, list[Span]]:
        while self.at < len(self.source):
            self._step()
        self._end_quote()
        if self.open:
            mark, _, at = self.open[-1]
            raise _refuse(f"Can't find end of {_name(mark)} entity at byte offset {at}")
        return self.out, self.spans

    def _byte(self) -> int:
        return len(self.source[: self.at].encode())

    def _here(self) -> int:
        return units(self.out)

    def _step(self) -> None:
        char, ahead = self.source[self.at], self.source[self.at + 1 : self.at + 2]
        at_line = not self.out or self.out.endswith("\n")
        if char == "\\" and ahead and 0 < ord(ahead) <= LAST_ASCII:
            self._take(ahead, 2)
        elif char == "`":
            self._code()
        elif char == ">" and at_line:
            self.quote = self._here() if self.quote is None else self.quote
            self.at += 1
        elif char == "\n":
            self._line_end()
        elif char in "*_~|[]!":
            self._mark(char, ahead)
        elif char in RESERVED:
            raise self._reserved(char)
        else:
            self._take(char, 1)

    def _take(self, text: str, length: int) -> None:
        self.out += text
        self.at += length

    def _line_end(self) -> None:
        self._take("\n", 1)
        if self.quote is not None and self.source[self.at : self.at + 1] != ">":
            self._end_quote()

    def _end_quote(self) -> None:
        if self.quote is not None and self._here() > self.quote:
            self.spans.append(Span("blockquote", self.quote, units(self.out.removesuffix("\n"))))
        self.quote = None

    def _mark(self, char: str, ahead: str) -> None:
        if char == "!" and ahead == "[":
            self.open.append(("![", self._here(), self._byte()))
            self.at += 2
        elif char == "[":
            self.open.append(("[", self._here(), self._byte()))
            self.at += 1
        elif char == "]" and self.open and self.open[-1][0] in {"[", "!["}:
            self._link()
        elif (mark := self._longest(char)) in MARKS:
            self._toggle(mark)
        else:
            raise self._reserved(char)

    def _longest(self, char: str) -> str:
        return char * 2 if self.source.startswith(char * 2, self.at) and char * 2 in MARKS else char

    def _toggle(self, mark: str) -> None:
        if self.open and self.open[-1][0] == mark:
            _, start, _ = self.open.pop()
            if self._here() > start:
                self.spans.append(Span(MARKS[mark], start, self._here()))
        else:
            self.open.append((mark, self._here(), self._byte()))
        self.at += len(mark)

    def _code(self) -> None:
        fence = "```" if self.source.startswith("```", self.at) else "`"
        begin, at, body = self._byte(), self.at + len(fence), ""
        while at < len(self.source) and not self.source.startswith(fence, at):
            at += 1 if self.source[at] == "\\" and self.source[at + 1 : at + 2] in {"`", "\\"} else 0
            body += self.source[at : at + 1]
            at += 1
        if at >= len(self.source):
            raise _refuse(f"Can't find end of {_name(fence)} entity at byte offset {begin}")
        self._add_code(fence, body)
        self.at = at + len(fence)

    def _add_code(self, fence: str, body: str) -> None:
        more: tuple[tuple[str, str], ...] = ()
        language, line, rest = body.partition("\n")
        if fence == "```" and line:
            body = rest
            more = (("language", language),) if language and " " not in language else ()
        start = self._here()
        self.out += body
        if self._here() > start:
            self.spans.append(Span("pre" if fence == "```" else "code", start, self._here(), more))

    def _link(self) -> None:
        mark, start, _ = self.open.pop()
        words = self.out[len(self.out) - _characters_since(self.out, start) :]
        url, self.at = self._target(words)
        number = url.removeprefix("tg://emoji?id=")
        if mark == "![":
            if number == url or not number.isdigit():
                raise _refuse("Custom emoji entity must contain a tg://emoji URL")
            self.spans.append(Span("custom_emoji", start, self._here(), (("custom_emoji_id", number),)))
        elif (link := link_span(url, start, self._here())) and self._here() > start:
            self.spans.append(link)

    def _target(self, words: str) -> tuple[str, int]:
        if not self.source.startswith("](", self.at):
            return words, self.at + 1
        at, url = self.at + 2, ""
        while at < len(self.source) and self.source[at] != ")":
            at += 1 if self.source[at] == "\\" else 0
            url += self.source[at : at + 1]
            at += 1
        if at >= len(self.source):
            raise _refuse(f"Can't find end of a URL at byte offset {self._byte() + 2}")
        return url, at + 1

    def _reserved(self, char: str) -> ApiError:
        return _refuse(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")


def _characters_since(text: str, start: int) -> int:
    return len(text.encode("utf-16-le")[start * 2 :].decode("utf-16-le"))


def _name(mark: str) -> str:
    names = {"*": "Bold", "_": "Italic", "__": "Underline", "~": "Strikethrough", "||": "Spoiler"}
    return names.get(mark) or {"`": "Code", "```": "Pre", "![": "CustomEmoji"}.get(mark, "TextUrl")


def _refuse(words: str) -> ApiError:
    return bad(f"can't parse entities: {words}")
