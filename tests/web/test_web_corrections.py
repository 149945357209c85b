import asyncio
import io
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from yarl import URL

from aftercare.cases.open_case import open_case
from aftercare.conversations.conversation import Free
from aftercare.conversations.open_conversation import open_conversation
from aftercare.customers.customer import Customer
from aftercare.ids import read_token
from aftercare.visits.plain_text import is_plain_id
from aftercare.visits.report import VisitReport, read_report
from tests.unit.test_visit_report import BODY, changed
from tests.web.conftest import DISK_FULL, HOUSE, Api

A_1001 = "/v1/visits/by-external/A-1001"
FEW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def path_of(external_id: str) -> str:
    return f"/v1/visits/by-external/{quote(external_id, safe='')}"


async def named(api: Api, external_id: str) -> dict[str, Any]:
    _, told = await api.ask("GET", path_of(external_id))
    assert isinstance(told, dict)
    return told


def generation(link: str) -> int:
    token = read_token(HOUSE.token_key, link.partition("?start=")[2])
    assert token is not None
    return token.generation


def customer_in(api: Api, customer_id: int) -> Customer:
    customer = api.business.does(lambda work: work.customers.get(customer_id))
    assert customer is not None
    return customer


async def test_a_correction_replaces_what_was_reported_and_keeps_the_link(api: Api) -> None:
    _, first = await api.report(BODY)
    lines = [
        {"id": "2", "title": "Colour", "amount": "60.00"},
        {"id": "1", "title": "Cut", "amount": "35.00"},
    ]
    body = {**BODY, "lines": lines, "service": "Colour", "staff": ["Nina"], "paid": False, "total": "95.00"}
    body["customer"] = {"external_id": "C-7", "name": "Anna Tamm", "segment": "vip"}
    assert await api.ask("PUT", A_1001, json=body) == (
        200,
        first | {"text": first["text"].replace("Anna", "Anna Tamm")},
    )
    told = await named(api, "A-1001")
    assert (told["id"], told["total"], told["paid"], told["staff"]) == (first["id"], "95.00", False, ["Nina"])
    assert [line["title"] for line in told["lines"]] == ["Colour", "Cut"]
    customer = customer_in(api, told["customer_id"])
    assert (customer.name, customer.segment, customer.phone) == ("Anna Tamm", "vip", "+37255512345")


async def test_after_a_correction_the_new_report_is_the_one_that_repeats(api: Api) -> None:
    await api.report(BODY)
    _, corrected = await api.ask("PUT", A_1001, json=changed("paid", value=False))
    assert await api.ask("PUT", A_1001, json=changed("paid", value=False)) == (200, corrected)
    assert await api.report(changed("paid", value=False)) == (200, corrected)
    assert await api.code("POST", "/v1/visits", json=BODY) == (409, "differs", "external_id")


async def test_what_was_never_reported_is_neither_corrected_withdrawn_nor_found(api: Api) -> None:
    assert await api.code("PUT", A_1001, json=BODY) == (404, "unknown", "external_id")
    assert await api.code("DELETE", A_1001) == (404, "unknown", "external_id")
    assert await api.code("GET", A_1001) == (404, "unknown", "external_id")
    assert (await api.report(BODY))[0] == 201


async def test_the_address_and_the_body_mean_the_same_visit(api: Api) -> None:
    await api.report(BODY)
    body = {**BODY, "external_id": "A-1002"}
    assert await api.code("PUT", A_1001, json=body) == (422, "other_id", "external_id")


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("lines.0.amount", "-1.00", "negative_amount"),
        ("currency", "QQQ", "unknown_currency"),
        ("total", "34.99", "wrong_total"),
    ],
)
async def test_a_correction_is_read_as_strictly_as_a_report(
    api: Api, path: str, value: object, code: str
) -> None:
    await api.report(BODY)
    before = await named(api, "A-1001")
    assert (await api.code("PUT", A_1001, json=changed(path, value)))[:2] == (422, code)
    assert await api.code("PUT", A_1001, data=b"{") == (400, "bad_json", None)
    assert (await api.code("PUT", A_1001, data=io.BytesIO(b" " * (1024 * 1024 + 1))))[:2] == (
        413,
        "too_large",
    )
    assert await named(api, "A-1001") == before


