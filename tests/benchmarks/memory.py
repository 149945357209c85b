"""What our bot takes with nothing to do, all languages loaded; and how soon it answers after a start."""

import argparse

from aftercare.clock import RealClock
from tests.benchmarks import figures
from tests.benchmarks.machine import calibrate, cpu_ms, memory_mb
from tests.benchmarks.rig import rig

EXPLAINED = """
The bot is started with one /start waiting for it: the first answer is when that is answered (its
sendMessage reaches the stand-in), counted from the start of the process with an empty database, migrations
included. Then it is left alone for {idle:g} s: idle MB is its resident memory after that, idle CPU what it
used meanwhile."""
SHOWN = {
    "idle MB": ".0f",
    "peak MB": ".0f",
    "first answer s": ".2f",
    "start CPU s": ".2f",
    "idle CPU-ms/s": ".1f",
    "calibration ms": ".1f",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--rounds", type=int, default=3, help="starts; medians are printed (default 3)")
    parser.add_argument("--idle", type=float, default=5, help="seconds to be left alone (default 5)")
    parser.add_argument("--json", help="append the figures to this file")


async def main(options: argparse.Namespace) -> int:
    """Start, wait, and print."""
    rounds = []
    for _ in range(options.rounds):
        row = {"calibration ms": calibrate()}
        async with rig(ours=True) as running:
            pid = running.bot.pid
            spent = cpu_ms(pid)
            await RealClock().wait(options.idle)
            row |= {
                "first answer s": running.first_answer,
                "start CPU s": spent / 1000,
                "idle CPU-ms/s": (cpu_ms(pid) - spent) / options.idle,
                "idle MB": memory_mb(pid, peak=False),
                "peak MB": memory_mb(pid, peak=True),
            }
        rounds.append({"ours": row})
    print(EXPLAINED.format(idle=options.idle), end="\n\n")
    medians = figures.medians_of(rounds)
    print(figures.table(medians, SHOWN))
    figures.keep(options.json, "memory", medians)
    return 0
