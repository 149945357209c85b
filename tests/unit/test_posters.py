"""A poster's key, its page, and the key that shares a number."""

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.ids import new_secret, read_token, start_token
from aftercare.language import LANGUAGES
from aftercare.say import Say
from aftercare.visits.poster import POSTER_PREFIX, poster_key
from bot.telegram.drawing import drawn, qr_code
from bot.telegram.poster_page import poster_page
from bot.texts import Texts

KEY = bytes(range(32))
TEXTS = Texts.load()
LINK = "https://t.me/lill_bot?start=p-abcdefghijkl"


def page(**changes: Any) -> str:
    also = [[one, TEXTS.plain(Say("poster-say"), one)] for one in LANGUAGES]
    what = {
        "link": LINK,
        "language": "en",
        "title": "Salon",
        "under": "",
        "say": "A",
        "how": "B",
        "also": also,
    }
    return poster_page(what | changes)


class Read(HTMLParser):
    """What a browser would show, and every element there is."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@given(st.integers(1, 2**40), st.integers(1, 100))
def test_a_visits_link_and_a_secret_of_staff_are_never_taken_for_a_poster(visit_id: int, number: int) -> None:
    assert poster_key(start_token(KEY, visit_id, number)) is None
    assert poster_key(new_secret()) is None


@given(st.from_regex(rf"{POSTER_PREFIX}[a-z2-7]{{12}}", fullmatch=True))
def test_a_poster_is_never_taken_for_a_visits_link(parameter: str) -> None:
    assert read_token(KEY, parameter) is None
    assert poster_key(parameter) == parameter.removeprefix(POSTER_PREFIX)


@given(st.text())
def test_any_other_text_is_no_poster_and_does_not_raise(text: str) -> None:
    assert poster_key(text) is None
    assert poster_key(f"{POSTER_PREFIX}{text}x") is None or len(text) == 11


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=60))
def test_no_name_breaks_the_page(name: str) -> None:
    plain, named = Read(), Read()
    plain.feed(page(under="x"))
    named.feed(page(title=name, under=name))
    assert named.tags == plain.tags
    shown = " ".join("".join(named.words).split())
    assert " ".join(name.replace("\0", "").split()) in shown or not name.isprintable()


def test_the_page_needs_nothing_from_elsewhere() -> None:
    text = page()
    assert text.count("http") == text.count(LINK) == 1
    assert "<script" not in text and "src=" not in text and "@import" not in text


def test_a_drawing_is_named_after_what_it_is() -> None:
    picture = drawn({"qr": LINK})
    assert (picture.name, picture.media_type) == ("qr.png", "image/png")
    assert picture.content == qr_code(LINK, "png", 16)
    what = {
        "file": "a.html",
        "link": LINK,
        "language": "en",
        "title": "Ž",
        "under": "",
        "say": "",
        "how": "",
        "also": [],
    }
    assert "Ž" in drawn(what).content.decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_for_an_sms_holds_the_longest_link_within_two(language: str) -> None:
    link = f"https://t.me/{'b' * 32}?start={start_token(KEY, 2**40, 1)}"
    args = {"named": "yes", "name": "Aleksandrina", "business": "Studio Aurora Tallinn", "link": link}
    text = TEXTS.plain(Say("visit-text", args), language)
    assert link in text and "Aleksandrina" in text
    wide = any(ord(letter) > 0xFF for letter in text)
    assert wide == (language == "ru")
    assert len(text) <= (67 * 3 if wide else 153 * 2)
