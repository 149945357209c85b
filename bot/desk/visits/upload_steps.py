"""What happens to an upload, step by step: each within one transaction, each from what is stored."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from aftercare.inbox import recall, remember
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.staff.rights import may
from aftercare.uploads.columns import Columns, fingerprint, restored, stored
from aftercare.uploads.reasons import Reason, reason_of
from aftercare.uploads.same_visit import same_visit
from aftercare.uploads.table import Refusal, Table
from aftercare.uploads.upload import Upload
from aftercare.uploads.visits_of import Found
from aftercare.visits.correct_visit import Corrected
from aftercare.visits.find_visit import visit_named
from aftercare.visits.record_visit import Recorded
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.work import Work
from bot.customer.take_visit import take_correction, take_report, take_withdrawal
from bot.desk.visits.upload_message import kept, refresh_upload, told
from bot.desk.visits.upload_preview import preview
from bot.house import House, tell_admins

BUSY: tuple[str, ...] = ("reading", "running", "undoing")
# So many visits are recorded in one transaction, which nobody else can work in meanwhile.
CHUNK = 100
# Columns, counted from here, whose names are kept for buttons and corrections.
_LONGEST_TITLE = 60


def next_upload(work: Work) -> Upload | None:
    """The upload that there is something to do about, the oldest first."""
    busy = work.uploads.fetch(state=BUSY)
    return min(busy, key=lambda one: one.id, default=None)


def known_columns(work: Work, table: Table) -> Columns | None:
    """The columns that were recorded from a file with this header before."""
    name = fingerprint(table)
    kept_columns = None if name is None else recall(work, f"columns:{name}")
    return None if kept_columns is None else restored(json.loads(kept_columns), table.width)


def remember_columns(work: Work, table: Table, columns: Columns) -> None:
    """The next file with this header is read so from the start."""
    name = fingerprint(table)
    if name is not None:
        remember(work, f"columns:{name}", json.dumps(stored(columns)))


def previewed(
    work: Work, upload: Upload, table: Table, columns: Columns, found: Found, *, known: bool
) -> None:
    """The file is read: it is asked whether this is right."""
    now = _still(work, upload, "reading")
    if now is None:
        return
    says = preview(now.file_name, table, columns, found, known=known)
    fresh = told(
        now,
        header=[name[:_LONGEST_TITLE] for name in table.header],
        width=table.width,
        visits=len(found.visits),
        preview=kept(says),
        next=0,
    )
    work.uploads.put(replace(fresh, state="asked", mapping=stored(columns)))
    refresh_upload(work, now)


def refused(work: Work, upload: Upload, why: Refusal | str) -> None:
    """The file can't be read: whoever sent it hears why."""
    now = work.uploads.get(upload.id)
    if now is None or now.state not in BUSY:
        return
    code, most = (why.code, why.most) if isinstance(why, Refusal) else (why, 0)
    words = Say("upload-refused", {"code": code, "most": most})
    if now.state == "reading":
        work.uploads.put(replace(told(now, end=kept([words])), state="dropped"))
        refresh_upload(work, now)
    else:
        # Some of it is recorded: that is told as it is.
        work.uploads.put(replace(now, state="done"))
        refresh_upload(work, now)
        say(work, f"staff:{now.user_id}", words)


@dataclass(frozen=True, slots=True)
class Chunk:
    """What recording some visits came to; `more` says whether there are others left."""

    upload: Upload
    more: bool


Came = Literal["new", "known", "changed"]


def record_chunk(work: Work, house: House, upload: Upload, found: Found, table: Table) -> Chunk | None:
    """Record the next visits and count them in the same transaction; None where it isn't to go on."""
    now = _still(work, upload, "running")
    if now is None:
        return None
    begin = int(now.told["next"])
    some = found.visits[begin : begin + CHUNK]
    if not begin:
        remember_columns(work, table, restored(now.mapping, table.width))
    work.visits.fetch(external_id=[report.external_id for report, _ in some])
    work.customers.fetch(
        external_id=[one.customer.external_id for one, _ in some if one.customer.external_id]
    )
    counts: dict[str, Any] = dict(now.told)
    made, bad = list(now.told.get("made", ())), list(now.told.get("bad", ()))
    for report, rows in some:
        came = _record(work, house, report)
        if isinstance(came, Reason):
            bad += [[row, came.code, came.field, came.value] for row in rows]
            continue
        what, visit_id = came
        counts[what] = counts.get(what, 0) + 1
        made += [visit_id] if what == "new" else []
    fresh = told(now, **{**counts, "made": made, "bad": bad, "next": begin + len(some)})
    work.uploads.put(fresh)
    return Chunk(fresh, begin + len(some) < len(found.visits))


