"""The bill changes under what is given: it is paid, or taken back, and nobody gets what was never charged."""

from typing import Any

import aiohttp

from tests.stories.give_scene import commands, gifts_told, scene
from tests.town import API_KEY, BILL, Town

URL = "http://127.0.0.1:{port}/v1/visits/by-external/A-Anna"
ANNA = {"external_id": "C-Anna", "name": "Anna", "language": "en"}


async def till(here: Town, method: str, **changes: Any) -> int:
    """The till corrects Anna's visit, or withdraws it: the status."""
    assert here.app is not None
    body = BILL | {"external_id": "A-Anna", "customer": ANNA} | changes
    async with (
        aiohttp.ClientSession() as session,
        session.request(
            method,
            URL.format(port=here.app.http_port),
            json=body if method == "PUT" else None,
            headers={"Authorization": f"Bearer {API_KEY}"},
        ) as answer,
    ):
        await answer.read()
    await here.settle()
    return answer.status


async def test_nothing_comes_off_an_unpaid_bill_that_was_withdrawn(here: Town) -> None:
    mati, anna, topic = await scene(here, paid=False)
    await commands(here, mati, topic, "/give refund 5")
    assert await till(here, "DELETE") == 200
    await here.presses(mati, "Give", topic)
    await commands(here, mati, topic, "/give refund 5")
    assert "more than is left of the bill" in here.desk_lines(topic)[-1]
    assert gifts_told(here, anna) == []


async def test_what_was_paid_meanwhile_is_given_back(here: Town) -> None:
    mati, anna, topic = await scene(here, paid=False)
    await commands(here, mati, topic, "/give refund 5")
    await here.presses(mati, "Give", topic)
    assert "You pay €30.00" in gifts_told(here, anna)[-1]
    assert await till(here, "PUT", paid=True) == 200
    await commands(here, mati, topic, "/give refund 6")
    await here.presses(mati, "Give", topic)
    assert "You get €6.00 back" in gifts_told(here, anna)[-1]
    await commands(here, here.kadri, topic, "/give refund 24.01")
    assert "more than is left of the bill" in here.desk_lines(topic)[-1]


async def test_nothing_else_of_the_bill_changes_with_its_payment(here: Town) -> None:
    mati, anna, topic = await scene(here, paid=False)
    await commands(here, mati, topic, "/give refund 5")
    await here.presses(mati, "Give", topic)
    dearer = [{"id": "1", "title": "Haircut", "quantity": 1, "amount": "350.00"}]
    assert await till(here, "PUT", paid=True, lines=dearer) == 409
    assert await till(here, "PUT", paid=True, currency="USD") == 409
    assert await till(here, "PUT", paid=True) == 200
    assert await till(here, "PUT", paid=False) == 409
    assert await till(here, "DELETE") == 409
    assert len(gifts_told(here, anna)) == 1
