"""What the outside reaches over HTTP: the business's API, Telegram's webhook, health and metrics."""

import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.registry import Collector

from aftercare.ids import hashed
from aftercare.visits.correct_visit import Corrected
from aftercare.visits.find_visit import find_visit, visit_named
from aftercare.visits.record_visit import Recorded
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.visits.visit import Bill, Visit
from aftercare.work import Work
from bot.customer.take_visit import take_correction, take_report, take_withdrawal
from bot.customer.visit_text import visit_text
from bot.house import House
from bot.settings import Settings
from bot.telegram.pictures import visit_link
from bot.telegram.poller import Stopped
from bot.telegram.storing import Submits
from bot.texts import Texts
from bot.web.app import make_app, make_runner
from bot.web.doors import Doors
from bot.web.money_doors import Looks, MoneyDoors


class Front:
    """Serves HTTP; `port` is the one it got, `webhook_secret` what Telegram must show."""

    def __init__(
        self,
        settings: Settings,
        house: House,
        writer: Submits,
        look: Looks,
        texts: Texts,
    ) -> None:
        self._look = look
        self._texts = texts
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
            correct=self._correct,
            withdraw=self._withdraw,
            find=self._find,
            find_named=self._find_named,
            link=lambda visit: visit_link(self._house, visit),
            text=self._text,
            key_hashes=lambda: keys,
            accept=accept,
            webhook_secret=self.webhook_secret if settings.webhook_url else None,
            ready=problems,
            metrics=registry,
            money=MoneyDoors(self._house, self._writer, self._look),
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
        taken: Recorded | VisitRefused = await self._writer.submit(
            lambda work: take_report(work, self._house, report)
        )
        return taken

    async def _correct(self, report: VisitReport) -> Corrected | VisitRefused:
        taken: Corrected | VisitRefused = await self._writer.submit(
            lambda work: take_correction(work, self._house, report)
        )
        return taken

    async def _withdraw(self, external_id: str) -> Visit | VisitRefused:
        taken: Visit | VisitRefused = await self._writer.submit(
            lambda work: take_withdrawal(work, self._house, external_id)
        )
        return taken

    async def _find(self, visit_id: int) -> Bill | None:
        return await self._look(lambda work: find_visit(work, visit_id))

    async def _find_named(self, external_id: str) -> Bill | None:
        def named(work: Work) -> Bill | None:
            visit = visit_named(work, external_id)
            return None if visit is None else find_visit(work, visit.id)

        return await self._look(named)

    def _text(self, bill: Bill) -> str:
        said = visit_text(self._house, bill.visit, bill.customer)
        return self._texts.plain(said, bill.customer.language)
