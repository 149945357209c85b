"""`kill -9` in the middle of commits: whatever was reported committed is there."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.store import fact, opened

ROOT = Path(__file__).parents[2]


async def test_what_was_reported_committed_survives_being_killed(tmp_path: Path) -> None:
    reported: set[str] = set()
    for kill, lines in enumerate((1, 40, 150, 333)):
        reported |= run_and_kill(tmp_path, f"k{kill}", lines)
    async with opened(tmp_path) as store:
        stored = {name for (name,) in store.rows("SELECT name FROM facts")}
        assert len(reported) >= 500
        assert reported <= stored
        # At most one job of each lane was under way at each kill.
        assert len(stored - reported) <= 4 * 8
        highest = max(row_id for (row_id,) in store.rows("SELECT id FROM facts"))
        assert (await store.do(lambda work: fact(work, "after"))).id == highest + 1
        assert store.rows("PRAGMA integrity_check") == [("ok",)]


def run_and_kill(folder: Path, lane: str, lines: int) -> set[str]:
    """Let a process commit, kill it after it has reported so many, and give all that it reported."""
    command = [sys.executable, "-m", "tests.storage.crash_child", str(folder), lane]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.readlines()
    if said == [""]:
        pytest.fail("the process did not start")
    return {line.strip() for line in said if line.endswith("\n")}
