import io

import pytest

from tests.web.conftest import DISK_FULL, SECRET, Api

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def bring(api: Api, raw: bytes, secret: str = SECRET) -> int:
    headers = {HEADER: secret}
    async with api.session.post(api.base + "/telegram", data=io.BytesIO(raw), headers=headers) as response:
        return response.status


@pytest.mark.parametrize("raw", [b'{"update_id": 1}', b"\xff junk", b"", b"x" * (2 * 1024 * 1024)])
async def test_an_update_is_handed_on_raw_and_then_acknowledged(api: Api, raw: bytes) -> None:
    assert await bring(api, raw) == 200
    assert api.business.accepted == [raw]


@pytest.mark.parametrize("secret", ["", "wrong", SECRET.lower(), SECRET + "x"])
async def test_only_telegram_is_let_in(api: Api, secret: str) -> None:
    assert await bring(api, b"{}", secret) == 401
    assert api.business.accepted == []


async def test_a_key_of_the_api_is_no_secret_of_telegrams(api: Api) -> None:
    assert (await api.code("POST", "/telegram", data=b"{}"))[:2] == (401, "unauthorized")


async def test_what_cannot_be_stored_is_not_acknowledged(api: Api) -> None:
    api.business.fault = DISK_FULL
    assert await bring(api, b"{}") == 503
    api.business.fault = RuntimeError("a bug")
    assert await bring(api, b"{}") == 500
    api.business.fault = None
    assert await bring(api, b"{}") == 200
    assert len(api.business.accepted) == 1


async def test_an_endless_body_is_cut_off(api: Api) -> None:
    assert await bring(api, b"x" * (4 * 1024 * 1024 + 1)) == 413
    assert api.business.accepted == []


async def test_without_a_webhook_there_is_no_such_address(api_without_webhook: Api) -> None:
    assert await bring(api_without_webhook, b"{}") == 404
    assert await bring(api_without_webhook, b"{}", "") == 404
