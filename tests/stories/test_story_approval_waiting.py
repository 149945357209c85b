"""Nobody answers: the next ones are asked, then the admins; and a request that ends without a decision."""

from tests.stories.approval_scene import card, wanted
from tests.stories.resolve_scene import resolved
from tests.town import Town


async def test_no_answer_goes_to_the_next_and_then_to_the_admins(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart", "Meeli")
    mart = it.others["Mart"]
    meeli = it.others["Meeli"]
    assert "is asking" in it.told(it.mari) and "is asking" not in it.told(mart)

    await here.later(minutes=29)
    assert "is asking" not in it.told(mart)
    await here.later(minutes=1)
    assert "is asking" in it.told(mart) and "is asking" in it.told(meeli)
    assert it.lines()[-1] == "⏳ No answer yet (Refund €35.00). Now asked: Mart and Meeli."
    assert "is asking" not in it.told(here.kadri)

    await here.later(minutes=30)
    assert "is asking" in card(here.kadri).text
    assert it.lines()[-1] == "⏳ No answer yet (Refund €35.00). Now asked: Kadri."
    await here.later(minutes=30)
    assert "Nobody has answered yet" in it.lines()[-1]
    said = len(it.lines())
    await here.later(hours=1)
    assert not any("No answer yet" in line for line in it.lines()[said:])

    await here.presses(mart, "Approve")
    assert len(it.customer_hears()) == 1, "it still can be approved"
    assert "✅ Mart approved" in card(here.kadri, "Mart approved").text


async def test_half_an_hour_of_working_time(here: Town) -> None:
    await here.says(here.kadri, "/start")
    await here.says(here.kadri, "/hours Mon-Fri 9-11.15")
    it = await wanted(here)
    await here.later(hours=5)
    assert not any("is asking" in said for said in here.heard(here.kadri)), "the night doesn't count"
    await here.absent(hours=17)
    await here.later(hours=1)
    assert any("is asking" in said for said in here.heard(here.kadri))
    assert "Now asked: Kadri" in "".join(it.lines())


async def test_whoever_is_on_duty_is_asked_first(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart", ask=False)
    await here.says(here.kadri, "/duty Mart")
    await it.asks()
    assert "Asked: Mart." in it.lines()[-1]


async def test_who_cannot_be_reached_is_passed_over_at_once(here: Town) -> None:
    it = await wanted(here, ask=False)
    it.mari.block()
    await here.settle()
    await it.asks()
    assert "is asking" in card(here.kadri).text
    assert "Kadri" in it.lines()[-1]


async def test_where_nobody_can_be_reached_the_topic_is_asked(here: Town) -> None:
    it = await wanted(here, ask=False)
    it.mari.block()
    here.kadri.block()
    await here.settle()
    await it.asks()
    shown = next(line for line in it.lines() if "can't be reached in private" in line)
    assert "Mari" in shown and "Kadri" in shown
    assert await here.presses(it.peep, "Approve", it.topic) == (
        "You don't have the right to do that. An admin can give it."
    )
    await here.presses(it.mari, "Approve", it.topic)
    assert len(it.customer_hears()) == 1


async def test_whoever_asked_takes_it_back(here: Town) -> None:
    it = await wanted(here)
    assert "Only whoever asked" in await here.presses(it.mari, "Withdraw", it.topic)
    assert await here.presses(it.peep, "Withdraw", it.topic) == "The request was withdrawn."
    assert "The request was withdrawn." in card(it.mari, "withdrawn").text
    assert "request withdrawn" in here.card(it.topic)
    await here.later(hours=2)
    assert not any("is asking" in said for said in here.heard(here.kadri)), "nobody else is asked"


async def test_the_case_is_resolved_meanwhile(here: Town) -> None:
    it = await wanted(here)
    await resolved(here, it.topic, it.peep)
    turned = card(it.mari, "The case is resolved")
    assert turned.buttons == []
    await here.later(hours=2)
    assert it.customer_hears() == []


async def test_whoever_asked_is_gone(here: Town) -> None:
    it = await wanted(here)
    await here.says(here.kadri, "/staff remove Peep")
    assert await here.presses(it.mari, "Approve") == "The request was withdrawn."
    assert it.customer_hears() == []
    assert "isn't on the staff list any more" in it.lines()[-1]
