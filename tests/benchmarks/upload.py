"""A list of visits from its sending to its result, with real limits, while customers go on writing."""

import argparse
import os
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from aftercare.clock import RealClock
from bot.app import App
from bot.settings import GivenSettings
from telegram_sandbox import Person, Rules, Sandbox
from tests.benchmarks import figures
from tests.benchmarks.machine import calibrate, memory_mb
from tests.benchmarks.rig import NotWorkingError

EXPLAINED = """
A manager sends a CSV of {rows} visits and presses Record as soon as the preview is there. The bot and the
sandbox that stands in for Telegram share one process and its limits are the real ones. *answer* is how long
a customer who writes in the middle of it waits for an answer; *steps* are the changes of the message that
tells how far it has come."""
SHOWN = {
    "preview s": ".2f",
    "recording s": ".2f",
    "whole s": ".2f",
    "steps": ".0f",
    "answer ms": ".0f",
    "peak MB": ".0f",
    "calibration ms": ".1f",
}
_PATIENCE = 120.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be chosen."""
    parser.add_argument("--rows", type=int, default=5000, help="visits in the list (default 5000)")
    parser.add_argument("--json", help="append the figures to this file")


async def main(options: argparse.Namespace) -> int:
    """Send, record, and print."""
    row = {"calibration ms": calibrate(), **await measured(options.rows)}
    rows = {f"{options.rows} rows": row}
    print(EXPLAINED.format(rows=options.rows), end="\n\n")
    print(figures.table(rows, SHOWN))
    figures.keep(options.json, "upload", rows)
    return 0


async def measured(rows: int) -> dict[str, float]:
    """One list, sent and recorded. Raises NotWorkingError where it isn't wholly recorded."""
    async with _office() as (kadri, anna):
        began = time.perf_counter()
        kadri.send_file("document", listed(rows), name="visits.csv", mime="text/csv")
        await _until(lambda: any(seen.buttons for seen in kadri.sees()), "preview")
        previewed = time.perf_counter()
        kadri.press(next(seen for seen in kadri.sees() if seen.buttons).buttons[0][0])
        await _until(lambda: any(_recording(text) for text in _texts(kadri)), "start of the recording")
        asked, heard = time.perf_counter(), len(anna.sees())
        anna.write("Thank you, it was lovely!")
        await _until(lambda: len(anna.sees()) > heard + 1, "answer to a customer")
        answered = time.perf_counter()
        await _until(lambda: any("known already" in text for text in _texts(kadri)), "result")
        done = time.perf_counter()
        result = next(text for text in _texts(kadri) if "known already" in text)
        if f"New: {rows:,} · known already: 0 · changed: 0 · not taken: 0" not in result:
            raise NotWorkingError(result)
        shown = next(seen for seen in kadri.sees() if seen.text.startswith("Recorded"))
        return {
            "preview s": previewed - began,
            "recording s": done - previewed,
            "whole s": done - began,
            "steps": float(sum(map(_recording, shown.before))),
            "answer ms": (answered - asked) * 1000,
            "peak MB": memory_mb(os.getpid(), peak=True),
        }


def listed(rows: int) -> bytes:
    """A list as a till in Tallinn writes it."""
    lines = ["Kviitung;Klient;Kliendi nr;Telefon;Teenus;Teenindaja;Kuupäev;Kell;Summa"]
    lines += [
        f"A-{at};Õnne Žukova {at};C-{at % 3000};5{at % 10_000_000:07};Lõikus ja värvimine;Marko;11.03.2024;"
        f"{10 + at % 9}:{at % 60:02};1 0{at % 90 + 10},50"
        for at in range(rows)
    ]
    return "\r\n".join(lines).encode("cp1257")


@asynccontextmanager
async def _office() -> AsyncIterator[tuple[Person, Person]]:
    """A bot at work, a manager and a customer."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with Sandbox(rules=Rules(flood=True), username="lill_bot") as sandbox:
            kadri, anna = sandbox.add_user("Kadri", language_code="en"), sandbox.add_user("Anna")
            settings = GivenSettings(
                telegram_token=SecretStr(sandbox.token),
                telegram_api_url=sandbox.url,
                database_url=f"sqlite+aiosqlite:///{Path(folder) / 'bot.db'}",
                admin_ids=(kadri.id,),
                http_port=0,
                business_name="Salon Lill",
                timezone="Europe/Tallinn",
                burst_seconds=0,
            )
            app = App(settings, RealClock())
            await app.start()
            try:
                kadri.start()
                anna.start()
                await _until(lambda: len(kadri.sees()) > 1 and len(anna.sees()) > 1, "greeting")
                await RealClock().wait(3)
                yield kadri, anna
            finally:
                await app.stop()


def _texts(person: Person) -> list[str]:
    return [seen.text for seen in person.sees()]


def _recording(text: str) -> bool:
    return text.startswith("Recording")


async def _until(done: Callable[[], bool], what: str) -> None:
    clock, until = RealClock(), time.perf_counter() + _PATIENCE
    while not done():
        if time.perf_counter() > until:
            raise NotWorkingError(f"There is no {what}.")
        await clock.wait(0.01)
