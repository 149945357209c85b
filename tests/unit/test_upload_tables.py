"""Tables out of spreadsheets, calendars and untidy files."""

import io
import zipfile
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from aftercare.uploads.columns import fingerprint
from aftercare.uploads.guess_columns import guess_columns
from aftercare.uploads.read_table import is_tabular, read_table
from aftercare.uploads.table import MOST_COLUMNS, MOST_ROWS, Refusal, Table, letter
from aftercare.uploads.visits_of import Found, visits_of
from tests.unit.upload_files import as_xlsx

ZONE = ZoneInfo("Europe/Tallinn")


def table_in(data: bytes | str, name: str = "visits.csv") -> Table:
    table = read_table(data.encode() if isinstance(data, str) else data, name)
    assert isinstance(table, Table)
    return table


def found_in(data: bytes | str, name: str = "visits.csv") -> Found:
    table = table_in(data, name)
    return visits_of(table, guess_columns(table), zone=ZONE, currency="EUR", region="EE")


def test_a_spreadsheet_brings_its_types_below_a_title_and_above_a_sum() -> None:
    moment = datetime(2026, 3, 11, 14, 0)  # noqa: DTZ001 -- as a spreadsheet keeps it
    data = as_xlsx(
        [
            ["Report of March"],
            [None],
            ["Receipt", "Customer", "Phone", "Service", "When", "Total"],
            [1001.0, "Anna", 37255512345.0, "Haircut", moment, 35.5],
            [1002.0, "Bob", None, "Shave", 46092.75, 1234.0],
            ["Total", None, None, None, None, 1269.5],
        ]
    )
    found = found_in(data, "visits.xlsx")
    assert found.bad == () and [rows for _, rows in found.visits] == [(4,), (5,)]
    (first, _), (second, _) = found.visits
    assert (first.external_id, first.customer.phone) == ("1001", "+37255512345")
    assert first.ended_at == datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
    assert first.bill_total.minor == 3550
    assert second.ended_at == datetime(2026, 3, 11, 16, 0, tzinfo=UTC)
    assert second.bill_total.minor == 123400


@pytest.mark.parametrize(
    ("place", "code"),
    [("A1048576", "too_many_rows"), ("XFD1", "too_many_columns"), ("A99999", "too_many_rows")],
)
def test_a_cell_far_out_takes_no_memory(place: str, code: str) -> None:
    data = as_xlsx([["Customer", "Service"], ["Anna", "Haircut"]])
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(b'<c r="A1"', f'<c r="{place}"'.encode())
            new.writestr(name, content)
    refused = read_table(out.getvalue(), "visits.xlsx")
    assert isinstance(refused, Refusal) and refused.code == code


def test_a_bomb_is_not_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for at in range(25):
            packed.writestr(f"xl/worksheets/sheet{at}.xml", bytes(10 * 1024 * 1024))
    refused = read_table(out.getvalue(), "visits.xlsx")
    assert isinstance(refused, Refusal) and refused.code == "too_many_rows"


