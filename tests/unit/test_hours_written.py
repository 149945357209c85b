"""Hours as people write them, in five languages, and as they are read back."""

import re
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.hours.describe_hours import LINES, describe_hours
from aftercare.hours.hours import DAY, DEFAULT, Hours, Span
from aftercare.hours.hours_error import HoursError
from aftercare.hours.parse_hours import parse_hours
from aftercare.language import LANGUAGES
from bot.texts import Texts

KNOWN = Hours(ZoneInfo("Europe/Tallinn")).with_special(date(2026, 12, 24), ())
TODAY = date(2026, 11, 22)
TEXTS = Texts.load()
OFFICE: tuple[Span, ...] = ((540, 1080),)
SATURDAY: tuple[Span, ...] = ((600, 840),)
SIX_DAYS = (*[OFFICE] * 5, SATURDAY, ())
FIVE_DAYS = (*[OFFICE] * 5, (), ())


def week(text: str) -> tuple[tuple[Span, ...], ...]:
    return parse_hours(text, KNOWN, TODAY).week


def dates(text: str) -> dict[str, tuple[Span, ...]]:
    """The special dates that a text adds to none."""
    found = parse_hours(text, Hours(KNOWN.zone), TODAY)
    assert found.week == DEFAULT.week
    return {day.isoformat(): spans for day, spans in found.special}


def told(hours: Hours, language: str) -> str:
    return "\n".join(TEXTS.plain(line, language) for line in describe_hours(hours, TODAY))


@pytest.mark.parametrize(
    "text",
    [
        "Mon-Fri 9-18, Sat 10-14",
        "mon. – fri.: 9.00 – 18.00; SATURDAY 10:00-14:00; Sun closed",
        "Monday to Friday from 9am to 6pm and Saturdays 10am-2pm",
        "weekdays 0900-1800, Sat 10-2pm",
        "E-R 9-18, L 10-14",
        "esmaspäevast reedeni 9-18, laupäeviti 10-14, pühapäeval suletud",
        "tööpäeviti kella 9 kuni 18; laup. 10.00–14.00",
        "Pr–Pn 9-18, Št 10-14, Sk nedirbame",
        "nuo pirmadienio iki penktadienio 9:00–18:00, šeštadienį 10-14",
        "Pirmadienis - penktadienis 9 - 18, sestadieni 10-14",
        "Пн-Пт с 9 до 18, Сб 10-14, Вс выходной",
        "с понедельника по пятницу 9:00—18:00; в субботу с 10 до 14",
        "будни 9-18, суббота 10-14",
        "Pon-Pet 9.00-18.00, Sob 10-14, Ned zaprto",
        "od ponedeljka do petka od 9. do 18., v soboto 10-14",
        "delavniki 9h-18h sobota 10h-14h",
        "Mon, Tue, Wed 9-18 Thu & Fri 9-18 | Sat 10-14",
    ],
)
def test_five_languages_say_the_same(text: str) -> None:
    assert week(text) == SIX_DAYS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon-Fri 9-12, 13-18", (*[((540, 720), (780, 1080))] * 5, (), ())),
        ("Mon-Fri 13-18 9-12", (*[((540, 720), (780, 1080))] * 5, (), ())),
        ("24/7", (((0, DAY),),) * 7),
        ("круглосуточно", (((0, DAY),),) * 7),
        ("Mon-Fri 0-24", (*[((0, DAY),)] * 5, (), ())),
        ("Fri 20-2", ((), (), (), (), ((1200, 1560),), (), ())),
        ("Fri 20-00:00", ((), (), (), (), ((1200, DAY),), (), ())),
        ("Sat-Mon 10-14", (SATURDAY, (), (), (), (), SATURDAY, SATURDAY)),
        ("Mon-Sun 9-18, closed Sat, Sun", FIVE_DAYS),
        ("closed Sat, Sun, Mon-Fri 9-18", FIVE_DAYS),
        ("Fri closed", (*[OFFICE] * 4, (), (), ())),
        ("Mon 1-5pm", (((780, 1020),), (), (), (), (), (), ())),
        ("Mon 12am-12pm", (((0, 720),), (), (), (), (), (), ())),
    ],
)
def test_a_week(text: str, expected: tuple[tuple[Span, ...], ...]) -> None:
    assert week(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("closed 24.12., 25.12.-26.12.2026", ["2026-12-24", "2026-12-25", "2026-12-26"]),
        ("closed 2026-12-24", ["2026-12-24"]),
        ("24.12. closed", ["2026-12-24"]),
        ("suletud 24.12 ja 31.12", ["2026-12-24", "2026-12-31"]),
        ("nedirbame 2026-12-24–2026-12-25", ["2026-12-24", "2026-12-25"]),
        ("закрыто с 24.12. по 25.12.", ["2026-12-24", "2026-12-25"]),
        ("zaprto 25.-26. 12. 2026", ["2026-12-25", "2026-12-26"]),
        ("closed 24/12", ["2026-12-24"]),
        ("closed 1.1.27", ["2027-01-01"]),
        ("closed 21.11.", ["2027-11-21"]),
        ("closed 22.11.", ["2026-11-22"]),
        ("closed 31.12.-2.1.", ["2026-12-31", "2027-01-01", "2027-01-02"]),
        # It has begun already; what is over is forgotten.
        ("closed 10.11.-23.11.", ["2026-11-21", "2026-11-22", "2026-11-23"]),
        ("closed 29.2.", ["2028-02-29"]),
    ],
)
def test_closed_dates(text: str, expected: list[str]) -> None:
    assert dates(text) == dict.fromkeys(expected, ())


