from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from aftercare.clock import HandClock
from telegram_sandbox import Group, Person, Sandbox
from tests.sandbox.bot_client import BotClient


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 3, 11, 10, 0, tzinfo=UTC))


@pytest.fixture
async def sandbox(clock: HandClock) -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=clock) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def bot(sandbox: Sandbox, session: aiohttp.ClientSession) -> BotClient:
    return BotClient(sandbox, session)


@pytest.fixture
def anna(sandbox: Sandbox) -> Person:
    person = sandbox.add_user("Anna", language_code="et")
    person.start()
    return person


@pytest.fixture
def olga(sandbox: Sandbox) -> Person:
    return sandbox.add_user("Olga")


@pytest.fixture
def desk(sandbox: Sandbox, olga: Person) -> Group:
    """A forum of Olga's with the bot as its administrator."""
    group = sandbox.add_group("Desk", olga)
    group.promote_bot()
    return group
