"""A bot in a process and a folder of its own, run as people run it."""

import asyncio
import os
import shutil
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.machine import BOT_CORE, pin
from tests.benchmarks.stand_in import ADMIN, DESK, TOKEN

ROOT = Path(__file__).resolve().parents[2]
# How long a bot may take to stop when it is asked to (seconds).
STOP = 12.0


class BotProcess:
    """One run of a bot; `began` in seconds of the performance counter."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path, began: float) -> None:
        self._process = process
        self.log = log
        self.began = began
        self.pid = process.pid

    @classmethod
    async def start(
        cls, module: str, environment: Mapping[str, str], folder: Path, *, alone: bool = True
    ) -> "BotProcess":
        """Run `python -m module` there; `alone` keeps it on the bot's core."""
        log = folder / "bot.log"
        began = time.perf_counter()
        with log.open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", module, cwd=folder, env=environment, stdout=output, stderr=output
            )
        if alone:
            pin(process.pid, BOT_CORE)
        return cls(process, log, began)

    @property
    def ended(self) -> bool:
        """Whether it runs no more."""
        return self._process.returncode is not None

    async def kill(self) -> None:
        """SIGKILL: it learns nothing."""
        if not self.ended:
            self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """SIGTERM, and SIGKILL where that is not heard."""
        if not self.ended:
            self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP)
        except TimeoutError:
            await self.kill()

    def last_words(self) -> str:
        """The end of its log, to say why it did not work."""
        return self.log.read_text(errors="replace")[-2000:] if self.log.exists() else ""


def aftercare(api: str, folder: Path, *, webhook: bool = False) -> dict[str, str]:
    """The environment for our bot: its own database, no budgets, every message read by itself."""
    port = free_port()
    ours = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
        "DESK_CHAT_ID": str(DESK),
        "ADMIN_IDS": str(ADMIN),
        "HTTP_PORT": str(port),
        "BUSINESS_NAME": "Salon Lill",
        "TIMEZONE": "Europe/Tallinn",
        "BURST_SECONDS": "0",
        "RATE_OVERALL": "0",
        "RATE_CHAT": "0",
        "RATE_GROUP": "0",
    }
    if webhook:
        ours |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_SECRET": "only-for-benchmarks"}
    return _clean() | {f"AFTERCARE_{name}": value for name, value in ours.items()}


def echo(api: str) -> dict[str, str]:
    """The environment for python-telegram-bot's bare echo."""
    return _clean() | {"ECHO_TOKEN": TOKEN, "ECHO_API": api}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def clear(folder: Path) -> None:
    """Remove what a run left behind."""
    shutil.rmtree(folder, ignore_errors=True)


def _clean() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERCARE_")}
    paths = [str(ROOT), str(ROOT / "src"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths)}
