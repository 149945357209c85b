"""What a customer's message costs on a database with so many cases, beside an empty one, in turns."""

import argparse
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from tests.benchmarks import figures, throughput
from tests.benchmarks.fill import fill
from tests.benchmarks.process import clear
from tests.benchmarks.rig import rig

EXPLAINED = """
The throughput run (see there) on a database of {cases} resolved cases, one a customer, with visits, words,
history, topics and everything sent, as it lies there when bodies were blanked; beside the same run on an
empty database, in turns. The {chats} customers who write have a past among the others', evenly spread."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("cases", type=int, nargs="?", default=1_000_000, help="cases (default 1000000)")
    throughput.add_arguments(parser)


async def main(options: argparse.Namespace) -> int:
    """Fill, measure in turns, and print the ratio."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    spread = max(1, options.cases // options.chats)
    full = folder / "full.db"
    try:
        await _fill(full, options.cases, spread)
        rounds = []
        for number in range(options.rounds):
            rows: throughput.Rows = {}
            for name in ("empty", "full") if number % 2 == 0 else ("full", "empty"):
                rows |= await _measure(options, name, full, spread)
            _compare(rows)
            rounds.append(rows)
            print(f"round {number + 1}:", figures.brief(rows), flush=True)
    finally:
        clear(folder)
    print(EXPLAINED.format(cases=options.cases, chats=options.chats), end="\n\n")
    medians = figures.medians_of(rounds)
    print(figures.table(medians, {"of empty": ".2f"} | throughput.SHOWN))
    figures.keep(options.json, "rows", medians)
    return 0


async def _measure(options: argparse.Namespace, name: str, full: Path, spread: int) -> throughput.Rows:
    def prepare(folder: Path) -> None:
        if name == "full":
            shutil.copy(full, folder / "bot.db")

    rows = await throughput.measure(options, ours=True, prepare=prepare, spread=spread)
    return {f"{phase}, {name}": row for phase, row in rows.items()}


def _compare(rows: throughput.Rows) -> None:
    for name, row in rows.items():
        row["of empty"] = row["CPU-ms/msg"] / rows[f"{name.partition(',')[0]}, empty"]["CPU-ms/msg"]


async def _fill(full: Path, cases: int, spread: int) -> None:
    made: list[Path] = []
    async with rig(ours=True, prepare=made.append):
        # The bot itself makes the tables.
        with closing(sqlite3.connect(made[0] / "bot.db")) as source, closing(sqlite3.connect(full)) as target:
            source.backup(target)
    began = time.perf_counter()
    for table in fill(full, cases, spread):
        print(f"filling {table}", flush=True)
    print(f"{cases} cases in {time.perf_counter() - began:.0f} s, {_size_mb(full):.0f} MB", flush=True)


def _size_mb(file: Path) -> float:
    return file.stat().st_size / 1e6
