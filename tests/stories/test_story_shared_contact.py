"""A person shares their own number, or sends somebody else's contact."""

from typing import Any

from telegram_sandbox import Person
from tests.stories.poster_scene import key_label, passes_on, poster, scans, shares
from tests.stories.till_scene import token
from tests.town import Town

PHONE = "+37255512345"


async def arrives(here: Town, name: str, language: str) -> Person:
    """Somebody scans the poster on the counter."""
    here.kadri.start()
    await here.settle()
    person = here.sandbox.add_user(name, language_code=language)
    await scans(here, person, await poster(here, "/poster"))
    return person


async def served(here: Town, visit: str = "A-1", /, **customer: Any) -> None:
    """The till reports a visit of whoever has that number."""
    known = {"external_id": "C-7", "name": "Anna Tamm", "phone": PHONE, "language": "et"} | customer
    status, _ = await here.till(external_id=visit, customer=known)
    assert status == 201


async def test_ones_own_number_finds_the_visit_and_the_talk_begins(here: Town) -> None:
    await served(here)
    anna = await arrives(here, "Annuska", "et")
    assert key_label(anna) is not None
    thanks, opening = await shares(here, anna, "37255512345")
    assert thanks == "Aitäh, Anna Tamm, leidsin teie külastuse."
    assert opening == "Tere, Anna Tamm! Täna aitas teid Marko (Haircut). Kuidas läks?"
    assert key_label(anna) is None
    await here.says(anna, "Juuksed on halvasti lõigatud ja lapiti!")
    assert any("Anna Tamm" in title for title in here.topics())


async def test_the_same_number_again_says_hello_by_name_and_asks_nothing_twice(here: Town) -> None:
    await served(here, language="sl", name="Ana")
    ana = await arrives(here, "A.", "sl")
    assert len(await shares(here, ana, PHONE)) == 2
    assert await shares(here, ana, PHONE) == ["Hvala, Ana, zdaj vemo, kdo ste! Kako vam lahko pomagamo?"]
    before = here.heard(ana)
    await here.later(hours=3)
    assert here.heard(ana) == before


async def test_an_old_or_withdrawn_visit_is_not_asked_about(here: Town) -> None:
    customer = {"external_id": "C-7", "name": "Rita", "phone": PHONE, "language": "lt"}
    await here.till(external_id="A-1", customer=customer, ended_at="2026-02-08T10:00:00+02:00")
    rita = await arrives(here, "Rita", "lt")
    assert await shares(here, rita, PHONE) == ["Ačiū, Rita, dabar žinau, kas Jūs! Kuo galime padėti?"]


async def test_nobody_learns_whether_a_number_is_none_several_or_somebody_elses(here: Town) -> None:
    first = await arrives(here, "Olga", "ru")
    (nobody,) = await shares(here, first, "+37255500001")
    assert nobody == "Olga, спасибо, номер записан. Напишите, что вас волнует, и это прочтёт живой человек."
    assert key_label(first) is None

    await served(here, "A-1", external_id="C-1", name="Mother")
    await served(here, "A-2", external_id="C-2", name="Son")
    several = here.sandbox.add_user("Olga", language_code="ru")
    await scans(here, several, await poster(here, "/poster"))
    assert await shares(here, several, PHONE) == [nobody]

    held = "+37255500009"
    await served(here, "A-3", external_id="C-3", name="Ivan", phone=held)
    ivan = here.sandbox.add_user("Ivan", language_code="ru")
    _, answer = await here.till(
        external_id="A-4",
        customer={"external_id": "C-3", "name": "Ivan", "phone": held, "language": "ru"},
    )
    ivan.start(token(answer))
    await here.settle()
    other = here.sandbox.add_user("Olga", language_code="ru")
    await scans(here, other, await poster(here, "/poster"))
    assert await shares(here, other, held) == [nobody]
    assert "Ivan" not in " ".join(here.heard(other))


async def test_who_shared_a_number_in_vain_is_not_found_by_it_by_another(here: Town) -> None:
    olga = await arrives(here, "Olga", "en")
    (first,) = await shares(here, olga, PHONE)
    thief = here.sandbox.add_user("Olga", language_code="en")
    await scans(here, thief, await poster(here, "/poster"))
    assert await shares(here, thief, PHONE) == [first]


async def test_somebody_elses_contact_binds_nobody_and_gives_nothing_away(here: Town) -> None:
    await served(here)
    olga = await arrives(here, "Olga", "en")
    mark = here.sandbox.add_user("Mark", language_code="en")
    await scans(here, mark, await poster(here, "/poster"))
    known = await passes_on(here, olga, PHONE, 4711)
    unknown = await passes_on(here, mark, "+37255500002", 4711)
    assert [text.replace("Olga", "Mark") for text in known] == unknown
    without = here.sandbox.add_user("Mark", language_code="en")
    await scans(here, without, await poster(here, "/poster"))
    assert await passes_on(here, without, PHONE, None) == unknown
    assert "Anna" not in " ".join((*here.heard(olga), *here.heard(without)))
    assert not any("Anna" in title for title in here.topics())


async def test_a_number_noted_in_vain_stands_on_the_card_of_the_case(here: Town) -> None:
    eva = await arrives(here, "Eva", "et")
    await shares(here, eva, "+37255500003")
    await here.says(eva, "Juuksed on halvasti lõigatud ja lapiti!")
    assert "+37255500003" in here.card(here.topic_of("Eva")).replace(" ", "")


async def test_in_an_open_case_the_number_goes_to_staff_who_hear_whose_it_is(here: Town) -> None:
    await served(here)
    eva = await arrives(here, "Eva", "et")
    await here.says(eva, "Juuksed on halvasti lõigatud ja lapiti!")
    topic = here.topic_of("Eva")
    said = await shares(here, eva, PHONE)
    assert "Anna" not in " ".join(said)
    assert any("The shared number is that of Anna Tamm" in line for line in here.desk_lines(topic))
    assert PHONE in here.card(topic).replace(" ", "")
    assert here.topics() == [here.desk.topic("Eva").name]
    await here.says(eva, "Ja arve on ka vale.")
    assert "Ja arve on ka vale." in here.desk_lines(topic)


async def test_a_number_that_a_call_waits_for_is_for_the_call(here: Town) -> None:
    await served(here)
    eva = await arrives(here, "Eva", "en")
    await here.says(eva, "/callback")
    said = await shares(here, eva, PHONE)
    assert said and "Anna" not in " ".join(said)
    assert not any("shared number" in line for line in here.desk_lines(here.topic_of("Eva")))


async def test_a_number_as_people_have_it_at_home_is_read_in_the_businesss_country(here: Town) -> None:
    await served(here, phone="+38640123456", language="sl", name="Ana")
    ana = await arrives(here, "Ana", "sl")
    assert (await shares(here, ana, "0038640123456"))[0] == "Hvala, Ana, našli smo vaš obisk."
