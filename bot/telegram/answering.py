"""What a message answers, as whoever reads it there sees it: the original, its copy, or a mirror of it."""

from collections.abc import Iterator
from typing import Any

from aftercare.outbox.intent import Intent
from aftercare.work import Work
from bot.telegram.places import Place


def copy_key(intent: Intent, chat_id: int, message_id: int, where: Place) -> str:
    """The name under which the copy of that message is remembered; a mirror stands beside the one copy."""
    source = f"{chat_id}:{message_id}"
    return f"also:{where.chat_id}:{source}" if intent.content.get("also") else f"copy:{source}"


def original_of(key: str) -> str | None:
    """The `CHAT:MESSAGE` that a placement is a copy of, or None where it is something else."""
    kind, _, rest = key.partition(":")
    if kind == "copy":
        return rest
    return rest.partition(":")[2] if kind == "also" else None


def reply_to(work: Work, answers: str | None, where: Place) -> dict[str, Any]:
    """The parameters that make a message answer what its `CHAT:MESSAGE` is in this chat."""
    if answers is None:
        return {}
    for at in _same(work, answers, where):
        chat, _, message = at.partition(":")
        if chat == str(where.chat_id):
            return {"reply_parameters": {"message_id": int(message), "allow_sending_without_reply": True}}
    return {}


def _same(work: Work, answers: str, where: Place) -> Iterator[str]:
    """Where else the same message stands."""
    originals = (original_of(found.key) for found in work.placements.where(at=answers))
    for one in (answers, *filter(None, originals)):
        yield one
        for key in (f"copy:{one}", f"also:{where.chat_id}:{one}"):
            yield from (found.at for found in work.placements.where(key=key))
