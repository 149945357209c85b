"""What a customer struck reaches the business's own system, which takes note of it."""

from typing import Any

import aiohttp

from tests.stories.bill_scene import Bill
from tests.stories.roster_scene import asks
from tests.town import API_KEY, Town


async def ask(here: Town, method: str, path: str) -> Any:
    """What the business's system is answered."""
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}{path}"
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with aiohttp.ClientSession() as session, session.request(method, url, headers=headers) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def unbooked(here: Town) -> list[dict[str, Any]]:
    """The adjustments of which nobody took note."""
    found: list[dict[str, Any]] = (await ask(here, "GET", "/v1/adjustments?unacknowledged=true"))[
        "adjustments"
    ]
    return found


async def test_a_struck_line_is_booked_and_so_is_its_way_back(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    bill = Bill(here)
    name = await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring")
    assert await unbooked(here) == [], "nothing is off before Done"
    await bill.press("✅ Done: €58.00")
    (struck,) = await unbooked(here)
    assert (struck["visit_external_id"], struck["reference"]) == (name, "R-1001")
    assert (struck["change"], struck["total"], struck["new_total"]) == ("-62.00", "120.00", "58.00")
    assert [line["new_amount"] for line in struck["lines"]] == ["38.00", "0.00", "20.00"]
    booked = await ask(here, "POST", f"/v1/adjustments/{struck['id']}/ack")
    assert booked["acknowledged_at"] and await unbooked(here) == []
    assert (await ask(here, "GET", f"/v1/adjustments?after={struck['id']}"))["adjustments"] == []
    await asks(here, here.kadri, "/reverse R-1001 agreed on the phone")
    (back,) = await unbooked(here)
    assert (back["what"], back["change"], back["new_total"]) == ("reversed", "62.00", "120.00")
    assert back["id"] > struck["id"]


async def test_what_a_manager_calls_about_is_not_booked(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(currency="USD")
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: US$58.00")
    assert await unbooked(here) == []
