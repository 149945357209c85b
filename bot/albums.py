"""Albums arrive in parts: these are put together, and what comes after an album does not overtake it."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import Any, TypeAlias, TypeVar

from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import set_timer
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.customer.hide_numbers import numbers_hidden
from bot.telegram.inputs import Contact, Content, Document, GroupWrote, Person, Said

# An album's parts arrive apart; they are one message this long after the last of them.
ALBUM_QUIET = timedelta(seconds=1)
_NEXT = timedelta(microseconds=1)

T = TypeVar("T")
Wrote: TypeAlias = Said | GroupWrote


def in_turn(wrote: Wrote, stage: Callable[[Work], None]) -> Callable[[Work], None]:
    """Decide on a message now, or right after the album before it in the same chat or topic."""

    def staged(work: Work) -> None:
        before = [
            timer.due_at
            for timer in work.timers.where(kind="album")
            if _stream(timer.facts["kind"], timer.facts["parts"][0]) == _stream(_kind(wrote), asdict(wrote))
        ]
        if not before:
            stage(work)
            return
        number = f"{'edit' if wrote.edited else 'after'}-{wrote.message_ids[0]}"
        chat_id = wrote.person.id if isinstance(wrote, Said) else wrote.chat_id
        facts = {"kind": _kind(wrote), "parts": [asdict(_kept(work, wrote))]}
        set_timer(work, "album", f"{chat_id}:{number}", max(before) + _NEXT, facts=facts)

    return staged


def join_album(work: Work, part: Said | GroupWrote, alone: Callable[[Work], None] | None) -> None:
    """Put a part, or an edit of one, into the album that still arrives; `alone` takes a later edit."""
    part = _kept(work, part)
    key = _key(part)
    known = next(iter(work.timers.where(name=f"album:{key}")), None)
    parts = list(known.facts["parts"]) if known else []
    if alone is None:
        parts = [*parts, asdict(part)]
        set_timer(work, "album", key, work.now + ALBUM_QUIET, facts={"kind": _kind(part), "parts": parts})
    elif known is None or not _changed(parts, part):
        alone(work)
    else:
        set_timer(
            work, "album", key, known.due_at, facts={"kind": _kind(part), "parts": _changed(parts, part)}
        )


def _kept(work: Work, wrote: Wrote) -> Wrote:
    """What may be kept of it; staff may tell a customer an account number."""
    if isinstance(wrote, GroupWrote) or member_of(work, wrote.person.id) is not None:
        return wrote
    return numbers_hidden(wrote)


def _changed(parts: list[dict[str, Any]], edit: Said | GroupWrote) -> list[dict[str, Any]]:
    """The parts with one as it reads now; none where it is not among them."""
    ids, content = list(edit.message_ids), asdict(edit.content)
    if not any(list(part["message_ids"]) == ids for part in parts):
        return []
    return [part | {"content": content} if list(part["message_ids"]) == ids else part for part in parts]


def _key(part: Said | GroupWrote) -> str:
    owner = part.person.id if part.person else 0
    return f"{owner if isinstance(part, Said) else part.chat_id}:{part.album}"[:80]


def thawed(timer: Timer) -> Said | GroupWrote:
    """The album that a timer holds, as one message; or the one message that waited for an album.

    Of an album's documents the first one is told.
    """
    parts: list[dict[str, Any]] = timer.facts["parts"]
    first = dict(parts[0])
    captions = [part["content"] for part in parts if part["content"]["text"]]
    content = (captions or [first["content"]])[0]
    hidden = any(part["content"].get("hidden") for part in parts)
    if hidden:
        # None of the captions goes with its picture then.
        content = {**content, "text": "\n".join(one["text"] for one in captions), "entities": ()}
    first |= {
        "message_ids": tuple(sorted(number for part in parts for number in part["message_ids"])),
        "content": Content(
            first["content"]["kind"],
            content["text"],
            tuple(content["entities"]),
            first["content"]["file_id"] if len(parts) == 1 else None,
            _made(Contact, first["content"].get("contact")),
            _made(Document, first["content"].get("document")),
            hidden,
        ),
        "person": Person(**first["person"]) if first["person"] else None,
    }
    return Said(**first) if timer.facts["kind"] == "said" else GroupWrote(**first)


def _made(kind: Callable[..., T], kept: dict[str, Any] | None) -> T | None:
    return None if kept is None else kind(**kept)


def _kind(wrote: Wrote) -> str:
    return "said" if isinstance(wrote, Said) else "group"


def _stream(kind: str, part: dict[str, Any]) -> tuple[object, ...]:
    return (part["person"]["id"],) if kind == "said" else (part["chat_id"], part["thread_id"])
