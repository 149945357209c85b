"""The sandbox: one bot's Bot API server on loopback, and the people around it."""

from typing import Any, Self

import orjson
from aiohttp import web

from telegram_sandbox.bot_routes import BotRoutes
from telegram_sandbox.clock import Clock, MachineClock
from telegram_sandbox.control.guard import guard
from telegram_sandbox.control.routes import ControlRoutes
from telegram_sandbox.dispatch import Dispatch
from telegram_sandbox.faults import Faults
from telegram_sandbox.keeping import keep, restore
from telegram_sandbox.methods import play_all
from telegram_sandbox.people.group import Group
from telegram_sandbox.people.person import Person
from telegram_sandbox.people.scene import new_group, new_user
from telegram_sandbox.rules import Rules
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World
from telegram_sandbox.tasks import Crew
from telegram_sandbox.webhook import Deliverer
from telegram_sandbox.wire import REQUEST_BYTES

HOST = "127.0.0.1"
BOT_ID = 7_001_002_003


class Sandbox:
    """Start it, set the scene, let the bot talk to `url` with `token`.

    `clock` may be moved by hand; nothing in here sleeps otherwise. `seed` makes ids repeatable.
    """

    def __init__(
        self,
        *,
        username: str = "sandbox_bot",
        name: str = "Sandbox bot",
        clock: Clock | None = None,
        rules: Rules | None = None,
        seed: int = 0,
    ) -> None:
        play_all()
        self.token = f"{BOT_ID}:SANDBOX-{username}"[:80]
        bot = User(BOT_ID, name, username=username, is_bot=True)
        self.world = World(bot, self.token, clock or MachineClock(), rules or Rules(), seed)
        self.faults = Faults(self.world.rng, self.world.updates.skip_ids)
        self.world.updates.disturb = self.faults.disturb
        self.dispatch = Dispatch(self.world, self.faults)
        self.calls = self.dispatch.log
        self.port = 0
        self.crew = Crew(self.world.updates.changed.fire)
        self.app = web.Application(client_max_size=REQUEST_BYTES * 2)
        self.app.middlewares.append(guard)
        BotRoutes(self.dispatch).add_to(self.app)
        ControlRoutes(self).add_to(self.app)
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=0.1)
        self._site: web.TCPSite | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def url(self) -> str:
        """Where the Bot API answers, without a slash at the end."""
        return f"http://{HOST}:{self.port}"

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        await self._runner.setup()
        self.port = port
        await self.come_back()
        self.port = self._runner.addresses[0][1]
        self.crew.start(Deliverer(self.dispatch, self.crew).run())

    async def stop(self) -> None:
        """Stop listening; whoever waits for an answer is cut off."""
        self.dispatch.polling.close()
        self.dispatch.closing.fire()
        await self.crew.close()
        await self._runner.cleanup()

    async def go_away(self) -> None:
        """Be unreachable: connections are cut, new ones refused, until `come_back`."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        server = self._runner.server
        for connection in server.connections if server else []:
            if connection.transport is not None:
                connection.transport.abort()

    async def come_back(self) -> None:
        """Listen again on the same port."""
        if self._site is None:
            self._site = web.TCPSite(self._runner, HOST, self.port, reuse_address=True)
            await self._site.start()

    def go_away_for(self, seconds: float) -> None:
        """Be unreachable for that long, by the clock."""
        self.crew.start(self._absence(seconds))

    async def _absence(self, seconds: float) -> None:
        await self.go_away()
        await self.world.clock.wait(seconds)
        await self.come_back()

    def restart_ids(self) -> None:
        """Number updates anew at random, as after an idle week."""
        self.world.updates.restart_ids()

    def inject(self, update: dict[str, Any] | bytes) -> int:
        """Queue an update as it is, malformed or not; a dictionary without `update_id` gets one.

        Bytes stand in getUpdates' answer as they are: they may break it. The answer is the update's number.
        """
        updates = self.world.updates
        if isinstance(update, bytes):
            number = updates.take_number()
            updates.push_raw(update, update_id=number)
            return number
        number = update["update_id"] if isinstance(update.get("update_id"), int) else updates.take_number()
        updates.push_raw(orjson.dumps({"update_id": number, **update}), update_id=number)
        return int(number)

    def keep(self) -> bytes:
        """The world as it is now, for another sandbox of this kind to `restore`."""
        return keep(self.world)

    def restore(self, kept: bytes) -> None:
        """Go on where another was kept, before `start`. Raises SandboxError where that can't be read."""
        restore(self.world, kept)

    def person(self, user_id: int) -> Person:
        """Somebody who has an account already. Raises KeyError."""
        return Person(self.world, self.world.users[user_id])

    def add_user(self, first_name: str, **about: Any) -> Person:
        """Somebody with an account: id, last_name, username, language_code, phone may be given."""
        return Person(self.world, new_user(self.world, first_name, **about))

    def add_group(self, title: str, owner: Person, *, kind: str = "forum", **about: Any) -> Group:
        """A group of `owner`'s: kind is "group", "supergroup" or "forum"; an id may be given.

        The bot is not in it until `add_bot` or `promote_bot`.
        """
        return Group(self.world, new_group(self.world, title, owner.user, kind, **about), owner.user)

    @property
    def pending(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return len(self.world.updates.waiting())

    @property
    def idle(self) -> bool:
        """Whether the bot has confirmed every update and no call of its is under way."""
        return self.pending == 0 and self.calls.in_flight == 0

    async def settled(self) -> None:
        """Return once the bot has taken everything; raises what went wrong inside the sandbox."""
        while self.pending:
            await self.world.updates.changed.wait()
            self.crew.check()
        while self.calls.in_flight:
            await self.dispatch.finished.wait()
