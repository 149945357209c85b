"""What a customer's message costs our bot, beside python-telegram-bot's bare echo, in turns."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.benchmarks import figures, phrases
from tests.benchmarks.load import Load, Phase, Tally
from tests.benchmarks.machine import calibrate, cpu_ms, memory_mb
from tests.benchmarks.rig import Rig, rig

TALK: Final = Phase("talk", phrases.TALK, reply=True, relay=False)
NEW: Final = Phase("new", phrases.CALLS, reply=True, relay=True)
CASE: Final = Phase("case", phrases.ALL, reply=False, relay=True)
ECHO: Final = Phase("echo", phrases.ALL, reply=True, relay=False)
WARM_UP: Final = 300
EXPLAINED: Final = """
Sent: sentences of our own (praise, small talk, complaints, wishes for a person or a call, questions) in
English, Estonian, Lithuanian, Russian and Slovene, each with a number behind, by {chats} private chats in
turns that had all said /start before; {load}. Our bot keeps every message and all it sends on disk before it
acknowledges or calls (synchronous=FULL), reads every message, and has no rate budget, no pause for bursts.
  talk  praise and small talk without an open case. Answered: a sendMessage to the customer.
  new   the first message that needs people. Answered: a sendMessage to the customer, and a topic made for
        them in the staff's group with a card in it that shows the message.
  case  any message while a case is open. Answered: the words relayed into the customer's topic (the customer
        hears from the bot as well, unless it was small talk).
  all   the three together.
  echo  python-telegram-bot's echo of the same sentences: its ordinary polling and HTTP client, nothing kept.
CPU is user and system time of the bot's processes (/proc) up to its last call; latency ends when the call
reaches the stand-in; msg/s counts to the bot's last call. reply: to the customer; relay: into the group."""
SHOWN: Final = {
    "msg/s": ".0f",
    "CPU-ms/msg": ".3f",
    "of echo": ".2f",
    "reply p50 ms": ".1f",
    "reply p99 ms": ".1f",
    "relay p50 ms": ".1f",
    "relay p99 ms": ".1f",
    "calls/msg": ".2f",
    "lost": ".0f",
    "peak MB": ".0f",
    "first answer s": ".2f",
    "load CPU-ms/call": ".3f",
    "calibration ms": ".1f",
}
Rows = dict[str, dict[str, float]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument(
        "--messages", type=int, default=2000, help="messages a phase and round (default 2000)"
    )
    parser.add_argument("--rounds", type=int, default=3, help="rounds; medians are printed (default 3)")
    parser.add_argument("--mode", choices=["polling", "webhook"], default="polling", help="of our bot")
    parser.add_argument("--chats", type=int, default=1000, help="customers (default 1000)")
    parser.add_argument(
        "--outstanding", type=int, default=32, help="messages under way without --rate (default 32)"
    )
    parser.add_argument(
        "--rate", type=float, default=0, help="messages a second (default: as fast as answered)"
    )
    parser.add_argument("--json", help="append the figures of every round to this file")


async def main(options: argparse.Namespace) -> int:
    """Run ours and the echo in turns and print the medians."""
    rounds: list[Rows] = []
    for number in range(options.rounds):
        rows: Rows = {}
        for ours in (True, False) if number % 2 == 0 else (False, True):
            rows |= await measure(options, ours=ours)
        for row in rows.values():
            row["of echo"] = row["CPU-ms/msg"] / rows["echo"]["CPU-ms/msg"]
        rounds.append(rows)
        figures.keep(options.json, "throughput", rows)
        print(f"round {number + 1}:", figures.brief(rows), flush=True)
    load = (
        f"{options.rate:g} messages a second"
        if options.rate
        else f"{options.outstanding} under way at a time"
    )
    print(EXPLAINED.format(chats=options.chats, load=load), end="\n\n")
    print(figures.table(figures.medians_of(rounds), SHOWN))
    return 0


async def measure(
    options: argparse.Namespace,
    *,
    ours: bool,
    prepare: Callable[[Path], None] = lambda _: None,
    spread: int = 1,
) -> Rows:
    """One run of one bot: a row of figures for each phase. `spread` sets the customers' ids apart."""
    yardstick = calibrate()
    async with rig(ours=ours, webhook=options.mode == "webhook", prepare=prepare) as running:
        load = Load(running.stand_in, options.chats, spread)
        await load.greet(options.outstanding)
        first = TALK if ours else ECHO
        await load.run(first, min(WARM_UP, options.messages), outstanding=options.outstanding)
        rows: Rows = {}
        for phase in (TALK, NEW, CASE) if ours else (ECHO,):
            rows[phase.name] = await _phase(options, running, load, phase)
        peak = memory_mb(running.bot.pid, peak=True)
    if ours:
        rows["all"] = _together(list(rows.values()))
    shared = {
        "peak MB": peak,
        "first answer s": running.first_answer,
        "calibration ms": (yardstick + calibrate()) / 2,
    }
    return {name: row | shared for name, row in rows.items()}


async def _phase(options: argparse.Namespace, running: Rig, load: Load, phase: Phase) -> dict[str, float]:
    # A customer's first case is opened once, so there are no more new ones than customers.
    count = min(options.messages, options.chats) if phase is NEW else options.messages
    if phase is CASE:
        await load.run(NEW, max(0, options.chats - options.messages), outstanding=options.outstanding)
    cpu, own = cpu_ms(running.bot.pid), time.process_time()
    tally = await load.run(phase, count, outstanding=options.outstanding, rate=options.rate)
    own = time.process_time() - own
    return _row(tally, cpu_ms(running.bot.pid) - cpu, own * 1000)


def _row(tally: Tally, cpu: float, own: float) -> dict[str, float]:
    count = len(tally.written)
    row = {
        "messages": float(count),
        "msg/s": count / tally.wall,
        "CPU-ms/msg": cpu / count,
        "calls/msg": tally.calls / count,
        "lost": float(tally.lost),
        "load CPU-ms/call": own / max(1, tally.calls),
    }
    for name in ("reply", "relay"):
        taken = [value * 1000 for one in tally.written if (value := getattr(one, name)) is not None]
        row |= {
            f"{name} p50 ms": figures.percentile(taken, 0.5),
            f"{name} p99 ms": figures.percentile(taken, 0.99),
        }
    return row


def _together(rows: list[dict[str, float]]) -> dict[str, float]:
    count = sum(row["messages"] for row in rows)
    together = {
        name: sum(row[name] * row["messages"] for row in rows) / count for name in ("CPU-ms/msg", "calls/msg")
    }
    wall = sum(row["messages"] / row["msg/s"] for row in rows)
    return {"messages": count, "msg/s": count / wall, "lost": sum(row["lost"] for row in rows), **together}
