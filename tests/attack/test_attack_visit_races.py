"""Reports, corrections and withdrawals of the same visits, all at once."""

import asyncio
import sqlite3
from contextlib import closing
from random import Random
from typing import Any

import aiohttp
import pytest

from tests.stories.opening_scene import at, known, openings, until
from tests.town import API_KEY, BILL, Town

HEADERS = {"Authorization": f"Bearer {API_KEY}"}


class Till:
    """A till that doesn't wait for answers."""

    def __init__(self, here: Town, session: aiohttp.ClientSession) -> None:
        assert here.app is not None
        self._url = f"http://127.0.0.1:{here.app.http_port}/v1/visits"
        self._session = session

    async def sends(self, method: str, number: str, **changes: Any) -> int:
        url = self._url if method == "POST" else f"{self._url}/by-external/{number}"
        body = None if method == "DELETE" else BILL | {"external_id": number} | changes
        async with self._session.request(method, url, json=body, headers=HEADERS) as answer:
            await answer.read()
            return answer.status


@pytest.mark.parametrize("seed", range(3))
async def test_no_id_ever_has_two_visits_nor_a_bill_too_much(here: Town, seed: int) -> None:
    rng = Random(seed)
    async with aiohttp.ClientSession() as session:
        till = Till(here, session)
        calls = [
            till.sends(
                rng.choice(("POST", "POST", "PUT", "DELETE")),
                f"R-{rng.randrange(4)}",
                service=f"Service {rng.randrange(3)}",
                customer={"external_id": f"C-{rng.randrange(2)}", "name": "N"},
            )
            for _ in range(150)
        ]
        assert set(await asyncio.gather(*calls)) <= {200, 201, 404, 409}
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        counted = database.execute("SELECT external_id, COUNT(*) FROM visits GROUP BY 1").fetchall()
        bills = database.execute("SELECT visit_id, COUNT(*) FROM visit_lines GROUP BY 1").fetchall()
        people = database.execute("SELECT external_id, COUNT(*) FROM customers GROUP BY 1").fetchall()
    assert counted and all(count == 1 for _, count in (*counted, *bills, *people))


async def test_nobody_is_asked_about_a_visit_that_was_withdrawn_in_the_end(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    before = len(openings(here, ana))
    whose = {"external_id": "C-Ana", "name": "Ana", "language": "en"}
    ended = at("2026-03-27 10:00").isoformat()
    async with aiohttp.ClientSession() as session:
        till = Till(here, session)
        for round_ in range(8):
            number = f"W-{round_}"
            await asyncio.gather(
                *(
                    till.sends(method, number, customer=whose, ended_at=ended)
                    for method in ("POST", "PUT", "DELETE", "POST", "PUT", "DELETE")
                )
            )
            await till.sends("DELETE", number)
            await till.sends("POST", number, customer=whose, ended_at=ended)
    await until(here, "2026-03-27 12:00")
    await here.later(hours=3)
    assert len(openings(here, ana)) == before
