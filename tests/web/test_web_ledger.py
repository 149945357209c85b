from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from aftercare.gestures.reverse_gesture import reverse
from aftercare.work import Work
from tests.unit.test_visit_report import BODY
from tests.voucher_scene import gave
from tests.web.conftest import NOW, Api


async def reported(api: Api) -> int:
    _, told = await api.report(BODY)
    return int(told["id"])


async def given(api: Api, count: int) -> list[int]:
    """So many refunds on Anna's bill, a minute between them."""
    visit_id = await reported(api)
    bill = await api.business.find(visit_id)
    assert bill is not None
    customer_id, ids = bill.customer.id, []

    def give(work: Work) -> int:
        return gave(work, customer_id, "refund", 500, visit_id=visit_id).id

    for number in range(count):
        api.business.now = NOW + timedelta(minutes=number)
        ids.append(api.business.does(give))
    return ids


async def page(api: Api, **query: Any) -> Any:
    asked = "&".join(f"{name}={quote(str(value))}" for name, value in query.items())
    status, told = await api.ask("GET", f"/v1/ledger?{asked}")
    assert status == 200, told
    return told


async def test_an_entry_tells_what_who_whose_and_by_which_policy(api: Api) -> None:
    (gesture,) = await given(api, 1)
    (entry,) = (await page(api))["entries"]
    assert entry == {
        "id": 1,
        "reference": f"R-{1000 + gesture}",
        "what": "granted",
        "kind": "refund",
        "amount": "5.00",
        "cost": "5.00",
        "currency": "EUR",
        "customer_external_id": "C-7",
        "visit_external_id": "A-1001",
        "line_ids": [],
        "who": "Mari",
        "role": "agent",
        "policy_version": 1,
        "at": "2026-03-11T10:05:00Z",
    }


async def test_pages_hold_everything_once_and_in_order(api: Api) -> None:
    await given(api, 7)
    seen, after = [], 0
    for _ in range(10):
        told = await page(api, after=after, limit=3)
        seen += [entry["id"] for entry in told["entries"]]
        if told["next"] is None:
            break
        after = told["next"]
    assert seen == list(range(1, 8))
    assert await page(api, after=7) == {"entries": [], "next": None}


async def test_a_full_last_page_says_that_nothing_follows(api: Api) -> None:
    await given(api, 3)
    assert (await page(api, limit=3))["next"] is None


async def test_times_kinds_and_happenings_narrow_it(api: Api) -> None:
    first, *_ = await given(api, 4)

    def take_back(work: Work) -> None:
        gesture = work.gestures.get(first)
        assert gesture is not None
        reverse(work, gesture, 1, "Kadri", "by mistake")

    api.business.does(take_back)
    assert [one["amount"] for one in (await page(api, what="reversed"))["entries"]] == ["-5.00"]
    assert (await page(api, kind="gift"))["entries"] == []
    window = await page(api, since="2026-03-11T12:06:00+02:00", until="2026-03-11T10:08:00Z")
    assert [one["id"] for one in window["entries"]] == [2, 3]
    unencoded = await api.ask("GET", "/v1/ledger?since=2026-03-11T12:08:00+02:00")
    assert [one["id"] for one in unencoded[1]["entries"]] == [4, 5]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("after=-1", "after"),
        ("after=x", "after"),
        ("after=" + "9" * 40, "after"),
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("since=2026-03-11", "since"),
        ("until=soon", "until"),
        ("kind=cake", "kind"),
        ("what=eaten", "what"),
        ("cursor=1", "cursor"),
        ("after=1&after=2", "after"),
    ],
)
async def test_what_is_asked_wrongly_is_named(api: Api, query: str, field: str) -> None:
    status, _, culprit = await api.code("GET", f"/v1/ledger?{query}")
    assert (status, culprit) == (422, field)


async def test_the_ledger_needs_a_key(api: Api) -> None:
    assert (await api.code("GET", "/v1/ledger", headers={"Authorization": "Bearer x"}))[0] == 401


async def test_the_addresses_of_money_are_described_with_examples_and_errors(api: Api) -> None:
    _, told = await api.ask("GET", "/openapi.json")
    ledger = told["paths"]["/v1/ledger"]["get"]
    assert {one["name"] for one in ledger["parameters"]} == {
        *("after", "limit", "since", "until", "kind", "what")
    }
    redeem = told["paths"]["/v1/vouchers/{code}/redeem"]["post"]
    assert {"200", "404", "409", "410"} <= redeem["responses"].keys()
    schemas = told["components"]["schemas"]
    for model in ("LedgerEntry", "AdjustmentTold", "Redemption", "VoucherTold", "VoucherRedeemed"):
        (example,) = schemas[model]["examples"]
        assert example.keys() == schemas[model]["properties"].keys(), model
