"""The durable inbox: updates are committed here before Telegram hears that they arrived."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson
import structlog

from aftercare.inbox import Received
from aftercare.work import Work
from bot.telegram.lanes import lane_of

log = structlog.get_logger(__name__)
# Telegram nests a dozen levels; what reads JSON takes a thousand, what writes it a quarter of that.
_DEEPEST = 100


def digest_of(update: Mapping[str, Any]) -> str:
    """A hash of what the update says, whatever the order of its fields."""
    return hashlib.blake2b(orjson.dumps(update, option=orjson.OPT_SORT_KEYS), digest_size=16).hexdigest()


def store_updates(updates: Sequence[Mapping[str, Any]]) -> Callable[[Work], list[Received]]:
    """Stage the updates that were not seen before, and return those.

    Two updates are the same where both id and content are: ids restart at random after an idle week.
    """
    rows = [(_update_id(update), *_written(update)) for update in updates]

    def stage(work: Work) -> list[Received]:
        known = {
            (row.update_id, row.digest) for row in work.received.fetch(update_id=[row[0] for row in rows])
        }
        fresh = []
        for update_id, digest, update in rows:
            if (update_id, digest) in known:
                continue
            known.add((update_id, digest))
            fresh.append(work.received.add(_received(work, update_id, digest, update)))
        return fresh

    return stage


def _received(work: Work, update_id: int, digest: str, update: Mapping[str, Any]) -> Received:
    return Received(
        id=work.received.next_id(),
        update_id=update_id,
        digest=digest,
        lane=lane_of(update),
        body=orjson.dumps(update),
        state="waiting",
        attempts=0,
        error="",
        received_at=work.now,
    )


def _update_id(update: Mapping[str, Any]) -> int:
    number = update.get("update_id")
    # An update without a usable number is kept all the same; its content tells it from others.
    return number if type(number) is int and abs(number) < 2**63 else 0


def _written(update: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """The digest and the update, cut off where it is nested more deeply than can be written down again.

    One such update must not keep the others, and itself, from being taken.
    """
    try:
        return digest_of(update), update
    except TypeError:
        cut = {name: _cut_off(value, _DEEPEST) for name, value in update.items()}
        return digest_of(cut), cut


def _cut_off(value: object, levels: int) -> object:
    if isinstance(value, dict):
        return {name: _cut_off(one, levels - 1) for name, one in value.items()} if levels else {}
    if isinstance(value, list):
        return [_cut_off(one, levels - 1) for one in value] if levels else []
    return value