def finished(work: Work, upload: Upload) -> Upload | None:
    """Everything in it was dealt with."""
    now = _still(work, upload, "running")
    if now is None:
        return None
    done = work.uploads.put(replace(now, state="done"))
    refresh_upload(work, done)
    return done


def take_back_chunk(work: Work, house: House, upload: Upload) -> bool:
    """Withdraw the next visits that this upload made; says whether there are others left."""
    now = _still(work, upload, "undoing")
    if now is None:
        return False
    left = [int(one) for one in now.told.get("left", now.told.get("made", ()))]
    kept_visits = int(now.told.get("kept", 0)) + sum(
        isinstance(take_withdrawal(work, house, visit.external_id), VisitRefused)
        for visit in work.visits.fetch(id=left[:CHUNK])
        if visit.withdrawn_at is None
    )
    rest = left[CHUNK:]
    fresh = told(now, left=rest, kept=kept_visits)
    work.uploads.put(replace(fresh, state="undoing" if rest else "undone"))
    if not rest:
        _tell_undone(work, fresh)
    return bool(rest)


def _tell_undone(work: Work, upload: Upload) -> None:
    kept_visits = int(upload.told["kept"])
    count = len(upload.told.get("made", ())) - kept_visits
    says = [Say("upload-undone", {"file": upload.file_name, "count": count})]
    says += [Say("upload-kept", {"count": kept_visits})] if kept_visits else []
    say(work, f"staff:{upload.user_id}", *says)


def refused_rows(upload: Upload, found: Found) -> list[tuple[int, Reason]]:
    """Every row that wasn't taken, by its number: what couldn't be read, and what couldn't be recorded."""
    later = [(int(row), Reason(code, field, value)) for row, code, field, value in upload.told.get("bad", ())]
    return sorted([*found.bad, *later], key=lambda one: one[0])


def _still(work: Work, upload: Upload, state: str) -> Upload | None:
    """The upload as it is stored, if it is still what was begun with, by somebody who still may."""
    now = work.uploads.get(upload.id)
    if now is None or now.state != state or now.told["rev"] != upload.told["rev"]:
        return None
    # Taking back is carried through: half of a list taken back would serve nobody.
    if state == "undoing" or may(member_of(work, now.user_id), "upload_visits"):
        return now
    _stop(work, now)
    return None


def _stop(work: Work, upload: Upload) -> None:
    """Whoever sent it has left: they hear no more of it, and the admins hear what became of it."""
    begun = upload.state == "running"
    work.uploads.put(replace(upload, state="done" if begun else "dropped"))
    if begun:
        so_far = {"done": upload.told["next"], "total": upload.told["visits"], "file": upload.file_name}
        tell_admins(work, Say("upload-stopped", so_far))


def _record(work: Work, house: House, report: VisitReport) -> tuple[Came, int] | Reason:
    taken = take_report(work, house, report)
    if isinstance(taken, Recorded):
        return ("new" if taken.created else "known"), taken.visit.id
    if taken.code == "withdrawn" and not _undone(work, report.external_id):
        return Reason("withdrawn", "external_id", report.external_id)
    if taken.code not in {"withdrawn", "differs"}:
        return reason_of(taken)
    return _correct(work, house, report, again=taken.code == "withdrawn")


def _correct(work: Work, house: House, report: VisitReport, *, again: bool) -> tuple[Came, int] | Reason:
    known = visit_named(work, report.external_id)
    customer = None if known is None else work.customers.get(known.customer_id)
    if known is None or customer is None or not same_visit(known, customer, report):
        return Reason("another_visit", "external_id", report.external_id)
    corrected = take_correction(work, house, report)
    if isinstance(corrected, VisitRefused):
        return reason_of(corrected)
    assert isinstance(corrected, Corrected)
    return ("new" if again else "changed"), corrected.visit.id


def _undone(work: Work, external_id: str) -> bool:
    """Whether the visit was withdrawn by taking an upload back, which a better file makes good."""
    visit = visit_named(work, external_id)
    return visit is not None and any(
        visit.id in upload.told.get("made", ()) for upload in work.uploads.where(state="undone")
    )


def told_counts(upload: Upload, bad: Sequence[object]) -> dict[str, str | int | dict[str, str]]:
    """The figures of what came of an upload."""
    counts: dict[str, str | int | dict[str, str]] = {
        what: int(upload.told.get(what, 0)) for what in ("new", "known", "changed")
    }
    return {**counts, "file": upload.file_name, "bad": len(bad)}
