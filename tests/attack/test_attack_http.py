"""The till's door under attack: many at once, forged keys, broken requests, hostile bodies."""

import asyncio
import json
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from tests.town import API_KEY, BILL, Town


def address(here: Town, path: str = "/v1/visits") -> str:
    assert here.app is not None
    return f"http://127.0.0.1:{here.app.http_port}{path}"


async def raw(here: Town, request: bytes) -> bytes:
    """Whatever comes back on a connection of its own."""
    assert here.app is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", here.app.http_port)
    writer.write(request)
    try:
        return await asyncio.wait_for(reader.read(65536), 5)
    finally:
        writer.close()


async def test_one_visit_reported_fifty_times_at_once_is_one_visit(here: Town) -> None:
    answers = await asyncio.gather(*(here.till() for _ in range(50)))
    assert sorted(status for status, _ in answers) == [200] * 49 + [201]
    assert len({str(answer) for _, answer in answers}) == 1


async def test_fifty_visits_of_one_customer_at_once_make_one_customer(here: Town) -> None:
    answers = await asyncio.gather(*(here.till(external_id=f"A-{number}") for number in range(50)))
    assert {status for status, _ in answers} == {201}
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {API_KEY}"}) as session:
        known = set()
        for _, answer in answers:
            async with session.get(address(here, f"/v1/visits/{answer['id']}")) as told:
                known.add((await told.json())["customer_id"])
    assert len(known) == 1


async def test_the_same_id_with_other_bodies_at_once_is_taken_once(here: Town) -> None:
    answers = await asyncio.gather(*(here.till(service=f"Cut {number}") for number in range(20)))
    assert sorted(status for status, _ in answers) == [201] + [409] * 19


KEYS = [
    "",
    "Bearer",
    "Bearer ",
    "Basic " + API_KEY,
    "Bearer " + API_KEY + "x",
    "Bearer ключ",
    API_KEY,
    "Bearer \udcff",
]


@pytest.mark.parametrize("key", KEYS)
async def test_a_wrong_key_opens_nothing(here: Town, key: str) -> None:
    head = b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n"
    shown = b"Authorization: " + key.encode("utf-8", "surrogateescape")
    answer = await raw(here, head + shown + b"\r\n\r\n{}")
    assert answer.split(b" ")[1] in {b"401", b"400"}
    assert API_KEY.encode() not in answer


SMUGGLED = [
    b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
    b"Content-Length: +2\r\n\r\n{}",
    b"Content-Length: -1\r\n\r\n{}",
    b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    b"X: a\r\n Content-Length: 2\r\n\r\n{}",
    b"X\x00Y: 1\r\nContent-Length: 2\r\n\r\n{}",
    b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
]


@pytest.mark.parametrize("tail", SMUGGLED)
async def test_a_request_that_two_servers_would_read_differently_is_refused(here: Town, tail: bytes) -> None:
    key = f"Authorization: Bearer {API_KEY}\r\n".encode()
    start = (
        b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + key
    )
    answer = await raw(here, start + tail)
    assert b" 400 " in answer.partition(b"\r\n")[0], answer[:200]
    status, _ = await here.till()
    assert status == 201


BODIES: list[tuple[bytes, int]] = [
    (b"", 400),
    (b"null", 422),
    (b"[" * 100_000, 400),
    (b'{"a":' * 50_000, 400),
    (b'{"external_id": 1e400}', 422),
    (b'{"external_id": "\\ud800"}', 400),
    (b'{"external_id": "\xff"}', 400),
    (b"\xff\xfe{\x00}\x00", 400),
    (b'{"external_id": "' + b"9" * 500_000 + b'"}', 422),
    (b'{"external_id": ' + b"9" * 500_000 + b"}", 422),
    (b"{" + b",".join(b'"k%d": 1' % n for n in range(30_000)) + b"}", 422),
    (b" " * (1024 * 1024), 400),
    (b" " * (1024 * 1024 + 1), 413),
]


@pytest.mark.parametrize(("body", "status"), BODIES, ids=range(len(BODIES)))
async def test_a_hostile_body_is_refused_in_json(here: Town, body: bytes, status: int) -> None:
    headers = {"Authorization": f"Bearer {API_KEY}", "Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(address(here), data=BytesIO(body)) as got,
    ):
        told: dict[str, Any] = await got.json()
        assert got.status in ({status, 400} if status == 422 else {status})
        assert set(told["error"]) == {"code", "message", "field"} and len(str(told)) < 600


@pytest.mark.parametrize("quantity", ["1e400", "-1", "0", "NaN", "1e-400", "true", '"1e5"', "1" * 400])
async def test_a_quantity_that_is_none_is_refused(here: Town, quantity: str) -> None:
    line = '{"id": "1", "title": "x", "quantity": QQ, "amount": "1.00"}'.replace("QQ", quantity)
    body = json.dumps(BILL | {"lines": ["LINE"]}).replace('"LINE"', line)
    headers = {"Authorization": f"Bearer {API_KEY}", "Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(address(here), data=body) as got,
    ):
        assert got.status in {400, 422}


@pytest.mark.parametrize(
    "name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host", "CF-Connecting-IP"]
)
async def test_figures_behind_a_proxy_want_a_key(here: Town, name: str) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(address(here, "/metrics"), headers={name: "127.0.0.1"}) as got:
            assert got.status == 401
        async with session.get(address(here, "/metrics")) as got:
            assert got.status == 200


async def test_many_who_send_slowly_keep_nobody_else_waiting(here: Town) -> None:
    assert here.app is not None
    slow = [await asyncio.open_connection("127.0.0.1", here.app.http_port) for _ in range(200)]
    for _, writer in slow:
        writer.write(b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Le")
    status, _ = await asyncio.wait_for(here.till(), 5)
    assert status == 201
    for _, writer in slow:
        writer.close()
