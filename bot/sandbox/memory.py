"""What a sandbox remembers from one start to the next, beside the bot's database."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from aftercare.clock import Clock
from bot.sandbox.folder import DATABASE, NOTES, WORLD
from bot.sandbox.scene import Scene, recalled, told
from bot.sandbox.till import Till
from telegram_sandbox import Sandbox, SandboxError
from telegram_sandbox.clock import MovableClock

# So often it is written down while something happens (seconds): after a crash this much may be missing.
PAUSE = 5.0


@dataclass(frozen=True, slots=True)
class Memory:
    """The files of one folder. `world` is Telegram's side, the notes are the scene's and the till's."""

    folder: Path

    def bring_back(self, sandbox: Sandbox, till: Till) -> Scene | None:
        """Go on where the last sandbox here ended; None where there was none, or it can't be read."""
        if not (self.folder / DATABASE).exists():
            return None
        try:
            notes = orjson.loads((self.folder / NOTES).read_bytes())
            sandbox.restore((self.folder / WORLD).read_bytes())
            till.restore(notes["till"])
            if isinstance(clock := sandbox.world.clock, MovableClock):
                clock.advance(float(notes.get("shift", 0)))
            return recalled(sandbox, notes["scene"])
        except (OSError, SandboxError, orjson.JSONDecodeError, KeyError, TypeError, ValueError):
            return None

    def keep(self, sandbox: Sandbox, scene: Scene, till: Till) -> None:
        """Write everything down as it is now."""
        clock = sandbox.world.clock
        shift = clock.shift if isinstance(clock, MovableClock) else 0.0
        notes: Mapping[str, Any] = {"scene": told(scene), "till": till.kept(), "shift": shift}
        _write(self.folder / WORLD, sandbox.keep())
        _write(self.folder / NOTES, orjson.dumps(notes))

    async def go_on_keeping(self, sandbox: Sandbox, scene: Scene, till: Till, clock: Clock) -> None:
        """Write it down whenever something has changed, until cancelled."""
        changed = asyncio.Event()
        stop = sandbox.world.events.listen(lambda _: changed.set())
        try:
            while True:
                await changed.wait()
                await clock.wait(PAUSE)
                changed.clear()
                self.keep(sandbox, scene, till)
        finally:
            stop()


def _write(path: Path, data: bytes) -> None:
    """All of it or nothing: whoever reads it never meets half a file."""
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_bytes(data)
    fresh.replace(path)
