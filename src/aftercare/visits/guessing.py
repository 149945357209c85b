"""Whoever tries out start links is slowed down, and hears nothing of it.

What they open is not looked up for a while. The link of a visit needs no looking up to be told from a
guess, and opens all the same: an honest person may have mistyped it, or opened an old one again and again.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.inbox import InboxShelves, recall, remember

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


def guessed(work: InboxShelves, user_id: int, now: datetime) -> None:
    """Remember that this account opened a link that nobody has given out."""
    known = wrong_again(_known(work, user_id), now)
    stored = [known.count, known.since.isoformat(), known.until.isoformat()]
    remember(work, _name(user_id), json.dumps(stored))


def slowed_down(work: InboxShelves, user_id: int, now: datetime) -> bool:
    """Whether nothing that this account opens is looked up now."""
    known = _known(work, user_id)
    return known is not None and now < known.until


def _known(work: InboxShelves, user_id: int) -> Guesses | None:
    stored = recall(work, _name(user_id))
    if not stored:
        return None
    count, since, until = json.loads(stored)
    return Guesses(count, datetime.fromisoformat(since), datetime.fromisoformat(until))


def _name(user_id: int) -> str:
    return f"guesses:{user_id}"
