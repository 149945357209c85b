"""A customer comes with a code, and it counts once."""

from typing import Any

import aiohttp
import pytest

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.voucher_code import shown_code
from aftercare.language import LANGUAGES
from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, asks, joined, presses, writes
from tests.town import API_KEY, Town
from tests.voucher_scene import voucher_for


async def ready(here: Town, language: str = "en", **about: Any) -> tuple[Person, Person, Voucher]:
    """Mari works here; Anna has been here, and has a voucher of 15 € unless told otherwise."""
    await admin_ready(here)
    mari = await joined(here)
    anna = here.sandbox.add_user("Anna", language_code=language)
    customer = {"external_id": "C-7", "name": "Anna", "language": language}
    await here.visit(anna, customer=customer)
    return mari, anna, await given(here, **about)


async def given(here: Town, minor: int = 1500, **about: Any) -> Voucher:
    assert here.app is not None

    def give(work: Any) -> Voucher:
        return voucher_for(work, work.customers.where(external_id="C-7")[0].id, minor, **about)

    made = await here.app._writer.submit(give)  # noqa: SLF001 -- what gives vouchers has stories of its own
    assert isinstance(made, Voucher)
    return made


async def by_till(here: Town, code: str, **body: Any) -> tuple[int, Any]:
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/vouchers/{code}/redeem"
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with aiohttp.ClientSession() as session, session.post(url, json=body, headers=headers) as answer:
        found = answer.status, await answer.json()
    await here.settle()
    return found


async def test_a_code_is_shown_with_its_worth_and_used_by_one_press(here: Town) -> None:
    mari, anna, made = await ready(here)
    code = shown_code(made.code)
    (shown,) = await asks(here, mari, f"/redeem {code.lower().replace('-', ' ')}")
    assert shown == f"🎟 {code} · Anna: €15.00 off. Valid until 9 June."
    before = here.heard(anna)
    assert await presses(here, mari, "Redeem") == f"✅ {code} is redeemed: €15.00 off."
    assert here.heard(mari)[-1] == f"✅ {code} is redeemed: €15.00 off.", "the question has become the answer"
    assert here.heard(anna)[len(before) :] == [f"Voucher {code} has been used: €15.00 off."]
    (again,) = await asks(here, mari, f"/redeem {code}")
    assert again == f"{code} was redeemed already: 11 March, 11:00 · Mari, €15.00 off."


async def test_a_percent_of_the_bill_is_reckoned_up_to_its_ceiling(here: Town) -> None:
    mari, _, made = await ready(here, minor=1000, percent=20)
    code = shown_code(made.code)
    (without,) = await asks(here, mari, f"/redeem {code}")
    assert "20% off, at most €10.00" in without
    (small,) = await asks(here, mari, f"/redeem {code} 35,55 €")
    assert "€7.11 off" in small
    (large,) = await asks(here, mari, f"/redeem {code}, 99")
    assert "€10.00 off" in large
    assert await presses(here, mari, "Redeem") == f"✅ {code} is redeemed: €10.00 off."


async def test_two_of_the_staff_press_and_it_counts_once(here: Town) -> None:
    mari, anna, made = await ready(here)
    peep = await joined(here, "Peep")
    await asks(here, mari, f"/redeem {made.code}")
    await asks(here, peep, f"/redeem {made.code}")
    before = len(here.heard(anna))
    first, second = mari.press("Redeem"), peep.press("Redeem")
    await here.settle()
    notices = {first.notice, second.notice}
    assert sum(notice.startswith("✅") for notice in notices if notice) == 1
    assert sum("redeemed already" in notice for notice in notices if notice) == 1
    assert len(here.heard(anna)) == before + 1


async def test_a_press_that_comes_twice_says_the_same_twice(here: Town) -> None:
    mari, anna, made = await ready(here)
    await asks(here, mari, f"/redeem {made.code}")
    before = len(here.heard(anna))
    taps = [mari.press("Redeem"), mari.press("Redeem")]
    await here.settle()
    notices = [press.notice for press in taps]
    assert notices[0] == notices[1] == f"✅ {shown_code(made.code)} is redeemed: €15.00 off."
    assert len(here.heard(anna)) == before + 1


async def test_the_desk_and_the_till_redeem_the_same_code(here: Town) -> None:
    mari, anna, made = await ready(here)
    await asks(here, mari, f"/redeem {made.code}")
    status, told = await by_till(here, shown_code(made.code), key="bill-1", total="9.00")
    assert (status, told["off"]) == (200, "9.00")
    assert here.heard(anna)[-1].endswith("€9.00 off.")
    assert "was redeemed already" in await presses(here, mari, "Redeem")
    assert (await by_till(here, made.code, key="bill-1", total="9.00")) == (200, told)
    assert (await by_till(here, made.code, key="bill-2"))[0] == 409


async def test_it_is_good_through_its_last_day_and_not_after(here: Town) -> None:
    mari, _, made = await ready(here, days=1)
    await asks(here, mari, f"/redeem {made.code}")
    await here.absent(hours=36)  # 23:00 of the next day in Tallinn
    assert "off. Valid until 12 March." in (await asks(here, mari, f"/redeem {made.code}"))[-1]
    await here.later(hours=2)
    assert "was valid until 12 March" in await presses(here, mari, "Redeem")
    assert "was valid until 12 March" in (await asks(here, mari, f"/redeem {made.code}"))[-1]


async def test_what_is_mistyped_is_said_and_guesses_are_slowed(here: Town) -> None:
    mari, _, made = await ready(here)
    assert "The code, and the bill's total" in (await asks(here, mari, "/redeem"))[0]
    assert "isn't a voucher code" in (await asks(here, mari, "/redeem Anna's code"))[0]
    assert "can't read the bill's total" in (await asks(here, mari, f"/redeem {made.code} much"))[0]
    for number in range(5):
        assert "There is no voucher" in (await asks(here, mari, f"/redeem ZZZZ ZZZ{number + 2}"))[0]
    assert "Too many unknown codes" in (await asks(here, mari, f"/redeem {made.code}"))[0]
    await here.later(minutes=11)
    assert "€15.00 off" in (await asks(here, mari, f"/redeem {made.code}"))[0]


async def test_in_the_group_it_is_the_same(here: Town) -> None:
    mari, _, made = await ready(here)
    assert "€15.00 off" in (await writes(here, mari, f"/redeem {made.code}"))[-1]
    assert (await presses(here, mari, "Redeem", in_desk=True)).startswith("✅")
    assert here.desk_lines(None)[-1].startswith("✅")


async def test_who_has_left_redeems_nothing_with_an_old_button(here: Town) -> None:
    mari, _, made = await ready(here)
    await asks(here, mari, f"/redeem {made.code}")
    await asks(here, here.kadri, "/staff remove Mari")
    await presses(here, mari, "Redeem")
    assert (await by_till(here, made.code, key="1"))[0] == 200, "it was still good"


async def test_who_said_stop_is_not_written_to(here: Town) -> None:
    _, anna, made = await ready(here)
    await here.says(anna, "/stop")
    before = here.heard(anna)
    assert (await by_till(here, made.code, key="bill-1"))[0] == 200
    assert here.heard(anna) == before


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_customer_hears_it_in_their_language(here: Town, language: str) -> None:
    _, anna, made = await ready(here, language, percent=20)
    await by_till(here, made.code, key="bill-1")
    words = {"en": "20% off", "et": "20%", "lt": "20 %", "ru": "20 %", "sl": "20 %"}
    assert words[language] in here.heard(anna)[-1]
    assert shown_code(made.code) in here.heard(anna)[-1]
