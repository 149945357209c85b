"""The composition root: the only place that knows every part."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

import structlog
from telegram import Bot

from aftercare.clock import Clock
from aftercare.danger.signs import OwnSigns
from aftercare.danger.watchful import Watchful
from aftercare.language import Language
from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.shelf import Unavailable
from aftercare.staff.make_invitation import claim_of_owner
from aftercare.storage.database import Database, InUse
from aftercare.storage.looking import look
from aftercare.storage.migrations import migrate
from aftercare.storage.writer import Commit, Writer
from aftercare.understanding import EmbeddedUnderstanding
from aftercare.work import Work
from bot import awake, commands
from bot.acquaint import get_acquainted
from bot.dead_letters import bury, tell_of_dead_letter
from bot.desk.asked import After, DangerChanged, DeskChanged, RosterChanged, TryAgain
from bot.desk.visits.upload_worker import UploadWorker
from bot.front import Front
from bot.house import tell_admins
from bot.metrics import Gauges
from bot.nursery import Nursery
from bot.receiving import Receiving
from bot.router import Router
from bot.sending import kinds_of
from bot.settings import Settings
from bot.telegram.api import Api
from bot.telegram.budget import Budget
from bot.telegram.claims import Claims
from bot.telegram.download import download
from bot.telegram.inputs import Pressed
from bot.telegram.outcomes import Outcomes
from bot.telegram.places import chat_of
from bot.telegram.poller import Stopped
from bot.telegram.pump import Pump
from bot.telegram.relay import Relay
from bot.telegram.request import AiohttpRequest
from bot.telegram.streams import Streams
from bot.texts import Texts
from bot.ticker import Ticker

log = structlog.get_logger(__name__)
T = TypeVar("T")
# How long a stop waits for what is on its way to Telegram (seconds).
DRAIN = 7.0


class App:
    """One bot for one business. `start`, then `run` until it is to end, then `stop`."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        if settings.telegram_token is None:
            raise Stopped("There is no token. Please set AFTERCARE_TELEGRAM_TOKEN (from @BotFather).")
        self._settings = settings
        self._clock = clock
        token = settings.telegram_token.get_secret_value()
        self._request = AiohttpRequest()
        self._bot = Bot(
            token,
            base_url=f"{settings.telegram_api_url}/bot",
            base_file_url=f"{settings.telegram_api_url}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self._api = Api(self._request, self._bot, settings.telegram_api_url, token)
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._nursery = Nursery(self._fail)
        self._signs = OwnSigns()
        self._texts = Texts.load(zone=ZoneInfo(settings.timezone))
        self._database = Database(settings.database_url)
        self._writer = Writer(
            self._database.write, clock, on_commit=self._committed, inside=self._look_inside
        )
        self._started = False
        self.http_port = 0
        # By this address the owner claims the bot, once; None where it has an admin. It is not for logs.
        self.claim_link: str | None = None

    async def start(self) -> None:
        """Come up to where the bot works. Raises `Stopped`, `InUse`, `OSError` with words for the owner."""
        try:
            self._database.take()
        except InUse:
            raise Stopped(
                f"Another Aftercare works with {self._database.path}. Stop that one first, or set"
                " AFTERCARE_DATABASE_URL to another file."
            ) from None
        await migrate(self._database, self._clock.now())
        await self._request.initialize()
        self._nursery.start(self._writer.run(), "writer")
        self._house = await get_acquainted(self._settings, self._api, self._clock, self._database.path)
        self._build()
        admins, currency = self._settings.admin_ids, self._house.currency
        found = await self._writer.submit(lambda work: awake.wake_up(work, admins, currency))
        claim = await self._writer.submit(claim_of_owner)
        if claim is not None:
            self.claim_link = f"https://t.me/{self._house.bot_name}?start={claim}"
        await self._look_up(self._signs.learn)
        self._started = True
        self._pump.add(found.received)
        self._ticker.offer(found.timers)
        await self._writer.submit(lambda work: self.relay.resolve(work, found.intents))
        if found.unsure:
            self.relay.hold()
        self.relay.offer(found.intents)
        gauges = Gauges(inbox=lambda: self._pump.waiting, outbox=lambda: self.relay.waiting)
        await self._front.start(self._receiving.accept_raw, self._problems, gauges)
        self.http_port = self._front.port
        for work, name in (
            (self._pump.run(), "pump"),
            (self.relay.run(), "relay"),
            (self._ticker.run(), "ticker"),
            (self._uploads.run(), "uploads"),
            (self._beat(), "beat"),
            (self._receiving.run(self.relay, self._front.webhook_secret), "poller"),
            (
                commands.keep_registered(self._api, self._writer, self._texts, self._house),
                "commands",
            ),
        ):
            self._nursery.start(work, name)
        log.info("started", bot=self._house.bot_name, http_port=self.http_port)

    async def run(self) -> None:
        """Return once `end` was called; raises what made the bot unable to go on."""
        await self._ended

    def end(self) -> None:
        """Have `run` return."""
        if not self._ended.done():
            self._ended.set_result(None)

    async def stop(self, drain: float = DRAIN) -> None:
        """Begin nothing new, let what is on its way be answered for `drain` seconds, and close everything."""
        if self._started:
            # At once, so that the time they may take does not add up.
            await asyncio.gather(self._front.stop(), self._drain(drain))
        await self._nursery.close()
        await self._request.shutdown()
        await self._database.close()
        log.info("stopped")

    async def _drain(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.relay.drain(), seconds)
            await asyncio.wait_for(asyncio.shield(self._writer.submit(awake.still_alive)), 1.0)
        except (TimeoutError, Unavailable):
            log.warning("stopped_before_all_was_answered")

    async def settled(self) -> None:
        """Return once nothing is under way and nothing could go on before the clock moves (for tests)."""
        calm = 0
        while calm < 3:  # noqa: PLR2004 -- a task that was just woken has not shown itself busy yet
            calm = calm + 1 if self.idle else 0
            await asyncio.sleep(0)  # noqa: TID251 -- lets the others run

    @property
    def idle(self) -> bool:
        """Whether nothing is under way at this very moment."""
        parts = (self._writer, self._pump, self._ticker, self.relay, self._uploads)
        return all(part.idle for part in parts)

    def _build(self) -> None:
        house = self._house
        self._front = Front(self._settings, house, self._writer, self._look_up, self._texts)
        claims = Claims(house, kinds_of(house, self._texts))
        rates = self._settings
        budget = Budget(
            self._clock, overall=rates.rate_overall, chat=rates.rate_chat, group=round(rates.rate_group)
        )
        self._uploads = UploadWorker(
            self._writer, self._clock, house, self._texts, partial(download, self._bot)
        )
        router = Router(
            house,
            self._bot,
            Watchful(EmbeddedUnderstanding(), self._signs),
            self._answer_press,
            self._follow,
            look=self._look_up,
            uploads=self._uploads.wake,
        )
        self._pump = Pump(self._writer, self._clock, self._nursery, router.prepare, bury)
        self._receiving = Receiving(self._settings, self._api, self._clock, self._writer, self._pump)
        self._ticker = Ticker(self._writer, self._clock, router.fire, tell_of_dead_letter)
        self.relay = Relay(
            self._api,
            self._writer,
            self._clock,
            self._nursery,
            Streams(self._clock, budget),
            claims,
            Outcomes(house, claims),
            chat_of=lambda work, target: chat_of(work, house, target),
            back=_tell_outage,
            stop=lambda why: self._fail(Stopped(why)),
        )

    # ---- what follows a transaction -------------------------------------------

    async def _answer_press(self, pressed: Pressed, said: Say | None, language: Language) -> None:
        shown = {} if said is None else {"text": self._texts.plain(said, language)[:200]}
        await self._api.call("answerCallbackQuery", {"callback_query_id": pressed.query_id, **shown})

    async def _follow(self, after: Sequence[After]) -> None:
        api, writer, texts, house = self._api, self._writer, self._texts, self._house
        for one in after:
            match one:
                case DeskChanged():
                    self.relay.release()
                    await commands.register_desk(api, writer, texts, house)
                case TryAgain(received=received):
                    self._pump.add([received])
                case DangerChanged():
                    await self._look_up(self._signs.learn)
                case RosterChanged(user_id=user_id):
                    await commands.register_for(api, writer, texts, house, user_id)

    # ---- what goes out -------------------------------------------------------

    def _look_inside(self, work: Work, intents: Sequence[Intent]) -> None:
        if self._started:
            self.relay.resolve(work, intents)

    def _committed(self, commit: Commit) -> None:
        if self._started:
            self.relay.offer(commit.intents)
            self._ticker.offer(commit.timers)

    async def _look_up(self, ask: Callable[[Work], T]) -> T:
        return await look(self._database.read, self._clock.now(), ask)

    def _problems(self) -> list[str]:
        problems = [] if self._writer.healthy else ["The database cannot be written to."]
        return problems + (["Telegram cannot be reached."] if self.relay.down else [])

    # ---- life ----------------------------------------------------------------

    async def _beat(self) -> None:
        told = False
        while True:
            await self._clock.wait(awake.BEAT)
            # Not through the outbox: there is no room in it now.
            if not self._writer.healthy and not told:
                await self._tell_admins_directly(Say("storage-full"))
            told = not self._writer.healthy
            with suppress(Unavailable):
                await self._writer.submit(awake.still_alive)

    async def _tell_admins_directly(self, said: Say) -> None:
        text = self._texts.plain(said, self._house.language)
        for user_id in self._settings.admin_ids:
            await self._api.call("sendMessage", {"chat_id": user_id, "text": text})

    def _fail(self, error: BaseException) -> None:
        if not self._ended.done():
            self._ended.set_exception(error)


def _tell_outage(work: Work, since: datetime, until: datetime) -> None:
    tell_admins(work, Say("telegram-unreachable", awake.period(since, until)))
