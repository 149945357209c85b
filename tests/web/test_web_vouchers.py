import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.reverse_gesture import reverse
from aftercare.gestures.voucher_code import shown_code
from tests.unit.test_visit_report import BODY
from tests.voucher_scene import voucher_for
from tests.web.conftest import DISK_FULL, NOW, Api


async def voucher(api: Api, minor: int = 1500, **about: Any) -> Voucher:
    """Anna has been here, and got one."""
    status, told = await api.report(BODY)
    assert status in {200, 201}
    visit = await api.business.find(told["id"])
    assert visit is not None
    return api.business.does(lambda work: voucher_for(work, visit.customer.id, minor, **about))


async def redeem(api: Api, code: str, **body: Any) -> tuple[int, Any]:
    return await api.ask("POST", f"/v1/vouchers/{code}/redeem", json={"key": "bill-1", **body})


async def refusal(api: Api, code: str, **body: Any) -> tuple[int, str, str | None]:
    told = {"key": "bill-2", **body}
    return await api.code("POST", f"/v1/vouchers/{code}/redeem", json=told)


def stored(api: Api, made: Voucher) -> Voucher:
    found = api.business.does(lambda work: work.vouchers.get(made.id))
    assert found is not None
    return found


async def test_a_percent_comes_off_the_bill_half_to_even_and_at_most_the_ceiling(api: Api) -> None:
    cases = [("60.00", "12.00"), ("62.55", "12.51"), ("0.12", "0.02"), ("0.13", "0.03"), ("200.00", "15.00")]
    for at, (total, off) in enumerate(cases):
        made = await voucher(api, 1500, percent=20)
        status, told = await redeem(api, made.code, key=f"bill-{at}", total=total, currency="EUR")
        assert (status, told["off"], told["total"]) == (200, off, total)
    made = await voucher(api, 1500, percent=50)
    assert (await redeem(api, made.code, total="0.25"))[1]["off"] == "0.12", "half to even"


async def test_an_amount_comes_off_but_never_more_than_the_bill(api: Api) -> None:
    for total, off in ((None, "15.00"), ("60", "15.00"), ("9.90", "9.90")):
        made = await voucher(api, 1500)
        told = (await redeem(api, made.code, **({} if total is None else {"total": total})))[1]
        assert (told["off"], told["percent"], told["amount"], told["currency"]) == (off, None, "15.00", "EUR")


async def test_a_percent_of_an_untold_bill_is_told_as_such(api: Api) -> None:
    made = await voucher(api, 1500, percent=20)
    told = (await redeem(api, made.code))[1]
    assert (told["off"], told["percent"], told["amount"]) == (None, 20, "15.00")


async def test_the_same_key_hears_the_same_answer_and_another_that_it_is_used(api: Api) -> None:
    made = await voucher(api, 1500, percent=20)
    first = await redeem(api, made.code, total="60.00")
    assert await redeem(api, made.code, total="60.00") == first
    api.business.now = NOW + timedelta(days=400)
    assert await redeem(api, made.code, total="10.00") == first, "also once it would have been over"
    assert await refusal(api, made.code, total="60.00") == (409, "redeemed", None)
    entries = api.business.does(lambda work: work.ledger.where(gesture_id=made.gesture_id))
    assert [entry.what for entry in entries] == ["granted", "redeemed"]
    said = api.business.does(lambda work: work.intents.where(state="pending"))
    assert sum("voucher-used" in str(intent.content) for intent in said) == 1


async def test_two_tills_at_once_redeem_it_once(api: Api) -> None:
    made = await voucher(api)
    keys = [f"till-{number}" for number in range(8)]
    answers = await asyncio.gather(*(redeem(api, made.code, key=key) for key in keys))
    assert sorted(status for status, _ in answers) == [200] + [409] * 7


@pytest.mark.parametrize("spoil", [str.lower, lambda code: f" {code[:3]} {code[3:]}- "])
async def test_a_code_is_read_as_people_type_it(api: Api, spoil: Any) -> None:
    made = await voucher(api)
    typed = spoil(shown_code(made.code)).replace("5", "s").replace("8", "B")
    status, told = await api.ask("GET", f"/v1/vouchers/{typed}")
    assert (status, told["code"]) == (200, shown_code(made.code))
    assert (await redeem(api, typed))[0] == 200


async def test_it_is_good_until_the_end_of_its_last_day_where_the_business_is(api: Api) -> None:
    made = await voucher(api, days=2)
    # Two days on from 12:05 in Tallinn, and the last minute of that day there.
    api.business.now = NOW.replace(day=13, hour=21, minute=59)
    assert (await api.ask("GET", f"/v1/vouchers/{made.code}"))[1]["state"] == "open"
    api.business.now = NOW.replace(day=13, hour=22, minute=0)
    seen = (await api.ask("GET", f"/v1/vouchers/{made.code}"))[1]
    assert (seen["state"], seen["valid_until"]) == ("expired", "2026-03-13")
    assert await refusal(api, made.code) == (410, "expired", None)
    assert stored(api, made).state == "open"


async def test_one_that_was_taken_back_is_good_no_more(api: Api) -> None:
    made = await voucher(api)

    def take_back(work: Any) -> None:
        gesture = work.gestures.get(made.gesture_id)
        reverse(work, gesture, 1, "Kadri", "by mistake")

    api.business.does(take_back)
    assert await refusal(api, made.code) == (410, "withdrawn", None)


async def test_what_nobody_gave_is_unknown(api: Api) -> None:
    for code in ("ZZZZ-ZZZZ", "short", "7KQ4-M2XD-9", "' OR 1=1", "%00", "💥" * 8):
        assert await refusal(api, code) == (404, "unknown", None)
        assert await api.code("GET", f"/v1/vouchers/{code}") == (404, "unknown", None)


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"total": "60.00", "currency": "USD"}, "other_currency", "currency"),
        ({"total": "60.001"}, "bad_amount", "total"),
        ({"total": "-5"}, "bad_amount", "total"),
        ({"total": "0.00"}, "bad_amount", "total"),
        ({"total": 60}, "wrong_type", "total"),
        ({"currency": "XXX"}, "unknown_currency", "currency"),
        ({"key": ""}, "empty", "key"),
        ({"key": "a\x00b"}, "bad_id", "key"),
        ({"who": "me"}, "unknown_field", "who"),
    ],
)
async def test_a_bad_redeeming_uses_nothing_up(api: Api, body: dict[str, Any], code: str, field: str) -> None:
    made = await voucher(api, percent=20)
    assert await refusal(api, made.code, **body) == (422, code, field)
    assert stored(api, made) == made


async def test_a_desk_s_key_is_not_the_tills(api: Api) -> None:
    made = await voucher(api)
    used = replace(made, state="redeemed", redeemed_at=NOW, redeemed_key="desk:bill-1")
    api.business.does(lambda work: work.vouchers.put(used))
    assert (await redeem(api, made.code))[0] == 409


async def test_a_voucher_needs_a_key_json_and_storage(api: Api) -> None:
    made = await voucher(api)
    path = f"/v1/vouchers/{made.code}/redeem"
    assert (await api.code("POST", path, headers={"Authorization": ""}, json={}))[:2] == (401, "unauthorized")
    assert (await api.code("POST", path, data=b"{"))[:2] == (400, "bad_json")
    api.business.fault = DISK_FULL
    assert (await api.code("POST", path, json={"key": "1"}))[:2] == (503, "unavailable")
