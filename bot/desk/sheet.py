"""What a press is answered with in the chat: one message that changes from step to step."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from aftercare.messages.message import place, placed
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.fitting import fitted
from bot.telegram.inputs import Pressed
from bot.telegram.keyboard import buttons_of
from bot.telegram.kinds import Call, message_ids
from bot.telegram.places import Place
from bot.texts import Texts

Buttons = Sequence[tuple[Say, str]]


class Press(Protocol):
    """Somebody, of staff or a customer, pressed a button."""

    @property
    def pressed(self) -> Pressed:
        """What and where."""


class SheetKind:
    """Edits the message `at`, or sends one that answers `answers`, to be found again under `mark`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """The step as it is."""
        says: Any = intent.content["says"]
        text = fitted(self._texts, [Say(key, args) for key, args in says], where.language, "\n")
        params = {"text": text, "parse_mode": "HTML", **buttons_of(self._texts, intent, where.language)}
        message_id = _here(intent.content.get("at"), where)
        if message_id is not None:
            return Call("editMessageText", {"chat_id": where.chat_id, "message_id": message_id, **params})
        answered = _here(intent.content.get("answers"), where)
        if answered is not None:
            params["reply_parameters"] = {"message_id": answered, "allow_sending_without_reply": True}
        return Call("sendMessage", {**where.address(), **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Where it stands is known, so that a later one takes its place."""
        found, mark = message_ids(result), intent.content.get("mark")
        if found and mark:
            place(work, str(mark), where.chat_id, found[0], int(intent.content["customer"]))


def put_sheet(
    work: Work,
    target: str,
    customer_id: int,
    mark: str,
    says: Sequence[Say],
    buttons: Buttons,
    *,
    answers: str | None = None,
    columns: int = 1,
    latest: bool = False,
) -> None:
    """Ask something in a message of its own; an earlier one of that name is put away.

    Pressed twice in a hurry, it is asked once: as it was at first, or, with `latest`, as it is now.
    """
    if target.startswith("staff:"):
        mark = f"{mark}:{target.removeprefix('staff:')}"
    fold = f"sheet:{mark}"
    content = {**_content(says, buttons, columns), "mark": mark, "customer": customer_id, "answers": answers}
    for waiting in work.intents.where(fold=fold):
        if latest:
            work.intents.put(replace(waiting, content=content))
        return
    put_away(work, target, mark)
    stage(work, target, "sheet", content, fold=fold)


def put_lines(work: Work, target: str, says: Sequence[Say], buttons: Buttons = ()) -> None:
    """Say something of many lines, one below the other."""
    stage(work, target, "sheet", _content(says, buttons, 1))


def turn_sheet(
    work: Work, target: str, press: Press, says: Sequence[Say], buttons: Buttons = (), *, columns: int = 1
) -> None:
    """Let the message whose button was pressed say something else from now on."""
    turn_sheet_at(work, target, pressed_at(press), says, buttons, columns=columns)


def turn_sheet_at(
    work: Work, target: str, at: str, says: Sequence[Say], buttons: Buttons = (), *, columns: int = 1
) -> None:
    """Let the message at that `CHAT:MESSAGE` say something else from now on."""
    stage(work, target, "sheet", {**_content(says, buttons, columns), "at": at})


def put_away(work: Work, target: str, mark: str) -> None:
    """Take the buttons off an earlier message of that name."""
    earlier = placed(work, mark)
    if earlier is not None:
        content = {**_content([Say("asked-again-below")], (), 1), "at": earlier.at}
        stage(work, target, "sheet", content)
        work.placements.drop(earlier)


def pressed_at(press: Press) -> str:
    """The `CHAT:MESSAGE` of the message under which somebody pressed."""
    return f"{press.pressed.chat_id or 0}:{press.pressed.message_id or 0}"


def _content(says: Sequence[Say], buttons: Buttons, columns: int) -> dict[str, Any]:
    return {
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
        "columns": columns,
    }


def _here(at: object, where: Place) -> int | None:
    chat, _, message = str(at or "").partition(":")
    return int(message) if chat == str(where.chat_id) and message not in {"", "0"} else None
