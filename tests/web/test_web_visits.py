import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aftercare.ids import VisitToken, read_token
from tests.unit.test_visit_report import BODY, JSON, changed
from tests.web.conftest import DISK_FULL, HOUSE, SECOND_KEY, Api

LINES = [
    {"id": "1", "title": "Cut", "amount": "35.00"},
    {"id": "2", "title": "Tea", "quantity": 2, "amount": "3.10"},
]


async def test_a_report_is_answered_with_the_start_link(api: Api) -> None:
    status, answer = await api.report(BODY)
    assert (status, set(answer)) == (201, {"id", "link", "text"})
    address, _, token = answer["link"].partition("?start=")
    assert address == "https://t.me/testbot"
    assert read_token(HOUSE.token_key, token) == VisitToken(answer["id"], 1)


async def test_the_text_is_in_the_customers_language_and_fits_an_sms(api: Api) -> None:
    words = {
        "en": "Anna, how was your visit to Salon Lill? Tell us here: LINK",
        "et": "Anna, kuidas meil läks? Rääkige siin: LINK Salon Lill",
        "lt": "Anna, kaip viskas pavyko? Papasakokite mums: LINK Salon Lill",
        "ru": "Anna, как у нас всё прошло? Расскажите здесь: LINK Salon Lill",
        "sl": "Anna, kako je bilo pri nas? Povejte nam tukaj: LINK Salon Lill",
    }
    for language, text in words.items():
        customer = {"name": "Anna", "language": language}
        _, taken = await api.report({**BODY, "external_id": f"A-{language}", "customer": customer})
        assert taken["text"] == text.replace("LINK", taken["link"])
        assert len(taken["text"]) <= 160 and "Haircut" not in taken["text"]
        _, told = await api.ask("GET", f"/v1/visits/{taken['id']}")
        assert told["text"] == taken["text"]


async def test_a_name_too_long_for_an_sms_is_left_out(api: Api) -> None:
    _, taken = await api.report({**BODY, "customer": {"name": "A" * 31, "language": "en"}})
    assert taken["text"] == f"How was your visit to Salon Lill? Tell us here: {taken['link']}"


async def test_the_same_report_again_gets_the_same_answer(api: Api) -> None:
    _, first = await api.report(BODY)
    assert await api.report({**BODY, "currency": "eur"}) == (200, first)


async def test_another_report_of_the_same_visit_conflicts(api: Api) -> None:
    await api.report(BODY)
    answer = await api.code("POST", "/v1/visits", json=changed("paid", value=False))
    assert answer == (409, "differs", "external_id")


async def test_a_visit_is_looked_up(api: Api) -> None:
    _, taken = await api.report({**BODY, "lines": LINES, "total": "38.10"})
    status, told = await api.ask("GET", f"/v1/visits/{taken['id']}")
    assert status == 200
    assert told["link"] == taken["link"]
    assert (told["external_id"], told["total"], told["currency"]) == ("A-1001", "38.10", "EUR")
    assert told["ended_at"] == "2026-03-11T10:00:00Z"
    assert told["lines"] == [
        {"id": "1", "title": "Cut", "quantity": "1", "amount": "35.00"},
        {"id": "2", "title": "Tea", "quantity": "2", "amount": "3.10"},
    ]


@pytest.mark.parametrize("visit_id", ["7", "x", "-1", "9" * 40, "%D9%A1", "1.0", "%00"])
async def test_an_unknown_visit_is_not_found(api: Api, visit_id: str) -> None:
    assert await api.code("GET", f"/v1/visits/{visit_id}") == (404, "not_found", None)


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer ", "Bearer wrong", "Basic load-key-0123456789abcdef", "Bearer \udcff"]
)
@pytest.mark.parametrize(("method", "path"), [("POST", "/v1/visits"), ("GET", "/v1/visits/1")])
async def test_nobody_passes_without_a_key(api: Api, method: str, path: str, shown: str) -> None:
    api.headers = {"Authorization": shown} if shown else {}
    assert (await api.code(method, path, json=BODY))[:2] == (401, "unauthorized")


async def test_every_key_is_good_and_the_scheme_is_read_without_case(api: Api) -> None:
    api.headers = {"Authorization": f"bearer {SECOND_KEY}"}
    assert (await api.report(BODY))[0] == 201