async def test_a_customer_without_an_id_stays_the_same_one_and_may_get_an_id(api: Api) -> None:
    plain = {**BODY, "customer": {"name": "Ana"}}
    await api.report(plain)
    first = await named(api, "A-1001")
    await api.ask("PUT", A_1001, json={**plain, "customer": {"name": "Anna"}})
    await api.ask("PUT", A_1001, json={**plain, "customer": {"name": "Anna", "external_id": "C-9"}})
    now = await named(api, "A-1001")
    assert (now["customer_id"], now["link"]) == (first["customer_id"], first["link"])
    customer = customer_in(api, now["customer_id"])
    assert (customer.name, customer.external_id) == ("Anna", "C-9")


async def test_a_visit_that_becomes_another_customers_gets_another_link(api: Api) -> None:
    _, first = await api.report(BODY)
    other = {**BODY, "customer": {"external_id": "C-8", "name": "Olga"}}
    status, moved = await api.ask("PUT", A_1001, json=other)
    assert (status, generation(moved["link"])) == (200, generation(first["link"]) + 1)
    assert customer_in(api, (await named(api, "A-1001"))["customer_id"]).name == "Olga"


async def test_a_visit_that_was_talked_about_stays_its_customers(api: Api) -> None:
    _, taken = await api.report(BODY)
    whose = (await named(api, "A-1001"))["customer_id"]
    api.business.does(lambda work: open_conversation(work, whose, 5, taken["id"], Free()))
    other = {**BODY, "customer": {"external_id": "C-8", "name": "Olga"}}
    assert await api.code("PUT", A_1001, json=other) == (409, "talked_about", "customer.external_id")
    assert (await api.ask("PUT", A_1001, json=changed("paid", value=False)))[0] == 200


async def test_a_correction_has_the_card_of_its_open_case_drawn_again(api: Api) -> None:
    _, taken = await api.report(BODY)
    whose = (await named(api, "A-1001"))["customer_id"]
    case = api.business.does(
        lambda work: open_case(work, whose, taken["id"], "problem", [], department="salon")
    )
    await api.ask("PUT", A_1001, json=changed("paid", value=False))
    cards = api.business.does(
        lambda work: [one.content for one in work.intents.where(state="pending") if one.kind == "card"]
    )
    assert cards == [{"case": case.id}]


async def test_a_visit_is_withdrawn_once_and_says_so(api: Api) -> None:
    _, taken = await api.report(BODY)
    status, first = await api.ask("DELETE", A_1001)
    assert (status, first["id"], first["status"]) == (200, taken["id"], "withdrawn")
    assert await api.ask("DELETE", A_1001) == (200, first)
    assert (await named(api, "A-1001"))["withdrawn_at"] == first["withdrawn_at"]


async def test_a_late_repeat_does_not_bring_a_withdrawn_visit_back_but_a_correction_does(api: Api) -> None:
    _, taken = await api.report(BODY)
    await api.ask("DELETE", A_1001)
    assert await api.code("POST", "/v1/visits", json=BODY) == (409, "withdrawn", "external_id")
    assert await api.ask("PUT", A_1001, json=BODY) == (200, taken)
    assert (await named(api, "A-1001"))["withdrawn_at"] is None
    assert await api.report(BODY) == (200, taken)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
async def test_an_id_in_the_address_that_cannot_be_one_is_told(api: Api, method: str) -> None:
    at = api.base + "/v1/visits/by-external/"

    async def code(raw: str) -> tuple[int, str]:
        address = URL(at + raw, encoded=True)
        async with api.session.request(method, address, json=BODY, headers=api.headers) as response:
            return response.status, (await response.json())["error"]["code"]

    assert await code("%FF") == (400, "bad_id")
    assert await code("%0A") == (422, "bad_id")
    assert await code("x" * 101) == (422, "too_long")
    assert await code("") == (404, "not_found")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
async def test_without_a_key_nothing_is_corrected_withdrawn_or_found(api: Api, method: str) -> None:
    await api.report(BODY)
    api.headers = {}
    assert (await api.code(method, A_1001, json=BODY))[:2] == (401, "unauthorized")


