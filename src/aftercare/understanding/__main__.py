"""`python -m aftercare.understanding read`: JSON lines in, one reading as JSON a line out.

In: `id`, `text` and, where known, `context`, `asked`, `language` (the customer's stored one), `names` (first
names of staff) and `now` (local ISO time). Out: the reading's fields under the same `id`.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, TextIO

from aftercare.language import closest
from aftercare.understanding.reading import Reading
from aftercare.understanding.understanding import EmbeddedUnderstanding
from aftercare.understanding.when.find_when import find_when
from aftercare.understanding.when.reckon import reckon


def readings(lines: TextIO, understanding: EmbeddedUnderstanding) -> Iterator[dict[str, Any]]:
    """Read each line that is not blank. Raises ValueError for one that is no JSON object."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            message = json.loads(line)
            if not isinstance(message, dict):
                raise ValueError(f"line {number}: not a JSON object")
            yield reading(message, understanding)


def reading(message: Mapping[str, Any], understanding: EmbeddedUnderstanding) -> dict[str, Any]:
    """Read one message given as a JSON object."""
    found = understanding.read_now(
        str(message.get("text") or ""),
        context=message.get("context"),
        asked=message.get("asked"),
        language=message.get("language"),
        names=message.get("names") or (),
    )
    return {
        "id": message.get("id"),
        "language": found.language or message.get("language"),
        "sentiment": found.sentiment,
        "score": found.score,
        "problem": found.problem,
        "anger": found.anger,
        "leaving": found.leaving,
        "wishes": sorted(found.wishes),
        "themes": dict(found.themes),
        "staff": list(found.staff),
        "phone": found.phone,
        "when": when(found, message),
        "recommend": found.recommend,
        "not_service": found.not_service,
        "danger": found.danger,
        "urgent": found.urgent,
        "sensitive": sorted(found.sensitive),
        "sure": {"language": found.language_sure},
    }


def when(found: Reading, message: Mapping[str, Any]) -> dict[str, str | None] | None:
    """The words of a time, and what they mean at the message's `now` (local ISO time), if it has one."""
    if found.when is None:
        return None
    spoken = find_when(found.when, found.language or closest(message.get("language")))
    try:
        now = datetime.fromisoformat(str(message.get("now"))).replace(tzinfo=None)
    except ValueError:
        spoken = None
    reckoned = spoken and reckon(spoken, now)
    if not reckoned:
        return {"words": found.when, "kind": None, "from": None, "to": None}
    return {
        "words": found.when,
        "kind": reckoned.kind,
        "from": _local(reckoned.since),
        "to": _local(reckoned.until),
    }


def _local(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="minutes")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m aftercare.understanding", description=__doc__)
    parser.add_argument("command", choices=["read"], help="read messages from standard input")
    parser.parse_args()
    understanding = EmbeddedUnderstanding()
    for found in readings(sys.stdin, understanding):
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
