"""Whatever visits somebody writes down, in whichever of the usual ways, are read back as they were meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aftercare.uploads.guess_columns import guess_columns
from aftercare.uploads.read_table import read_table
from aftercare.uploads.table import Refusal, Table
from aftercare.uploads.visits_of import Found, visits_of
from tests.unit import upload_files as files

ZONE = ZoneInfo("Europe/Tallinn")
FEW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True)
class Way:
    """How a file is written."""

    language: str
    separator: str
    encoding: str
    newline: str
    quoted: bool
    date: str
    amount: str
    together: bool
    order: int
    columns: Sequence[str]


@st.composite
def ways(draw: st.DrawFn) -> Way:
    language = draw(st.sampled_from(sorted(files.HEADERS)))
    optional = [one for one in ("phone", "staff", "department") if draw(st.booleans())]
    encoding = draw(st.sampled_from(files.ENCODINGS[language]))
    amounts = [one for one in files.AMOUNTS if _fits(one, encoding)]
    together = draw(st.booleans())
    needed = ("external_id", "customer", "service", "date", "amount")
    return Way(
        language=language,
        separator=draw(st.sampled_from(files.SEPARATORS)),
        encoding=encoding,
        newline=draw(st.sampled_from(("\n", "\r\n", "\r"))),
        quoted=draw(st.booleans()),
        date=draw(st.sampled_from(files.DATES)),
        amount=draw(st.sampled_from(amounts)),
        together=together,
        order=draw(st.integers(0, 10_000)),
        columns=(*needed, *([] if together else ["time"]), *optional),
    )


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@st.composite
def lists(draw: st.DrawFn) -> tuple[Way, list[files.Visit]]:
    way = draw(ways())
    language = way.language
    moments = st.datetimes(datetime(2020, 1, 1), datetime(2029, 12, 31))  # noqa: DTZ001 -- by the business's clock
    rows = draw(st.integers(1, 8))
    visits = [
        files.Visit(
            external_id=f"A-{1000 + at}",
            customer=draw(st.sampled_from(files.NAMES[language])),
            phone=f"+3725551{draw(st.integers(1000, 9999))}",
            service=draw(st.sampled_from(files.SERVICES[language])),
            staff=draw(st.sampled_from(files.STAFF[language])),
            department="Salon",
            at=draw(moments).replace(second=0, microsecond=0),
            cents=draw(st.integers(0, 999_999)),
        )
        for at in range(rows)
    ]
    return way, visits


def written(way: Way, visits: list[files.Visit]) -> bytes:
    return files.as_csv(
        [files.cells_of(visit, way.date, way.amount, way.together) for visit in visits],
        files.shuffled(way.columns, way.order),
        language=way.language,
        separator=way.separator,
        encoding=way.encoding,
        newline=way.newline,
        everything_quoted=way.quoted,
    )


def read(data: bytes, name: str = "visits.csv") -> tuple[Table, Found]:
    table = read_table(data, name)
    assert isinstance(table, Table)
    return table, visits_of(table, guess_columns(table), zone=ZONE, currency="EUR", region="EE")


@FEW
@given(lists())
def test_any_list_is_read_back_as_it_was_meant(case: tuple[Way, list[files.Visit]]) -> None:
    way, visits = case
    _, found = read(written(way, visits))
    assert found.bad == ()
    assert len(found.visits) == len(visits)
    for visit, (report, rows) in zip(visits, found.visits, strict=True):
        assert rows == (visits.index(visit) + 2,)
        assert report.external_id == visit.external_id
        assert report.customer.name == visit.customer
        assert report.service == visit.service
        assert report.ended_at == visit.at.replace(tzinfo=ZONE).astimezone(UTC)
        assert report.bill_total.minor == visit.cents
        assert report.staff == ((visit.staff,) if "staff" in way.columns else ())
        assert report.customer.phone == (visit.phone if "phone" in way.columns else None)
        assert report.department == (visit.department if "department" in way.columns else None)


@FEW
@given(lists(), lists())
def test_without_numbers_the_same_rows_are_the_same_visits_in_any_file(
    case: tuple[Way, list[files.Visit]], other: tuple[Way, list[files.Visit]]
) -> None:
    way, visits = case
    bare = replace(way, columns=[one for one in way.columns if one != "external_id"])
    _, found = read(written(bare, visits))
    _, again = read(written(bare, visits[::-1]))
    assert {report.digest for report, _ in found.visits} == {report.digest for report, _ in again.visits}
    more = [visit for visit in other[1] if visit.customer in files.NAMES[way.language]]
    _, longer = read(written(bare, [*more, *visits]))
    assert {report.external_id for report, _ in found.visits} <= {
        report.external_id for report, _ in longer.visits
    }


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000), st.sampled_from(("a.csv", "a.xlsx", "a.ics", "a.xls", "a.ods", "")))
@example(b"PK\x03\x04" + bytes(100), "a.xlsx")
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls")
@example(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTEND:99999999T999999\nEND:VEVENT\nEND:VCALENDAR", "a.ics")
@example(b'a;"b\nc;d', "a.csv")
@example(b"\xff\xfe\x00", "a.csv")
def test_no_bytes_make_it_raise(data: bytes, name: str) -> None:
    _survives(data, name)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=6), max_size=8),
    st.sampled_from(files.SEPARATORS),
)
def test_no_table_makes_it_raise(rows: list[list[str]], separator: str) -> None:
    text = "\n".join(
        separator.join(row) for row in [["Customer", "Service", "Date", "Price", "Time", "Phone"], *rows]
    )
    _survives(text.encode("utf-8", "replace"), "a.csv")


def _survives(data: bytes, name: str) -> None:
    table = read_table(data, name)
    if isinstance(table, Refusal):
        return
    found = visits_of(table, guess_columns(table), zone=ZONE, currency="EUR", region="EE")
    told = [row for _, rows in found.visits for row in rows] + [row for row, _ in found.bad]
    assert sorted(told) == sorted(row.number for row in table.rows), "every row is told of, once"
