"""Bring what a person wrote to the other side: customers' words to their topic, staff's to the customer."""

from dataclasses import replace
from typing import Any

from aftercare.messages.message import placed
from aftercare.outbox.intent import OPEN_STATES, Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.work import Work
from bot.telegram.inputs import Content


def relay_words(
    work: Work,
    customer_id: int,
    target: str,
    content: Content,
    source: tuple[int, ...],
    *,
    answers: str | None = None,
    album: str | None = None,
    speaker: str = "",
    priority: Priority = Priority.RELAY,
) -> None:
    """Stage a message for the other side.

    `source` is its chat and its messages, `answers` the `CHAT:MESSAGE` it replies to, `album` the one it
    is, `speaker` the name to be shown before it.
    """
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), "speaker": speaker}
    if answers is not None:
        wanted["answers"] = answers
    if content.kind == "text":
        wanted |= _words(content)
    if content.file_id is not None:
        wanted["file"] = content.file_id
    kind = "relay" if content.kind == "text" else "copy"
    stage(work, target, kind, wanted, priority=priority, fold=_name(source[0], source[1], album))


def relay_edit(
    work: Work,
    customer_id: int,
    target: str,
    content: Content,
    source: tuple[int, int],
    *,
    album: str | None = None,
) -> bool:
    """Bring an edit after its message, or into it while it is unsent; False where there is no copy."""
    on_its_way = _on_its_way(work, source, album)
    if on_its_way is not None and on_its_way.state == "pending" and on_its_way.frozen is None:
        if on_its_way.kind == "relay":
            work.intents.put(replace(on_its_way, content={**on_its_way.content, **_words(content)}))
        return True  # an attachment is copied as it will be by then
    if on_its_way is None and placed(work, f"copy:{source[0]}:{source[1]}") is None:
        return False
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), **_words(content)}
    stage(work, target, "edit", {**wanted, "caption": content.kind != "text"})
    return True


def _on_its_way(work: Work, source: tuple[int, int], album: str | None) -> Intent | None:
    chat_id, message_id = source
    for intent in work.intents.where(fold=_name(chat_id, message_id, album)):
        if intent.state in OPEN_STATES and message_id in intent.content["source"][1:]:
            return intent
    return None


def _name(chat_id: int, message_id: int, album: str | None) -> str:
    # Any part of an album must find the whole.
    return f"copy:{chat_id}:{message_id}" if album is None else f"album:{chat_id}:{album}"[:80]


def _words(content: Content) -> dict[str, Any]:
    return {"text": content.text, "entities": [dict(entity) for entity in content.entities]}
