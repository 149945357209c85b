"""Stage what is to be sent: every message leaves through here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from aftercare.cases.cards import MARKS, CardShelves, card_key, cards_of, mark_of
from aftercare.outbox.intent import POSITION_STEP, Intent, OutboxShelves, Priority, Timer
from aftercare.say import Say

# The board's kind, target, fold and timer.
BOARD = "board"
# What happens within this is drawn together; between two drawings there is a pause; ages grow on their own.
_BOARD_QUIET, _BOARD_PAUSE, _BOARD_AGES = timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=15)

# So long a topic's title may tell of an answer, or of a question, that is there already.
TITLE_RESTS = timedelta(minutes=1)


def stage(
    work: OutboxShelves,
    target: str,
    kind: str,
    content: Mapping[str, Any],
    *,
    priority: Priority = Priority.RELAY,
    due_at: datetime | None = None,
    not_after: datetime | None = None,
    fold: str | None = None,
) -> Intent:
    """Put an intent behind everything that already waits for the same target."""
    intent_id = work.intents.next_id()
    return work.intents.add(
        Intent(
            id=intent_id,
            stream=target,
            position=intent_id * POSITION_STEP,
            priority=priority,
            kind=kind,
            target=target,
            content=content,
            state="pending",
            attempts=0,
            due_at=due_at,
            not_after=not_after,
            created_at=work.now,
            frozen=None,
            trace=(),
            fold=fold,
            error="",
        )
    )


def say(
    work: OutboxShelves,
    target: str,
    *says: Say,
    buttons: Sequence[tuple[Say, str]] = (),
    priority: Priority = Priority.RELAY,
    not_after: datetime | None = None,
    answers: str | None = None,
    mark: str | None = None,
    about: int | None = None,
    contact: Say | None = None,
    uncontact: bool = False,
) -> Intent:
    """Stage one message made of `says`, a paragraph each, with buttons as (label, data) rows.

    Instead of buttons a private chat may get a keyboard with one key, labelled `contact`, that shares the
    person's own number; `uncontact` takes it away again. Telegram allows one of the three in a message.
    `answers` is the `CHAT:MESSAGE` of the same chat that it replies to, `mark` the key of the placement
    under which it is found again. In a private chat of staff `about` is the customer whom that placement
    is about, so that a reply to it finds them.
    """
    content: dict[str, Any] = {
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
    }
    content |= {} if answers is None else {"answers": answers}
    content |= {} if mark is None else {"mark": mark}
    content |= {} if about is None else {"about": about}
    content |= {} if contact is None else {"contact": [contact.key, dict(contact.args)]}
    content |= {"uncontact": True} if uncontact else {}
    return stage(work, target, "say", content, priority=priority, not_after=not_after)


def refresh_card(
    work: CardShelves, customer_id: int, case_id: int, priority: Priority = Priority.CARD
) -> None:
    """Have a case's card drawn again wherever it stands, and the topic's title with it.

    At most one redraw waits at each place, since it shows the state of its sending.
    """
    for target in cards_of(work, case_id):
        fold = card_key(case_id, target)
        waiting = work.intents.where(fold=fold)
        if not waiting:
            stage(work, target, "card", {"case": case_id}, priority=priority, fold=fold)
        for intent in waiting:
            if priority < intent.priority:
                work.intents.put(replace(intent, priority=priority))
    _refresh_title(work, customer_id)
    refresh_board(work)


def refresh_board(work: OutboxShelves) -> None:
    """Have the board of open cases drawn again, a moment later and at most once a minute.

    Its timer draws it again where nothing happens, and remembers when the next drawing is due.
    """
    timer = next(iter(work.timers.where(name=f"{BOARD}:")), None)
    due = work.now + _BOARD_QUIET
    if timer is not None:
        drawn = datetime.fromisoformat(str(timer.facts["drawn"]))
        if work.now < drawn <= work.now + _BOARD_PAUSE:
            return  # it waits for that moment
        due = max(due, min(drawn, work.now) + _BOARD_PAUSE)
    if work.intents.where(fold=BOARD):
        return
    stage(work, BOARD, BOARD, {}, priority=Priority.BOARD, due_at=due, fold=BOARD)
    set_timer(work, BOARD, "", work.now + _BOARD_AGES, facts={"drawn": due.isoformat()})


def _refresh_title(work: CardShelves, customer_id: int) -> None:
    topics, mark = work.topics.where(customer_id=customer_id), mark_of(work, customer_id)
    target, fold = f"topic:{customer_id}", f"title:{customer_id}"
    if not topics or topics[-1].state in {"gone", "general"} or topics[-1].title.startswith(mark):
        return
    for waiting in work.intents.where(fold=fold):
        if mark == MARKS["resolved"] and waiting.due_at is not None:
            work.intents.put(replace(waiting, due_at=None))
        return
    # Each change leaves a line in the topic, so a talk in full swing doesn't move the title with every word.
    lively = MARKS["resolved"] not in {mark, topics[-1].title[:1]}
    due_at = work.now + TITLE_RESTS if lively else None
    content = {"customer": customer_id}
    title = stage(work, target, "title", content, priority=Priority.BOARD, due_at=due_at, fold=fold)
    # Nothing waits for a title.
    work.intents.put(replace(title, stream=fold))


def set_timer(
    work: OutboxShelves,
    kind: str,
    key: str,
    due_at: datetime,
    *,
    not_after: datetime | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Timer:
    """Set the one timer of that kind and key, moving it where it is already set."""
    name = f"{kind}:{key}"
    for timer in work.timers.where(name=name):
        return work.timers.put(replace(timer, due_at=due_at, not_after=not_after, facts=facts or {}))
    timer = Timer(
        id=work.timers.next_id(),
        name=name,
        kind=kind,
        key=key,
        due_at=due_at,
        not_after=not_after,
        facts=facts or {},
    )
    return work.timers.add(timer)
