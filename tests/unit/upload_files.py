"""Lists of visits as the world writes them: separators, encodings, languages, dates, amounts, orders."""

import csv
import io
import random
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from xml.sax.saxutils import escape

HEADERS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "external_id": "Receipt no",
        "customer": "Customer name",
        "phone": "Phone",
        "service": "Service",
        "staff": "Specialist",
        "date": "Date",
        "time": "Time",
        "amount": "Amount",
        "department": "Department",
    },
    "et": {
        "external_id": "Kviitungi nr",
        "customer": "Kliendi nimi",
        "phone": "Telefon",
        "service": "Teenus",
        "staff": "Teenindaja",
        "date": "Kuupäev",
        "time": "Kellaaeg",
        "amount": "Summa",
        "department": "Osakond",
    },
    "lt": {
        "external_id": "Kvito numeris",
        "customer": "Kliento vardas",
        "phone": "Telefonas",
        "service": "Paslauga",
        "staff": "Darbuotojas",
        "date": "Data",
        "time": "Laikas",
        "amount": "Kaina",
        "department": "Skyrius",
    },
    "ru": {
        "external_id": "Номер чека",
        "customer": "Клиент",
        "phone": "Телефон",
        "service": "Услуга",
        "staff": "Мастер",
        "date": "Дата",
        "time": "Время",
        "amount": "Сумма",
        "department": "Отдел",
    },
    "sl": {
        "external_id": "Številka računa",
        "customer": "Stranka",
        "phone": "Telefon",
        "service": "Storitev",
        "staff": "Zaposleni",
        "date": "Datum",
        "time": "Ura",
        "amount": "Znesek",
        "department": "Oddelek",
    },
}
NAMES: Mapping[str, Sequence[str]] = {
    "en": ("Anna Smith", "Bob O'Neil", "Zoe", 'Jim "Jimmy" Ray', "Mary-Ann"),
    "et": ("Õnne Žukova", "Jüri Põld", "Anna Šmidt", "Kärt", "Ülle Öö"),
    "lt": ("Eglė Žukauskaitė", "Jonas Šimkus", "Agnė", "Ąžuolas Čepas", "Rūta"),
    "ru": ("Анна Иванова", "Пётр", "Ольга Щукина", "Юлия Ёлкина", "Эмиль"),
    "sl": ("Ana Žagar", "Črt Šubic", "Živa", "Matjaž Čeh", "Neža"),
}
SERVICES: Mapping[str, Sequence[str]] = {
    "en": ("Haircut", "Cut, wash & dry", "Filling; upper", "Massage"),
    "et": ("Lõikus", "Värvimine", "Pesu, lõikus", "Hooldus | suur"),
    "lt": ("Kirpimas", "Dažymas", "Plovimas; džiovinimas"),
    "ru": ("Стрижка", "Окраска, сушка", "Маникюр"),
    "sl": ("Striženje", "Barvanje; pranje", "Masaža"),
}
STAFF: Mapping[str, Sequence[str]] = {
    "en": ("Marko", "Kate"),
    "et": ("Marko", "Käti"),
    "lt": ("Rūta", "Jonas"),
    "ru": ("Нина", "Олег"),
    "sl": ("Živa", "Marko"),
}
ENCODINGS: Mapping[str, Sequence[str]] = {
    "en": ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "iso8859-15"),
    "et": ("utf-8", "utf-8-sig", "utf-16", "cp1257", "cp1252", "iso8859-13", "iso8859-15"),
    "lt": ("utf-8", "utf-8-sig", "utf-16", "cp1257", "iso8859-13"),
    "ru": ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1251", "koi8-r", "iso8859-5"),
    "sl": ("utf-8", "utf-8-sig", "utf-16", "cp1250", "iso8859-2"),
}
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y.%m.%d", "%d-%m-%Y", "%d. %m. %Y", "%Y%m%d", "%d.%m.%y")
SEPARATORS = (",", ";", "\t", "|")
# How 1234.50 is written.
AMOUNTS = (
    "1234.50",
    "1234,50",
    "1 234,50",
    "1.234,50",
    "1,234.50",
    "1\xa0234,50",
    "1'234.50",
    "1234,50 €",
    "EUR 1234.50",
)
COLUMNS = ("external_id", "customer", "phone", "service", "staff", "date", "time", "amount", "department")


@dataclass(frozen=True)
class Visit:
    """One row, as it is meant; `cents` of EUR, `at` by the business's clock."""

    external_id: str
    customer: str
    phone: str
    service: str
    staff: str
    department: str
    at: datetime
    cents: int


def amount_written(cents: int, how: str) -> str:
    whole, part = divmod(cents, 100)
    plain = how.strip("€EUR \xa0")
    sign = "," if plain.endswith(",50") else "."
    group = "" if plain[1] == "2" else plain[1]
    digits = str(whole)
    grouped = f"{digits[:-3]}{group}{digits[-3:]}" if len(digits) > 3 else digits
    written = f"{grouped}{sign}{part:02}"
    return how.replace(plain, written)


def cells_of(visit: Visit, date: str, amount: str, together: bool) -> dict[str, str]:
    clock = visit.at.strftime("%H:%M")
    return {
        "external_id": visit.external_id,
        "customer": visit.customer,
        "phone": visit.phone,
        "service": visit.service,
        "staff": visit.staff,
        "department": visit.department,
        "date": visit.at.strftime(date) + (f" {clock}" if together else ""),
        "time": clock,
        "amount": amount_written(visit.cents, amount),
    }


def as_csv(
    rows: Sequence[Mapping[str, str]],
    columns: Sequence[str],
    *,
    language: str,
    separator: str,
    encoding: str,
    newline: str,
    everything_quoted: bool,
) -> bytes:
    out = io.StringIO(newline="")
    quoting: Literal[0, 1] = csv.QUOTE_ALL if everything_quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=separator, lineterminator=newline, quoting=quoting)
    writer.writerow([HEADERS[language][one] for one in columns])
    writer.writerows([[row[one] for one in columns] for row in rows])
    return out.getvalue().encode(encoding)


def as_xlsx(rows: Sequence[Sequence[str | float | datetime | None]]) -> bytes:
    """A workbook as spreadsheets write it; times are dates of Excel's."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = [_cell(f"{chr(65 + at)}{number}", value) for at, value in enumerate(row) if value is not None]
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
        f' Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
        f'<sheet name="Visits" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
        f' Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2"'
        f' Type="{relations}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
        f'<xf numFmtId="22"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>'
        f"{''.join(lines)}</sheetData></worksheet>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return out.getvalue()


def _cell(place: str, value: str | float | datetime) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if isinstance(value, datetime):
        days = (value - datetime(1899, 12, 30)).total_seconds() / 86_400  # noqa: DTZ001 -- a spreadsheet's own
        return f'<c r="{place}" s="1"><v>{days!r}</v></c>'
    return f'<c r="{place}"><v>{value!r}</v></c>'


def shuffled(columns: Sequence[str], seed: int) -> list[str]:
    mixed = list(columns)
    random.Random(seed).shuffle(mixed)
    return mixed
