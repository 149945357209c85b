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


def test_a_line_that_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(readings(StringIO('{"id": 1}\n[]\n'), EmbeddedUnderstanding()))