def test_dates_with_hours_of_their_own() -> None:
    short = {"2026-12-24": ((600, 840),)}
    for text in ("open 24.12. 10-14", "24.12.: 10-14", "avatud 24.12 10.00-14.00", "24.12.2026 10am-2pm"):
        assert dates(text) == short
    assert dates("open 24.12. 10-14, 31.12. 9-12; closed 25.12.") == short | {
        "2026-12-25": (),
        "2026-12-31": ((540, 720),),
    }


def test_what_is_not_spoken_of_stays() -> None:
    more = parse_hours("closed 31.12.", KNOWN, TODAY)
    assert more.week == KNOWN.week
    assert more.closed == {date(2026, 12, 24), date(2026, 12, 31)}
    assert parse_hours("Mon 9-12", more, TODAY).special == more.special
    assert parse_hours("open 24.12.", more, TODAY).closed == {date(2026, 12, 31)}
    assert parse_hours("odprto 24.12.-31.12.", more, TODAY).special == ()
    assert parse_hours("closed 1.2.", more, date(2027, 1, 10)).closed == {date(2027, 2, 1)}


@pytest.mark.parametrize(
    ("text", "reason", "piece"),
    [
        ("", "empty", ""),
        (" ,;. ", "empty", ",;."),
        ("Mon-Fri 25:00-26:00", "time", "25:00-26:00"),
        ("Mon 9:60-10", "time", "9:60-10"),
        ("Mon 13pm-14", "time", "13pm-14"),
        ("Mon 24-3", "span", "24-3"),
        ("Mon-Fri 9-9", "span", "9-9"),
        ("Mon 9", "span", "9"),
        ("Mon-Fri", "alone", "Mon-Fri"),
        ("Mon-Fri, 24.12. closed", "alone", "Mon-Fri"),
        ("closed", "alone", "closed"),
        ("9-18", "days", "9-18"),
        ("Mon-Fri 9-18, Fri 17-19", "overlap", "9:00–18:00"),
        ("Fri 20-2, Sat 1-5", "overlap", "20:00–2:00"),
        ("Sun 22-6, Mon 5-9", "overlap", "22:00–6:00"),
        ("Mon closed, Mon 9-18", "twice", "9-18"),
        ("closed 24.12. 10-14", "twice", "10-14"),
        ("closed 24.12., open 24.12.", "twice", "24.12."),
        ("closed 31.2.", "date", "31.2."),
        ("closed 12/24", "date", "12/24"),
        ("closed 0000-01-01", "date", "0000-01-01"),
        ("closed 1.1.2020", "past", "1.1.2020"),
        ("closed 1.1.2020-2.1.2020", "past", "1.1.2020-2.1.2020"),
        ("closed 26.12.2026-24.12.2026", "range", "26.12.2026-24.12.2026"),
        ("closed 1.1.2027-31.12.2028", "range", "1.1.2027-31.12.2028"),
        ("Mon-Fri 9-18 except Christmas", "word", "except"),
        ("Mon-Fri <b>9</b>", "word", "<b>9</b>"),
        ("Mon-Sun closed", "never", ""),
        ("x" * 1001, "long", "x" * 40),
    ],
)
def test_what_is_wrong_is_named(text: str, reason: str, piece: str) -> None:
    with pytest.raises(HoursError) as caught:
        parse_hours(text, KNOWN, TODAY)
    assert (caught.value.reason, caught.value.piece) == (reason, piece)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_is_read_back(language: str) -> None:
    for text in (
        "Mon-Fri 9-18, Sat 10-14",
        "Mon-Thu 9-12 13-18:30, Fri 20-2",
        "Sat-Mon 0-24, closed 24.12.-27.12.",
    ):
        hours = parse_hours(text, Hours(KNOWN.zone), TODAY)
        assert parse_hours(told(hours, language), DEFAULT, TODAY).week == hours.week
        assert parse_hours(told(hours, language), DEFAULT, TODAY).special == hours.special


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_in_the_texts_work(language: str) -> None:
    source = (Path(__file__).parents[2] / "locales" / language / "hours.ftl").read_text(encoding="utf-8")
    examples = re.findall(r"/hours (.+)", source)
    hours = KNOWN
    assert len(examples) == 3
    for example in examples:
        hours = parse_hours(example, hours, TODAY)
    assert hours.week == SIX_DAYS
    assert hours.closed == {date(2026, 12, 25), date(2026, 12, 26)}


