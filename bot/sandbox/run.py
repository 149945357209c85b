"""Bring everything up: the folder, the sandbox, the bot; and down again."""

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from aftercare.clock import RealClock
from bot.app import App
from bot.logs import set_up_logs
from bot.sandbox.browser import free_or_any, show_page
from bot.sandbox.folder import FolderInUseError, quarters, sweep
from bot.sandbox.memory import Memory
from bot.sandbox.scene import CURRENCY, CUSTOMERS, Scene, fill_list_of_gifts, let_in, set_scene
from bot.sandbox.till import Till
from bot.setting_types import region_of
from bot.settings import GivenSettings
from telegram_sandbox import Rules, Sandbox, ShiftableClock
from telegram_sandbox.page import Panel, Step, add_page

PORT = 8090
LARGEST_PORT = 65535
# Where numbers are dialled if the machine's time zone is no country's.
REGION = "EE"
PANEL = Path(__file__).parent / "till_panel"
GUIDE = (
    Step("Finish a visit at the till", "panel"),
    Step("Open the link as Anna", "started"),
    Step("Tell what went wrong", "written"),
    Step("Answer as Kadri", "answered"),
)


def run_sandbox(arguments: Sequence[str]) -> int:
    """Run until Ctrl-C or SIGTERM; the exit code."""
    wishes = _parser().parse_args(arguments)
    # The page's address is to stand out: only what goes wrong is logged.
    set_up_logs(logging.WARNING)
    try:
        with quarters(wishes.folder) as database:
            asyncio.run(_live(wishes, database))
    except KeyboardInterrupt:
        return 130
    except (FolderInUseError, OSError) as why:
        sys.stderr.write(f"{why}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot sandbox",
        description="The bot on a Telegram of its own, on this machine: no token, no network. "
        "It goes on where it was stopped.",
    )
    parser.add_argument("--fresh", action="store_true", help="start over: forget every chat and case")
    parser.add_argument(
        "--port", type=_port, help=f"port of the page (default {PORT}, or a free one if that is taken)"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path("sandbox-data"),
        help="where everything is kept (default %(default)s)",
    )
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= LARGEST_PORT:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


async def _live(wishes: argparse.Namespace, database: Path) -> None:
    clock = ShiftableClock()
    sandbox = Sandbox(
        username="aftercare_sandbox_bot", name="Aftercare", clock=clock, rules=Rules(flood=True)
    )
    till, memory = Till(clock, CURRENCY), Memory(database.parent)
    known = None if wishes.fresh else memory.bring_back(sandbox, till)
    if known is None:
        sweep(database.parent)
    scene = known or set_scene(sandbox)
    till.add_to(sandbox.app)
    add_page(sandbox.app, [Panel("till", "Till", PANEL)], GUIDE)
    await sandbox.start(free_or_any(PORT) if wishes.port is None else wishes.port)
    try:
        app = App(_settings(sandbox, scene, till, database), clock)
        try:
            await _run(app, sandbox, scene, till, memory, new=known is None, browser=not wishes.no_browser)
        finally:
            await app.stop()
            memory.keep(sandbox, scene, till)
    finally:
        await sandbox.stop()


async def _run(
    app: App, sandbox: Sandbox, scene: Scene, till: Till, memory: Memory, *, new: bool, browser: bool
) -> None:
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, app.end)
    await app.start()
    till.open(app.http_port)
    if new:
        await till.seed(*CUSTOMERS[0])
    sys.stdout.write(f"The sandbox is at {sandbox.url}\n")
    sys.stdout.flush()
    aside = [asyncio.ensure_future(memory.go_on_keeping(sandbox, scene, till, RealClock()))]
    if new:
        aside.append(asyncio.ensure_future(let_in(sandbox, scene)))
        fill_list_of_gifts(scene)
    try:
        if browser:
            await show_page(sandbox.url)
        await app.run()
    finally:
        for task in aside:
            task.cancel()


def _settings(sandbox: Sandbox, scene: Scene, till: Till, database: Path) -> GivenSettings:
    return GivenSettings.model_validate(
        {
            "telegram_token": sandbox.token,
            "telegram_api_url": sandbox.url,
            "database_url": f"sqlite+aiosqlite:///{database.as_posix()}",
            "admin_ids": scene.admins,
            "desk_chat_id": scene.desk,
            "http_port": 0,
            "api_key": till.key,
            "business_name": scene.business,
            "timezone": scene.zone,
            "region": region_of(scene.zone) or REGION,
            "currency": scene.currency,
            "language": scene.language,
        }
    )
