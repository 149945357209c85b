"""Periods in words, of the five languages: what is over or goes on, never what is to come."""

from datetime import date

import pytest

from aftercare.hours.period import NoPeriodError, Period, month_of, read_period

TODAY = date(2026, 3, 11)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
FEBRUARY = Period(date(2026, 2, 1), date(2026, 2, 28))
MONTH_BACK = Period(date(2026, 2, 10), TODAY)


@pytest.mark.parametrize(
    ("text", "period", "rest"),
    [
        *((text, MARCH, []) for text in ("march", "March 2026", "2026-03", "03.2026", "3/2026", "mar")),
        *((text, MARCH, []) for text in ("märts", "märtsis", "kovas", "kovo", "kovą", "март", "в марте")),
        *((text, MARCH, []) for text in ("marec", "v marcu", "this month", "see kuu", "šį mėnesį")),
        *((text, FEBRUARY, []) for text in ("last month", "eelmine kuu", "praėjusį mėnesį", "прошлый месяц")),
        *((text, FEBRUARY, []) for text in ("prejšnji mesec", "в прошлом месяце", "февраль")),
        *((text, MONTH_BACK, []) for text in ("last 30 days", "30 days", "viimased 30 päeva")),
        *((text, MONTH_BACK, []) for text in ("paskutinės 30 dienų", "последние 30 дней", "zadnjih 30 dni")),
        ("december", month_of(date(2025, 12, 1)), []),
        ("1.3.-15.3.", Period(date(2026, 3, 1), date(2026, 3, 15)), []),
        ("1.-5.3.", Period(date(2026, 3, 1), date(2026, 3, 5)), []),
        ("с 1.3. по 5.3.", Period(date(2026, 3, 1), date(2026, 3, 5)), []),
        ("20.12.-10.1.", Period(date(2025, 12, 20), date(2026, 1, 10)), []),
        ("2026-03-01..2026-03-10", Period(date(2026, 3, 1), date(2026, 3, 10)), []),
        ("1.12.2024 - 31.1.2025", Period(date(2024, 12, 1), date(2025, 1, 31)), []),
        ("5.3.", Period(date(2026, 3, 5), date(2026, 3, 5)), []),
        ("2025", Period(date(2025, 1, 1), date(2025, 12, 31)), []),
        ("yesterday", Period(date(2026, 3, 10), date(2026, 3, 10)), []),
        ("march Mart refund", MARCH, ["Mart", "refund"]),
        ("Mart refund march", MARCH, ["Mart", "refund"]),
        ("Maja 2026-03", MARCH, ["Maja"]),
        ("Mart", None, ["Mart"]),
        ("Maja", None, ["Maja"]),
        ("", None, []),
    ],
)
def test_a_period_and_what_else_is_said(text: str, period: Period | None, rest: list[str]) -> None:
    assert read_period(text, TODAY) == (period, rest)


@pytest.mark.parametrize("text", ["30.2.", "2026-13", "2026-02-30", "2026-03-10..2026-03-01", "0 days"])
def test_there_is_no_such_period(text: str) -> None:
    with pytest.raises(NoPeriodError):
        read_period(text, TODAY)


@pytest.mark.parametrize(
    "text", ["9999 weeks", "last 999 years", "9999-12-31", "²³ days", "last", "1.1.1-1.1.1"]
)
def test_nonsense_is_no_crash(text: str) -> None:
    try:
        found, _ = read_period(text, TODAY)
    except NoPeriodError:
        return
    assert found is None or found.first <= found.last
