"""`python -m aftercare.understanding read`."""

import json
import subprocess
import sys
from io import StringIO

import pytest

from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.__main__ import readings

FIELDS = {
    *("id", "language", "sentiment", "score", "problem", "anger", "leaving", "wishes", "themes"),
    *("staff", "phone", "when", "recommend", "not_service", "danger", "urgent", "sensitive", "sure"),
}


def test_json_lines_in_readings_out() -> None:
    lines = [
        {"id": 1, "text": "Kraan tilgub ikka, palun helistage mulle", "context": "after_visit"},
        {"id": "x", "text": "ok", "language": "lt", "names": ["Rasa"]},
    ]
    run = subprocess.run(
        [sys.executable, "-m", "aftercare.understanding", "read"],
        input="\n".join(json.dumps(line) for line in lines) + "\n\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    first, second = map(json.loads, run.stdout.splitlines())
    assert first.keys() == second.keys() == FIELDS
    assert (first["id"], first["language"], first["problem"]) == (1, "et", True)
    assert first["wishes"] == ["callback"]
    assert (second["id"], second["language"], second["not_service"]) == ("x", "lt", True)


def test_a_time_is_given_out_in_words_and_as_local_times() -> None:
    said = {"id": 1, "text": "Palun helistage mulle homme peale kella 16", "now": "2026-03-28T20:00"}
    (first, second) = readings(
        StringIO(f"{json.dumps(said)}\n{json.dumps(said | {'now': None})}\n"), EmbeddedUnderstanding()
    )
    words = "homme peale kella 16"
    assert first["when"] == {"words": words, "kind": "after", "from": "2026-03-29T16:00", "to": None}
    assert second["when"] == {"words": words, "kind": None, "from": None, "to": None}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please phone me on 01632 960274, mornings are best", "mornings"),
        ("Позвоните мне завтра с 10 до 12, +7 921 555-38-90", "завтра с 10 до 12"),
        ("poklicite me po sluzbi, 070 555 238", "po sluzbi"),
        ("Cancel Saturday please", None),
        ("I waited from 9 to 11 and nobody came, what a shame", None),
        ("The filling fell out again, please redo it. And now it hurts too", None),
    ],
)
def test_only_a_wished_time_is_read(text: str, words: str | None) -> None:
    assert EmbeddedUnderstanding().read_now(text).when == words


def test_a_line_that_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(readings(StringIO('{"id": 1}\n[]\n'), EmbeddedUnderstanding()))
