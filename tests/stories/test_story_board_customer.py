"""`/customer`: who somebody is, with their visits and cases."""

from tests.stories.fault_scene import unhappy
from tests.town import Town


async def test_in_a_topic_it_tells_the_history_of_its_customer(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna)
    await here.visit(anna, external_id="A-1002", service="Colouring", ended_at="2026-03-11T10:30:00+02:00")
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    here.kadri.write("/customer", to=here.desk, topic=topic)
    await here.settle()
    lines = here.desk_lines(topic)[-1].splitlines()
    assert lines[0].startswith("👤 Anna · ")
    assert "+37255512345" in lines[0]
    assert lines[1].startswith("Customer since 11 March 2026")
    assert lines[2] == "Visits: 2"
    assert lines[3].startswith("11 March 2026 · Colouring · Marko · €35.00")
    assert lines[4].startswith("11 March 2026 · Haircut · Marko · €35.00")
    assert lines[5] == "Cases: 1"
    assert lines[6].startswith("Problem #1 · 11 March 2026 · ⏳")


async def test_by_the_beginning_of_a_name_by_phone_and_by_the_businesss_number(here: Town) -> None:
    here.kadri.start()
    await unhappy(here)
    await unhappy(here, "Annika")
    await unhappy(here, "Mari")
    other = here.sandbox.add_user("Juku", language_code="en")
    await here.visit(
        other,
        external_id="A-9",
        customer={"external_id": "C-9", "name": "Juku", "phone": "+37255500000", "language": "en"},
    )
    before = len(here.heard(here.kadri))
    await here.says(here.kadri, "/customer ann")
    assert sorted(text.split(" · ")[0] for text in here.heard(here.kadri)[before:]) == [
        "👤 Anna",
        "👤 Annika",
    ]
    for asked in ("+372 5550 0000", "C-9"):
        await here.says(here.kadri, f"/customer {asked}")
        assert here.heard(here.kadri)[-1].startswith("👤 Juku")
    await here.says(here.kadri, "/customer Juku")
    assert here.heard(here.kadri)[-1].startswith("Nobody with an open case is called “Juku”")
    await here.says(here.kadri, "/customer")
    assert here.heard(here.kadri)[-1].startswith("Whose history?")


async def test_outsiders_learn_nothing(here: Town) -> None:
    await unhappy(here)
    mallory = here.sandbox.add_user("Mallory", language_code="en")
    mallory.start()
    await here.says(mallory, "/customer Anna")
    assert not any("👤" in text for text in here.heard(mallory))


async def test_in_a_topic_of_staffs_own_it_is_answered_there(here: Town) -> None:
    await unhappy(here)
    tea = here.desk.open_topic("Tea room", here.kadri.user)
    here.kadri.write("/board", to=here.desk, topic=tea.id)
    await here.settle()
    assert "Open cases: 1" in here.desk_lines(tea.id)[-1]
