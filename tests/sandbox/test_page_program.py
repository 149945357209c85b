"""`python -m bot sandbox` as a program: its folder, its address, its end."""

import json
import os
import sqlite3
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.folder import FolderInUseError, quarters, sweep
from bot.sandbox.run import run_sandbox
from bot.sandbox.scene import machine_zone
from tests.browser.program import PATIENCE, program

SANDBOX = ("bot", "sandbox", "--no-browser", "--port", "0", "--folder")


def test_it_shows_its_page_and_stops_at_ctrl_c(tmp_path: Path) -> None:
    """What stands in the environment for production is not read: these values would end the start."""
    foreign = {"AFTERCARE_BURST_SECONDS": "never", "AFTERCARE_DATABASE_URL": "nowhere"}
    with program(*SANDBOX, str(tmp_path), **foreign) as running:
        address = running.line_with("The sandbox is at").split()[-1]
        page = urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=PATIENCE)
        with page as answer:
            assert b"<html" in answer.read()
        with program(*SANDBOX, str(tmp_path)) as second:
            second.line_with("Another sandbox runs in")
            assert second.process.wait(PATIENCE) == 2
        assert running.interrupt() == 0
    with sqlite3.connect(tmp_path / "sandbox.db") as database:
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone()
    database.close()
    assert tables > 0


def test_it_goes_on_where_it_was_stopped_and_starts_over_when_told(tmp_path: Path) -> None:
    def lives(*options: str) -> tuple[list[int], list[dict[str, Any]]]:
        with program(*SANDBOX, str(tmp_path), *options) as running:
            address = running.line_with("The sandbox is at").split()[-1]
            state, visits = _asked(f"{address}/sandbox/state"), _asked(f"{address}/till/visits")
            assert running.interrupt() == 0
        return [user["id"] for user in state["users"]], visits["visits"]

    people, visits = lives()
    assert [visit["customer"] for visit in visits] == ["Anna"] and "?start=" in visits[0]["link"]
    assert lives() == (people, visits)
    (visit,) = lives("--fresh")[1]
    assert visit["link"] != visits[0]["link"]


def _asked(address: str) -> Any:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address, timeout=PATIENCE) as answer:
        return json.loads(answer.read())


def test_a_taken_port_is_said(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with program("telegram_sandbox", "--port", "0") as other:
        port = other.line_with("page").rpartition(":")[2]
        assert run_sandbox(["--no-browser", "--port", port, "--folder", str(tmp_path)]) == 2
    assert port in capfd.readouterr().err


def test_a_wrong_port_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run_sandbox(["--port", "70000"])
    assert ended.value.code == 2
    assert "from 0 to 65535" in capfd.readouterr().err


def test_only_what_a_sandbox_left_is_removed(tmp_path: Path) -> None:
    kept = {name: os.urandom(4) for name in ("aftercare.db", "aftercare.key", "notes.txt")}
    for name, words in kept.items():
        (tmp_path / name).write_bytes(words)
    (tmp_path / "sandbox.db").write_text("an earlier sandbox")
    (tmp_path / "sandbox.key").write_text("its key")
    with quarters(tmp_path) as database:
        assert database.exists()
        sweep(tmp_path)
        assert not database.exists()
        with pytest.raises(FolderInUseError, match="Another sandbox"), quarters(tmp_path):
            pass
    assert {name: (tmp_path / name).read_bytes() for name in kept} == kept
    assert not (tmp_path / "sandbox.key").exists()
    with quarters(tmp_path):
        pass


def test_the_machines_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Ljubljana")
    assert machine_zone() == "Europe/Ljubljana"
    monkeypatch.setenv("TZ", "no such place")
    assert machine_zone() != "no such place"
