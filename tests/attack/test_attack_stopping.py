"""SIGTERM to a real process, in every bad moment: it ends within ten seconds, and starts again."""

import asyncio
import signal
import sqlite3
import time
from asyncio import StreamReader, StreamWriter
from contextlib import closing
from pathlib import Path

from telegram_sandbox import Sandbox
from tests.attack.running import Running, run
from tests.attack.waiting import until
from tests.benchmarks.process import free_port
from tests.wire.loopback import Server, raw_server

# What is promised: SIGTERM drains and stops within this (seconds).
STOPS_WITHIN = 10.0


async def mute(_server: Server, reader: StreamReader, _writer: StreamWriter) -> None:
    """Takes every request and never answers."""
    while await reader.read(4096):
        pass


async def stops_in_time(bot: Running) -> None:
    began = time.perf_counter()
    bot.process.send_signal(signal.SIGTERM)
    code = await asyncio.wait_for(bot.process.wait(), 30)
    took = time.perf_counter() - began
    assert code == 0, bot.log()
    assert took < STOPS_WITHIN, f"{took:.1f} s"
    assert "Traceback" not in bot.log() and "never retrieved" not in bot.log()


async def test_telegram_that_never_answers_does_not_keep_it_from_stopping(tmp_path: Path) -> None:
    async with raw_server(mute) as server:
        bot = await run(tmp_path, server.base.removesuffix("/bot"))
        await until(lambda: bool(server.connections))
        await stops_in_time(bot)


async def test_telegram_out_of_reach_at_the_start_does_not_keep_it_from_stopping(tmp_path: Path) -> None:
    bot = await run(tmp_path, f"http://127.0.0.1:{free_port()}")
    await until(lambda: "telegram_not_reached" in bot.log())
    await stops_in_time(bot)


async def test_it_stops_amid_everything_and_starts_again_where_it_was(tmp_path: Path) -> None:
    async with Sandbox(seed=7, username="lill_bot") as sandbox:
        bot = await run(tmp_path, sandbox.url, token=sandbox.token, webhook=True)
        await bot.ready()
        anna = sandbox.add_user("Anna", language_code="en")
        anna.start()
        await until(lambda: anna.sees()[-1].text.startswith("Hello"))
        # A call is on its way and is never answered, the database is locked, and a request is half sent.
        hang = sandbox.faults.delay(120, "sendMessage", times=None)
        anna.write("Please call me back")
        await until(lambda: hang.met > 0)
        with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as rival:
            rival.execute("BEGIN IMMEDIATE")
            anna.write("Are you there?")
            _, writer = await asyncio.open_connection("127.0.0.1", bot.port)
            writer.write(b"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
            await writer.drain()
            await until(lambda: "storage_unavailable" in bot.log())
            await stops_in_time(bot)
            writer.close()
            rival.execute("ROLLBACK")
        sandbox.faults.clear()
        again = await run(tmp_path, sandbox.url, token=sandbox.token, webhook=True, port=bot.port)
        await again.ready()
        await until(lambda: any("number" in seen.text for seen in anna.sees()))
        await stops_in_time(again)
