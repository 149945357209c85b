"""Text with entities, measured in UTF-16 units as Telegram measures it."""

from dataclasses import dataclass, replace
from typing import Any

from telegram_sandbox.errors import bad

SPACES = " \n"
INVISIBLE = {0x0D, *range(0x2028, 0x202F), 0x333F, 0x33F, 0x30A, 0x332, 0x333}
# What may stand in `entities` with no more than a place.
PLAIN_TYPES = frozenset(
    {
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote",
        "expandable_blockquote", "mention", "hashtag", "cashtag", "bot_command", "url",
        "email", "phone_number", "pre",
    }
)  # fmt: skip
DETECTED = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"})
WITH = {
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
LITERAL = frozenset({"code", "pre"})


@dataclass(frozen=True, slots=True)
class Span:
    """One entity: a stretch of UTF-16 units and its type; `more` holds url, user or language."""

    type: str
    start: int
    end: int
    more: tuple[tuple[str, Any], ...] = ()

    def json(self) -> dict[str, Any]:
        """The Bot API's `MessageEntity`."""
        return {"type": self.type, "offset": self.start, "length": self.end - self.start, **dict(self.more)}


def units(text: str) -> int:
    """How many UTF-16 units the text takes."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def given(entities: list[dict[str, Any]], text: str) -> list[Span]:
    """Spans from explicit `entities`; refuses what does not lie within the text on whole characters."""
    edges = _edges(text)
    return [_checked(entity, edges) for entity in entities]


def _edges(text: str) -> set[int]:
    at, edges = 0, {0}
    for char in text:
        at += 2 if char > "\uffff" else 1
        edges.add(at)
    return edges


def _checked(entity: dict[str, Any], edges: set[int]) -> Span:
    kind, start, length = entity["type"], entity["offset"], entity["length"]
    if kind not in PLAIN_TYPES and kind not in WITH:
        raise bad(f'can\'t parse MessageEntity: unsupported type specified "{kind}"')
    if (needed := WITH.get(kind)) and needed not in entity:
        raise bad(f'can\'t parse MessageEntity: field "{needed}" is required for "{kind}"')
    if length <= 0 or start not in edges or start + length not in edges:
        raise bad(f'entity "{kind}" at offset {start} with length {length} doesn\'t lie within the text')
    more = tuple((k, v) for k, v in entity.items() if k not in {"type", "offset", "length"})
    return Span(kind, start, start + length, more)


def clean(text: str) -> str:
    """What the server makes of control characters: spaces, or nothing."""
    kept = (char for char in text if ord(char) not in INVISIBLE and not 0xD800 <= ord(char) <= 0xDFFF)  # noqa: PLR2004 -- surrogates
    return "".join(" " if ord(char) < 32 and char != "\n" else char for char in kept)  # noqa: PLR2004 -- control characters


def trimmed(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """Text without leading and trailing space, its spans moved along and those that became empty dropped."""
    lead = len(text) - len(text.lstrip(SPACES))
    short = text.strip(SPACES)
    return short, within([replace(s, start=s.start - lead, end=s.end - lead) for s in spans], short)


def within(spans: list[Span], text: str) -> list[Span]:
    """Spans cut to the text, in order, none of them empty or nothing but space; no formats inside code."""
    size = units(text)
    cut = [replace(s, start=max(s.start, 0), end=min(s.end, size)) for s in spans]
    kept = [s for s in cut if s.start < s.end and slice_units(text, s.start, s.end).strip(SPACES)]
    literal = _apart(sorted((s for s in kept if s.type in LITERAL), key=_order))
    kept = [s for s in kept if s.type not in LITERAL] + literal
    free = [s for s in kept if s.type in LITERAL or not any(_overlap(s, code) for code in literal)]
    once = [s for at, s in enumerate(free) if s not in free[:at]]
    return sorted(once, key=_order)


def _order(span: Span) -> tuple[int, int, bool, str]:
    return (span.start, -span.end, span.type != "pre", span.type)


def _apart(spans: list[Span]) -> list[Span]:
    """Those that do not begin inside an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _overlap(one: Span, code: Span) -> bool:
    """Code excludes everything else inside it; quotations may stand around it."""
    if one.type.endswith("blockquote") and one.start <= code.start and one.end >= code.end:
        return False
    return one.start < code.end and code.start < one.end


def slice_units(text: str, start: int, end: int) -> str:
    """A stretch of the text given in UTF-16 units."""
    return text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le", "ignore")
