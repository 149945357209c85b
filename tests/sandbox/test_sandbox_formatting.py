import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telegram_sandbox import ApiError, Person
from telegram_sandbox.formatting.formatted import formatted
from telegram_sandbox.formatting.html import parse_html
from telegram_sandbox.formatting.spans import slice_units, units
from tests.sandbox.bot_client import BotClient

TAGS = ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "blockquote"]
PREFIX = "Bad Request: can't parse entities: "


def outcome(source: str, mode: str) -> tuple[str, list[dict[str, Any]]]:
    """What the text becomes, or nothing where it is refused in the server's way."""
    refusal = ""
    try:
        return formatted(source, mode, None)
    except ApiError as refused:
        refusal = refused.description
    assert refusal.startswith(PREFIX)
    return "", []


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text, quote=True).replace("&#x27;", "&#39;")) == (text, [])


@given(st.text(alphabet=st.characters(exclude_characters="<>&")), st.lists(st.sampled_from(TAGS), max_size=4))
def test_nested_tags_mark_just_their_words(text: str, tags: list[str]) -> None:
    opened = "".join(f"<{tag}>" for tag in tags)
    closed = "".join(f"</{tag}>" for tag in reversed(tags))
    plain, spans = parse_html(f"😀{opened}{text}{closed}!")
    assert plain == f"😀{text}!"
    assert len(spans) == (len(tags) if text else 0)
    assert all((span.start, span.end) == (2, 2 + units(text)) for span in spans)


@given(st.text(alphabet="<>/abi=\"' &;#x1p\n😀"))
def test_anything_is_parsed_or_refused_in_the_servers_words(source: str) -> None:
    text, entities = outcome(source, "HTML")
    for entity in entities:
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= units(text)


@given(st.text(alphabet="*_~|`[]()!\\>ab\n😀."))
def test_markdown_is_parsed_or_refused(source: str) -> None:
    text, entities = outcome(source, "MarkdownV2")
    assert all(entity["offset"] + entity["length"] <= units(text) for entity in entities)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("õ<h1>a", 'Unsupported start tag "h1" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-emoji emoji-id="a">😀</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
async def test_wrong_html(bot: BotClient, anna: Person, source: str, refusal: str) -> None:
    answer = await bot.refusal("sendMessage", chat_id=anna.id, text=source, parse_mode="HTML")
    assert answer == f"400 {PREFIX}{refusal}"


@pytest.mark.parametrize(
    ("source", "text", "kinds"),
    [
        ('<a href="https://a.ee/?x=1&amp;y=2">here</a>', "here", {"text_link": "here"}),
        ('<a href="nothing">here</a>', "here", {}),
        ('<pre><code class="language-sql">select 1</code></pre>', "select 1", {"pre": "select 1"}),
        ("<code>a <b>b</b></code>", "a b", {"code": "a b"}),
        ("<blockquote expandable>long</blockquote>", "long", {"expandable_blockquote": "long"}),
        ('<span class="tg-spoiler">who</span>', "who", {"spoiler": "who"}),
        ("&lt;b&gt; &amp;amp; &nbsp; &#8364; &#x20ac;", "<b> &amp; &nbsp; € €", {}),
        ("  \n<b> padded </b>\n ", "padded", {"bold": "padded"}),
    ],
)
def test_html_tags(source: str, text: str, kinds: dict[str, str]) -> None:
    plain, entities = formatted(source, "HTML", None)
    assert plain == text
    assert {e["type"]: slice_units(plain, e["offset"], e["offset"] + e["length"]) for e in entities} == kinds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start@sandbox_bot now", {"bot_command": "/start@sandbox_bot"}),
        ("see https://a.ee/x?y=1, then", {"url": "https://a.ee/x?y=1"}),
        ("kiri@näide.ee is no address, mail@a.ee is", {"email": "mail@a.ee"}),
        ("#tänud @annakask $EUR", {"hashtag": "#tänud", "mention": "@annakask", "cashtag": "$EUR"}),
        ("😀 +372 5551 2345!", {"phone_number": "+372 5551 2345"}),
        ("2/3 of 10.5 and a/b", {}),
    ],
)
def test_entities_found_in_plain_text(text: str, found: dict[str, str]) -> None:
    plain, entities = formatted(text, None, None)
    assert {e["type"]: slice_units(plain, e["offset"], e["offset"] + e["length"]) for e in entities} == found


async def test_explicit_entities_lie_within_the_text(bot: BotClient, anna: Person) -> None:
    bold = {"type": "bold", "offset": 3, "length": 2}
    sent = await bot.say(anna.id, "😀 ok", entities=[bold])
    assert sent["entities"] == [bold]
    for wrong in ({"offset": 1}, {"length": 3}, {"length": 0}, {"offset": -1}):
        answer = await bot.refusal("sendMessage", chat_id=anna.id, text="😀 ok", entities=[bold | wrong])
        assert "doesn't lie within the text" in answer
    unknown = await bot.refusal("sendMessage", chat_id=anna.id, text="ok", entities=[bold | {"type": "loud"}])
    assert "unsupported type" in unknown


async def test_a_mention_shows_the_person(bot: BotClient, anna: Person) -> None:
    link = f'<a href="tg://user?id={anna.id}">you</a> and <a href="tg://user?id=1">them</a>'
    sent = await bot.say(anna.id, link, parse_mode="HTML")
    assert [(entity["type"], entity["user"]["first_name"]) for entity in sent["entities"]] == [
        ("text_mention", "Anna")
    ]
