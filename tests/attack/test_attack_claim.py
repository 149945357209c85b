"""The owner's link as `python -m bot` prints it: on a line of its own, while there is no admin."""

import asyncio
import re
import signal
from pathlib import Path

from telegram_sandbox import Person, Sandbox
from tests.attack.running import Running, run
from tests.attack.waiting import until

LINK = re.compile(r"https://t\.me/lill_bot\?start=j[\w-]{32}")


async def started(folder: Path, sandbox: Sandbox, admins: str = "") -> tuple[Running, list[str]]:
    """A process that works, and the lines of its output that hold a link."""
    bot = await run(folder, sandbox.url, token=sandbox.token, ADMIN_IDS=admins)
    already = len(bot.log())
    await until(lambda: "started" in bot.log()[already:])
    await bot.ready()
    return bot, [line for line in bot.log()[already:].splitlines() if LINK.search(line)]


async def ended(bot: Running) -> None:
    bot.process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(bot.process.wait(), 30) == 0


async def heard(sandbox: Sandbox, person: Person, words: str) -> bool:
    def said() -> bool:
        return any(words in seen.text for seen in person.sees() if seen.user_id == sandbox.world.bot.id)

    await until(said)
    return said()


async def test_the_link_is_printed_until_somebody_has_claimed_the_bot(tmp_path: Path) -> None:
    async with Sandbox(seed=7, username="lill_bot") as sandbox:
        bot, first = await started(tmp_path, sandbox)
        await ended(bot)
        bot, second = await started(tmp_path, sandbox)
        assert len(first) == len(second) == 1 and first != second
        assert LINK.fullmatch(second[0]), "it is no record of the log"
        zed, olga = sandbox.add_user("Zed", language_code="en"), sandbox.add_user("Olga", language_code="en")
        zed.open_link(first[0])
        assert await heard(sandbox, zed, "The link doesn't open from here")
        olga.open_link(second[0])
        assert await heard(sandbox, olga, "on the staff list of Aftercare now: admin")
        await ended(bot)
        bot, third = await started(tmp_path, sandbox)
        assert third == []
        await ended(bot)


async def test_admins_of_the_settings_make_it_needless(tmp_path: Path) -> None:
    async with Sandbox(seed=7, username="lill_bot") as sandbox:
        bot, links = await started(tmp_path, sandbox, "77")
        assert links == []
        await ended(bot)
