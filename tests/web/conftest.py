import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from aiohttp import web
from prometheus_client import CollectorRegistry, Counter
from sqlalchemy import Connection, create_engine

from aftercare.ids import hashed
from aftercare.shelf import Unavailable
from aftercare.storage import tables
from aftercare.storage.unit import Ids, Unit
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
from bot.telegram.pictures import visit_link
from bot.telegram.storing import Warmer
from bot.texts import Texts
from bot.web.app import make_app, make_runner
from bot.web.doors import Doors
from bot.web.money_doors import MoneyDoors

KEY = "load-key-0123456789abcdef"
SECOND_KEY = "võti-2"
SECRET = "hook_Secret-1"
NOW = datetime(2026, 3, 11, 10, 5, tzinfo=UTC)
TEXTS = Texts.load()
HOUSE = House(
    business="Salon Lill",
    language="en",
    zone=ZoneInfo("Europe/Tallinn"),
    burst=0,
    desk=None,
    bot_id=1,
    bot_name="testbot",
    token_key=bytes(range(32)),
)
T = TypeVar("T")


@dataclass
class Business:
    """What stands behind the doors: the real use cases on real SQLite, and faults on request."""

    connection: Connection
    ids: Ids = field(default_factory=Ids)
    accepted: list[bytes] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    fault: Exception | None = None
    now: datetime = NOW

    async def record(self, report: VisitReport) -> Recorded | VisitRefused:
        return self.does(lambda work: take_report(work, HOUSE, report))

    async def correct(self, report: VisitReport) -> Corrected | VisitRefused:
        return self.does(lambda work: take_correction(work, HOUSE, report))

    async def withdraw(self, external_id: str) -> Visit | VisitRefused:
        return self.does(lambda work: take_withdrawal(work, HOUSE, external_id))

    async def find(self, visit_id: int) -> Bill | None:
        return find_visit(self._begin(), visit_id)

    async def find_named(self, external_id: str) -> Bill | None:
        visit = visit_named(self._begin(), external_id)
        return None if visit is None else await self.find(visit.id)

    def does(self, what: Callable[[Unit], T]) -> T:
        """One transaction."""
        work = self._begin()
        result = what(work)
        work.flush()
        return result

    def submit(
        self, stage: Callable[[Work], Any], *, warmer: Warmer | None = None, key: object = None
    ) -> asyncio.Future[Any]:
        """As the writer does: what is refused is refused by the future."""
        del warmer, key
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        try:
            future.set_result(self.does(stage))
        except Exception as error:  # noqa: BLE001 -- whatever it is, the caller gets it
            future.set_exception(error)
        return future

    async def look(self, ask: Callable[[Work], T]) -> T:
        return ask(self._begin())

    async def accept(self, raw: bytes) -> None:
        if self.fault:
            raise self.fault
        self.accepted.append(raw)

    def _begin(self) -> Unit:
        if self.fault:
            raise self.fault
        return Unit(self.connection, self.ids, self.now)


def text(bill: Bill) -> str:
    return TEXTS.plain(visit_text(HOUSE, bill.visit, bill.customer), bill.customer.language)


@dataclass
class Api:
    """A caller of the served application."""

    session: aiohttp.ClientSession
    base: str
    business: Business
    headers: dict[str, str] = field(default_factory=lambda: {"Authorization": f"Bearer {KEY}"})

    async def ask(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        """Status and JSON of the answer."""
        options["headers"] = {**self.headers, **options.get("headers", {})}
        async with self.session.request(method, self.base + path, **options) as response:
            assert response.content_type == "application/json", await response.text()
            return response.status, await response.json()

    async def report(self, body: Any) -> tuple[int, Any]:
        return await self.ask("POST", "/v1/visits", json=body)

    async def code(self, method: str, path: str, **options: Any) -> tuple[int, str, str | None]:
        """Status, code and field of an error, which always has its whole shape."""
        status, answer = await self.ask(method, path, **options)
        assert status >= 400, answer
        assert set(answer["error"]) == {"code", "message", "field"}
        assert answer["error"]["message"]
        return status, answer["error"]["code"], answer["error"]["field"]


@pytest.fixture
async def api(tmp_path: Path) -> AsyncIterator[Api]:
    async for served in serve(tmp_path, SECRET):
        yield served


@pytest.fixture
async def api_without_webhook(tmp_path: Path) -> AsyncIterator[Api]:
    async for served in serve(tmp_path, None):
        yield served


async def serve(folder: Path, secret: str | None) -> AsyncIterator[Api]:
    engine = create_engine(f"sqlite:///{folder}/web.db")
    tables.metadata.create_all(engine)
    with engine.connect() as connection:
        business = Business(connection)
        business.ids.load(connection)
        runner = make_runner(make_app(doors(business, secret)))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        async with aiohttp.ClientSession() as session:
            yield Api(session, f"http://127.0.0.1:{port}", business)
        await runner.cleanup()
    engine.dispose()


def doors(business: Business, secret: str | None) -> Doors:
    registry = CollectorRegistry()
    Counter("aftercare_messages", "Messages.", registry=registry).inc(3)
    return Doors(
        record=business.record,
        correct=business.correct,
        withdraw=business.withdraw,
        find=business.find,
        find_named=business.find_named,
        link=lambda visit: visit_link(HOUSE, visit),
        text=text,
        key_hashes=lambda: [hashed(KEY), hashed(SECOND_KEY)],
        accept=business.accept,
        webhook_secret=secret,
        ready=lambda: business.problems,
        metrics=registry,
        money=MoneyDoors(HOUSE, business, business.look),
    )


DISK_FULL = Unavailable("disk full")
