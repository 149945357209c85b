"""Whoever tries out start links, or codes of vouchers, is slowed down.

What they open is not looked up for a while, and who opens links hears nothing of it. The link of a visit
needs no looking up to be told from a guess, and opens all the same: an honest person may have mistyped it,
or opened an old one again and again.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from aftercare.inbox import InboxShelves, recall, remember

Guessed: TypeAlias = Literal["links", "codes"]
# Who mistypes a link, or opens an advertisement's, gets by with so many wrong ones (within WINDOW).
FREE = 5
WINDOW = timedelta(hours=1)
# The first time of being slowed down; each further guess doubles it, up to the longest.
FIRST = timedelta(minutes=10)
LONGEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Guesses:
    """How often an account was wrong lately, since when, and until when nothing of it is looked up (UTC)."""

    count: int
    since: datetime
    until: datetime


def wrong_again(before: Guesses | None, now: datetime) -> Guesses:
    """What is known of an account once it was wrong (again)."""
    if before is None or now - max(before.since, before.until) > WINDOW:
        return Guesses(1, now, now)
    count = before.count + 1
    if count < FREE:
        return Guesses(count, before.since, now)
    # Beyond the longest no power is needed, and a number that grows for ever helps nobody.
    doubled = FIRST * 2 ** min(count - FREE, 10)
    return Guesses(count, before.since, now + min(doubled, LONGEST))


def guessed(work: InboxShelves, user_id: int, now: datetime, what: Guessed = "links") -> None:
    """Remember that this account opened a link, or typed a code, that nobody has given out."""
    known = wrong_again(_known(work, user_id, what), now)
    stored = [known.count, known.since.isoformat(), known.until.isoformat()]
    remember(work, _name(user_id, what), json.dumps(stored))


def slowed_down(work: InboxShelves, user_id: int, now: datetime, what: Guessed = "links") -> bool:
    """Whether nothing that this account opens, or types, is looked up now."""
    return (until := slowed_until(work, user_id, what)) is not None and now < until


def slowed_until(work: InboxShelves, user_id: int, what: Guessed = "links") -> datetime | None:
    """Until when (UTC) nothing of theirs is looked up; it may be over. None where they never guessed."""
    known = _known(work, user_id, what)
    return None if known is None else known.until


def _known(work: InboxShelves, user_id: int, what: Guessed) -> Guesses | None:
    stored = recall(work, _name(user_id, what))
    if not stored:
        return None
    count, since, until = json.loads(stored)
    return Guesses(count, datetime.fromisoformat(since), datetime.fromisoformat(until))


def _name(user_id: int, what: Guessed) -> str:
    return f"guesses:{user_id}" if what == "links" else f"guesses:{what}:{user_id}"
