"""The business's own system, as stories use it."""

from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from tests.town import API_KEY, BILL, Town


async def ask(here: Town, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """One call of the business API: the status and the answer's JSON."""
    assert here.app is not None
    address = URL(f"http://127.0.0.1:{here.app.http_port}/v1/visits{path}", encoded=True)
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, address, json=body, headers=headers) as answer,
    ):
        found = answer.status, await answer.json()
    await here.settle()
    return found


async def corrected(here: Town, **changes: Any) -> dict[str, Any]:
    """A visit is what the bill with these changes says; the answer."""
    body = BILL | changes
    status, answer = await ask(here, "PUT", f"/by-external/{quote(body['external_id'], safe='')}", body)
    assert status == 200, answer
    assert isinstance(answer, dict)
    return answer


async def withdrawn(here: Town, external_id: str = "A-1001") -> dict[str, Any]:
    """A visit is withdrawn; the answer."""
    status, answer = await ask(here, "DELETE", f"/by-external/{quote(external_id, safe='')}")
    assert status == 200, answer
    assert isinstance(answer, dict)
    return answer


def token(answer: dict[str, Any]) -> str:
    """What the start link in that answer carries."""
    return str(answer["link"]).partition("start=")[2]
