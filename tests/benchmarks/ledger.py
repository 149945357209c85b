"""Give, approve, reverse, pay and redeem in any order, and press fifty times at once, counting what fails."""

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.benchmarks import figures
from tests.benchmarks.giving_machine import GivingMachine
from tests.benchmarks.presses import PRESSES, press_at_once
from tests.benchmarks.town_presses import press_in_town
from tests.town import town

EXPLAINED = """
The machine lets a house live: customers with bills in the house's currency (0, 2 or 3 decimals) and others,
gestures of every kind by every role, alone and several in one transaction, pressed again, approved whole or
in part, declined, reversed, paid and redeemed, while the policy, people's roles and the time change. A model
that adds up the whole past anew foretells every answer; after each step the file is read by another program:
no line changed, no key twice, each with a version that is kept, sums equal to what stands, no bill given back
beyond its total. Then {presses} people press at once against one limit, bill or key, {times} times,
and then fifty agents press *Give* in the whole bot, each their own preview and all of them the same one."""
# How many runs between two lines about how it goes.
OFTEN = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--runs", type=int, default=2000, help="runs of the machine (default 2000)")
    parser.add_argument("--steps", type=int, default=100, help="at most so many steps each (default 100)")
    parser.add_argument("--times", type=int, default=500, help="how often fifty press (default 500)")
    parser.add_argument("--rounds", type=int, default=5, help="how often in the whole bot (default 5)")
    parser.add_argument("--seed", type=int, default=1, help="of what happens (default 1)")
    parser.add_argument("--json", help="append the figures to this file")


async def main(options: argparse.Namespace) -> int:
    """Run both, showing where they are, and print what happened; a fault ends it with its example."""
    counted, machine_s = await asyncio.to_thread(
        _timed, lambda: run_machine(options.runs, options.steps, options.seed, shown=True)
    )
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        pressed = await press_at_once(Path(folder), options.times, lambda line: print(line, flush=True))
    took = time.perf_counter() - began
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with town(Path(folder)) as here:
            in_town = await press_in_town(here, options.rounds)
    print(EXPLAINED.format(presses=PRESSES, times=options.times), end="\n\n")
    result: dict[str, Any] = {"machine": dict(counted), "machine_s": machine_s}
    result |= {"presses": dict(pressed), "presses_s": took, "in_town": dict(in_town)}
    print(*_lines(result), sep="\n")
    figures.keep(options.json, "ledger", result)
    return 0


def run_machine(runs: int, steps: int, number: int, *, shown: bool = False) -> Counter[str]:
    """Let so many houses live, and count what happened; raises what a house did wrong."""
    counted: Counter[str] = Counter()

    class Shown(GivingMachine):
        figures = counted

        def teardown(self) -> None:
            super().teardown()
            if shown and counted["runs"] % OFTEN == 0:
                print(f"{counted['runs']} runs, {counted['granted']} granted", flush=True)

    chosen = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seed(number)(Shown), settings=chosen)
    return counted


def _timed(act: Callable[[], Counter[str]]) -> tuple[Counter[str], float]:
    began = time.perf_counter()
    return act(), time.perf_counter() - began


def _lines(result: dict[str, Any]) -> list[str]:
    counted, pressed, took = Counter(result["machine"]), result["presses"], result["presses_s"]
    kinds = sorted(name for name in counted if name.startswith("granted: "))
    refused = counted["unfit"] + counted["beyond"]
    return [
        f"machine   {counted['runs']} runs, {counted['steps']} steps in {result['machine_s']:.0f} s",
        f"granted   {counted['granted']}, {counted['approved']} of them approved by another",
        *(f"            {name.removeprefix('granted: ')} {counted[name]}" for name in kinds),
        f"refused   {refused} ({counted['beyond']} beyond a limit), declined {counted['declined']}",
        f"again     {counted['pressed again']} presses of what was granted, nothing doubled",
        f"after     {counted['reversed']} reversed, {counted['paid']} paid, {counted['redeemed']} redeemed",
        f"presses   {pressed['presses']} in {took:.0f} s, {pressed['granted']} granted: all that was left",
        f"in town   {result['in_town']['presses']}, {result['in_town']['granted']} granted and told once",
    ]
