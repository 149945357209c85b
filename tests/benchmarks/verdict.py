"""What came of a crash run, by its database and by what people got to read."""

import json
import sqlite3
import statistics
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.people import People
from tests.benchmarks.phrases import marks_in
from tests.benchmarks.stand_in import DESK, StandIn

# Titles and the board are drawn when there is time, and not where they read so already.
_UNSENT = "SELECT count(*) FROM intents WHERE state <> 'sent' AND kind NOT IN ('title', 'board')"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Counts; `recoveries` are seconds from a start of the process to its first message."""

    messages: int
    gestures: int
    lost: dict[str, int]
    doubled: dict[str, int]
    repeated: int
    disorder: int
    flagged: int
    recoveries: Sequence[float]

    def lines(self, most: int) -> list[str]:
        """It in words; `most` is how many repeats there may be."""
        slowest = max(self.recoveries, default=0.0)
        median = statistics.median(self.recoveries or [0.0])
        return [
            f"messages  {self.messages}, and {self.gestures} gestures given by presses, each pressed twice",
            f"lost      {sum(self.lost.values())} {_parts(self.lost)}",
            f"doubled   {sum(self.doubled.values())} {_parts(self.doubled)}",
            f"repeated  {self.repeated} (at most {most} were on their way; {self.flagged} marked so)",
            f"disorder  {self.disorder}",
            f"works again after {median:.2f} s, at worst {slowest:.2f} s",
        ]

    def figures(self) -> dict[str, Any]:
        """It as plain values."""
        return asdict(self)


def unsent(database: Path) -> int:
    """How much a bot that is still at work has to send."""
    with closing(_read(database)) as stored:
        return _count(stored, _UNSENT)


def judge(database: Path, people: People, stand_in: StandIn, recoveries: Sequence[float]) -> Verdict:
    """Read the database of a bot that is finished, and compare."""
    with closing(_read(database)) as stored:
        return Verdict(
            messages=len(people.written),
            gestures=_count(stored, "SELECT count(*) FROM gestures"),
            lost=_lost(stored, people),
            doubled=_doubled(stored),
            repeated=_repeated(stored, stand_in),
            disorder=_disorder(people),
            flagged=_count(stored, "SELECT count(*) FROM intents WHERE error LIKE 'repeated%'"),
            recoveries=recoveries,
        )


def _read(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)


def _lost(stored: sqlite3.Connection, people: People) -> dict[str, int]:
    kept = {mark: case for text, case in _utterances(stored) for mark in marks_in(text)}
    by_customers = {mark for mark, words in people.written.items() if words.thread is None}
    by_staff = people.written.keys() - by_customers
    at_desk = {mark for sent in people.seen if sent.chat_id == DESK for mark in marks_in(sent.text)}
    at_customers = {mark for sent in people.seen if sent.chat_id != DESK for mark in marks_in(sent.text)}
    with_case = {mark for mark, case in kept.items() if case is not None}
    return {
        "never stored": len(by_customers - kept.keys()),
        "never read by staff": len(with_case - at_desk),
        "staff's never read": len(by_staff - at_customers),
        "inbox not done": _count(stored, "SELECT count(*) FROM received WHERE state <> 'done'"),
        "outbox not sent": _count(stored, _UNSENT),
    }


def _doubled(stored: sqlite3.Connection) -> dict[str, int]:
    marks = Counter(mark for text, _ in _utterances(stored) for mark in marks_in(text))
    relays = Counter(
        tuple(json.loads(content)["source"])
        for (content,) in stored.execute("SELECT content FROM intents WHERE kind IN ('relay', 'copy')")
    )
    return {
        "utterances": sum(count - 1 for count in marks.values()),
        "relays": sum(count - 1 for count in relays.values()),
        "updates": _surplus(stored, "received", "update_id, digest"),
        "customers": _surplus(stored, "accounts", "user_id"),
        "cases": _surplus(stored, "cases", "customer_id"),
        "gestures": _doubled_gestures(stored),
    }


def _doubled_gestures(stored: sqlite3.Connection) -> int:
    """Count gestures beyond one for each preview, their lines beyond one each, and what was told twice."""
    beyond = _count(
        stored, "SELECT (SELECT count(*) FROM gestures) - (SELECT count(DISTINCT gesture_id) FROM offers)"
    )
    told = Counter(
        say[1]["reference"]
        for (content,) in stored.execute("SELECT content FROM intents WHERE kind = 'say'")
        for say in json.loads(content).get("says", ())
        if say[0].startswith("gesture-told")
    )
    entered = _surplus(stored, "ledger", "gesture_id, what")
    return abs(beyond) + entered + sum(count - 1 for count in told.values())


def _repeated(stored: sqlite3.Connection, stand_in: StandIn) -> int:
    methods = ("sendMessage", "createForumTopic")
    made = sum(stand_in.calls[method] for method in methods)
    once = _count(
        stored,
        "SELECT count(*) FROM intents WHERE state = 'sent'"
        " AND json_extract(frozen, '$.method') IN ('sendMessage', 'createForumTopic')",
    )
    return made - once


def _disorder(people: People) -> int:
    """Count relayed words that came after later ones of the same stream (repeats left out)."""
    texts = {words.text: mark for mark, words in people.written.items()}
    latest: dict[tuple[int, int | None], int] = {}
    arrived: set[int] = set()
    wrong = 0
    for sent in people.seen:
        stream, mark = (sent.chat_id, sent.thread_id), next(iter(marks_in(sent.text)), None)
        relayed = texts.get(sent.text) == mark or (sent.chat_id != DESK and mark is not None)
        if mark is None or not relayed or mark in arrived:
            continue
        arrived.add(mark)
        wrong += mark < latest.get(stream, 0)
        latest[stream] = max(mark, latest.get(stream, 0))
    return wrong


def _utterances(stored: sqlite3.Connection) -> list[tuple[str, int | None]]:
    return stored.execute("SELECT text, case_id FROM utterances").fetchall()


def _surplus(stored: sqlite3.Connection, table: str, columns: str) -> int:
    return _count(
        stored, f"SELECT coalesce(sum(n - 1), 0) FROM (SELECT count(*) AS n FROM {table} GROUP BY {columns})"
    )


def _count(stored: sqlite3.Connection, query: str) -> int:
    return int(stored.execute(query).fetchone()[0])


def _parts(counts: dict[str, int]) -> str:
    return "(" + ", ".join(f"{name} {count}" for name, count in counts.items()) + ")"
