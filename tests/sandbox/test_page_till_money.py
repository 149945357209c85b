"""The till's books, with the real bot behind it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from aftercare.clock import HandClock
from aftercare.gestures.gesture import Gesture, Voucher
from bot.sandbox.examples import FIRST_VISIT
from bot.sandbox.till import Till
from telegram_sandbox import Sandbox
from tests.town import MORNING, Town
from tests.voucher_scene import gave, voucher_for


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    clock = HandClock(MORNING)
    till = Till(clock, "EUR")
    sandbox = Sandbox(clock=clock, username="aurora_bot")
    till.add_to(sandbox.app)
    async with sandbox:
        here = Town(tmp_path, sandbox, clock)
        till.open((await here.open(api_key=till.key)).http_port)
        await till.seed("Anna", "en")
        try:
            yield here
        finally:
            await here.close()


async def ask(town: Town, session: aiohttp.ClientSession, method: str, path: str, **body: Any) -> Any:
    async with session.request(method, f"{town.sandbox.url}/till/{path}", **body) as answer:
        return answer.status, await answer.json()


async def given(town: Town) -> tuple[Gesture, Voucher]:
    """7 € come off the first visit's bill, and its customer gets 10 % of the next one."""
    assert town.app is not None

    def give(work: Any) -> tuple[Gesture, Voucher]:
        (visit,) = work.visits.where(external_id="A-1001")
        refund = gave(work, visit.customer_id, "refund", 700, visit_id=visit.id)
        return refund, voucher_for(work, visit.customer_id, 2000, percent=10)

    made: tuple[Gesture, Voucher] = await town.app._writer.submit(give)  # noqa: SLF001 -- what gives has stories of its own
    return made


async def test_what_came_off_a_bill_is_seen_and_acknowledged(
    town: Town, session: aiohttp.ClientSession
) -> None:
    refund, _ = await given(town)
    _, told = await ask(town, session, "GET", "adjustments")
    (one,) = told["adjustments"]
    assert (one["reference"], one["change"], one["new_total"]) == (refund.reference, "-7.00", "123.00")
    _, visits = await ask(town, session, "GET", "visits")
    assert [visit["external_id"] for visit in visits["visits"]] == [one["visit_external_id"]]
    status, noted = await ask(town, session, "POST", f"adjustments/{one['id']}/ack", json={})
    assert status == 200 and noted["acknowledged_at"] is not None
    assert (await ask(town, session, "POST", "adjustments/99/ack", json={}))[0] == 404
    assert (await ask(town, session, "POST", "adjustments/x/ack", json={}))[0] == 404


async def test_a_voucher_is_redeemed_at_the_till_once(town: Town, session: aiohttp.ClientSession) -> None:
    _, voucher = await given(town)
    typed = {"code": f" {voucher.code.lower()} ", "total": "62,50"}
    status, told = await ask(town, session, "POST", "vouchers", json=typed)
    assert (status, told["off"]) == (200, "6.25")
    status, told = await ask(town, session, "POST", "vouchers", json=typed)
    assert (status, told["error"]["code"]) == (409, "redeemed")
    for wrong in ({}, {"code": ""}, {"code": "a/b?c"}):
        assert (await ask(town, session, "POST", "vouchers", json=wrong))[0] in {400, 404, 422}


async def test_the_bot_s_absence_is_said(town: Town, session: aiohttp.ClientSession) -> None:
    await town.close()
    assert (await ask(town, session, "GET", "adjustments"))[0] == 502
    assert (await ask(town, session, "POST", "vouchers", json={"code": "7KQ4M2XD"}))[0] == 502


def test_the_first_bill_has_four_lines_that_cost_something_and_one_of_two_pieces() -> None:
    lines = FIRST_VISIT["lines"]
    assert len(lines) == 4
    assert all(float(line["amount"]) > 0 for line in lines)
    assert [line.get("quantity", 1) for line in lines].count(2) == 1
