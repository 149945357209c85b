"""Bring what a person wrote to the other side: customers' words to their topic, staff's to the customer."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from aftercare.messages.message import placed
from aftercare.outbox.intent import OPEN_STATES, Intent, Priority
from aftercare.outbox.stage import set_timer, stage
from aftercare.work import Work
from bot.telegram.inputs import Content

# Marks held words whose writer is asked about them; others are held because nobody knows of their arrival.
_ASKED = "asked"
# A message that was edited rests for so long before its next edit goes.
EDITED = "edited"
_EDITS_REST = timedelta(seconds=10)


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
    also: bool = False,
) -> Intent:
    """Stage a message for the other side.

    `source` is its chat and its messages, `answers` the `CHAT:MESSAGE` it replies to, `album` the one it
    is, `speaker` the name to be shown before it. `also`: for one more reader, beside the one copy.
    """
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), "speaker": speaker}
    if answers is not None:
        wanted["answers"] = answers
    if album is not None:
        wanted["album"] = album
    if content.kind == "text":
        wanted |= _words(content)
    if content.file_id is not None:
        wanted["file"] = content.file_id
    kind = "relay" if content.kind == "text" else "copy"
    if content.hidden and kind == "copy":
        wanted |= _own_caption(content)
    if also:
        return stage(work, target, kind, {**wanted, "also": True}, priority=priority)
    return stage(work, target, kind, wanted, priority=priority, fold=_name(source[0], source[1], album))


def relay_caption(
    work: Work, customer_id: int, target: str, content: Content, source: tuple[int, int], speaker: str = ""
) -> None:
    """What was written to an album, apart from it: with an account number in them its captions don't go."""
    words = replace(content, kind="text", file_id=None)
    relay_words(work, customer_id, target, words, source, speaker=speaker, also=True)


def hold(work: Work, intent: Intent, user_id: int) -> Intent:
    """Keep words back until that user says whether they are for the other side."""
    content = {**intent.content, "asked": user_id}
    return work.intents.put(replace(intent, state="held", error=_ASKED, content=content))


def is_asked_about(intent: Intent) -> bool:
    """Whether these words wait for whoever wrote them to say where they go."""
    return intent.state == "held" and intent.error == _ASKED


def is_unsure(intent: Intent) -> bool:
    """Whether it is held because nobody knows of its arrival."""
    return intent.state == "held" and intent.error != _ASKED


def never_called(intent: Intent) -> bool:
    """Whether no call was made for it yet, so that it may be changed or taken back without a trace."""
    return is_asked_about(intent) or (intent.state == "pending" and intent.frozen is None)


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
    waiting = on_its_way(work, source, album)
    if waiting is not None and never_called(waiting):
        if waiting.kind == "relay":
            work.intents.put(replace(waiting, content={**waiting.content, **_words(content)}))
        elif content.hidden or "caption" in waiting.content:
            work.intents.put(replace(waiting, content={**waiting.content, **_own_caption(content)}))
            if album is not None:
                relay_caption(work, customer_id, target, content, source)
        return True  # an attachment is copied as it will be by then
    if waiting is None and placed(work, f"copy:{source[0]}:{source[1]}") is None:
        return False
    fold_edit(work, target, _edit(customer_id, content, source))
    return True


def fold_edit(work: Work, target: str, wanted: dict[str, Any]) -> None:
    """Stage an edit; while an earlier one of the same message waits, only the latest words count.

    Whoever changes a message again and again has one call for it in a while, however fast they are.
    """
    chat_id, message_id = wanted["source"]
    fold = f"edit:{chat_id}:{message_id}"
    for waiting in work.intents.where(fold=fold):
        if never_called(waiting):
            work.intents.put(replace(waiting, content=wanted))
            return
    lately = bool(work.timers.where(name=f"{EDITED}:{chat_id}:{message_id}"))
    due_at = work.now + _EDITS_REST if lately else None
    set_timer(work, EDITED, f"{chat_id}:{message_id}", (due_at or work.now) + _EDITS_REST)
    stage(work, target, "edit", wanted, due_at=due_at, fold=fold)


def mirror_edit(work: Work, customer_id: int, target: str, content: Content, source: tuple[int, int]) -> None:
    """Bring an edit to one more reader, who may have a mirror of the message."""
    stage(work, target, "edit", {**_edit(customer_id, content, source), "also": True})


def on_its_way(work: Work, source: tuple[int, int], album: str | None) -> Intent | None:
    """The intent that is to bring that message to the other side, unless it is finished."""
    chat_id, message_id = source
    for intent in work.intents.where(fold=_name(chat_id, message_id, album)):
        open_yet = intent.state in OPEN_STATES or is_asked_about(intent)
        if open_yet and message_id in intent.content["source"][1:]:
            return intent
    return None


def unsure(work: Work, source: tuple[int, int], album: str | None) -> Intent | None:
    """The intent of that message that is held because nobody knows of its arrival, if there is one."""
    found = work.intents.where(fold=_name(source[0], source[1], album))
    return next((intent for intent in found if is_unsure(intent)), None)


def _name(chat_id: int, message_id: int, album: str | None) -> str:
    # Any part of an album must find the whole.
    return f"copy:{chat_id}:{message_id}" if album is None else f"album:{chat_id}:{album}"[:80]


def _edit(customer_id: int, content: Content, source: tuple[int, int]) -> dict[str, Any]:
    wanted: dict[str, Any] = {"customer": customer_id, "source": list(source), **_words(content)}
    return {**wanted, "caption": content.kind != "text"}


def _own_caption(content: Content) -> dict[str, Any]:
    """A caption in place of the one that the message has."""
    return {"caption": content.text, "entities": [dict(entity) for entity in content.entities]}


def _words(content: Content) -> dict[str, Any]:
    return {"text": content.text, "entities": [dict(entity) for entity in content.entities]}
