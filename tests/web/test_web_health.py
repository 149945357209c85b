import asyncio
import json
import logging
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.unit.test_visit_report import BODY
from tests.web.conftest import KEY, Api


async def test_the_process_says_that_it_lives(api: Api) -> None:
    api.headers = {}
    assert await api.ask("GET", "/healthz") == (200, {"status": "ok"})
    assert await api.ask("GET", "/readyz") == (200, {"status": "ok"})


async def test_readiness_gives_its_reasons(api: Api) -> None:
    api.business.problems = ["The disk is full.", "Telegram does not answer."]
    status, answer = await api.ask("GET", "/readyz")
    assert status == 503
    assert answer["problems"] == api.business.problems
    assert answer["error"] == {
        "code": "not_ready",
        "message": "The disk is full. Telegram does not answer.",
        "field": None,
    }


async def test_figures_are_for_this_machine(api: Api) -> None:
    async with api.session.get(api.base + "/metrics") as response:
        assert response.status == 200
        assert response.content_type == "text/plain"
        assert "aftercare_messages_total 3.0" in await response.text()


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"])
async def test_figures_behind_a_proxy_need_a_key(api: Api, header: str) -> None:
    headers = {header: "127.0.0.1"}
    async with api.session.get(api.base + "/metrics", headers=headers) as response:
        assert response.status == 401
    headers["Authorization"] = f"Bearer {KEY}"
    async with api.session.get(api.base + "/metrics", headers=headers) as response:
        assert response.status == 200


async def test_the_description_is_whole(api: Api) -> None:
    api.headers = {}
    _, description = await api.ask("GET", "/openapi.json")
    assert description["openapi"] == "3.1.0"
    assert set(description["paths"]) == {
        "/v1/visits",
        "/v1/visits/{id}",
        "/v1/visits/{id}/qr.png",
        "/v1/visits/{id}/qr.svg",
        "/v1/visits/by-external/{external_id}",
        "/v1/adjustments",
        "/v1/adjustments/{id}/ack",
        "/v1/ledger",
        "/v1/vouchers/{code}",
        "/v1/vouchers/{code}/redeem",
        "/healthz",
        "/readyz",
        "/metrics",
    }
    named = description["paths"]["/v1/visits/by-external/{external_id}"]
    assert set(named) == {"get", "put", "delete"}
    assert {"200", "400", "401", "404", "409", "413", "415", "422", "503"} <= set(named["put"]["responses"])
    assert [one["name"] for one in named["delete"]["parameters"]] == ["external_id"]
    code = description["paths"]["/v1/visits/{id}/qr.png"]["get"]
    assert set(code["responses"]["200"]["content"]) == {"image/png"}
    assert [(one["name"], one["in"]) for one in code["parameters"]] == [("id", "path"), ("scale", "query")]
    assert code["parameters"][1]["schema"]["maximum"] == 40
    report = description["paths"]["/v1/visits"]["post"]
    assert report["security"] == [{"key": []}]
    assert {"200", "201", "400", "401", "409", "413", "422"} <= set(report["responses"])
    schemas = description["components"]["schemas"]
    for reference in references(description):
        assert reference.removeprefix("#/components/schemas/") in schemas
    wanted = report["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert set(BODY) <= set(schemas[wanted]["properties"])
    assert schemas[wanted]["additionalProperties"] is False


def references(part: Any) -> list[str]:
    if isinstance(part, list):
        return [found for item in part for found in references(item)]
    if isinstance(part, dict):
        own = [part["$ref"]] if "$ref" in part else []
        return own + references(list(part.values()))
    return []


async def test_a_bug_is_logged_by_its_place_and_not_by_its_words(api: Api) -> None:
    api.business.fault = RuntimeError("Anna +37255512345")
    with capture_logs() as logs:
        assert (await api.code("POST", "/v1/visits", json=BODY))[:2] == (500, "internal")
    failed = next(entry for entry in logs if entry["event"] == "request failed")
    assert failed["error"] == "RuntimeError"
    assert any(place.startswith("on_report:") for place in failed["places"])
    assert "Anna" not in json.dumps(logs)


async def test_the_log_knows_addresses_but_neither_ids_nor_queries_nor_bodies(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        _, taken = await api.report(BODY)
        await api.ask("GET", f"/v1/visits/{taken['id']}?name=Anna")
        await api.ask("GET", "/nowhere/secret-path")
        await api.session.post(
            api.base + "/telegram?token=s3cret",
            data=b"Anna",
            headers={"X-Telegram-Bot-Api-Secret-Token": "s3cret"},
        )
    lines = [(entry["method"], entry["route"], entry["status"]) for entry in logs if entry["event"] == "http"]
    assert lines == [
        ("POST", "/v1/visits", 201),
        ("GET", "/v1/visits/{id}", 200),
        ("-", "-", 404),
        ("POST", "/telegram", 401),
    ]
    written = json.dumps(logs) + caplog.text
    for word in ("Anna", "+372", "s3cret", "secret-path", KEY):
        assert word not in written


async def test_what_is_not_even_http_is_refused_and_not_repeated_in_the_log(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    host, port = api.base.removeprefix("http://").split(":")
    for junk in (b"GET /s3cret HTTP/9\r\n\r\n", b"s3cret\r\n\r\n", b"GET / HTTP/1.1\r\nA: s3cret\0\r\n\r\n"):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(junk)
        assert b" 400 " in await reader.readline()
        writer.close()
        await writer.wait_closed()
    assert "s3cret" not in caplog.text
