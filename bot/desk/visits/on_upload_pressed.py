"""The buttons under the preview of a file."""

from dataclasses import replace

from aftercare.say import Say
from aftercare.uploads.columns import column_of, restored, with_column
from aftercare.uploads.fields import FIELDS, Field
from aftercare.uploads.upload import Upload
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.sheet import turn_sheet
from bot.desk.visits.upload_message import refresh_upload, told
from bot.desk.visits.upload_sent import read_again, table_of, wake
from bot.house import House

_OLD = Say("old-button", {"status": "none"})
_LONGEST_NUMBER = 18
_MOST_PARTS = 4


def on_upload_go(work: Work, _house: House, press: Press) -> Say:
    """*Record 4,987 visits*."""
    upload, _ = _pressed(work, press)
    if upload is None:
        return _OLD
    running = work.uploads.put(replace(told(upload, next=0), state="running"))
    refresh_upload(work, running)
    wake(work, upload.id)
    return Say("upload-going")


def on_upload_no(work: Work, _house: House, press: Press) -> Say:
    """*Cancel*."""
    upload, _ = _pressed(work, press)
    if upload is None:
        return _OLD
    refresh_upload(work, work.uploads.put(replace(upload, state="dropped")))
    return Say("upload-cancelled", {"file": upload.file_name})


def on_upload_fields(work: Work, _house: House, press: Press) -> Say:
    """Handle *Change a column*: ask which one."""
    upload, rest = _pressed(work, press)
    if upload is None:
        return _OLD
    if rest == ["back"]:
        refresh_upload(work, upload)
        return Say("upload-going-back")
    table, key = table_of(upload), f"{upload.id}:{upload.told['rev']}"
    columns = restored(upload.mapping, table.width)
    buttons = []
    for field in FIELDS:
        at = column_of(columns, field)
        label = Say("upload-field", {"field": field, "column": "" if at is None else table.title(at)})
        buttons.append((label, f"upload-field:{key}:{field}"))
    buttons.append((Say("upload-back"), f"upload-fields:{key}:back"))
    turn_sheet(work, _chat(press), press, [Say("upload-which-field")], buttons, columns=2)
    return Say("upload-which-field")


def on_upload_field(work: Work, _house: House, press: Press) -> Say:
    """Ask in which column a field is."""
    upload, rest = _pressed(work, press)
    field = _field(rest)
    if upload is None or field is None:
        return _OLD
    table, key = table_of(upload), f"{upload.id}:{upload.told['rev']}:{field}"
    ask = Say("upload-which-column", {"field": field})
    buttons = [
        (Say("upload-column-name", {"column": table.title(at)}), f"upload-set:{key}:{at}")
        for at in range(table.width)
    ]
    buttons.append((Say("upload-no-column"), f"upload-set:{key}:none"))
    turn_sheet(work, _chat(press), press, [ask], buttons, columns=2)
    return ask


def on_upload_set(work: Work, _house: House, press: Press) -> Say:
    """A column for a field: the file is read anew."""
    upload, rest = _pressed(work, press)
    field = _field(rest)
    if upload is None or field is None:
        return _OLD
    table = table_of(upload)
    at = _number(rest[-1])
    if rest[-1] != "none" and (at is None or at >= table.width):
        return _OLD
    read_again(work, upload, with_column(restored(upload.mapping, table.width), field, at))
    return Say("upload-going-back")


def on_upload_undo(work: Work, _house: House, press: Press) -> Say:
    """*Undo*: the visits that this upload made are withdrawn."""
    upload = work.uploads.get(_number(press.rest) or 0)
    if upload is None or upload.state != "done" or upload.user_id != press.member.user_id:
        return _OLD
    undoing = work.uploads.put(replace(upload, state="undoing"))
    turn_sheet(work, _chat(press), press, [Say("upload-undoing", {"file": upload.file_name})])
    wake(work, undoing.id)
    return Say("upload-going-back")


def _pressed(work: Work, press: Press) -> tuple[Upload | None, list[str]]:
    """The upload whose preview was pressed, if it is theirs and still asks just that; and what follows."""
    number, rev, *rest = (*press.rest.split(":", _MOST_PARTS), "", "")
    upload = work.uploads.get(_number(number) or 0)
    if upload is None or upload.user_id != press.member.user_id or upload.state != "asked":
        return None, []
    return (upload if _number(rev) == upload.told["rev"] else None), [one for one in rest if one]


def _field(rest: list[str]) -> Field | None:
    return next((field for field in FIELDS if rest and field == rest[0]), None)


def _number(text: str) -> int | None:
    plain = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if plain else None


def _chat(press: Press) -> str:
    return f"staff:{press.member.user_id}"
