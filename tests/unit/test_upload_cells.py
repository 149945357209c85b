"""Amounts, dates, times and phone numbers as people write them; what can't be read has its reason."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from aftercare.uploads.amounts import decimal_sign, read_amount
from aftercare.uploads.bad_rows import bad_rows_file
from aftercare.uploads.columns import with_column
from aftercare.uploads.correct_columns import correct_columns
from aftercare.uploads.guess_columns import guess_columns
from aftercare.uploads.moments import at_home, day_first, read_date, read_time
from aftercare.uploads.read_table import read_table
from aftercare.uploads.reasons import Reason
from aftercare.uploads.safe_csv import harmless
from aftercare.uploads.table import Row, Table
from aftercare.uploads.visits_of import visits_of

ZONE = ZoneInfo("Europe/Tallinn")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("35", "35"),
        ("35,00", "35.00"),
        ("35.5", "35.5"),
        ("1 234,50", "1234.50"),
        ("1\xa0234,50 €", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("0,125", "0.125"),  # more decimals than the currency has, which the report itself refuses
        ("EUR 35", "35"),
        ("35 eurot", "35"),
        ("35,-", "35"),
        ("35.5000", "35.5"),
        ("-5", "-5"),
        ("(5,00)", "-5.00"),
        ("5-", "-5"),
        ("", None),
        ("abc", None),
        ("1,2,3", None),
        ("12 tk", None),
        ("35 EUR USD", None),
    ],
)
def test_amounts(text: str, amount: str | None) -> None:
    assert read_amount(text, "", "EUR") == amount


def test_a_columns_decimal_sign_decides_what_one_amount_leaves_open() -> None:
    assert decimal_sign(["12,50", "1.234", "7,00"]) == ","
    assert read_amount("1.234", ",", "EUR") == "1234"
    assert decimal_sign(["12.50", "1,234", "7"]) == "."
    assert read_amount("1.234", ".", "KWD") == "1.234"
    assert read_amount("1.234", "", "KWD") == "1.234"
    assert read_amount(35.1 + 0.2, "", "EUR") == "35.30", "what a spreadsheet's sums are off by"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-11",
        "11.03.2026",
        "11.3.2026",
        "11. 3. 2026",
        "11/03/2026",
        "11-03-2026",
        "11.03.26",
        "20260311",
        "2026.03.11",
        "2026/03/11",
        "11. marec 2026",
        "11 March 2026",
        "March 11, 2026",
        "11 Mar 2026",
        "11. märts 2026",
        "2026 m. kovo 11 d.",
        "11 марта 2026",
        "11 мар. 2026",
        "2026-03-11T14:00:00",
        "K 11.03.2026 kell 14",
    ],
)
def test_dates(text: str) -> None:
    assert read_date(text) == date(2026, 3, 11)


@pytest.mark.parametrize(
    "text", ["", "abc", "31.02.2026", "2026-13-01", "11.03", "99.99.9999", "12345", "1.2.3.4.5"]
)
def test_no_dates(text: str) -> None:
    assert read_date(text) is None


def test_which_is_the_day_is_decided_over_the_column() -> None:
    assert day_first(["3/11/26", "25/11/26"]) and not day_first(["3/11/26", "11/25/26"])
    assert day_first(["3/11/26"])
    assert read_date("3/11/26", day_leads=False) == date(2026, 3, 11)
    assert read_date("3.11.26", day_leads=False) == date(2026, 11, 3), "with points the day always leads"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("14:00", time(14)),
        ("9.30", time(9, 30)),
        ("14:00-15:30", time(15, 30)),
        ("2:30 PM", time(14, 30)),
        ("12:05 am", time(0, 5)),
        ("14h", time(14)),
        ("14", time(14)),
        ("14:00:09", time(14, 0, 9)),
        ("14h30", time(14, 30)),
        ("11.03.2026 14:05", time(14, 5)),
        ("kell 9", time(9)),
        ("25:00", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times(text: str, clock: time | None) -> None:
    assert read_time(text, alone=True) == clock


def test_an_hour_that_the_clock_skips_or_has_twice() -> None:
    assert at_home(date(2026, 3, 29), time(3, 30), ZONE).astimezone(UTC) == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )
    assert at_home(date(2026, 10, 25), time(3, 30), ZONE).astimezone(UTC) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (";Cut;11.03.2026;10:00;35;", Reason("missing", "customer")),
        ("Anna;;11.03.2026;10:00;35;", Reason("missing", "service")),
        ("Anna;Cut;;10:00;35;", Reason("missing", "date")),
        ("Anna;Cut;soon;10:00;35;", Reason("bad_date", "date", "soon")),
        ("Anna;Cut;11.03.2026;late;35;", Reason("bad_time", "time", "late")),
        ("Anna;Cut;11.03.2026;10:00;much;", Reason("bad_amount", "amount", "much")),
        ("Anna;Cut;11.03.2026;10:00;-5;", Reason("negative_amount", "amount", "-5")),
        ("Anna;Cut;11.03.2026;10:00;0,125;", Reason("bad_amount", "amount")),
        ("Anna;Cut;11.03.2026;10:00;35;12", Reason("bad_phone", "phone", "12")),
        ("Anna;Cut;11.03.1926;10:00;35;", Reason("bad_date", "date", "11.03.1926")),
        (f"{'A' * 300};Cut;11.03.2026;10:00;35;", Reason("too_long", "customer")),
    ],
)
def test_a_bad_row_has_its_reason(cells: str, reason: Reason) -> None:
    header = "Customer;Service;Date;Time;Price;Phone\n"
    good = "Bob;Cut;11.03.2026;10:00;35,50;+37255512345\n" * 3
    table = read_table(f"{header}{good}{cells}\n".encode(), "a.csv")
    assert isinstance(table, Table)
    found = visits_of(table, guess_columns(table), zone=ZONE, currency="EUR", region="EE")
    [(row, why)] = found.bad
    assert (row, why) == (5, reason)


WORDS = Table(("Teenus", "Foo", "Bar", "Hind", "Kes"), (), 5)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("price is column D", {"amount": 3}),
        ("Price: D", {"amount": 3}),
        ("price D", {"amount": 3}),
        ("столбец 4 — цена", {"amount": 3}),
        ("цена D", {"amount": 3}),
        ("цена — столбец В", {"amount": 1}),
        ("kaina yra stulpelis 4", {"amount": 3}),
        ("hind on veerg D", {"amount": 3}),
        ("cena je stolpec D", {"amount": 3}),
        ("service = Teenus", {"service": 0}),
        ("klient = Kes", {"customer": 4}),
        ("Kes on klient", {"customer": 4}),
        ("customer = Foo, service = Bar", {"customer": 1, "service": 2}),
        ("service = Juukselõikus", {"service": "Juukselõikus"}),
        ("no phone", {}),
        ("telefon puudub", {}),
        ("телефона нет", {}),
        ("telefono nėra", {}),
        ("brez telefona", {}),
        ("phone = none", {}),
    ],
)
def test_columns_are_corrected_in_words(text: str, columns: dict[str, int | str]) -> None:
    assert correct_columns({"phone": 1} if columns == {} else {}, WORDS, text) == columns


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tere hommikust",
        "ok",
        "Anna, filling, Marko, 95",
        "price",
        "column D",
        "price is column Z",
        "The service is great",
    ],
)
def test_other_words_correct_nothing(text: str) -> None:
    assert correct_columns({}, WORDS, text) is None


def test_a_column_holds_one_field() -> None:
    assert with_column({"quantity": 3, "customer": 1}, "amount", 3) == {"customer": 1, "amount": 3}


def test_no_spreadsheet_runs_what_comes_back() -> None:
    table = Table(("Name", "=Sum"), (Row(2, ("=cmd|' /C calc'!A0", "@x")), Row(3, ("fine", "-5"))), 2)
    told = bad_rows_file(table, {2: "bad", 3: "+worse"}, "reason", 10_000)
    assert told.decode("utf-8-sig").splitlines() == [
        "Name;'=Sum;reason",
        "'=cmd|' /C calc'!A0;'@x;bad",
        "fine;'-5;'+worse",
    ]
    assert all(harmless(f"{sign}x").startswith("'") for sign in "=+-@")
    many = Table(("Name",), tuple(Row(at, ("õ" * 100,)) for at in range(1000)), 1)
    assert len(bad_rows_file(many, dict.fromkeys(range(1000), "bad"), "reason", 5000)) <= 5000


@pytest.mark.parametrize("encoding", ["cp1252", "cp1257", "cp1250", "cp1251", "utf-8", "utf-16"])
@pytest.mark.parametrize("text", ["0,01 €", "1\xa0234,50", "Cut – long"])
def test_signs_alone_tell_no_foreign_letters(encoding: str, text: str) -> None:
    table = read_table(f"Customer;Service;Price\nAnna;Cut;{text}\n".encode(encoding), "a.csv")
    assert isinstance(table, Table) and table.rows[0].cells[2] == text
