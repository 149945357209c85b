"""Rendering: what is shown, what is escaped, and what is refused."""

import html
from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.language import LANGUAGES
from aftercare.say import Say
from bot.texts import TextError, Texts

TEXTS = Texts.load(zone=ZoneInfo("Europe/Tallinn"))
LATE = "2026-03-11T22:30:00+00:00"  # already the 12th in Tallinn


def own_texts(folder: Path, body: str, language: str = "en") -> Texts:
    """Texts of our own in one language; a word in each of the others."""
    for code in LANGUAGES:
        (folder / code).mkdir()
        words = body if code == language else "word = word\n"
        (folder / code / "talk.ftl").write_text(words, encoding="utf-8")
    return Texts.load(folder)


def opening(**given: str) -> Say:
    args = {"name": "Anna", "staff": "", "service": "", "day": "today", "business": "Ilu"}
    return Say("opening", args | given)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Hello, Anna! Marko looked after you today (Hair). How did it go?"),
        ("et", "Tere, Anna! Täna aitas teid Marko (Hair). Kuidas läks?"),
        ("lt", "Sveiki, Anna! Šiandien Jumis rūpinosi Marko (Hair). Kaip sekėsi?"),
        (
            "ru",
            "Anna, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Hair). Как всё прошло?",
        ),
        ("sl", "Pozdravljeni, Anna! Danes ste bili pri nas (Marko, Hair). Kako je bilo?"),
    ],
)
def test_opening_names_the_customer_the_staff_and_the_service(language: str, words: str) -> None:
    assert TEXTS.render(opening(staff="Marko", service="Hair"), language) == words


def test_without_staff_or_service_the_opening_is_still_a_whole_sentence() -> None:
    assert TEXTS.render(opening(day="yesterday"), "sl") == (
        "Pozdravljeni, Anna! Tukaj Ilu. Kako je minil včerajšnji obisk?"
    )


@pytest.mark.parametrize(
    ("staff", "glad"),
    [
        ("Ana", "razveseli tudi Ana"),
        ("Ana, Jan", "razveselita tudi Ana in Jan"),
        ("Ana, Jan, Eva", "razveselijo tudi Ana, Jan in Eva"),
    ],
)
def test_slovene_has_a_dual(staff: str, glad: str) -> None:
    assert glad in TEXTS.render(Say("praise-acknowledged", {"theme": "other", "staff": staff}), "sl")


def test_staff_stay_in_the_nominative_in_lithuanian() -> None:
    assert "rūpinosi Marius." in TEXTS.render(opening(staff="Marius"), "lt")


@pytest.mark.parametrize(
    ("language", "money"),
    [
        ("en", "€1,235.50"),
        ("et", "1 235,50 €"),
        ("lt", "1 235,50 €"),
        ("ru", "1 235,50 €"),
        ("sl", "1.235,50 €"),
    ],
)
def test_money_is_written_as_the_language_writes_it(language: str, money: str) -> None:
    shown = line({"money": "1235.50", "currency": "EUR"}, language)
    assert shown.replace("\xa0", " ").endswith(f": {money}")


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        ("1200", "JPY", "JP¥1,200"),
        ("35", "EUR", "€35.00"),
        ("1.250", "KWD", "KWD 1.250"),
        ("7.50", "HUF", "HUF 7.50"),
    ],
)
def test_an_amount_has_as_many_decimals_as_a_bill(amount: str, currency: str, written: str) -> None:
    shown = line({"money": amount, "currency": currency}, "en")
    assert shown.replace("\xa0", " ").endswith(written)


def line(total: dict[str, str], language: str) -> str:
    return TEXTS.render(Say("card-line", {"title": "Haircut", "amount": total}), language)


@pytest.mark.parametrize(
    ("language", "style", "shown"),
    [
        ("en", "day", "12 March"),
        ("et", "day", "12. märts"),
        ("lt", "day", "kovo 12 d."),
        ("ru", "day", "12 марта"),
        ("sl", "time", "00:30"),
        ("en", "time", "00:30"),
        ("et", "daytime", "12. märts, 00:30"),
        ("ru", "date", "12 марта 2026"),
    ],
)
def test_times_are_the_businesss_and_written_in_the_language(language: str, style: str, shown: str) -> None:
    away = Say("away", {"from": {"at": LATE, "style": style}, "to": {"at": LATE, "style": "time"}})
    assert shown in TEXTS.render(away, language).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "on 12 March at"),
        ("et", "12. märtsil kell"),
        ("lt", "kovo 12 d. "),
        ("ru", "12 марта в"),
        ("sl", "12. marca ob"),
    ],
)
def test_a_day_inside_a_sentence_is_bent_as_the_language_bends_it(language: str, shown: str) -> None:
    day, time = {"at": LATE, "style": "day"}, {"at": LATE, "style": "time"}
    told = Say("promise-calls", {"who": "Kadri", "day": "later", "date": day, "time": time})
    assert shown in TEXTS.render(told, language).replace("\xa0", " ")


