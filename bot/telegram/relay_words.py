"""Bring what a person wrote to the other side: customers' words to their topic, staff's to the customer."""

from dataclasses import replace
from typing import Any

from aftercare.messages.message import placed
from aftercare.outbox.intent import Priority
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
    speaker: str = "",
    priority: Priority = Priority.RELAY,
) -> None:
    """Stage a message for the other side.

    `source` is its chat and its messages, `answers` the `CHAT:MESSAGE` it replies to, `speaker` the
    name to be shown before it.
    """
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), "speaker": speaker}
    if answers is not None:
        wanted["answers"] = answers
    if content.kind == "text":
        wanted |= _words(content)
    if content.file_id is not None:
        wanted["file"] = content.file_id
    kind = "relay" if content.kind == "text" else "copy"
    stage(work, target, kind, wanted, priority=priority, fold=f"copy:{source[0]}:{source[1]}")


def relay_edit(work: Work, customer_id: int, target: str, content: Content, source: tuple[int, int]) -> bool:
    """Bring an edit after its message, or into it while it is unsent; False where there is no copy."""
    name = f"copy:{source[0]}:{source[1]}"
    for waiting in work.intents.where(fold=name):
        if waiting.kind == "relay":
            work.intents.put(replace(waiting, content={**waiting.content, **_words(content)}))
        return True  # an attachment is copied as it will be by then
    if placed(work, name) is None:
        return False
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), **_words(content)}
    stage(work, target, "edit", {**wanted, "caption": content.kind != "text"})
    return True


def _words(content: Content) -> dict[str, Any]:
    return {"text": content.text, "entities": [dict(entity) for entity in content.entities]}
