"""Whose bill it is, which one, and in which money."""

import aiohttp

from tests.stories.bill_scene import Bill, lines
from tests.town import Town


async def test_whoever_found_a_receipt_sees_no_bill(here: Town) -> None:
    bill = Bill(here)
    _, answer = await here.till(external_id="X-1", customer=bill.customer)
    token = answer["link"].partition("start=")[2]
    bill.ana.start(token)
    stranger = here.sandbox.add_user("Stranger", language_code="en")
    await here.settle()
    stranger.start(token)
    await here.settle()
    await here.says(stranger, "/bill")
    assert here.heard(stranger)[-1].startswith("I have no bill of yours yet.")
    await here.says(stranger, "I won't pay for the haircut")
    assert not any("35.00" in line for line in here.heard(stranger))


async def test_without_a_bill_a_person_is_offered(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="en")
    ana.start()
    await here.settle()
    await here.says(ana, "/bill")
    assert here.heard(ana)[-1] == "I have no bill of yours yet. A person will gladly help."
    await here.presses(ana, "Talk to a person")
    assert "Wants to talk to a person" in here.card(here.topic_of("Ana"))


async def test_a_withdrawn_visit_has_no_bill(here: Town) -> None:
    bill = Bill(here)
    name = await bill.visit()
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/visits/by-external/{name}"
    headers = {"Authorization": f"Bearer {here.settings['api_key']}"}
    async with aiohttp.ClientSession() as session, session.delete(url, headers=headers) as answer:
        assert answer.status < 300
    assert (await bill.says("/bill")).startswith("Your visit was cancelled, so there is no bill.")


async def test_a_bill_without_lines(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(lines=[])
    said = await bill.says("/bill")
    assert said == (
        "The bill of 11 March (Haircut) has no lines I could show. Write here, and a person will help."
    )


async def test_of_several_visits_the_newest_and_then_another(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(ended_at="2026-03-01T10:00:00+02:00")
    await bill.visit(ended_at="2026-03-10T10:00:00+02:00", lines=lines(("Shave", "1", "15.00")))
    assert "Shave · €15.00" in await bill.shown()
    await bill.press("Another visit: 1 March")
    assert "Colouring · €62.00" in bill.text
    await bill.press("Another visit: 10 March")
    assert "Shave · €15.00" in bill.text
    await bill.says("I won't pay for the colouring")
    assert "~Colouring · €62.00~" in bill.html, "a line is found on whichever bill it stands"


async def test_yen_and_dinars(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(currency="JPY", lines=lines(("Tea", "3", "1000"), ("Cake", "1", "700")))
    await bill.shown()
    await bill.press("✂️ Tea")
    assert "3 × Tea · ~JP¥1,000~ JP¥667" in bill.html
    await bill.says("500 for the cake")
    assert "Cake · ~JP¥700~ JP¥500" in bill.html
    await bill.visit(
        currency="KWD", ended_at="2026-03-11T10:30:00+02:00", lines=lines(("Coffee", "2", "1.005"))
    )
    await bill.shown()
    await bill.press("✂️ Coffee")
    assert "2 × Coffee · ~KWD 1.005~ KWD 0.503" in bill.html.replace("\u00a0", " ")
    assert "takes effect" not in bill.text


async def test_a_house_in_yen_has_its_caps_in_yen(here: Town) -> None:
    await here.close()
    await here.open(currency="JPY")
    bill = Bill(here)
    await bill.visit(currency="JPY", lines=lines(("Tea", "1", "80"), ("Cake", "1", "70")))
    await bill.shown()
    await bill.press("✂️ Tea", "✂️ Cake", "✅ Done: JP¥0")
    assert "JP¥100 is off your bill and you pay JP¥50 (R-1001)." in bill.last


async def test_hostile_titles_are_shown_as_they_are(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(lines=lines(("<b>Cut</b> & </s>dry", "1", "10.00"), ("x" * 200, "2", "5.00")))
    await bill.shown()
    assert "<b>Cut</b> & </s>dry · €10.00" in bill.text
    await bill.press("✂️ <b>Cut</b> & </s>dry")
    assert "~<b>Cut</b> & </s>dry · €10.00~" in bill.html


async def test_a_long_bill_has_pages(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(lines=lines(*((f"Part {number}", "1", "1.00") for number in range(1, 31))))
    await bill.shown()
    assert len(bill.buttons) == 14
    await bill.press("More lines →", "More lines →")
    assert "✂️ Part 30" in bill.buttons
    await bill.press("✂️ Part 30")
    assert bill.text.endswith("€29.00")


async def test_a_corrected_bill_is_shown_afresh(here: Town) -> None:
    bill = Bill(here)
    name = await bill.visit()
    await bill.shown()
    tap = bill.ana.press("✂️ Colouring")
    await here.settle()
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/visits/by-external/{name}"
    body = {
        "external_id": name,
        "customer": bill.customer,
        "service": "Haircut",
        "ended_at": "2026-03-11T10:00:00+02:00",
        "currency": "EUR",
        "paid": False,
        "lines": lines(("Shave", "1", "5.00"), ("Haircut", "1", "38.00")),
    }
    headers = {"Authorization": f"Bearer {here.settings['api_key']}"}
    async with aiohttp.ClientSession() as session, session.put(url, json=body, headers=headers) as answer:
        assert answer.status == 200
    press = bill.ana.press_again(tap)
    await here.settle()
    assert press.notice is not None and press.notice.startswith("This button is out of date")
    assert "Haircut · €38.00" in bill.text and "~" not in bill.html


async def test_a_voucher_stands_with_the_bill(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    bill = Bill(here)
    await bill.visit()
    await bill.says("The cut is crooked and uneven")
    topic = here.topic_of("Ana")
    here.kadri.write("/give discount 10 crooked", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(here.kadri, "Give", topic)
    shown = [line for line in (await bill.shown()).splitlines() if line.startswith("Voucher")]
    assert len(shown) == 1 and "€10.00: good until" in shown[0]
    await here.absent(hours=24 * 100)
    shown = [line for line in (await bill.shown()).splitlines() if line.startswith("Voucher")]
    assert "was good until" in shown[0]


async def test_on_its_last_evening_a_voucher_is_good_in_the_bill_as_in_the_shop(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    bill = Bill(here)
    await bill.visit(lines=[])
    await bill.says("The cut is crooked and uneven")
    topic = here.topic_of("Ana")
    here.kadri.write("/give discount 10 crooked", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(here.kadri, "Give", topic)
    await here.absent(hours=24 * 90 + 8)
    assert ": good until" in await bill.says("/bill"), (
        "there are no lines, and the voucher stands all the same"
    )
    code = (await bill.says("/bill")).split("Voucher ")[1].split(",")[0]
    await here.says(here.kadri, f"/redeem {code} 60")
    await here.presses(here.kadri, "Redeem")
    assert "used on" in await bill.says("/bill")
