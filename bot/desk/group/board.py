"""The board of open cases: pinned in General, and drawn wherever it is asked for."""

import zlib
from dataclasses import replace

from aftercare.inbox import recall, remember
from aftercare.outbox.intent import Intent, Priority, Timer
from aftercare.outbox.stage import BOARD, refresh_board, stage
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.group.board_lines import board_text
from bot.house import House
from bot.telegram.kinds import Call, Obsolete, message_ids
from bot.telegram.places import Place
from bot.texts import Texts

_AT, _SHOWN, _PINNED = "board-at", "board-shown", "board-pinned"


class BoardKind:
    """Draws the one board of the desk, or edits it; with `here` a copy where somebody asked for it."""

    def __init__(self, texts: Texts, house: House) -> None:
        self._texts = texts
        self._house = house

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The board as it is now; nothing where it would read as before."""
        text = board_text(work, self._house, self._texts, where.language)
        params = {"text": text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
        at = _standing(work, where.chat_id)
        if intent.content.get("here"):
            return Call("sendMessage", {**where.address(), **params})
        if at is None:
            return Call("sendMessage", {**where.address(), **params, "disable_notification": True})
        if recall(work, _SHOWN) == _mark(text) and not intent.content.get("anyway"):
            raise Obsolete
        return Call("editMessageText", {"chat_id": where.chat_id, "message_id": at, **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """It is known, so that it can be edited; a new one is pinned."""
        found, frozen = message_ids(result), intent.frozen or {}
        if intent.content.get("here"):
            return
        remember(work, _SHOWN, _mark(str(frozen["params"]["text"])))
        if not found:
            return
        at = f"{where.chat_id}:{found[0]}"
        if recall(work, _AT) != at:
            remember(work, _AT, at)
            pin_board(work)


class PinKind:
    """Pins the board, silently."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """Pin it where it stands."""
        at = _standing(work, where.chat_id)
        if at is None:
            raise Obsolete
        params = {"chat_id": where.chat_id, "message_id": at, "disable_notification": True}
        return Call("pinChatMessage", params)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- as above
        """It is pinned."""
        remember(work, _PINNED, recall(work, _AT) or "")


def pin_board(work: Work) -> None:
    """Have the board pinned unless it is."""
    at = recall(work, _AT)
    if at and at != recall(work, _PINNED) and not work.intents.where(fold="pin"):
        stage(work, BOARD, "pin", {}, priority=Priority.BOARD, fold="pin")


def on_board(work: Work, _house: House, asked: Asked) -> None:
    """Show the board where it was asked for, and have the pinned one drawn again, even if it was deleted."""
    stage(work, asked.target, BOARD, {"here": True})
    waiting = work.intents.where(fold=BOARD)
    for intent in waiting:
        work.intents.put(replace(intent, content={"anyway": True}, due_at=None))
    if not waiting:
        stage(work, BOARD, BOARD, {"anyway": True}, priority=Priority.BOARD, fold=BOARD)


def on_board_due(work: Work, _house: House, _timer: Timer) -> None:
    """While there are open cases their ages grow, though nothing happens."""
    if work.cases.where(state="open"):
        refresh_board(work)


def _mark(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def _standing(work: Work, chat_id: int) -> int | None:
    """The message that the board is in that group, or None."""
    chat, _, message = (recall(work, _AT) or "").partition(":")
    return int(message) if chat == str(chat_id) else None
