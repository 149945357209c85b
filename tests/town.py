"""A whole town for stories: the bot as in production, the sandbox, people, a clock moved by hand."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from aftercare.clock import HandClock
from bot.app import App
from bot.settings import GivenSettings
from telegram_sandbox import Group, Person, Rules, Sandbox, Seen

MORNING = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
# What the board of open cases begins with.
BOARD = "📋"
API_KEY = "a-key-of-the-till-0123456789"
BILL: dict[str, Any] = {
    "external_id": "A-1001",
    "customer": {"external_id": "C-7", "name": "Anna", "phone": "+37255512345", "language": "et"},
    "service": "Haircut",
    "staff": ["Marko"],
    "department": "salon",
    "ended_at": "2026-03-11T10:00:00+02:00",
    "currency": "EUR",
    "paid": True,
    "lines": [{"id": "1", "title": "Haircut", "quantity": 1, "amount": "35.00"}],
}


class Town:
    """The bot, the people around it, and what they do. `kadri` is on the roster of the `desk`."""

    def __init__(self, folder: Path, sandbox: Sandbox, clock: HandClock, **settings: Any) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.clock = clock
        self.kadri: Person = sandbox.add_user("Kadri", language_code="en")
        self.desk: Group = sandbox.add_group("Desk", owner=self.kadri, kind="forum")
        self.desk.promote_bot()
        self.settings: dict[str, Any] = {
            "telegram_token": sandbox.token,
            "telegram_api_url": sandbox.url,
            "database_url": f"sqlite+aiosqlite:///{folder}/bot.db",
            "admin_ids": (self.kadri.id,),
            "desk_chat_id": self.desk.id,
            "http_port": 0,
            "api_key": API_KEY,
            "business_name": "Salon Lill",
            "timezone": "Europe/Tallinn",
            "burst_seconds": 0,
            "rate_overall": 0,
            "rate_chat": 0,
            "rate_group": 0,
        } | settings
        self.app: App | None = None

    async def open(self, **settings: Any) -> App:
        """Start the bot on what the last one left behind, and let it settle down."""
        app = await self.wake(**settings)
        await self.settle()
        return app

    async def wake(self, **settings: Any) -> App:
        """Start the bot on what the last one left behind."""
        self.settings |= settings
        self.app = App(GivenSettings(**self.settings), self.clock)
        await self.app.start()
        return self.app

    async def close(self) -> None:
        """Stop the bot as SIGTERM does."""
        if self.app is not None:
            app, self.app = self.app, None
            await app.stop()

    async def crash(self) -> None:
        """End the bot in the middle of whatever it does."""
        if self.app is not None:
            app, self.app = self.app, None
            await app.stop(drain=0)

    async def settle(self) -> None:
        """Let everything happen that can happen before the clock moves.

        Updates may stay where they are: nobody fetches them while Telegram is away or the disk is full.
        """
        calm, before = 0, -1
        while calm < (5 if self.sandbox.pending == 0 else 15):
            under_way = self.app is not None and not self.app.idle
            still = self.sandbox.pending == before and not under_way
            calm, before = calm + 1 if still else 0, self.sandbox.pending
            await asyncio.sleep(0.0005)  # noqa: TID251 -- lets loopback sockets deliver

    async def later(self, seconds: float = 0, minutes: float = 0, hours: float = 0) -> None:
        """Let time pass, stopping wherever somebody wakes up."""
        until = self.clock.now() + timedelta(seconds=seconds, minutes=minutes, hours=hours)
        while True:
            await self.settle()
            wake = self.clock.next_wake()
            if wake is None or wake > until:
                break
            self.clock.move_to(wake)
        self.clock.move_to(until)
        await self.settle()

    async def absent(self, **time: float) -> None:
        """Let time pass while the bot is not running: days take no longer than a minute."""
        await self.close()
        self.clock.move_to(self.clock.now() + timedelta(**time))
        await self.open()

    async def till(self, **changes: Any) -> tuple[int, dict[str, Any]]:
        """Report a visit as the business's own system does: the status and the answer."""
        assert self.app is not None
        url = f"http://127.0.0.1:{self.app.http_port}/v1/visits"
        headers = {"Authorization": f"Bearer {API_KEY}"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, json=BILL | changes, headers=headers) as answer,
        ):
            return answer.status, await answer.json()

    async def visit(self, person: Person, **changes: Any) -> None:
        """A visit ends, and the person opens its link."""
        _, answer = await self.till(**changes)
        person.start(answer["link"].partition("start=")[2])
        await self.settle()

    async def says(self, person: Person, text: str) -> None:
        """A customer writes to the bot."""
        person.write(text)
        await self.settle()

    async def staff_says(self, person: Person, topic: int, text: str) -> None:
        """A member of staff says that to the customer whose topic it is."""
        person.write(text, to=self.desk, topic=topic)
        await self.settle()
        await self.sends(person, topic)

    async def sends(self, person: Person, topic: int | None) -> None:
        """Who is asked whether their words are for the customer presses *Send to …*."""
        await self._presses(person, topic, lambda data: data[0] == "send" and data[2] == str(person.id))

    async def takes(self, person: Person, topic: int | None) -> None:
        """Somebody takes the case on the latest card there, and may write straight to the customer."""
        await self._presses(person, topic, lambda data: data[0] == "take")

    async def _presses(self, person: Person, topic: int | None, wanted: Callable[[list[str]], bool]) -> None:
        for message in reversed(self.desk.chat.messages.values()):
            if message.topic != topic or message.deleted:
                continue
            for button in message.inline_buttons:
                if wanted(button.get("callback_data", "").split(":")):
                    person.press(button["callback_data"], on=message)
                    await self.settle()
                    return

    async def presses(self, person: Person, label: str, topic: int | None = None) -> str:
        """Somebody presses the latest button of that label, in a topic or in private: the notice they get."""
        press = person.press(label, to=None if topic is None else self.desk, topic=topic)
        await self.settle()
        return press.notice or ""

    def heard(self, person: Person) -> list[str]:
        """What the bot has said to that person in private, as it reads now."""
        return [seen.text for seen in person.sees() if seen.user_id == self.sandbox.world.bot.id]

    def topics(self) -> list[str]:
        """The titles of the desk's topics."""
        return [topic.name for topic in self.desk.topics]

    def topic_of(self, name: str) -> int:
        """The topic that is titled with that name."""
        return self.desk.topic(name).id

    def desk_lines(self, topic: int | None) -> list[str]:
        """What the bot has written in a topic (None: General, the board aside), as it reads now."""
        lines = self.desk.general() if topic is None else self.desk.shows(topic)
        written = [line for line in lines if line.user_id == self.sandbox.world.bot.id]
        return [line.text for line in written if topic is not None or not _is_board(line)]

    def board(self) -> list[str]:
        """The lines of the latest board in General, or none."""
        boards = [line.text for line in self.desk.general() if line.text.startswith(BOARD)]
        return boards[-1].splitlines() if boards else []

    def card(self, topic: int) -> str:
        """The card in a topic."""
        return next(line for line in self.desk_lines(topic) if " #" in line)


def _is_board(line: Seen) -> bool:
    return line.text.startswith(BOARD) or line.kind == "pinned_message"


@asynccontextmanager
async def town(folder: Path, *, flood: bool = False, **settings: Any) -> AsyncIterator[Town]:
    """A town with the bot running in it."""
    clock = HandClock(MORNING)
    async with Sandbox(clock=clock, rules=Rules(flood=flood), seed=7, username="lill_bot") as sandbox:
        here = Town(folder, sandbox, clock, **settings)
        try:
            await here.open()
            yield here
        finally:
            await here.close()
