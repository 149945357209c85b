"""Who may say yes: never whoever asked, only by the limits and the roster of this very moment."""

from tests.stories.approval_scene import Wanted, card, limited, wanted
from tests.stories.delicate_scene import after_visit, desk_says, hired
from tests.town import Town


async def test_a_manager_asks_and_another_one_approves(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart", ask=False)
    await it.gives(it.mari, "own flowers to the door 101")
    await it.asks(it.mari)
    assert "is asking" not in it.told(it.mari) and "is asking" not in it.told(it.others["Mart"])
    assert "Mari is asking" in card(here.kadri).text, "a manager's limit doesn't hold it, the owner's does"
    await here.presses(here.kadri, "Approve")
    assert "flowers to the door" in it.customer_hears()[0]


async def test_nobody_could_approve_that_much(here: Town) -> None:
    it = await wanted(here, "own a new kitchen 900", ask=False)
    assert "Up to €500.00 could be approved" in await it.asks()
    assert not any("is asking" in said for said in here.heard(it.mari))
    await it.gives(it.peep, "own a weekend away 500")
    await it.asks()
    assert "is asking" in card(here.kadri).text


async def test_the_owner_asks_and_there_is_nobody_above(here: Town) -> None:
    it = await wanted(here, "own a new kitchen 900", ask=False)
    assert "Up to €100.00 could be approved" in await it.asks(here.kadri)


async def test_whoever_has_the_limit_gives_it_without_asking(here: Town) -> None:
    it = await wanted(here, ask=False)
    assert "within your own limits" in await it.asks(it.mari)


async def test_the_limit_is_lowered_while_it_waits(here: Town) -> None:
    it = await wanted(here)
    await limited(here, "manager", 3000)
    assert "beyond your limits now" in await here.presses(it.mari, "Approve")
    assert it.customer_hears() == []
    assert "is asking" in card(here.kadri).text, "somebody whose limit holds it is asked at once"
    assert "Now asked: Kadri" in it.lines()[-1]
    await here.presses(it.mari, "€30.00")
    assert "You get €30.00 back" in it.customer_hears()[0]
    assert "approved another amount" in card(here.kadri, "Mari approved").text


async def test_the_limit_is_lowered_for_everybody(here: Town) -> None:
    it = await wanted(here)
    await limited(here, "manager", 0)
    await limited(here, "admin", 0)
    assert "Somebody else has to approve it" in await here.presses(it.mari, "Approve")
    assert it.lines()[-1] == "Nobody can approve that at the moment."
    assert it.customer_hears() == []


async def test_an_agents_limit_that_rose_changes_nothing(here: Town) -> None:
    it = await wanted(here)
    await limited(here, "agent", 5000)
    await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1


async def test_a_manager_who_left_presses(here: Town) -> None:
    it = await wanted(here)
    await here.says(here.kadri, "/staff remove Mari")
    assert "approved" not in await here.presses(it.mari, "Approve")
    assert it.customer_hears() == []
    await here.later(minutes=30)
    await here.presses(here.kadri, "Approve")
    assert len(it.customer_hears()) == 1


async def test_whoever_asked_became_a_manager_meanwhile(here: Town) -> None:
    it = await wanted(here, ask=False)
    it.mari.block()
    here.kadri.block()
    await here.settle()
    await it.asks()
    here.kadri.unblock()
    await here.says(here.kadri, "/start")
    await here.says(here.kadri, "/staff add manager")
    link = next(said for said in reversed(here.heard(here.kadri)) if "?start=" in said)
    it.peep.open_link(link[link.index("https://") :].split()[0])
    await here.settle()
    assert "can't approve it" in await here.presses(it.peep, "Approve", it.topic)
    assert it.customer_hears() == []


async def test_a_manager_is_the_customer(here: Town) -> None:
    mari = await hired(here, "Mari", "manager")
    peep = await hired(here, "Peep", "agent")
    known = {"external_id": "C-Mari", "name": "Mari", "language": "en"}
    await here.visit(mari, external_id="A-Mari", customer=known)
    await here.says(mari, "I waited an hour and nobody apologised")
    it = Wanted(here, peep, mari, mari, here.topic_of("Mari"), {})
    await it.gives(peep, "refund 35")
    await it.asks()
    assert "Kadri" in it.lines()[-1], "nobody approves what they get themselves"


async def test_a_restricted_case_is_asked_about_past_the_desk(here: Town) -> None:
    mari = await hired(here, "Mari", "manager")
    marko = await hired(here, "Marko", "manager")
    anna = await after_visit(here)
    await here.says(anna, "Marko touched me inappropriately and it was harassment")
    shown = next(one for one in reversed(mari.sees()) if " #1" in one.text)
    mari.write("/give own a weekend zebrafish 150", reply_to=shown.id)
    await here.settle()
    await here.presses(mari, "Ask a manager")
    assert "zebrafish" in card(here.kadri).text
    assert not any("zebrafish" in said for said in here.heard(marko))
    await here.presses(here.kadri, "Approve")
    assert any("✅ Kadri approved" in said for said in here.heard(mari))
    assert "zebrafish" in here.heard(anna)[-1]
    assert "zebrafish" not in desk_says(here)


async def test_all_of_it_in_russian(here: Town) -> None:
    await here.close()
    await here.open(language="ru")
    it = await wanted(here, ask=False)
    await here.presses(it.peep, "Спросить руководителя", it.topic)
    assert card(it.mari, "Ответа ждут до").buttons == [["Одобрить", "Другая сумма", "Отклонить"]]
    await here.presses(it.mari, "Другая сумма")
    await here.says(it.mari, "12,50 евро")
    assert "одобрена другая сумма вместо 35,00" in it.lines()[-1]
    assert "12.50" in it.customer_hears()[0], "the customer hears it in their own language"
