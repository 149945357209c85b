"""Links of visits: opened again, by somebody else, too late, guessed, or for a visit that never was."""

import aiohttp

from aftercare.visits.guessing import FREE
from telegram_sandbox import Person
from tests.stories.opening_scene import finished, known, last, openings, until
from tests.town import API_KEY, BILL, Town

NO_LINK = "The link doesn't open from here"


def token(told: dict[str, str]) -> str:
    return told["link"].partition("start=")[2]


async def starts(here: Town, person: Person, payload: str = "") -> str:
    """What they hear to that."""
    person.start(payload)
    await here.settle()
    return last(here, person)


async def test_a_start_without_a_link_is_a_warm_hello_to_say_anything(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="lt")
    assert await starts(here, ana) == (
        "Sveiki, Ana! Čia Salon Lill. Rašykite apie bet ką: jei turite klausimą, jei kas negerai ar jei "
        "norite, kad paskambintume."
    )
    await here.says(ana, "kiek kainuoja kirpimas?")
    assert "atsakys" in last(here, ana)


async def test_the_link_opened_again_asks_again_with_its_short_cuts_on_the_newest_only(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="en")
    told = await finished(here, "Ana", "en", "2026-03-11 10:00", person=ana)
    await starts(here, ana, token(told))
    assert [one.buttons for one in openings(here, ana)] == [[], [["All good", "Not quite"]]]
    await here.presses(ana, "All good")
    await starts(here, ana, token(told))
    assert "How did it go?" in last(here, ana)
    assert [one.buttons for one in openings(here, ana)] == [[], [], []], "it was answered already"


async def test_a_second_account_sees_nothing_of_the_visit(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="ru")
    boris = here.sandbox.add_user("Борис", language_code="ru")
    told = await finished(here, "Ana", "ru", "2026-03-11 10:00", person=ana)
    heard = await starts(here, boris, token(told))
    assert "Marko" not in heard and "Ana" not in heard and heard.startswith("Борис, здравствуйте!")
    assert "Another account" in here.desk_lines(here.topic_of("Ana"))[-1], "staff decide who it is"


async def test_after_a_month_the_link_is_only_a_hello(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="en")
    told = await finished(here, "Ana", "en", "2026-03-11 10:00")
    await until(here, "2026-04-10 13:00")
    assert NO_LINK in await starts(here, ana, token(told))


async def test_guesses_open_nothing_and_nobody_hears_of_it(here: Town) -> None:
    eve = here.sandbox.add_user("Eve", language_code="en")
    told = await finished(here, "Ana", "en", "2026-03-11 10:00")
    wrong = "v" + token(told)[1:][::-1]
    answers = {await starts(here, eve, wrong) for _ in range(2 * FREE)}
    assert answers == {last(here, eve)} and NO_LINK in last(here, eve)
    ana = here.sandbox.add_user("Ana", language_code="en")
    assert "Marko" in await starts(here, ana, token(told)), "nobody else notices"


async def test_who_mistyped_their_own_link_gets_in_with_the_true_one_at_once(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="et")
    told = await finished(here, "Ana", "et", "2026-03-11 10:00")
    for slip in range(2 * FREE):
        await starts(here, ana, f"{token(told)[:-2]}{slip}A"[:49])
    assert openings(here, ana) == []
    assert "Kuidas läks?" in await starts(here, ana, token(told))


async def test_who_tries_links_for_the_staff_is_slowed_down_as_well(here: Town) -> None:
    eve = here.sandbox.add_user("Eve", language_code="en")
    await here.says(here.kadri, "/staff add agent")
    invitation = next(
        word for line in reversed(here.heard(here.kadri)) for word in line.split() if "?start=" in word
    ).partition("start=")[2]
    for slip in range(FREE):
        await starts(here, eve, f"{invitation[:-1]}{slip}_")
    assert NO_LINK in await starts(here, eve, invitation)
    await here.later(minutes=11)
    assert NO_LINK not in await starts(here, eve, invitation)


async def test_a_stop_ends_with_the_next_link(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.says(ana, "/stop")
    await finished(here, "Ana", "en", "2026-03-11 10:30", person=ana, service="Perm")
    assert "(Perm)" in last(here, ana)
    await until(here, "2026-03-27 12:00")
    await finished(here, "Ana", "en", "2026-03-27 11:00", service="Colouring")
    await until(here, "2026-03-27 13:00")
    assert "(Colouring)" in last(here, ana)


async def test_a_visit_that_is_moved_moves_its_opening(here: Town) -> None:
    ana = await known(here, "Ana", "sl")
    told = await finished(here, "Ana", "sl", "2026-03-12 11:00", service="Perm")
    status = await corrected(here, "PUT", told, ended_at="2026-03-12T16:00:00+02:00")
    assert status == 200
    await until(here, "2026-03-12 17:59")
    assert len(openings(here, ana)) == 1
    await here.later(minutes=1)
    assert "Perm" in last(here, ana)


async def test_a_visit_that_never_was_is_not_asked_about(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    told = await finished(here, "Ana", "en", "2026-03-12 11:00", service="Perm")
    assert await corrected(here, "DELETE", told) in {200, 204}
    await until(here, "2026-03-12 19:00")
    assert len(openings(here, ana)) == 1
    heard = await starts(here, ana, token(told))
    assert "Perm" not in heard and NO_LINK not in heard


async def corrected(here: Town, method: str, told: dict[str, str], **changes: str) -> int:
    """The till corrects a visit, or withdraws it: the status."""
    assert here.app is not None
    address = f"http://127.0.0.1:{here.app.http_port}/v1/visits/by-external/{told['external_id']}"
    headers = {"Authorization": f"Bearer {API_KEY}"}
    body = None if method == "DELETE" else reported(told) | changes
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, address, json=body, headers=headers) as answer,
    ):
        await here.settle()
        return answer.status


def reported(told: dict[str, str]) -> dict[str, object]:
    """The report as the till sends it once more."""
    return BILL | {key: told[key] for key in ("external_id", "customer", "ended_at", "service")}