def test_hours_as_they_are_told() -> None:
    hours = parse_hours("Mon-Fri 9-18; Sat 10-14, 31.12. 9-12, closed 25.12.-26.12.", KNOWN, TODAY)
    assert told(hours, "en").splitlines() == [
        "Mon–Fri: 9:00–18:00",
        "Sat: 10:00–14:00",
        "Sun: closed",
        "24.12.2026–26.12.2026: closed",
        "31.12.2026: 9:00–12:00",
    ]
    assert told(parse_hours("24/7, open 24.12.", KNOWN, TODAY), "en") == "Every day, round the clock"
    for month in range(1, 13):
        hours = parse_hours(f"closed 5.{month}., 9.{month}.", hours, TODAY)
    assert len(told(hours, "sl").splitlines()) == 3 + LINES


@settings(max_examples=500, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                [
                    "Mon",
                    "-",
                    "Пн",
                    "Fri",
                    "9",
                    "18",
                    ":",
                    ".",
                    ",",
                    "24/7",
                    "closed",
                    "open",
                    "12",
                    "24.12.",
                    "to",
                    " ",
                    "2026",
                    "/",
                    "pm",
                    "Št",
                    "٣",
                    "<",
                ]
            ),
            max_size=14,
        ).map("".join),
    )
)
def test_any_text_is_hours_or_an_error_with_its_reason(text: str) -> None:
    try:
        hours = parse_hours(text, KNOWN, TODAY)
    except HoursError as error:
        hours, piece = KNOWN, error.piece
    else:
        piece = ""
    assert len(piece) <= 40
    assert any(hours.week)
    assert Hours.from_json(hours.to_json(), hours.zone) == hours


@pytest.mark.parametrize(
    "piece", ["9", "9-", "Mon-", "1.", "1.1.-", "24/7 ", "Mon, ", "-", " ", "\u0301", "ﷺ"]
)
def test_very_long_texts_are_refused(piece: str) -> None:
    with pytest.raises(HoursError):
        parse_hours(piece * 100_000, KNOWN, TODAY)
    with pytest.raises(HoursError):
        parse_hours((piece * 1000)[:1000] + "x", KNOWN, TODAY)
