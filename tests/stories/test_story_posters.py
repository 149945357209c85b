"""A poster on the counter: made by a manager, scanned by whoever passes."""

from bot.telegram.drawing import qr_code
from tests.stories.poster_scene import bytes_of, key_label, link_on, page_of, poster, scans, shown
from tests.stories.roster_scene import admin_ready, asks, joined
from tests.town import Town


async def test_a_manager_gets_the_code_as_a_picture_and_as_a_page(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    await here.says(here.kadri, "/poster")
    (picture,), (file,) = shown(here, "photo"), shown(here, "document")
    assert picture.text.startswith("Poster\nWhoever scans the code can write anything.")
    page = page_of(here, file)
    link, _ = link_on(page)
    assert bytes_of(here, picture) == qr_code(link, "png", 16)
    assert file.content["document"]["mime_type"] == "text/html"
    assert file.content["document"]["file_name"].endswith(".html")
    for words in ("<h1>Salon Lill</h1>", "How was it? Tell us!", "Как всё прошло?", "<svg", 'lang="en"'):
        assert words in page
    assert "<h2>" not in page


async def test_the_same_poster_again_is_the_same_and_another_department_has_another(here: Town) -> None:
    here.kadri.start()
    await here.till()
    await here.till(external_id="A-2", department="Spa & <b>Beauty</b>")
    salon, again = await poster(here, "/poster salon"), await poster(here, "/poster  SALON ")
    spa, whole = await poster(here, "/poster spa & <b>beauty</b>"), await poster(here, "/poster")
    assert salon == again
    assert len({salon, spa, whole}) == 3
    page = page_of(here, shown(here, "document")[2])
    assert "<h2>Spa &amp; &lt;b&gt;Beauty&lt;/b&gt;</h2>" in page
    assert shown(here, "photo")[2].text.startswith("Poster · Spa & <b>Beauty</b>\n")


async def test_an_unknown_department_is_told_which_there_are(here: Town) -> None:
    here.kadri.start()
    await here.says(here.kadri, "/poster garage")
    assert here.heard(here.kadri)[-1] == (
        "I don't know a department called “garage”.\n\n"
        "No department is known yet. /poster alone makes one for the whole business."
    )
    await here.till()
    await here.till(external_id="A-2", department="Kino")
    await here.says(here.kadri, "/poster garage")
    assert here.heard(here.kadri)[-1].endswith("Known departments: Kino and salon")
    assert shown(here, "document") == []


async def test_a_poster_can_be_made_in_the_desk_too(here: Town) -> None:
    here.kadri.write("/poster", to=here.desk)
    await here.settle()
    assert len(shown(here, "document", to=here.desk)) == len(shown(here, "photo", to=here.desk)) == 1


async def test_telegram_that_was_away_gets_the_poster_once(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    here.sandbox.faults.fail(502, "Bad Gateway", "sendPhoto", times=1)
    await here.says(here.kadri, "/poster")
    await here.later(minutes=2)
    assert len(shown(here, "document")) == 1
    assert 1 <= len(shown(here, "photo")) <= 2


async def test_who_scans_it_may_say_anything_and_the_department_hears_of_it(here: Town) -> None:
    here.kadri.start()
    await here.till(external_id="A-2", department="Kino", customer={"external_id": "C-2", "name": "Eva"})
    start = await poster(here, "/poster kino")
    nina = here.sandbox.add_user("Нина", language_code="ru")
    (hello,) = await scans(here, nina, start)
    assert hello.startswith("Нина, здравствуйте! Это Salon Lill. Как всё прошло?")
    assert key_label(nina) == "📱 Отправить мой номер"
    await here.says(nina, "В зале было ужасно холодно и грязно!")
    assert here.app is not None
    cases = await here.app._look_up(lambda work: work.cases.where(state="open"))  # noqa: SLF001 -- the department shows nowhere in the chat
    assert [(case.department, case.kind) for case in cases] == [("Kino", "problem")]


async def test_a_known_customer_is_welcomed_back_and_the_talk_is_the_departments(here: Town) -> None:
    here.kadri.start()
    ana = here.sandbox.add_user("Ana", language_code="sl")
    await here.visit(ana, customer={"external_id": "C-5", "name": "Ana", "language": "sl"})
    await here.till(external_id="A-2", department="Kino")
    start = await poster(here, "/poster Kino")
    assert await scans(here, ana, start) == ["Ponovno pozdravljeni, Ana! Kako vam lahko pomagamo?"]
    assert await scans(here, ana, start) == ["Ponovno pozdravljeni, Ana! Kako vam lahko pomagamo?"]
    await here.says(ana, "Stol je bil polomljen in umazan.")
    assert here.app is not None
    cases = await here.app._look_up(lambda work: work.cases.where(state="open"))  # noqa: SLF001 -- as above
    assert [(case.department, case.visit_id) for case in cases] == [("Kino", None)]


async def test_a_poster_in_the_middle_of_a_case_changes_nothing(here: Town) -> None:
    here.kadri.start()
    anna = here.sandbox.add_user("Anna", language_code="et")
    await here.visit(anna)
    await here.says(anna, "Juuksed on halvasti lõigatud ja lapiti!")
    await here.till(external_id="A-2", department="Kino")
    await scans(here, anna, await poster(here, "/poster kino"))
    topic = here.topic_of("Anna")
    await here.says(anna, "Ja arve on ka vale.")
    assert "Ja arve on ka vale." in here.desk_lines(topic)


async def test_a_poster_that_nobody_made_opens_nothing(here: Town) -> None:
    olga = here.sandbox.add_user("Olga", language_code="en")
    assert "The link doesn't open" in (await scans(here, olga, "p-" + "a" * 12))[0]
    assert key_label(olga) is None


async def test_who_complains_at_a_poster_hears_who_of_that_department_answers(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent salon")
    await joined(here, "Peeter", "agent kino")
    rita = here.sandbox.add_user("Rita", language_code="lt")
    await scans(here, rita, await poster(here, "/poster KINO"))
    await here.says(rita, "Salėje buvo labai šalta ir nešvaru!")
    assert "Peeter" in here.heard(rita)[-1] and "Mari" not in here.heard(rita)[-1]


async def test_only_managers_make_posters(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    assert await asks(here, mari, "/poster") == ["You don't have the right to do that. An admin can give it."]
    boss = await joined(here, "Boss", "manager")
    boss.write("/poster salon")
    await here.settle()
    assert [seen.kind for seen in boss.sees() if not seen.mine][-2:] == ["photo", "document"]