def test_a_moment_with_its_own_offset_is_the_same_moment() -> None:
    here, there = (
        Say("away", {"from": {"at": at}, "to": {"at": at}}) for at in (LATE, "2026-03-11T14:30:00-08:00")
    )
    assert TEXTS.render(here, "et") == TEXTS.render(there, "et")


def test_a_message_may_stand_inside_another() -> None:
    reading = Say("card-reading", {"sentiment": "mixed", "themes": {"say": "theme-name", "theme": "waiting"}})
    assert TEXTS.render(reading, "et") == "Meeleolu: kahetine · ootamine"


def test_numbers_of_things_are_not_figures() -> None:
    assert TEXTS.plain(Say("card-title", {"kind": "problem", "case": 10420, "name": "Anna"}), "en") == (
        "Problem #10420 · Anna"
    )


def test_a_text_as_long_as_telegram_allows_is_shown_whole() -> None:
    words = "Ootasin <tund> aega & keegi ei tulnud. " * 105
    said = Say("card-said", {"text": words})
    assert TEXTS.plain(said, "et") == f"„{words}“"
    assert html.escape(words, quote=False) in TEXTS.render(said, "et")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.sampled_from(LANGUAGES))
def test_whatever_a_person_wrote_is_shown_as_written_and_never_as_markup(words: str, language: str) -> None:
    said = Say("card-said", {"text": words})
    shown = TEXTS.render(said, language)
    assert "<" not in shown
    assert html.unescape(shown)[1:-1] == html.unescape(html.escape(words))
    assert TEXTS.plain(said, language)[1:-1] == words


def test_plain_drops_our_tags_and_keeps_theirs() -> None:
    title = Say("card-title", {"kind": "problem", "case": 7, "name": "<b>Anna</b> &amp; Co"})
    assert TEXTS.render(title, "en") == "<b>Problem #7</b> · &lt;b&gt;Anna&lt;/b&gt; &amp;amp; Co"
    assert TEXTS.plain(title, "en") == "Problem #7 · <b>Anna</b> &amp; Co"


def test_a_variant_is_not_chosen_by_what_it_shows(tmp_path: Path) -> None:
    texts = own_texts(tmp_path, "word = { $who ->\n    [bot] we\n   *[other] <i>{ $who }</i>\n}\n")
    assert texts.render(Say("word", {"who": "bot"}), "en") == "we"
    assert texts.render(Say("word", {"who": "<bot>"}), "en") == "<i>&lt;bot&gt;</i>"


@pytest.mark.parametrize(
    "say",
    [
        Say("no-such-message"),
        Say("welcome-back"),
        Say("card-reading", {"sentiment": "mixed"}),
        Say("card-reading", {"sentiment": {"say": "theme-name"}, "themes": ""}),
        Say("welcome-back", {"name": {"say": "no-such-message"}}),
        Say("welcome-back", {"name": {"unknown": "tag"}}),
        Say("card-language", {"language": "klingon"}),
        Say("welcome-back", {"name": {"money": "1,50", "currency": "EUR"}}),
        Say("welcome-back", {"name": {"money": "1.505", "currency": "EUR"}}),
        Say("welcome-back", {"name": {"money": "1.50", "currency": "<b>"}}),
        Say("welcome-back", {"name": {"at": "yesterday"}}),
        Say("welcome-back", {"name": {"at": "2026-03-11T12:00:00"}}),
        Say("welcome-back", {"name": {"at": LATE, "style": "soon"}}),
    ],
)
def test_what_cannot_be_said_is_an_error_never_a_brace(say: Say) -> None:
    for language in LANGUAGES:
        with pytest.raises(TextError):
            TEXTS.render(say, language)
        with pytest.raises(TextError):
            TEXTS.plain(say, language)


def test_a_language_that_is_not_spoken_is_an_error() -> None:
    with pytest.raises(TextError, match="no texts in fi"):
        TEXTS.render(Say("closing"), "fi")


@pytest.mark.parametrize(
    "body",
    [
        "word = { $name\n",
        "word = one\nword = two\n",
        "word = one\n    .title = two\n",
        "-term = one\n",
    ],
)
def test_a_malformed_file_is_refused_when_it_is_loaded(tmp_path: Path, body: str) -> None:
    with pytest.raises(TextError):
        own_texts(tmp_path, body, "sl")


@pytest.mark.parametrize(
    "body",
    [
        "word = { other }\n",
        "word = { UNKNOWN($name) }\n",
        "word = { GIVEN($name) ->\n    [yes] one\n   *[no] two\n}\n",
        "word = { word }\n",
    ],
)
def test_a_message_that_cannot_work_is_refused_when_it_is_used(tmp_path: Path, body: str) -> None:
    texts = own_texts(tmp_path, body)
    with pytest.raises(TextError):
        texts.render(Say("word", {"name": "Anna"}), "en")


def test_a_language_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TextError, match="no texts for en"):
        Texts.load(tmp_path, UTC)
