"""Names before texts, long texts in parts, long titles short: formatting and letters stay whole."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.entities import one_line, utf16_length, with_speaker
from bot.telegram.splitting import MOST_ANSWER, MOST_CAPTION, MOST_TEXT, MOST_TITLE, shorten, split

# Letters as people see them, each of which must stay whole.
CLUSTERS = [
    "a", "Я", "õ", "e\u0301", "ž", "\u0926\u0940", "한", "\u1112\u1161\u11ab", "👋", "👍🏽", "❤️",
    "1️⃣", "🇪🇪", "🇱🇹", "👨\u200d👩\u200d👧\u200d👦", "🏳️\u200d🌈",
    "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    " ", "\n", "\r\n", ".", "!", ",",
]  # fmt: skip
LONGEST = max(utf16_length(cluster) for cluster in CLUSTERS)
KINDS = ["bold", "italic", "pre", "spoiler", "blockquote", "url", "mention", "custom_emoji", "text_link"]

clusters = st.lists(st.sampled_from(CLUSTERS), max_size=120)
limits = st.integers(LONGEST, 60)


def covered(text: str, entity: dict[str, Any]) -> str:
    """What an entity covers, cut the way Telegram cuts: in UTF-16 units."""
    units = text.encode("utf-16-le")
    start = 2 * entity["offset"]
    return units[start : start + 2 * entity["length"]].decode("utf-16-le")


def seen(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char)[0] not in "ZC")


@st.composite
def formatted(draw: st.DrawFn) -> tuple[list[str], list[dict[str, Any]]]:
    """A text in its letters, and entities that begin and end between them."""
    letters = draw(clusters)
    entities = []
    for number in range(draw(st.integers(0, 5)) if letters else 0):
        start = draw(st.integers(0, len(letters) - 1))
        end = draw(st.integers(start + 1, len(letters)))
        entities.append(
            {
                "type": draw(st.sampled_from(KINDS)),
                "offset": utf16_length("".join(letters[:start])),
                "length": utf16_length("".join(letters[start:end])),
                "number": number,
            }
        )
    return letters, entities


@given(formatted(), limits, limits)
def test_parts_are_the_whole_with_its_formatting(
    given_text: tuple[list[str], list[dict[str, Any]]], most: int, first: int
) -> None:
    letters, entities = given_text
    text = "".join(letters)
    parts = split(text, entities, most=most, first=first)
    assert seen("".join(part for part, _ in parts)) == seen(text)
    assert all(utf16_length(part) <= most for part, _ in parts[1:])
    assert all(utf16_length(part) <= first for part, _ in parts[:1]) or not text.strip()
    assert all(seen(part) for part, _ in parts)
    for number, entity in enumerate(entities):
        clones = [(part, one) for part, ones in parts for one in ones if one["number"] == number]
        assert seen("".join(covered(part, one) for part, one in clones)) == seen(covered(text, entity))
        assert all(one["length"] > 0 and one["type"] == entity["type"] for _, one in clones)


@given(clusters, limits)
def test_no_letter_is_cut(letters: list[str], most: int) -> None:
    text = "".join(letters)
    between = {len("".join(letters[:count])) for count in range(len(letters) + 1)}
    place = 0
    for part, _ in split(text, most=most):
        place = text.index(part, place)
        assert {place, place + len(part)} <= between
        place += len(part)


@given(st.text(alphabet=st.characters(exclude_categories=["Z", "C"]), max_size=200), st.integers(2, 20))
def test_any_text_at_all_comes_out_whole(text: str, most: int) -> None:
    parts = [part for part, _ in split(text, most=most)]
    assert "".join(parts) == text
    assert all(utf16_length(part) <= most for part in parts)


@given(st.text(max_size=200), st.integers(2, 20))
def test_hostile_text_does_no_harm(text: str, most: int) -> None:
    parts = [part for part, _ in split(text, most=most)]
    assert seen("".join(parts)) == seen(text)
    assert utf16_length(shorten(text, most)) <= most


@given(formatted(), st.text(max_size=100))
def test_a_name_before_a_text_moves_its_formatting(
    given_text: tuple[list[str], list[dict[str, Any]]], speaker: str
) -> None:
    letters, entities = given_text
    text = "".join(letters)
    told, moved = with_speaker(speaker, text, entities)
    name = one_line(speaker)
    if not name:
        assert (told, moved) == (text, entities)
        return
    line, _, rest = told.partition("\n")
    assert rest == text
    assert name.startswith(line)
    assert covered(told, moved[0]) == line
    assert moved[0]["type"] == "bold"
    assert [covered(told, entity) for entity in moved[1:]] == [covered(text, entity) for entity in entities]


def test_a_name_cannot_write_lines_or_turn_the_text() -> None:
    told, entities = with_speaker("Marko\n\u202eбот:\t Peeter\x00\u2066", "Tere", [])
    assert told == "Marko бот: Peeter\nTere"
    assert entities == [{"type": "bold", "offset": 0, "length": 17}]
    assert with_speaker(" \n\u200b\u202e", "Tere", []) == ("Tere", [])


def test_a_name_in_emoji_counts_two_units_each() -> None:
    entity = {"type": "italic", "offset": 0, "length": 4}
    assert with_speaker("Anna 👩‍🔧", "Tere", [entity]) == (
        "Anna 👩‍🔧\nTere",
        [{"type": "bold", "offset": 0, "length": 10}, {"type": "italic", "offset": 11, "length": 4}],
    )


def test_a_long_name_is_cut_between_letters() -> None:
    told, _ = with_speaker("👨‍👩‍👧‍👦" * 20, "x", [])
    line = told.partition("\n")[0]
    assert line == "👨‍👩‍👧‍👦" * (len(line) // 7)
    assert len(line) <= 64


def test_short_texts_stay_as_they_are() -> None:
    entity = {"type": "bold", "offset": 0, "length": 4}
    assert split("Tere", [entity]) == [("Tere", [entity])]
    assert split("ž" * MOST_TEXT) == [("ž" * MOST_TEXT, [])]
    assert [len(part) for part, _ in split("👋" * (MOST_TEXT // 2 + 1))] == [MOST_TEXT // 2, 1]
    assert split("") == split(" \n ") == []


@pytest.mark.parametrize(
    ("text", "most", "parts"),
    [
        (
            "Esimene lõik.\n\nTeine lõik. Veel üks lause.",
            30,
            ["Esimene lõik.\n\n", "Teine lõik. Veel üks lause."],
        ),
        ("Первая строка\nвторая строка тут", 20, ["Первая строка\n", "вторая строка тут"]),
        ("Kas teate? Ei tea. Ja nii see jääb", 24, ["Kas teate? Ei tea. ", "Ja nii see jääb"]),
        ("ena dva tri štiri pet šest", 20, ["ena dva tri štiri ", "pet šest"]),
        ("🇪🇪🇱🇹🇸🇮🇪🇪", 14, ["🇪🇪🇱🇹🇸🇮", "🇪🇪"]),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaa", 10, ["aaaaaaaaaa", "aaaaaaaaaa", "aaaaaa"]),
        # the only good place would leave a stub
        ("Ja: " + "x" * 30, 20, ["Ja: " + "x" * 16, "x" * 14]),
    ],
)
def test_cut_where_a_reader_would_pause(text: str, most: int, parts: list[str]) -> None:
    assert [part for part, _ in split(text, most=most)] == parts


def test_a_link_goes_whole_into_the_next_part() -> None:
    text = "Vaata siit lähemalt (https://example.org/pikk/tee) ja ütle"
    link = {"type": "url", "offset": 21, "length": 28}
    (first, none), (second, moved) = split(text, [link], most=40)
    assert first == "Vaata siit lähemalt "
    assert none == []
    assert covered(second, moved[0]) == "https://example.org/pikk/tee"


def test_a_caption_is_followed_by_texts() -> None:
    parts = split("sõna " * 1500, first=MOST_CAPTION)
    assert utf16_length(parts[0][0]) <= MOST_CAPTION
    assert 3000 < utf16_length(parts[1][0]) <= MOST_TEXT


def test_a_limit_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="too small"):
        split("Tere", most=1)


def test_many_stops_in_a_row_take_no_time() -> None:
    assert len(split("." * 200_000 + "!" * 200_000)) > 90
    assert len(split("\n. " * 100_000)) > 70


@pytest.mark.parametrize(
    ("text", "most", "short"),
    [
        ("Anna · juuksur", MOST_TITLE, "Anna · juuksur"),
        ("Palun oodake hetke, kohe vastame", 20, "Palun oodake hetke,…"),
        ("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…"),
        ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 14, "👨‍👩‍👧‍👦…"),
        ("x" * 201, MOST_ANSWER, "x" * 199 + "…"),
    ],
)
def test_shortened_with_a_mark(text: str, most: int, short: str) -> None:
    assert shorten(text, most) == short
