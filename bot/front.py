"""What the outside reaches over HTTP: the business's API, Telegram's webhook, health and metrics."""

import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.registry import Collector

from aftercare.ids import hashed, start_token
from aftercare.visits.record_visit import Recorded, record_visit
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.visits.visit import Bill, Visit
from aftercare.work import Work
from bot.customer.opening.plan import plan_opening
from bot.house import House
from bot.settings import Settings
from bot.telegram.poller import Stopped
from bot.telegram.storing import Submits
from bot.web.app import make_app, make_runner
from bot.web.doors import Doors


class Front:
    """Serves HTTP; `port` is the one it got, `webhook_secret` what Telegram must show."""

    def __init__(
        self,
        settings: Settings,
        house: House,
        writer: Submits,
        find: Callable[[int], Awaitable[Bill | None]],
    ) -> None:
        self._find = find
        self._settings = settings
        self._house = house
        self._writer = writer
        self._runner: web.AppRunner | None = None
        secret = settings.webhook_secret
        self.webhook_secret = secret.get_secret_value() if secret else secrets.token_urlsafe(32)
        self.port = 0

    async def start(
        self, accept: Callable[[bytes], Awaitable[None]], problems: Callable[[], list[str]], gauges: Collector
    ) -> None:
        """Listen. Raises `Stopped` where the address is taken."""
        settings = self._settings
        registry = CollectorRegistry()
        registry.register(gauges)
        keys = [hashed(settings.api_key.get_secret_value())] if settings.api_key else []
        doors = Doors(
            record=self._record,
            find=self._find,
            link=self._link,
            key_hashes=lambda: keys,
            accept=accept,
            webhook_secret=self.webhook_secret if settings.webhook_url else None,
            ready=problems,
            metrics=registry,
        )
        self._runner = make_runner(make_app(doors))
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, settings.http_host, settings.http_port).start()
        except OSError:
            raise Stopped(
                f"Nothing can be served at {settings.http_host}:{settings.http_port}; another program may be"
                " there. Please set AFTERCARE_HTTP_HOST or AFTERCARE_HTTP_PORT to something else."
            ) from None
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Let what is being answered end, and close."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _record(self, report: VisitReport) -> Recorded | VisitRefused:
        recorded: Recorded | VisitRefused = await self._writer.submit(lambda work: self._take(work, report))
        return recorded

    def _take(self, work: Work, report: VisitReport) -> Recorded | VisitRefused:
        recorded = record_visit(work, report, self._settings.language)
        if isinstance(recorded, Recorded) and recorded.created:
            plan_opening(work, self._house, recorded.visit)
        return recorded

    def _link(self, visit: Visit) -> str:
        token = start_token(self._house.token_key, visit.id, visit.generation)
        return f"https://t.me/{self._house.bot_name}?start={token}"
