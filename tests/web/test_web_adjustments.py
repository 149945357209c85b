from typing import Any

from aftercare.gestures.gesture import Gesture
from aftercare.gestures.pay_out import paid
from aftercare.gestures.reverse_gesture import reverse
from aftercare.work import Work
from tests.unit.test_visit_report import BODY, changed
from tests.voucher_scene import gave, voucher_for
from tests.web.conftest import DISK_FULL, Api

LINES = [
    {"id": "1", "title": "Haircut", "amount": "35.00"},
    {"id": "2", "title": "Colouring", "amount": "62.00"},
    {"id": "3", "title": "Conditioner", "quantity": 2, "amount": "18.00"},
]
COLOURING = [{"line_id": "2", "title": "Colouring", "quantity": "1", "was_minor": 6200, "now_minor": 0}]
A_1001 = "/v1/visits/by-external/A-1001"


async def anna(api: Api) -> tuple[int, int]:
    """Her visit of 115 € and herself."""
    _, told = await api.report({**BODY, "lines": LINES, "total": "115.00"})
    bill = await api.business.find(told["id"])
    assert bill is not None
    return bill.visit.id, bill.customer.id


async def struck(api: Api) -> Gesture:
    visit_id, customer_id = await anna(api)
    return api.business.does(
        lambda work: gave(work, customer_id, "short_pay", 6200, visit_id=visit_id, lines=COLOURING, pay="due")
    )


async def refunded(api: Api, minor: int, visit_id: int | None, customer_id: int) -> Gesture:
    return api.business.does(lambda work: gave(work, customer_id, "refund", minor, visit_id=visit_id))


def taken_back(api: Api, gesture_id: int) -> None:
    def take_back(work: Work) -> None:
        gesture = work.gestures.get(gesture_id)
        assert gesture is not None
        assert isinstance(reverse(work, gesture, 1, "Kadri", "by mistake"), Gesture)

    api.business.does(take_back)


async def adjustments(api: Api, query: str = "") -> list[dict[str, Any]]:
    status, told = await api.ask("GET", f"/v1/adjustments{query}")
    assert status == 200, told
    assert isinstance(told["adjustments"], list)
    return told["adjustments"]


async def test_a_struck_line_is_told_with_the_bill_as_it_becomes(api: Api) -> None:
    gesture = await struck(api)
    (told,) = await adjustments(api)
    assert [(line["id"], line["amount"], line["new_amount"]) for line in told["lines"]] == [
        ("1", "35.00", "35.00"),
        ("2", "62.00", "0.00"),
        ("3", "18.00", "18.00"),
    ]
    rest = {name: told[name] for name in ("reference", "change", "total", "new_total", "pay", "kind")}
    assert rest == {
        "reference": gesture.reference,
        "change": "-62.00",
        "total": "115.00",
        "new_total": "53.00",
        "pay": "due",
        "kind": "short_pay",
    }
    assert told["visit_external_id"] == "A-1001"
    assert told["pay_by"] is not None and told["acknowledged_at"] is None


async def test_each_adjustment_tells_the_bill_of_its_own_moment(api: Api) -> None:
    gesture = await struck(api)
    visit_id, customer_id = await anna(api)
    await refunded(api, 300, visit_id, customer_id)
    taken_back(api, gesture.id)
    told = await adjustments(api)
    assert [(one["what"], one["change"], one["new_total"]) for one in told] == [
        ("granted", "-62.00", "53.00"),
        ("granted", "-3.00", "50.00"),
        ("reversed", "62.00", "112.00"),
    ]
    assert [one["lines"][1]["new_amount"] for one in told] == ["0.00", "0.00", "62.00"]


async def test_only_money_on_bills_is_to_be_booked(api: Api) -> None:
    _, customer_id = await anna(api)
    api.business.does(lambda work: voucher_for(work, customer_id, 1000))
    api.business.does(lambda work: gave(work, customer_id, "gift", 300))
    gesture = await refunded(api, 500, None, customer_id)

    def pay(work: Work) -> None:
        paid(work, gesture, "card", 1, "Kadri")

    api.business.does(pay)
    (told,) = await adjustments(api)
    assert (told["change"], told["visit_external_id"], told["new_total"], told["lines"]) == (
        *("-5.00", None, None),
        [],
    )


async def test_an_acknowledgement_counts_once_and_is_remembered(api: Api) -> None:
    await struck(api)
    (told,) = await adjustments(api, "?unacknowledged=true")
    first = await api.ask("POST", f"/v1/adjustments/{told['id']}/ack")
    assert first[0] == 200 and first[1]["acknowledged_at"] is not None
    assert await api.ask("POST", f"/v1/adjustments/{told['id']}/ack") == first
    assert await adjustments(api, "?unacknowledged=true") == []
    assert (await adjustments(api))[0]["acknowledged_at"] == first[1]["acknowledged_at"]
    _, ledger = await api.ask("GET", "/v1/ledger?what=acknowledged")
    assert [one["amount"] for one in ledger["entries"]] == ["0.00"]


async def test_what_is_taken_back_is_acknowledged_for_itself(api: Api) -> None:
    gesture = await struck(api)
    await api.ask("POST", f"/v1/adjustments/{(await adjustments(api))[0]['id']}/ack")
    taken_back(api, gesture.id)
    (left,) = await adjustments(api, "?unacknowledged=true")
    assert left["what"] == "reversed"
    assert (await api.ask("POST", f"/v1/adjustments/{left['id']}/ack"))[0] == 200
    assert await adjustments(api, "?unacknowledged=true") == []


async def test_what_is_no_adjustment_is_unknown(api: Api) -> None:
    _, customer_id = await anna(api)
    api.business.does(lambda work: gave(work, customer_id, "gift", 300))
    for number in ("1", "999", "-1", "x", "9" * 30, "²"):
        assert (await api.code("POST", f"/v1/adjustments/{number}/ack"))[:2] == (404, "unknown")


async def test_pages_and_faults(api: Api) -> None:
    visit_id, customer_id = await anna(api)
    for _ in range(5):
        await refunded(api, 100, visit_id, customer_id)
    _, first = await api.ask("GET", "/v1/adjustments?limit=3")
    _, second = await api.ask("GET", f"/v1/adjustments?limit=3&after={first['next']}")
    ids = [one["id"] for one in first["adjustments"] + second["adjustments"]]
    assert ids == sorted(ids) and len(ids) == 5 and second["next"] is None
    assert (await api.code("GET", "/v1/adjustments?unacknowledged=perhaps"))[2] == "unacknowledged"
    assert (await api.code("GET", "/v1/adjustments", headers={"Authorization": ""}))[0] == 401
    api.business.fault = DISK_FULL
    assert (await api.code("POST", f"/v1/adjustments/{ids[0]}/ack"))[0] == 503


async def test_a_visit_stays_as_it_is_while_something_given_for_it_stands(api: Api) -> None:
    gesture = await struck(api)
    body = {**BODY, "lines": LINES, "total": "115.00"}
    assert await api.code("PUT", A_1001, json=changed("paid", value=False)) == (
        *(409, "gesture_stands"),
        "external_id",
    )
    assert (await api.ask("PUT", A_1001, json=body))[0] == 200, "what changes nothing is no correction"
    assert await api.code("DELETE", A_1001) == (409, "gesture_stands", "external_id")
    taken_back(api, gesture.id)
    assert (await api.ask("PUT", A_1001, json=changed("paid", value=False)))[0] == 200
    assert (await api.ask("DELETE", A_1001))[0] == 200
    assert (await api.ask("DELETE", A_1001))[0] == 200
