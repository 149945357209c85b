"""Ten thousand malformed updates among a thousand good ones."""

import copy
import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from tests.stories.logbook import logbook
from tests.town import Town

PEOPLE, EACH = 40, 25
MALFORMED = 10_000
SECRETS = ("Kadunud ploomid", "Mürgine Lause", "Jekaterina-Marta", "+37255598765", "55598765")
JUNK: tuple[Any, ...] = (
    None, True, -1, 0, 2**70, 1.5, "", "Mürgine Lause +37255598765", "\ud800", "\x00", [], {}, [[]], [None],
    {"id": "x"}, ["Mürgine Lause"], {"type": "bold", "offset": -5, "length": 10**9}, "9" * 400,
)  # fmt: skip


async def test_all_good_ones_are_dealt_with_and_nothing_personal_is_logged(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await here.close()
    first = here.sandbox.world.updates.next_id
    with logbook(monkeypatch) as log:
        rng = random.Random(20260311)
        for update in mixed(rng, here):
            here.sandbox.inject(json.dumps(update).encode())
        await here.open(burst_seconds=4)
        await here.later(minutes=3)
        await here.close()
        written = log.getvalue()

    said = [row[0] for row in rows(here, "SELECT text FROM utterances ORDER BY id")]
    total = PEOPLE * EACH + MALFORMED
    ours = f"update_id BETWEEN {first} AND {first + total - 1}"
    states = dict(rows(here, f"SELECT state, count(*) FROM received WHERE {ours} GROUP BY state"))
    for person in range(PEOPLE):
        theirs = [text for text in said if text.startswith(f"Good {person}:")]
        assert theirs == [f"Good {person}: Kadunud ploomid {number}" for number in range(EACH)]
    assert sum(states.values()) == total, "each is kept, readable or not"
    assert states["dead"] > MALFORMED / 10, "the malformed ones were malformed"
    assert "input_failed" in written, "the log was on"
    for secret in (*SECRETS, here.sandbox.token, here.sandbox.token.partition(":")[2]):
        assert secret not in written


def rows(here: Town, query: str) -> list[Any]:
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        return database.execute(query).fetchall()


def mixed(rng: random.Random, here: Town) -> list[dict[str, Any]]:
    """Good updates of many people in order, and malformed ones anywhere between them."""
    good = [good_update(person, number) for number in range(EACH) for person in range(PEOPLE)]
    places = sorted(rng.sample(range(len(good) + MALFORMED), len(good)))
    broken = malformed(rng, here)
    updates = [next(broken) for _ in range(len(good) + MALFORMED)]
    for place, update in zip(places, good, strict=True):
        updates[place] = update
    first = here.sandbox.world.updates.next_id
    return [{"update_id": first + number, **update} for number, update in enumerate(updates)]


def good_update(person: int, number: int) -> dict[str, Any]:
    user = 5_000_000 + person
    who = {"id": user, "is_bot": False, "first_name": "Jekaterina-Marta", "language_code": "et"}
    return {
        "message": {
            "message_id": 10 + number,
            "from": who,
            "chat": {"id": user, "type": "private", "first_name": "Jekaterina-Marta"},
            "date": 1773219600,
            "text": f"Good {person}: Kadunud ploomid {number}",
        }
    }


def malformed(rng: random.Random, here: Town) -> Iterator[dict[str, Any]]:
    """Updates with something wrong at one place at least; now and then one in a good person's lane."""
    while True:
        update = copy.deepcopy(rng.choice(shapes(rng, here)))
        for _ in range(rng.randrange(1, 4)):
            spoil(rng, update)
        yield update


def shapes(rng: random.Random, here: Town) -> list[dict[str, Any]]:
    user = rng.choice([5_000_000 + rng.randrange(PEOPLE), 6_000_000 + rng.randrange(60)])
    who = {"id": user, "is_bot": False, "first_name": "Jekaterina-Marta"}
    message: dict[str, Any] = {
        "message_id": rng.randrange(10**6),
        "from": who,
        "chat": {"id": user, "type": "private"},
        "date": 1773219600,
        "text": "Mürgine Lause",
        "entities": [{"type": "bold", "offset": 0, "length": 3}],
    }
    contact = {"phone_number": "+37255598765", "first_name": "Jekaterina-Marta"}
    group = {**message, "chat": {"id": here.desk.id, "type": "supergroup", "title": "Desk"}}
    member = {"user": who, "status": "kicked", "until_date": 0}
    return [
        {"message": message},
        {"message": {**message, "text": None, "contact": contact}},
        {"edited_message": {**message, "edit_date": 1773219601}},
        {"message": {**group, "message_thread_id": 5, "is_topic_message": True}},
        {"message": {**group, "forum_topic_created": {"name": "Mürgine Lause", "icon_color": 1}}},
        {"callback_query": {"id": "1", "from": who, "message": message, "data": "again:1:1"}},
        {"my_chat_member": {"chat": message["chat"], "from": who, "date": 1, "old_chat_member": member,
                            "new_chat_member": member}},
        {"message_reaction": {"chat": message["chat"], "message_id": 1, "user": who, "date": 1}},
        {"Mürgine Lause": {"text": "Mürgine Lause"}},
    ]  # fmt: skip


def spoil(rng: random.Random, value: Any) -> None:
    """Put junk somewhere inside, or take something away."""
    while True:
        places = list(value) if isinstance(value, dict) else list(range(len(value)))
        if not places:
            return
        place = rng.choice(places)
        inner = value[place]
        if isinstance(inner, dict | list) and inner and rng.random() < 0.7:
            value = inner
            continue
        if isinstance(value, dict) and rng.random() < 0.2:
            del value[place]
        else:
            value[place] = copy.deepcopy(rng.choice(JUNK))
        return
