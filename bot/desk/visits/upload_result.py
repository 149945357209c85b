"""What came of an upload: the figures, and the rows that weren't taken, with their reasons."""

from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.uploads.bad_rows import bad_rows_file
from aftercare.uploads.table import Table
from aftercare.uploads.upload import Upload
from aftercare.uploads.visits_of import Found
from aftercare.work import Work
from bot.desk.visits.upload_preview import about, bad_lines
from bot.desk.visits.upload_steps import refused_rows, told_counts
from bot.house import House
from bot.telegram.lists import LARGEST, send_list
from bot.texts import Texts

# More bad rows than this come as a file.
_FEW = 5


def tell_result(work: Work, house: House, texts: Texts, upload: Upload, table: Table, found: Found) -> None:
    """Tell whoever sent the file, in a message of its own."""
    target = f"staff:{upload.user_id}"
    bad = refused_rows(upload, found)
    says = [Say("upload-done", told_counts(upload, bad))]
    if 0 < len(bad) <= _FEW:
        says += bad_lines(bad)
    undo = ((Say("upload-undo"), f"upload-undo:{upload.id}"),) if upload.told.get("made") else ()
    say(work, target, *says, buttons=undo)
    if len(bad) > _FEW:
        reasons = {row: texts.plain(Say("upload-reason", about(why)), house.language) for row, why in bad}
        header = texts.plain(Say("upload-reason-column"), house.language)
        data = bad_rows_file(table, reasons, header, LARGEST)
        name = f"{upload.file_name.rpartition('.')[0] or upload.file_name}-{upload.id}.csv"
        send_list(work, target, name, data, Say("upload-bad-file", {"count": len(bad)}), mime="text/csv")
