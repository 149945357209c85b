"""The one message about an upload, drawn as things stand: its preview, how far it has come."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from aftercare.inbox import forget, recall, remember
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.uploads.upload import Upload
from aftercare.work import Work
from bot.telegram.fitting import fitted
from bot.telegram.kinds import Call, Obsolete, message_ids
from bot.telegram.places import Place
from bot.texts import Texts

Buttons = Sequence[tuple[Say, str]]


class UploadKind:
    """Draws an upload's message, or edits it."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The upload as it is now."""
        upload = work.uploads.get(int(intent.content["upload"]))
        if upload is None:
            raise Obsolete
        text = fitted(self._texts, lines_of(upload), where.language, "\n")
        keyboard = [
            [{"text": self._texts.plain(label, where.language), "callback_data": data}]
            for label, data in buttons_of(upload)
        ]
        params: dict[str, Any] = {"text": text, "parse_mode": "HTML"}
        if keyboard:
            params["reply_markup"] = {"inline_keyboard": keyboard}
        chat, _, message = (message_of(work, upload) or "").partition(":")
        if chat == str(where.chat_id):
            return Call("editMessageText", {"chat_id": where.chat_id, "message_id": int(message), **params})
        return Call("sendMessage", {**where.address(), **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Where it stands is known, so that it can be edited."""
        found = message_ids(result)
        if found:
            remember(work, _fact(int(intent.content["upload"])), f"{where.chat_id}:{found[0]}")


def refresh_upload(work: Work, upload: Upload) -> None:
    """Have the message drawn again; at most one drawing waits."""
    fold = f"upload:{upload.id}"
    if not work.intents.where(fold=fold):
        stage(work, f"staff:{upload.user_id}", "upload", {"upload": upload.id}, fold=fold)


def at_bottom(work: Work, upload: Upload) -> None:
    """Have the next drawing come as a new message; the one there is loses its buttons."""
    at = message_of(work, upload)
    if at is not None:
        content = {"says": [["asked-again-below", {}]], "buttons": [], "columns": 1, "at": at}
        stage(work, f"staff:{upload.user_id}", "sheet", content)
        forget(work, _fact(upload.id))


def message_of(work: Work, upload: Upload) -> str | None:
    """The `CHAT:MESSAGE` in which it is told."""
    return recall(work, _fact(upload.id))


def told(upload: Upload, **changes: object) -> Upload:
    """The same with more told of it."""
    return replace(upload, told={**upload.told, **changes})


def buttons_of(upload: Upload) -> Buttons:
    """What can be pressed under it now."""
    key = f"{upload.id}:{upload.told['rev']}"
    if upload.state == "asked":
        go = [(Say("upload-go", {"count": upload.told["visits"]}), f"upload:{key}")]
        change = (Say("upload-change"), f"upload-fields:{key}")
        return [*(go if upload.told["visits"] else ()), change, (Say("upload-cancel"), f"upload-no:{key}")]
    return ()


def lines_of(upload: Upload) -> list[Say]:
    """What is told of it now."""
    file = upload.file_name
    match upload.state:
        case "reading":
            return [Say("upload-reading", {"file": file})]
        case "asked":
            return says_of(upload.told["preview"])
        case "running" | "done" | "undoing" | "undone":
            so_far = {"done": upload.told["next"], "total": upload.told["visits"], "file": file}
            running = upload.state == "running"
            return [Say("upload-progress", so_far) if running else Say("upload-recorded", so_far)]
        case "dropped":
            return says_of(upload.told.get("end", [["upload-cancelled", {"file": file}]]))


def says_of(kept: Sequence[Sequence[Any]]) -> list[Say]:
    """What was kept of something that is said."""
    return [Say(key, args) for key, args in kept]


def kept(says: Sequence[Say]) -> list[list[Any]]:
    """Something that is said, as it is kept."""
    return [[one.key, dict(one.args)] for one in says]


def _fact(upload_id: int) -> str:
    return f"upload-at:{upload_id}"
