"""Hostile arguments of everything that is typed or asked about money: none breaks anything, none gives."""

from typing import Any

import aiohttp
import pytest
from yarl import URL

from aftercare.typed_money import typed_money
from tests.attack.test_attack_desk_presses import FAILURES
from tests.stories.approval_scene import card, wanted
from tests.stories.give_scene import gifts_told, scene
from tests.stories.logbook import logbook
from tests.town import API_KEY, Town

NUMBERS = (
    "9" * 15,
    "9" * 16,
    "9" * 17,
    "9" * 40,
    "9" * 400,
    "-5",
    "0",
    "0.001",
    "1e9",
    "\u0665",
    "\u00b2",
    "\uff15",
    "NaN",
)
GIVE = (
    *(f"refund {number}" for number in NUMBERS),
    *(f"own tea {number}" for number in NUMBERS),
    *(f"discount {number}%" for number in NUMBERS),
    *(f"later {number} days" for number in NUMBERS),
    *(
        "gift \u202eflowers",
        "gift " + "x" * 3000,
        "redo " + "<b>" * 900,
        "surprise =1+1 -5",
        "discount 100% 0",
    ),
    *("refund 5 USD", "refund 5 $", "refund\n5\n=HYPERLINK()", "waiting", "short_pay 5", "gift"),
)
MONEY = (
    *(
        "/payouts R-999999999999999 cash",
        "/payouts R-1000 cash",
        "/payouts R-0999",
        "/payouts " + "R-1001 " * 400,
    ),
    *(
        "/reverse R-999999999999999 why",
        "/reverse R-1000 x",
        "/reverse " + "9" * 400,
        "/reverse R-\u0661\u0660\u0660\u0661",
    ),
    *(
        "/ledger 0001-01-01",
        "/ledger 9999-12-31",
        "/ledger 0001-01-01 9999-12-31",
        "/ledger 99999999999 days",
    ),
    *(
        "/ledger 1.1.1",
        "/ledger 31.12.9999",
        "/ledger 2026-13-45",
        "/ledger month " + "9" * 400,
        "/ledger 0000-00-00",
    ),
    *("/ledger week 99", "/ledger last 9999999 months", "/ledger Anna\u202e", "/ledger '; DROP TABLE ledger"),
    *("/limits refund agent " + "9" * 400, "/limits refund agent -5", "/limits refund agent 1e9"),
    *("/limits short pay " + "9" * 17, "/limits regular 99999999999 visits", "/limits gift =cmd 5 -5"),
    *("/limits add gift " + "x" * 3000 + " 5", "/limits segment " + "a, " * 900, "/policy " + "9" * 400),
    *(
        "/redeem " + "9" * 400,
        "/redeem 00000000 -5",
        "/redeem \u202e0000-0000",
        "/redeem 0000-0000 " + "9" * 40,
    ),
)
QUERIES = (
    *("after=-1", "after=" + "9" * 30, "after=\u0663", "limit=0", "limit=-1", "limit=999999999", "after=1e3"),
    *("since=0001-01-01T00:00:00%2B14:00", "until=9999-12-31T23:59:59-14:00", "since=x", "since=", "kind=x"),
    *(
        "since=9999-12-31T23:59:59-14:00&until=0001-01-01T00:00:00%2B14:00",
        "what=%00",
        "kind=refund&kind=gift",
    ),
)
CODES = (
    "%00",
    "%0A",
    "..%2F",
    "0" * 2000,
    "00000000",
    "%D9%A1" * 8,
    "'%20OR%201=1",
    "0000-0000%0A",
    "%F0%9F%92%B8",
)
BODIES: tuple[Any, ...] = (
    *({"key": "k", "total": total} for total in ("-5", "1e9", "9" * 400, "5.001", "", " ", "\u0665", "NaN")),
    *({"key": key} for key in ("", " ", "\x00", "k" * 5000, 5, None, ["k"])),
    *({"key": "k", "currency": "USD"}, {"key": "k", "total": 5}, {"key": "k", "extra": 1}, [], 5, None, "k"),
)


async def test_giving_in_words(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with logbook(monkeypatch) as written:
        mati, anna, topic = await scene(here)
        for words in GIVE:
            mati.write(f"/give {words}"[:4096], to=here.desk, topic=topic)
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert gifts_told(here, anna) == []


async def test_commands_of_money(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with logbook(monkeypatch) as written:
        _, anna, topic = await scene(here)
        for words in MONEY:
            here.kadri.write(words[:4096])
            here.kadri.write(words[:4096], to=here.desk, topic=topic)
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert gifts_told(here, anna) == []


async def test_an_approvers_amount(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with logbook(monkeypatch) as written:
        it = await wanted(here)
        for number in NUMBERS:
            it.mari.write(number, reply_to=card(it.mari).id)
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert it.customer_hears() == []


async def test_over_http(here: Town) -> None:
    assert here.app is not None
    base, headers = f"http://127.0.0.1:{here.app.http_port}/v1", {"Authorization": f"Bearer {API_KEY}"}
    asked = [
        *(("GET", f"{base}/{door}?{query}", None) for door in ("ledger", "adjustments") for query in QUERIES),
        *(
            ("POST", f"{base}/adjustments/{one}/ack", None)
            for one in ("0", "-1", "9" * 30, "%00", "\u0663", "1.0")
        ),
        *(("GET", f"{base}/vouchers/{code}", None) for code in CODES),
        *(("POST", f"{base}/vouchers/{code}/redeem", {"key": "k"}) for code in CODES),
        *(("POST", f"{base}/vouchers/00000000/redeem", body) for body in BODIES),
    ]
    async with aiohttp.ClientSession(headers=headers) as session:
        for method, url, body in asked:
            async with session.request(method, URL(url, encoded=True), json=body) as answer:
                assert answer.status < 500, (method, url, body)


@pytest.mark.parametrize(
    "written", ["0.500", "0,500", "0.001", "00.500", "0 500", "0.500.000", "0,500,000.00"]
)
def test_nobody_gives_five_hundred_by_a_half(written: str) -> None:
    assert typed_money(written, "EUR") is None


@pytest.mark.parametrize(("written", "minor"), [("0.50", 50), ("0,5", 50), ("1.500", 150000), ("05.00", 500)])
def test_what_people_write_is_still_read(written: str, minor: int) -> None:
    money = typed_money(written, "EUR")
    assert money is not None
    assert money.minor == minor


def test_a_thousandth_of_a_dinar_is_money() -> None:
    money = typed_money("0.500", "KWD")
    assert money is not None
    assert money.minor == 500