async def test_another_method_is_told_which_there_are(api: Api) -> None:
    async with api.session.request("PATCH", api.base + A_1001, headers=api.headers) as response:
        assert response.status == 405
        assert (await response.json())["error"]["message"] == "This address takes DELETE, GET, PUT."


async def test_storage_that_cannot_commit_corrects_and_withdraws_nothing(api: Api) -> None:
    _, taken = await api.report(BODY)
    api.business.fault = DISK_FULL
    assert (await api.code("PUT", A_1001, json=changed("paid", value=False)))[:2] == (503, "unavailable")
    assert (await api.code("DELETE", A_1001))[:2] == (503, "unavailable")
    api.business.fault = None
    assert await api.report(BODY) == (200, taken)


# A path's step of dots alone is taken for "here" or "one up" by any client, however it is written.
IDS = st.text(min_size=1, max_size=100).filter(lambda text: is_plain_id(text) and text not in {".", ".."})


@FEW
@given(external_id=IDS)
@example("a/b//c/../d")
@example("/")
@example("50%2F50%")
@example("?x=1#y")
@example("A;1,+ &=Ä\U0001f600")
async def test_any_id_of_the_businesss_own_finds_its_visit(api: Api, external_id: str) -> None:
    body = {**BODY, "external_id": external_id}
    status, taken = await api.report(body)
    assert status in {200, 201}
    assert await api.ask("PUT", path_of(external_id), json=body) == (200, taken)
    told = await named(api, external_id)
    assert (told["external_id"], told["id"]) == (external_id, taken["id"])


NAMES = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "Zs", "P", "S")), min_size=1, max_size=40
).filter(lambda text: text.strip() != "")
REPORTS = st.fixed_dictionaries(
    {
        "external_id": st.just("P-1"),
        "customer": st.fixed_dictionaries(
            {"name": NAMES, "external_id": st.just("C-1")},
            optional={"language": st.sampled_from(["en", "et", "lt", "ru", "sl", "de"]), "segment": NAMES},
        ),
        "service": NAMES,
        "staff": st.lists(NAMES, max_size=3),
        "ended_at": st.integers(10**9, 4 * 10**9).map(lambda at: datetime.fromtimestamp(at, UTC).isoformat()),
        "currency": st.sampled_from(["EUR", "JPY", "KWD"]),
        "paid": st.booleans(),
        "lines": st.lists(st.tuples(NAMES, st.integers(0, 10**9)), max_size=4).map(
            lambda found: [
                {"id": str(at), "title": title, "amount": str(whole)}
                for at, (title, whole) in enumerate(found)
            ]
        ),
    }
).filter(lambda body: isinstance(read_report(json.dumps(body).encode()), VisitReport))


@FEW
@given(first=REPORTS, second=REPORTS, at_once=st.booleans())
async def test_reported_corrected_withdrawn_and_read_again_it_agrees(
    api: Api, first: dict[str, Any], second: dict[str, Any], at_once: bool
) -> None:
    await api.ask("PUT", path_of("P-1"), json=first)
    status, taken = await api.report(first)
    assert status in {200, 201}
    before = await named(api, "P-1")
    if at_once:
        answers = await asyncio.gather(*(api.ask("PUT", path_of("P-1"), json=second) for _ in range(3)))
    else:
        answers = [await api.ask("PUT", path_of("P-1"), json=second)]
    assert {status for status, _ in answers} == {200}
    after = await named(api, "P-1")
    assert (after["id"], after["link"], after["customer_id"]) == (
        taken["id"],
        taken["link"],
        before["customer_id"],
    )
    report = read_report(json.dumps(second).encode())
    assert isinstance(report, VisitReport)
    assert (after["service"], after["total"]) == (report.service, report.bill_total.decimal())
    assert [line["title"] for line in after["lines"]] == [line.title for line in report.lines]
    assert (await api.report(second))[0] == 200
    withdrawn = await api.ask("DELETE", path_of("P-1"))
    assert await api.ask("DELETE", path_of("P-1")) == withdrawn
    told = await named(api, "P-1")
    assert told == after | {"withdrawn_at": withdrawn[1]["withdrawn_at"]}
    assert (await api.code("POST", "/v1/visits", json=second))[:2] == (409, "withdrawn")
