"""Kill the bot at random moments while people write, and count what was lost, doubled or said twice."""

import argparse
import tempfile
from pathlib import Path
from random import Random

from tests.benchmarks import figures
from tests.benchmarks.ordeal import Ordeal
from tests.benchmarks.process import clear
from tests.benchmarks.verdict import Verdict

# At most so many calls are on their way when the bot is killed, so that many may be repeated.
IN_FLIGHT = 8
EXPLAINED = """
Customers write in five languages and staff answer in their topics, or give them something and press *Give*
twice, {rate:g} messages a second, to a stand-in that keeps updates until they are acknowledged; {kills} times
the bot is killed with SIGKILL at a random moment, now and then while it is starting, and started again.
Afterwards it may finish, and its database is compared with what was written and what arrived.
  lost      a message that is not in the database, or not where it belongs in Telegram (a customer's words in
            their topic or card where there is a case, staff's with the customer), or anything to be sent
            that did not end as sent
  doubled   a message stored twice, staged twice, a second case of one customer, or
            a gesture that was given, entered or told to its customer twice
  repeated  messages sent more often than the database has them: a call whose answer died with the bot
  disorder  words relayed into a topic, or to a customer, before earlier ones"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--kills", type=int, default=200, help="how often it is killed (default 200)")
    parser.add_argument("--rate", type=float, default=20, help="messages a second (default 20)")
    parser.add_argument("--chats", type=int, default=300, help="customers (default 300)")
    parser.add_argument("--seed", type=int, default=1, help="of the moments and the words (default 1)")
    parser.add_argument("--keep", help="leave the database and the log in this folder")
    parser.add_argument("--json", help="append the figures to this file")


async def main(options: argparse.Namespace) -> int:
    """Run the ordeal, showing where it is, and print what came of it."""
    verdict = await crash(
        kills=options.kills,
        rate=options.rate,
        chats=options.chats,
        seed=options.seed,
        keep=options.keep,
        shown=True,
    )
    print(EXPLAINED.format(rate=options.rate, kills=options.kills), end="\n\n")
    print(*verdict.lines(IN_FLIGHT * options.kills), sep="\n")
    figures.keep(options.json, "crash", verdict.figures())
    return 0


async def crash(
    *, kills: int, rate: float, chats: int, seed: int, keep: str | None = None, shown: bool = False
) -> Verdict:
    """Kill it so often, let it finish, and judge. Raises NotWorkingError where it does not come up again."""
    folder = _folder(keep)
    ordeal = Ordeal(folder, Random(seed), rate=rate, chats=chats)
    try:
        await ordeal.run(kills, (lambda line: print(line, flush=True)) if shown else (lambda _: None))
        return ordeal.judge()
    finally:
        await ordeal.close()
        if keep is None:
            clear(folder)


def _folder(keep: str | None) -> Path:
    folder = Path(keep or tempfile.mkdtemp(prefix="bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
