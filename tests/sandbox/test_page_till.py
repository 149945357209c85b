"""The till of the sandbox's page, with the real bot behind it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest

from aftercare.clock import HandClock
from aftercare.visits.report import VisitReport, read_report
from bot.sandbox.examples import example
from bot.sandbox.till import Till
from telegram_sandbox import Sandbox
from tests.town import MORNING, Town


@pytest.fixture
def clock() -> HandClock:
    return HandClock(MORNING)


@pytest.fixture
def till(clock: HandClock) -> Till:
    return Till(clock, "EUR")


@pytest.fixture
async def town(tmp_path: Path, clock: HandClock, till: Till) -> AsyncIterator[Town]:
    sandbox = Sandbox(clock=clock, username="aurora_bot")
    till.add_to(sandbox.app)
    async with sandbox:
        here = Town(tmp_path, sandbox, clock)
        till.open((await here.open(api_key=till.key)).http_port)
        try:
            yield here
        finally:
            await here.close()


def form(**changes: Any) -> dict[str, Any]:
    customer = {"name": "Anna", "phone": "", "language": "et"}
    return {"customer": customer, **example(), "staff": ["Marko"]} | changes


async def finish(town: Town, session: aiohttp.ClientSession, **changes: Any) -> tuple[int, Any]:
    async with session.post(f"{town.sandbox.url}/till/visits", json=form(**changes)) as answer:
        return answer.status, await answer.json()


async def test_a_finished_visit_begins_a_talk(town: Town, session: aiohttp.ClientSession) -> None:
    anna = town.sandbox.add_user("Anna", language_code="et")
    status, answer = await finish(town, session)
    assert status == 201
    anna.open_link(answer["link"])
    await town.settle()
    opening = town.heard(anna)[-1]
    assert opening.startswith("Tere, Anna!")
    assert "Marko" in opening


async def test_every_visit_is_another_one_and_a_name_comes_again(
    town: Town, session: aiohttp.ClientSession
) -> None:
    ids = {(await finish(town, session))[1]["id"] for _ in range(3)}
    assert len(ids) == 3
    told = [await look_up(town, session, visit) for visit in ids]
    assert len({visit["customer_id"] for visit in told}) == 1
    assert {visit["ended_at"] for visit in told} == {"2026-03-11T09:00:00Z"}


async def look_up(town: Town, session: aiohttp.ClientSession, visit: int) -> Any:
    assert town.app is not None
    headers = {"Authorization": f"Bearer {town.settings['api_key']}"}
    async with session.get(
        f"http://127.0.0.1:{town.app.http_port}/v1/visits/{visit}", headers=headers
    ) as told:
        return await told.json()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"lines": [{"title": "Cut", "amount": "5"}, {"title": "Dry", "amount": "much"}]}, "lines[1].amount"),
        ({"lines": [{"title": "", "amount": "5"}]}, "lines[0].title"),
        ({"service": " "}, "service"),
        ({"customer": {"name": "", "phone": "", "language": ""}}, "customer.name"),
        ({"customer": {"name": "Anna", "phone": "call me", "language": ""}}, "customer.phone"),
    ],
)
async def test_what_is_wrong_is_named_as_the_forms_field(
    town: Town, session: aiohttp.ClientSession, changes: dict[str, Any], field: str
) -> None:
    status, answer = await finish(town, session, **changes)
    assert status == 422
    assert answer["error"]["field"] == field
    assert answer["error"]["message"].endswith(".")


async def test_a_bot_that_is_down_is_said(town: Town, session: aiohttp.ClientSession) -> None:
    await town.close()
    status, answer = await finish(town, session)
    assert status == 502
    assert answer["error"]["message"] == "The bot's HTTP API doesn't answer."


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"customer": 1}', b'{"customer": {}, "lines": [1]}'])
async def test_a_broken_form_is_refused(town: Town, session: aiohttp.ClientSession, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    async with session.post(f"{town.sandbox.url}/till/visits", data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_the_page_never_sees_the_key(town: Town, till: Till, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{town.sandbox.url}/till/example") as answer:
        assert till.key not in await answer.text()
        told = orjson.loads(await answer.read())
    assert told["languages"][0] == ["en", "English"]
    assert told["currency"] == "EUR"


def test_examples_are_visits_and_differ() -> None:
    examples = [example() for _ in range(200)]
    assert len({orjson.dumps(one) for one in examples}) > 20
    for one in examples:
        customer = {"name": "Anna"}
        body = {"external_id": "A-1", "customer": customer, "ended_at": "2026-03-11T09:00:00Z", "paid": True}
        lines = [{"id": str(place), **line} for place, line in enumerate(one["lines"])]
        report = read_report(orjson.dumps({**body, **one, "currency": "EUR", "lines": lines}))
        assert isinstance(report, VisitReport)
        assert all(amount.minor > 0 for amount in report.amounts)