def test_limits_are_told() -> None:
    rows = "Customer;Service\n" + "Anna;Haircut\n" * (MOST_ROWS + 1)
    assert read_table(rows.encode(), "a.csv") == Refusal("too_many_rows", MOST_ROWS)
    assert len(table_in("Customer;Service\n" + "Anna;Haircut\n" * MOST_ROWS).rows) == MOST_ROWS
    wide = ";".join(["x"] * (MOST_COLUMNS + 1))
    assert read_table(f"{wide}\n{wide}".encode(), "a.csv") == Refusal("too_many_columns", MOST_COLUMNS)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n \n", "empty"),
        (b"Customer;Service;Date\n", "empty"),
        (b"just a letter\nto somebody\n", "not_table"),
        (b"%PDF-1.7\n\x00\x01\x02\x03\x04\xff\xfe" * 20, "not_table"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "not_table"),
        (b"PK\x03\x04nothing", "broken"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1nothing", "broken"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "empty"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(data: bytes, code: str) -> None:
    refused = read_table(data, "visits")
    assert isinstance(refused, Refusal) and refused.code == code


def test_files_are_known_by_name_or_type() -> None:
    assert (
        is_tabular("Visits.XLSX", "") and is_tabular("x", "text/csv") and is_tabular("a.ics", "text/calendar")
    )
    assert not is_tabular("offer.pdf", "application/pdf") and not is_tabular("photo.jpg", "image/jpeg")


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:one@salon
DTSTART:20260311T120000Z
DTEND:20260311T130000Z
SUMMARY:Anna Põld +372 5551 2345 - Lõikus
ORGANIZER;CN=Marko:mailto:marko@example.com
LOCATION:Kesklinn
END:VEVENT
BEGIN:VEVENT
UID:two@salon
DTSTART;TZID=Europe/Tallinn:20260312T120000
DURATION:PT1H
SUMMARY:Liis - Värvimine
END:VEVENT
BEGIN:VEVENT
UID:three@salon
STATUS:CANCELLED
DTSTART:20260311T120000Z
SUMMARY:Mari - Lõikus
END:VEVENT
BEGIN:VEVENT
UID:four@salon
DTSTART;VALUE=DATE:20260311
SUMMARY:Kinni
END:VEVENT
BEGIN:VEVENT
UID:five@salon
DTSTART:20260313T120000Z
DTEND:20260313T130000Z
RRULE:FREQ=WEEKLY;COUNT=10
SUMMARY:Jüri - Lõikus
END:VEVENT
END:VCALENDAR
"""


def test_events_are_visits_but_for_those_that_did_not_take_place() -> None:
    found = found_in(CALENDAR, "calendar.ics")
    assert found.bad == ()
    told = [
        (one.external_id, one.customer.name, one.service, one.staff, one.department)
        for one, _ in found.visits
    ]
    assert told == [
        ("one@salon", "Anna Põld", "Lõikus", ("Marko",), "Kesklinn"),
        ("two@salon", "Liis", "Värvimine", (), None),
        ("five@salon", "Jüri", "Lõikus", (), None),
    ]
    assert found.visits[0][0].customer.phone == "+37255512345"
    assert found.visits[1][0].ended_at == datetime(2026, 3, 12, 11, 0, tzinfo=UTC)


def test_guests_of_an_event_are_its_customers() -> None:
    calendar = CALENDAR.replace(
        "SUMMARY:Jüri - Lõikus", "SUMMARY:Massaaž\nATTENDEE;CN=Jüri Tamm:mailto:j@x.ee"
    )
    only = calendar[: calendar.index("BEGIN:VEVENT")] + calendar[calendar.index("BEGIN:VEVENT\nUID:five") :]
    [(report, _)] = found_in(only, "calendar.ics").visits
    assert (report.customer.name, report.service) == ("Jüri Tamm", "Massaaž")


def test_a_file_without_a_header_is_read_by_its_looks() -> None:
    found = found_in(
        "Anna,+37255512345,Haircut,Marko,03/25/2026 2:30 PM,35.00\n"
        "John,,Filling,Marko,03/05/2026 3:30 PM,45.50\n"
    )
    assert [rows for _, rows in found.visits] == [(1,), (2,)]
    first = found.visits[0][0]
    assert (first.customer.name, first.service, first.staff) == ("Anna", "Haircut", ("Marko",))
    assert first.ended_at == datetime(2026, 3, 25, 12, 30, tzinfo=UTC)
    assert found.visits[1][0].ended_at == datetime(2026, 3, 5, 13, 30, tzinfo=UTC)


def test_lines_of_a_receipt_are_one_visit_in_whatever_order() -> None:
    header = "Receipt;Customer;Service;Staff;Date;Price\n"
    rows = ["7;Anna;Shampoo;Kate;11.03.2026;12,00", "7;;Cut;Marko;;35,00", "8;Bob;Cut;Marko;11.03.2026;20"]
    found = found_in(header + "\n".join(rows))
    report, numbers = found.visits[0]
    assert numbers == (2, 3) and report.service == "Cut" and report.staff == ("Marko", "Kate")
    assert [(line.title, line.amount) for line in report.lines] == [("Cut", "35.00"), ("Shampoo", "12.00")]
    rows[0], rows[1] = "7;Anna;Cut;Marko;11.03.2026;35,00", "7;;Shampoo;Kate;;12,00"
    assert found_in(header + "\n".join(rows)).visits[0][0].digest == report.digest
    strange = found_in(header + "\n".join([*rows, "7;Carl;Cut;Marko;11.03.2026;1"]))
    assert [(row, why.code) for row, why in strange.bad] == [(5, "another_visit")]


def test_rows_below_a_bill_without_a_number_of_their_own_belong_to_it() -> None:
    found = found_in("Receipt;Customer;Service;Date;Price\n7;Anna;Cut;11.03.2026;35\n;;Shampoo;;12\n")
    [(report, numbers)] = found.visits
    assert numbers == (2, 3) and report.bill_total.minor == 4700


def test_a_first_and_a_last_name_are_one_name() -> None:
    found = found_in("Eesnimi;Perekonnanimi;Teenus;Kuupäev\nAnna;Põld;Lõikus;11.03.2026\n")
    assert found.visits[0][0].customer.name == "Anna Põld"


def test_whether_it_is_paid_language_currency_and_more() -> None:
    found = found_in(
        "Client;Service;Date;Price;Currency;Paid;Language;Client no;Group\n"
        "Anna;Cut;11.03.2026;35;GBP;card;русский;C-7;regular\n"
        "Bob;Cut;11.03.2026;35;;no;en;;\nCarl;Cut;11.03.2026;35;XYZ;yes;;;\nDave;Cut;11.03.2026;35;EUR;perhaps;;;\n"
    )
    (anna, _), (bob, _) = found.visits
    assert (anna.currency, anna.paid, anna.customer.language) == ("GBP", True, "ru")
    assert (anna.customer.external_id, anna.customer.segment) == ("C-7", "regular")
    assert (bob.currency, bob.paid, bob.customer.language) == ("EUR", False, "en")
    assert [(row, why.code) for row, why in found.bad] == [(4, "unknown_currency"), (5, "bad_paid")]


def test_a_stray_quotation_mark_swallows_nothing() -> None:
    rows = "".join(f"Anna {at};Cut;11.03.2026;35\n" for at in range(100))
    found = found_in(f'Customer;Service;Date;Price\n"Bob;Cut;11.03.2026;35\n{rows}')
    assert len(found.visits) == 101


def test_pages_headers_and_excels_hint_are_no_rows() -> None:
    page = "Customer;Service;Date;Price\nAnna;Cut;11.03.2026;35\n"
    found = found_in("sep=;\n" + page + page + "Kokku;;;70\n")
    assert [rows for _, rows in found.visits] == [(3,), (5,)] and found.bad == ()


def test_a_header_is_known_again_by_its_words_and_not_by_its_rows() -> None:
    one, other = table_in("Klient;Teenus\na;b\n"), table_in("klient ; TEENUS\nc;d\n".replace(" ;", ";"))
    assert fingerprint(one) == fingerprint(other) != fingerprint(table_in("Klient;Hind\na;b\n"))
    assert fingerprint(table_in("Anna;35\nBob;36\n")) is None


def test_columns_are_called_as_spreadsheets_do() -> None:
    assert [letter(at) for at in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]
