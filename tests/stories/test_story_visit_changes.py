"""The business corrects a visit or takes it back."""

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, joined
from tests.stories.till_scene import corrected, token, withdrawn
from tests.town import Town


async def test_the_link_of_a_withdrawn_visit_says_hello_and_asks_nothing(here: Town) -> None:
    _, answer = await here.till(customer={"external_id": "C-1", "name": "Olga", "language": "ru"})
    first = await withdrawn(here)
    assert first["status"] == "withdrawn"
    assert await withdrawn(here) == first
    olga = here.sandbox.add_user("Olga", language_code="ru")
    olga.start(token(answer))
    await here.settle()
    (said,) = here.heard(olga)
    assert said.startswith("Olga, здравствуйте! Это Salon Lill. Пишите о чём угодно")
    await here.later(hours=3)
    assert len(here.heard(olga)) == 1


async def known(here: Town, name: str, language: str) -> tuple[Person, dict[str, str]]:
    """Somebody who opened the link of an old visit, and how the till names them."""
    customer = {"external_id": f"C-{name}", "name": name, "language": language}
    _, answer = await here.till(
        external_id=f"old-{name}", customer=customer, ended_at="2026-02-11T10:00:00+02:00"
    )
    person = here.sandbox.add_user(name, language_code=language)
    person.start(token(answer))
    await here.settle()
    await here.says(person, "👍")
    return person, customer


async def test_who_is_known_is_not_asked_about_a_visit_that_was_withdrawn(here: Town) -> None:
    ana, customer = await known(here, "Ana", "sl")
    before = here.heard(ana)
    await here.till(external_id="A/2", customer=customer)
    await withdrawn(here, "A/2")
    await here.later(hours=4)
    assert here.heard(ana) == before


async def test_an_opening_that_waits_for_telegram_is_stopped_by_a_withdrawal(here: Town) -> None:
    ana, customer = await known(here, "Ana", "sl")
    rita, other = await known(here, "Rita", "lt")
    before, hers = here.heard(ana), here.heard(rita)
    await here.till(external_id="A-2", customer=customer)
    await here.till(external_id="A-3", customer=other)
    await here.later(minutes=50)
    await here.sandbox.go_away()
    await here.later(hours=2)
    await withdrawn(here, "A-2")
    await here.sandbox.come_back()
    await here.later(minutes=5)
    assert here.heard(ana) == before
    assert here.heard(rita)[:-1] == hers and "Marko" in here.heard(rita)[-1]


async def test_a_visit_that_ends_later_after_all_is_asked_about_then(here: Town) -> None:
    _, answer = await here.till(ended_at="2026-03-11T12:00:00+02:00")
    rita = here.sandbox.add_user("Rita", language_code="lt")
    rita.start(token(answer))
    await here.settle()
    assert len(here.heard(rita)) == 1
    assert token(await corrected(here, ended_at="2026-03-11T14:00:00+02:00", staff=["Nina"])) == token(answer)
    await here.later(hours=2)
    assert len(here.heard(rita)) == 1
    await here.later(hours=2)
    assert "Nina" in here.heard(rita)[1] and "Marko" not in here.heard(rita)[1]


async def test_staff_see_the_corrected_bill_on_the_open_case(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="et")
    await here.visit(anna)
    await here.says(anna, "Juuksed on halvasti lõigatud ja lapiti!")
    topic = here.topic_of("Anna")
    assert "€35.00" in here.card(topic)
    await corrected(here, lines=[{"id": "1", "title": "Haircut", "amount": "25.00"}])
    assert "€25.00" in here.card(topic) and "€35.00" not in here.card(topic)
    await withdrawn(here)
    assert "€25.00" in here.card(topic)


async def test_the_old_link_of_a_visit_that_was_somebody_elses_opens_nothing(here: Town) -> None:
    _, wrong = await here.till(customer={"external_id": "C-1", "name": "Anna", "language": "en"})
    right = await corrected(here, customer={"external_id": "C-8", "name": "Olga", "language": "en"})
    anna = here.sandbox.add_user("Anna", language_code="en")
    olga = here.sandbox.add_user("Olga", language_code="en")
    anna.start(token(wrong))
    olga.start(token(right))
    await here.settle()
    assert "Olga" not in here.heard(anna)[-1] and "The link doesn't open" in here.heard(anna)[-1]
    assert here.heard(olga)[-1] == "Hello, Olga! Marko looked after you today (Haircut). How did it go?"


async def test_an_admin_hears_once_of_a_department_that_nobody_has(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent Salon")
    before = here.heard(here.kadri)
    await here.till()
    assert here.heard(here.kadri) == before
    await here.till(external_id="A-2", department="Kinno")
    await here.till(external_id="A-3", department="kinno")
    await here.settle()
    (told,) = here.heard(here.kadri)[len(before) :]
    assert told.startswith("A visit was reported for the department “Kinno”, which nobody on the list has.")
