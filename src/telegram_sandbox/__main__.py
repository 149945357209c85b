"""`python -m telegram_sandbox --port N`: the sandbox alone, for a bot of any make."""

import argparse
import asyncio
import sys
from contextlib import suppress

from telegram_sandbox.clock import ShiftableClock
from telegram_sandbox.page import add_page
from telegram_sandbox.rules import Rules
from telegram_sandbox.server import Sandbox


def main() -> None:
    """Run until interrupted."""
    parser = argparse.ArgumentParser(prog="telegram_sandbox", description="A local Bot API server")
    parser.add_argument(
        "--port", type=int, default=8081, help="port on loopback (default 8081; 0: a free one)"
    )
    parser.add_argument("--username", default="sandbox_bot", help="the bot's username")
    parser.add_argument("--no-flood", action="store_true", help="do not enforce the flood limits")
    wishes = parser.parse_args()
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(wishes.port, wishes.username, flood=not wishes.no_flood))


async def _run(port: int, username: str, *, flood: bool) -> None:
    sandbox = Sandbox(username=username, clock=ShiftableClock(), rules=Rules(flood=flood))
    add_page(sandbox.app)
    await sandbox.start(port)
    sys.stdout.write(
        f"page     {sandbox.url}\nBot API  {sandbox.url}/bot<token>/<method>\ntoken    {sandbox.token}\n"
    )
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await sandbox.stop()


if __name__ == "__main__":
    main()