@pytest.mark.parametrize(
    ("path", "value", "status", "code", "field"),
    [
        ("lines.0.amount", "-35.00", 422, "negative_amount", "lines[0].amount"),
        ("currency", "XXY", 422, "unknown_currency", "currency"),
        ("external_id", "x" * 101, 422, "too_long", "external_id"),
        ("customer.external_id", "x" * 101, 422, "too_long", "customer.external_id"),
        ("lines.0.id", "x" * 101, 422, "too_long", "lines[0].id"),
        ("customer.name", ..., 422, "missing", "customer.name"),
        ("total", "1.00", 422, "wrong_total", "total"),
        ("colour", "red", 422, "unknown_field", "colour"),
    ],
)
async def test_what_is_wrong_is_told(
    api: Api, path: str, value: object, status: int, code: str, field: str
) -> None:
    assert await api.code("POST", "/v1/visits", json=changed(path, value)) == (status, code, field)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 50_000])
async def test_what_is_no_json_is_told(api: Api, body: bytes) -> None:
    assert await api.code("POST", "/v1/visits", data=body) == (400, "bad_json", None)


@pytest.mark.parametrize(
    "kind", ["application/xml", "text/html", "multipart/form-data; boundary=x", "image/png"]
)
async def test_what_says_it_is_no_json_is_refused(api: Api, kind: str) -> None:
    answer = await api.code("POST", "/v1/visits", data=b"{}", headers={"Content-Type": kind})
    assert answer == (415, "not_json", None)


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "text/plain", "application/vnd.till+json"]
)
async def test_what_clients_say_unasked_is_taken_for_json(api: Api, kind: str) -> None:
    body = json.dumps(BODY).encode()
    status, _ = await api.ask("POST", "/v1/visits", data=body, headers={"Content-Type": kind})
    assert status == 201


async def test_a_large_body_is_refused_whether_announced_or_not(api: Api) -> None:
    large = b" " * (1024 * 1024 + 1)

    async def unannounced() -> Any:
        yield large

    assert await api.code("POST", "/v1/visits", data=io.BytesIO(large)) == (413, "too_large", None)
    assert await api.code("POST", "/v1/visits", data=unannounced()) == (413, "too_large", None)


async def test_a_small_body_that_unpacks_large_is_refused(api: Api) -> None:
    packed = gzip.compress(b" " * (50 * 1024 * 1024))
    answer = await api.code("POST", "/v1/visits", data=packed, headers={"Content-Encoding": "gzip"})
    assert answer == (413, "too_large", None)


async def test_a_packed_report_is_taken_and_a_broken_one_refused(api: Api) -> None:
    packed = gzip.compress(json.dumps(BODY).encode())
    status, _ = await api.ask("POST", "/v1/visits", data=packed, headers={"Content-Encoding": "gzip"})
    assert status == 201
    status, _, _ = await api.code(
        "POST", "/v1/visits", data=b"not packed", headers={"Content-Encoding": "gzip"}
    )
    assert status == 400


async def test_storage_that_cannot_commit_is_told_to_try_again(api: Api) -> None:
    api.business.fault = DISK_FULL
    assert await api.code("POST", "/v1/visits", json=BODY) == (503, "unavailable", None)
    api.business.fault = None
    assert (await api.report(BODY))[0] == 201


@pytest.mark.parametrize("method", ["PATCH", "DELETE", "GET"])
async def test_a_method_that_is_not_there_names_those_that_are(api: Api, method: str) -> None:
    assert (await api.code(method, "/v1/visits"))[:2] == (405, "method_not_allowed")
    async with api.session.request(method, api.base + "/v1/visits") as response:
        assert response.headers["Allow"] == "POST"
        assert (await response.json())["error"]["message"] == "This address takes POST."


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/visits/", "/v2/visits", "/%2e%2e/etc/passwd", "/v1/visits/1/bill"]
)
async def test_an_address_that_is_not_there_is_told_as_json(api: Api, path: str) -> None:
    assert (await api.code("GET", path))[:2] == (404, "not_found")


FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@FEW
@given(body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
async def test_junk_is_always_a_callers_error(api: Api, body: bytes) -> None:
    status, _, _ = await api.code("POST", "/v1/visits", data=body)
    assert 400 <= status < 500


@FEW
@given(field=st.sampled_from(list(BODY)), value=JSON)
async def test_a_report_with_junk_in_it_never_fails_here(api: Api, field: str, value: object) -> None:
    status, answer = await api.report(changed(field, value))
    assert status in {200, 201} or (status < 500 and set(answer["error"]) == {"code", "message", "field"})
