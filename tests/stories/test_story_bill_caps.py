"""Beyond the owner's caps nothing is refused: the part within counts, and a manager calls about the rest."""

import aiohttp
import pytest

from tests.stories.approval_scene import card
from tests.stories.bill_scene import Bill, lines
from tests.stories.delicate_scene import hired
from tests.stories.give_scene import commands
from tests.stories.roster_scene import joined
from tests.town import API_KEY, Town

PHONE = "+37255512345"


@pytest.fixture
async def bill(here: Town) -> Bill:
    here.kadri.start()
    await here.settle()
    made = Bill(here)
    made.customer["phone"] = PHONE
    return made


async def test_beyond_the_bills_cap_a_part_counts_and_a_manager_calls(here: Town, bill: Bill) -> None:
    boss = await joined(here, "Boss", "manager")
    await bill.visit(lines=lines(("Cut", "1", "80.00"), ("Colouring", "1", "90.00")))
    await bill.shown()
    await bill.press("✂️ Colouring", "✂️ Cut", "✅ Done: €0.00")
    first, second, _ = bill.last.split("\n\n")
    assert first == "As you decided, €100.00 is off your bill and you pay €70.00 (R-1001)."
    assert second == "Boss will call you by 11:15 about the other €70.00."
    assert "~Colouring · €90.00~" in bill.html, "lines are granted in the order in which they were struck"
    assert "Cut · ~€80.00~ €70.00" in bill.html
    alarm = here.heard(boss)[-1]
    assert "Struck more off the bill than takes effect at once: Ana (#1)" in alarm
    assert "To decide: €70.00, more than is taken off one bill at once" in alarm
    assert boss.last().buttons[0] == ["I'll write now"]
    assert "Beyond the limits: €70.00. A manager calls about it." in bill.card
    assert "⏳ Waiting for an answer" in bill.card and "11:15" in bill.card


async def test_the_promised_call_is_watched_over(here: Town, bill: Bill) -> None:
    boss = await joined(here, "Boss", "manager")
    await bill.visit(lines=lines(("Cut", "1", "180.00")))
    await bill.shown()
    await bill.press("✂️ Cut", "✅ Done: €0.00")
    await here.later(minutes=31)
    assert "nobody has called you yet" in bill.last
    assert "is still waiting" in here.heard(boss)[-1]


