"""From rows to visits: each is read as the business's own report would be, or told why it isn't one."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from aftercare.uploads.amounts import decimal_sign
from aftercare.uploads.columns import Columns, column_of
from aftercare.uploads.moments import day_first
from aftercare.uploads.read_row import Customs, Reading, read_row
from aftercare.uploads.reasons import Reason, reason_of
from aftercare.uploads.table import Table
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport, checked_report

# Lines of one receipt are of one visit, though a till may stamp each with its own time.
_SAME_VISIT = timedelta(hours=18)


@dataclass(frozen=True, slots=True)
class Found:
    """What a table holds: visits with the numbers of their rows, in the file's order, and bad rows.

    Where no column says whether a bill is paid, it counts as paid.
    """

    visits: tuple[tuple[VisitReport, tuple[int, ...]], ...]
    bad: tuple[tuple[int, Reason], ...]


def visits_of(table: Table, columns: Columns, *, zone: ZoneInfo, currency: str, region: str | None) -> Found:
    """Read every row. `zone` is the business's, `currency` its own, `region` where it dials without a code.

    The same rows always give the same visits, whatever else stands in the file.
    """
    customs = _customs(table, columns, zone, currency, region)
    bad: list[tuple[int, Reason]] = []
    good: list[Reading] = []
    for row in table.rows:
        read = read_row(row, columns, customs)
        if isinstance(read, Reason):
            bad.append((row.number, read))
        else:
            good.append(read)
    visits: list[tuple[VisitReport, tuple[int, ...]]] = []
    for group in _groups(good):
        made, refused = _visit(group)
        bad += refused
        visits += [] if made is None else [made]
    visits.sort(key=lambda visit: visit[1])
    return Found(tuple(visits), tuple(sorted(bad, key=lambda one: one[0])))


def _customs(table: Table, columns: Columns, zone: ZoneInfo, currency: str, region: str | None) -> Customs:
    dates, amounts = column_of(columns, "date"), column_of(columns, "amount")
    return Customs(
        zone=zone,
        currency=currency,
        region=region,
        day_leads=True if dates is None else day_first(table.cells(dates)),
        decimal="" if amounts is None else decimal_sign(table.cells(amounts)),
    )


def _groups(readings: Iterable[Reading]) -> Iterator[list[Reading]]:
    """Rows of the same receipt together; the others alone, named by what they mean."""
    named: dict[str, list[Reading]] = {}
    times: dict[str, int] = {}
    name = ""
    for read in readings:
        if _goes_on(read) and name:
            named[name].append(read)
            continue
        name = read.external_id
        if not name:
            meaning = _meaning(read)
            times[meaning] = times.get(meaning, 0) + 1
            # Two equal rows are two visits, in whatever order the next file has them.
            name = f"row-{meaning}" + (f"-{times[meaning]}" if times[meaning] > 1 else "")
        named.setdefault(name, []).append(replace(read, external_id=name))
    yield from named.values()


def _goes_on(read: Reading) -> bool:
    """Whether a row only adds a line to the bill above it."""
    return not read.external_id and not read.customer and read.ended_at is None and bool(read.service)


def _meaning(read: Reading) -> str:
    """A name for what a row says that would be said again by the next file, however that is made."""
    said = [
        " ".join(read.customer.split()).casefold(),
        read.customer_id,
        read.phone,
        " ".join(read.service.split()).casefold(),
        read.ended_at.timestamp() if read.ended_at else None,
        None if read.amount is None else str(Decimal(read.amount).normalize()),
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:32]


_Refused = list[tuple[int, Reason]]


def _visit(group: Sequence[Reading]) -> tuple[tuple[VisitReport, tuple[int, ...]] | None, _Refused]:
    """One visit out of its rows; those that contradict the first one are refused."""
    first = group[0]
    lacking = first.lacking()
    if lacking is not None:
        return None, [(one.number, lacking) for one in group]
    fitting = [one for one in group if _fits(first, one)]
    refused = [(one.number, Reason("another_visit", "external_id")) for one in group if one not in fitting]
    report = checked_report(_told(fitting))
    numbers = tuple(one.number for one in fitting)
    if isinstance(report, VisitRefused):
        return None, [*refused, *((number, reason_of(report)) for number in numbers)]
    return (report, numbers), refused


def _fits(first: Reading, other: Reading) -> bool:
    """Whether a row can be of the same visit; what it leaves out is as the row before it says."""
    same = (
        other.customer in {"", first.customer}
        and other.customer_id in {"", first.customer_id}
        and other.currency == first.currency
    )
    if other.ended_at is None or first.ended_at is None:
        return same
    return same and abs(other.ended_at - first.ended_at) <= _SAME_VISIT


def _told(rows: Sequence[Reading]) -> dict[str, object]:
    first = rows[0]
    ended = max(one.ended_at for one in rows if one.ended_at is not None)
    phones = [one.phone for one in rows if one.phone]
    # The next file may have them in another order; the dearest names the visit.
    ordered = sorted(rows, key=lambda one: (-Decimal(one.amount or 0), one.service.casefold(), one.staff))
    return {
        "external_id": first.external_id,
        "customer": {
            "external_id": first.customer_id or None,
            "name": first.customer,
            "phone": phones[0] if phones else None,
            "language": first.language,
            "segment": first.segment or None,
        },
        "service": ordered[0].service or first.service,
        "staff": list(dict.fromkeys(name for one in ordered for name in one.staff)),
        "department": first.department or None,
        "ended_at": ended.isoformat(),
        "currency": first.currency,
        "paid": all(one.paid for one in rows),
        "lines": [
            {
                "id": str(at),
                "title": one.service or first.service,
                "quantity": one.quantity,
                "amount": one.amount,
            }
            for at, one in enumerate(ordered, 1)
            if one.amount is not None
        ],
    }
