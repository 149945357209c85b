"""The command line: `python -m bot` runs the bot, `python -m bot sandbox` lets anybody try it."""

import argparse
import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from aftercare.clock import RealClock
from aftercare.ids import DamagedKeyError
from bot.settings import Settings, WrongSettingsError, load_settings

CLAIM = "This bot has no admin yet. Whoever opens this link first becomes its admin (once, within 24 hours):"
HELP = "run (what it does without a word), or sandbox; `sandbox --help` tells its options"


def main(arguments: list[str] | None = None) -> int:
    """Run what the words on the command line ask for; the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["sandbox"]:
        from bot.sandbox.run import run_sandbox

        return run_sandbox(words[1:])
    _parser().parse_args(words)
    try:
        return run(load_settings(Path(".env")))
    except WrongSettingsError as wrong:
        return _say(*wrong.lines)


def run(settings: Settings) -> int:
    """Run the bot until SIGTERM or Ctrl-C; the exit code."""
    from bot.logs import set_up_logs

    set_up_logs()
    _build_up_memory()
    try:
        _run(_live(settings))
    except KeyboardInterrupt:
        return 130
    except _reasons() as why:
        return _say(str(why))
    return 0


async def _live(settings: Settings) -> None:
    from bot.app import App

    app = App(settings, RealClock())
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, app.end)
    try:
        starting = asyncio.ensure_future(app.start())
        ending = asyncio.ensure_future(app.run())
        await asyncio.wait({starting, ending}, return_when=asyncio.FIRST_COMPLETED)
        if not starting.done():
            starting.cancel()
        else:
            starting.result()
            _settle_memory()
            _tell_owner(app.claim_link)
        await ending
    finally:
        await app.stop()


def _tell_owner(link: str | None) -> None:
    # On standard output only: whatever is logged is kept, and whoever opens the link owns the bot.
    if link is not None:
        print(CLAIM, link, sep="\n", flush=True)


def _build_up_memory() -> None:
    # Whatever is loaded from here on stays: looking for circles in it again and again is a sixth of a start.
    gc.set_threshold(100_000, 50, 1000)


def _settle_memory() -> None:
    # What was loaded stays for good, and rows come and go by reference counts: looking for circles in
    # all of it every few hundred objects would only cost time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _reasons() -> tuple[type[Exception], ...]:
    from bot.telegram.poller import Stopped

    return (Stopped, DamagedKeyError, OSError)


def _run(work: Coroutine[Any, Any, None]) -> None:
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def _say(*lines: str) -> int:
    print(*lines, sep="\n", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    parser.add_argument("command", nargs="?", choices=["run", "sandbox"], default="run", help=HELP)
    return parser


if __name__ == "__main__":
    sys.exit(main())