async def test_without_a_number_the_manager_writes_and_nobody_asks_for_one(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    bill = Bill(here)
    await bill.visit(lines=lines(("Cut", "1", "180.00")))
    await bill.shown()
    await bill.press("✂️ Cut", "✅ Done: €0.00")
    assert "Kadri will write to you here by 11:15 about the other €80.00." in bill.last
    assert "number" not in bill.last


async def test_a_line_is_struck_once(bill: Bill) -> None:
    await bill.visit()
    await bill.shown()
    await bill.press("What was it worth?", "Colouring · €62.00")
    await bill.says("30")
    await bill.press("✅ Done: €88.00")
    await bill.shown()
    assert bill.buttons == ["✂️ Haircut", "✂️ Hair mask", "What was it worth?"]
    assert "Colouring · ~€62.00~ €30.00" in bill.html
    await bill.says("I won't pay for the colouring")
    assert "Colouring · ~€62.00~ €30.00" in bill.html
    assert not any("Done" in label for label in bill.buttons)


async def test_what_a_manager_calls_about_is_not_struck_again(bill: Bill) -> None:
    await bill.visit(lines=lines(("Cut", "1", "150.00"), ("Mask", "1", "10.00")))
    await bill.shown()
    await bill.press("✂️ Cut", "✅ Done: €10.00")
    await bill.shown()
    assert bill.buttons == ["✂️ Mask", "What was it worth?"]
    await bill.press("✂️ Mask", "✅ Done: €50.00")
    assert "R-1002" not in bill.last
    assert "It's noted just as you struck it, Ana." in bill.last


async def test_after_31_days_a_manager_calls_about_all_of_it(here: Town, bill: Bill) -> None:
    await bill.visit()
    await here.absent(hours=24 * 31)
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    told = bill.last.split("\n\n")[0]
    assert told == (
        "It's noted just as you struck it, Ana. Kadri will call you by 09:15 on 13 April about the €62.00."
    )
    assert bill.text.endswith("Total: €120.00")
    assert "R-1001" not in bill.last
    await here.absent(hours=46)
    assert "To decide: €62.00, long after the visit" in "\n".join(here.heard(here.kadri))


async def test_the_fourth_time_in_90_days(here: Town, bill: Bill) -> None:
    for time in range(4):
        await bill.visit(ended_at=f"2026-03-11T10:0{time}:00+02:00", lines=lines(("Mask", "1", "20.00")))
        await bill.shown()
        await bill.press("✂️ Mask", "✅ Done: €0.00")
        await here.later(minutes=5)
    assert "R-1003" in "\n".join(here.heard(bill.ana)) and "R-1004" not in "\n".join(here.heard(bill.ana))
    assert "Kadri will call you by 11:30 about the €20.00." in bill.last
    told = [line for line in here.heard(here.kadri) if "short pays" in line]
    assert told[:2] == [
        "Ana: 2 short pays in 90 days, €40.00 in all.",
        "Ana: 3 short pays in 90 days, €60.00 in all.",
    ]


async def test_repeated_short_pays_are_told_to_owners_alone(here: Town, bill: Bill) -> None:
    boss = await hired(here, "Boss", "manager")
    agent = await hired(here, "Agent", "agent")
    for time in range(4):
        await bill.visit(ended_at=f"2026-03-11T10:0{time}:00+02:00")
        await bill.shown()
        await bill.press("✂️ Hair mask", "✅ Done: €100.00")
        await here.later(minutes=5)
    assert any("short pays" in line for line in here.heard(here.kadri))
    assert not any("short pays" in line for line in here.heard(boss))
    assert not any("short pays" in line for line in here.desk_lines(here.topic_of("Ana")))
    assert any("To decide: €20.00, beyond what takes effect at once" in line for line in here.heard(boss))
    topic = here.topic_of("Ana")
    await commands(here, agent, topic, "/give refund 35")
    await here.presses(agent, "Ask a manager", topic)
    assert "Nothing has been given to this customer before." in card(boss).text


async def test_another_currency_is_beyond_the_caps(here: Town, bill: Bill) -> None:
    await bill.visit(currency="USD")
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: US$58.00")
    assert "Kadri will call you by 11:15 about the US$62.00." in bill.last
    assert "in another currency" in "\n".join(here.heard(here.kadri))


async def test_a_refund_before_leaves_less_to_strike(here: Town, bill: Bill) -> None:
    await bill.visit(lines=lines(("Cut", "1", "30.00")))
    await bill.says("The cut is crooked and uneven")
    here.kadri.write("/give refund 20", to=here.desk, topic=here.topic_of("Ana"))
    await here.settle()
    for label in ("Give", "Give it"):
        buttons = [one for row in here.desk.shows(here.topic_of("Ana"))[-1].buttons for one in row]
        if label in buttons:
            await here.presses(here.kadri, label, here.topic_of("Ana"))
    await bill.shown()
    assert "Refund: €20.00 (R-1001)" in bill.text
    assert bill.html.endswith("Total: ~€30.00~ €10.00")
    await bill.press("✂️ Cut", "✅ Done: €0.00")
    assert "€10.00 is off your bill and there is nothing left to pay (R-1002)." in bill.last


async def test_a_correction_is_refused_while_it_stands(here: Town, bill: Bill) -> None:
    name = await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/visits/by-external/{name}"
    body = {
        "external_id": name,
        "customer": bill.customer,
        "service": "Haircut",
        "ended_at": "2026-03-11T10:00:00+02:00",
        "currency": "EUR",
        "paid": False,
        "lines": lines(("Haircut", "1", "38.00")),
    }
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with aiohttp.ClientSession() as session, session.put(url, json=body, headers=headers) as answer:
        assert answer.status == 409
