"""A manager sends a file in private: a list of visits, it seems."""

from dataclasses import replace
from datetime import timedelta

from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import may
from aftercare.uploads.columns import Columns, restored, stored
from aftercare.uploads.correct_columns import correct_columns
from aftercare.uploads.read_table import is_tabular
from aftercare.uploads.table import Table
from aftercare.uploads.upload import Upload
from aftercare.work import Work
from bot.desk.visits.upload_message import at_bottom, message_of, refresh_upload, told
from bot.telegram.download import LARGEST
from bot.telegram.inputs import Document, Said

UPLOAD = "upload"
_LONGEST_NAME = 100
# So long words that are no reply may be about the preview.
_FRESH = timedelta(hours=1)


def on_file_sent(work: Work, member: Member, said: Said) -> bool:
    """Take a file from staff who write to no customer just now; False where it is no list of visits."""
    document = said.content.document
    if document is None or said.edited:
        return False
    tabular = is_tabular(document.name, document.mime)
    if not may(member, "upload_visits"):
        if tabular:
            say(work, _chat(member), Say("upload-managers-only"))
        return tabular
    if not tabular:
        # Whoever is a customer as well may have sent it as one.
        if not work.accounts.where(user_id=member.user_id):
            say(work, _chat(member), Say("upload-refused", {"code": "not_table", "most": 0}))
            return True
        return False
    if len(said.message_ids) > 1:
        say(work, _chat(member), Say("upload-refused", {"code": "several", "most": 0}))
        return True
    if (document.size or 0) > LARGEST:
        say(work, _chat(member), Say("upload-refused", {"code": "too_big", "most": 0}))
        return True
    _begin(work, member, document)
    return True


def on_upload_words(work: Work, member: Member, said: Said) -> bool:
    """Take words as a correction of the columns in a preview; False where they are about something else."""
    upload = _asked(work, member)
    if upload is None or said.edited or said.content.kind != "text" or said.content.text.startswith("/"):
        return False
    answered = said.reply_to is not None and message_of(work, upload) == f"{said.person.id}:{said.reply_to}"
    elsewhere = said.reply_to is not None or member.attending is not None
    if not answered and (elsewhere or work.now - upload.created_at > _FRESH):
        return False
    table = table_of(upload)
    columns = restored(upload.mapping, table.width)
    corrected = correct_columns(columns, table, said.content.text)
    if corrected is None:
        if answered:
            say(work, _chat(member), Say("upload-not-understood"))
        return answered
    at_bottom(work, upload)
    read_again(work, upload, corrected)
    return True


def read_again(work: Work, upload: Upload, columns: Columns) -> None:
    """Let the file be read with these columns."""
    fresh = told(upload, rev=upload.told["rev"] + 1, given=True)
    again = work.uploads.put(replace(fresh, state="reading", mapping=stored(columns)))
    refresh_upload(work, again)
    wake(work, upload.id)


def table_of(upload: Upload) -> Table:
    """The columns of a file that was read, without its rows."""
    header = tuple(str(name) for name in upload.told.get("header", ()))
    return Table(header if any(header) else (), (), int(upload.told.get("width", 0)))


def wake(work: Work, upload_id: int) -> None:
    """There is something to do about an upload, once this is committed."""
    set_timer(work, UPLOAD, str(upload_id), work.now)


def _begin(work: Work, member: Member, document: Document) -> None:
    earlier = _asked(work, member)
    if earlier is not None:
        work.uploads.put(replace(earlier, state="dropped"))
        at_bottom(work, earlier)
    upload = work.uploads.add(
        Upload(
            id=work.uploads.next_id(),
            user_id=member.user_id,
            file_id=document.file_id,
            file_name=" ".join(document.name.split())[:_LONGEST_NAME] or "?",
            state="reading",
            mapping={},
            told={"rev": 1},
            created_at=work.now,
        )
    )
    refresh_upload(work, upload)
    wake(work, upload.id)


def _asked(work: Work, member: Member) -> Upload | None:
    """The latest file of theirs whose preview they look at."""
    uploads = [one for one in work.uploads.where(user_id=member.user_id) if one.state == "asked"]
    return uploads[-1] if uploads else None


def _chat(member: Member) -> str:
    return f"staff:{member.user_id}"
