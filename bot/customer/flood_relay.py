"""A flood on its way to staff: its words gathered into few messages, its pictures one after the other.

Whoever floods has a small part of the desk's calls, so that everybody else's words go as if there were none.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from aftercare.outbox.intent import Intent, Priority, Timer
from aftercare.outbox.stage import stage
from aftercare.work import Work
from bot.telegram.entities import utf16_length
from bot.telegram.inputs import Said
from bot.telegram.relay_words import never_called, relay_words
from bot.telegram.splitting import MOST_TEXT

FLOOD: Final = "flood"
# One flood makes at most one call in so long at each place.
SLOT = timedelta(seconds=15)


def relay_flood(work: Work, customer_id: int, target: str, said: Said, speaker: str, *, also: bool) -> bool:
    """Bring a message of a flood to one reader; False where its writer is not flooding."""
    flood = next(iter(work.timers.where(name=f"{FLOOD}:{said.person.id}")), None)
    if flood is None:
        return False
    fold = f"{FLOOD}:{target}"
    waiting = next(reversed(work.intents.where(fold=fold)), None)
    if said.content.kind == "text":
        if waiting is not None and _joined(work, waiting, said):
            return True
        _let_go(work, waiting)
        content = _content(customer_id, said, speaker, also=also)
        due_at = _slot(work, flood, target)
        stage(work, target, "relay", content, priority=Priority.BOARD, due_at=due_at, fold=fold)
        return True
    _let_go(work, waiting)
    source = (said.person.id, *said.message_ids)
    copy = relay_words(
        work,
        customer_id,
        target,
        said.content,
        source,
        album=said.album,
        speaker=speaker,
        priority=Priority.BOARD,
        also=also,
    )
    work.intents.put(replace(copy, due_at=_slot(work, flood, target)))
    return True


def hurry(work: Work, target: str) -> None:
    """Let the words that wait there go now, so that what follows them is not kept back."""
    for waiting in work.intents.where(fold=f"{FLOOD}:{target}"):
        if never_called(waiting):
            work.intents.put(replace(waiting, due_at=None, priority=Priority.ALERT, fold=None))


def _joined(work: Work, waiting: Intent, said: Said) -> bool:
    """Put the words behind those that wait, if there is room."""
    text = f"{waiting.content['text']}\n{said.content.text}"
    speaker = str(waiting.content.get("speaker") or "")
    if not never_called(waiting) or utf16_length(text) + utf16_length(speaker) + 2 > MOST_TEXT:
        return False
    before = utf16_length(str(waiting.content["text"])) + 1
    entities = [{**one, "offset": one["offset"] + before} for one in said.content.entities]
    content = {
        **waiting.content,
        "text": text,
        "entities": [*waiting.content["entities"], *entities],
        "source": [*waiting.content["source"], *said.message_ids],
        "gathered": True,
    }
    work.intents.put(replace(waiting, content=content))
    return True


def _let_go(work: Work, waiting: Intent | None) -> None:
    # What comes next is to stand behind it, not in it.
    if waiting is not None and never_called(waiting):
        work.intents.put(replace(waiting, fold=None))


def _content(customer_id: int, said: Said, speaker: str, *, also: bool) -> dict[str, Any]:
    content: dict[str, Any] = {
        "customer": customer_id,
        "source": [said.person.id, *said.message_ids],
        "speaker": speaker,
        "text": said.content.text,
        "entities": [dict(one) for one in said.content.entities],
    }
    return {**content, "also": True} if also else content


def _slot(work: Work, flood: Timer, target: str) -> datetime:
    """When the flood may make its next call there."""
    known = next(iter(work.timers.where(name=flood.name)), flood)
    slots: dict[str, str] = dict(known.facts.get("slots") or {})
    last = slots.get(target)
    at = work.now + SLOT if last is None else max(work.now, datetime.fromisoformat(last)) + SLOT
    facts = {**known.facts, "slots": {**slots, target: at.isoformat()}}
    work.timers.put(replace(known, facts=facts))
    return at
