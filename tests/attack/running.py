"""The bot as people run it: a process of its own in a folder of its own."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.benchmarks.process import ROOT, free_port

SECRET = "only-for-attacks-0123456789"
TOKEN = "4242:AAabcdefghijklmnopqrstuvwxyz0123456"


@dataclass(frozen=True, slots=True)
class Running:
    """One process, its port, and the file of its log."""

    process: asyncio.subprocess.Process
    port: int
    output: Path

    def log(self) -> str:
        """Everything it has written."""
        return self.output.read_text(errors="replace")

    async def ready(self) -> None:
        """Return once it does its work."""
        async with aiohttp.ClientSession() as session, asyncio.timeout(30):
            while True:
                try:
                    async with session.get(f"http://127.0.0.1:{self.port}/readyz") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.05)  # noqa: TID251 -- a process tells nobody that it is ready


async def run(
    folder: Path, api: str, *, token: str = TOKEN, webhook: bool = False, port: int = 0, **more: str
) -> Running:
    """Start `python -m bot`; `more` are further settings."""
    port = port or free_port()
    ours = {
        "TELEGRAM_TOKEN": token,
        "TELEGRAM_API_URL": api,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/bot.db",
        "HTTP_PORT": str(port),
        "BURST_SECONDS": "0",
        "API_KEY": "a-key-of-the-till-0123456789",
    }
    if webhook:
        ours |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_SECRET": SECRET}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AFTERCARE_")}
    environment = kept | {f"AFTERCARE_{name}": value for name, value in (ours | more).items()}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "src")])
    output = folder / "bot.log"
    with output.open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-X", "dev", "-m", "bot", cwd=folder, env=environment, stdout=log, stderr=log
        )
    return Running(process, port, output)
