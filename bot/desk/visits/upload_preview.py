"""The preview of a file: its columns as sentences, three rows as they would be recorded, what is wrong."""

from collections.abc import Iterator, Sequence

from aftercare.say import Say
from aftercare.uploads.columns import Columns
from aftercare.uploads.fields import FIELDS, NEEDED
from aftercare.uploads.reasons import Reason
from aftercare.uploads.table import Table
from aftercare.uploads.visits_of import Found
from aftercare.visits.report import VisitReport

# So many rows are shown as they would be recorded, and so many of the bad ones.
_SHOWN, _SHOWN_BAD = 3, 3


def preview(file: str, table: Table, columns: Columns, found: Found, *, known: bool) -> list[Say]:
    """What is asked before anything is recorded. `known`: the columns are as they were the last time."""
    rows = len(table.rows)
    says = [Say("upload-preview", {"file": file, "count": rows, "known": "yes" if known else "no"})]
    says += [_column(table, field, columns[field]) for field in FIELDS if field in columns]
    says += [Say("upload-lacks", {"field": field}) for field in NEEDED if field not in columns]
    if found.visits:
        says.append(Say("upload-first-rows"))
        says += [_row(report, rows) for report, rows in found.visits[:_SHOWN]]
    if found.bad:
        says.append(Say("upload-bad-count", {"count": len(found.bad)}))
        says += list(bad_lines(found.bad[:_SHOWN_BAD]))
    says.append(Say("upload-ask"))
    return says


def bad_lines(bad: Sequence[tuple[int, Reason]]) -> Iterator[Say]:
    """A line for each row that can't be taken."""
    for row, reason in bad:
        yield Say("upload-bad-row", {"row": row, **about(reason)})


def about(reason: Reason) -> dict[str, str]:
    """The arguments of a reason's words."""
    return {"code": reason.code, "field": reason.field or "other", "value": reason.value}


def _column(table: Table, field: str, at: int | str) -> Say:
    if isinstance(at, str):
        return Say("upload-words", {"field": field, "words": at})
    return Say("upload-column", {"field": field, "column": table.title(at)})


def _row(report: VisitReport, rows: Sequence[int]) -> Say:
    total = report.bill_total
    money: str | dict[str, str] = (
        {"money": total.decimal(), "currency": total.currency} if report.lines else ""
    )
    return Say(
        "upload-row",
        {
            "row": rows[0],
            "name": report.customer.name,
            "phone": report.customer.phone or "",
            "service": report.service,
            "staff": ", ".join(report.staff),
            "at": {"at": report.ended_at.isoformat(), "style": "date"},
            "time": {"at": report.ended_at.isoformat(), "style": "time"},
            "total": money,
        },
    )
