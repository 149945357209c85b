"""`/staff` lists and explains itself; it names who can't be reached; the menus follow."""

from tests.stories.roster_scene import admin_ready, asks, joined, link_for, opens, writes
from tests.town import Town


async def test_the_list_goes_by_role_with_departments_and_who_cannot_be_reached(here: Town) -> None:
    kadri = await admin_ready(here)
    await joined(here, "Mari", "agent salon, nails")
    peep = await joined(here, "Peep", "менеджер")
    peep.block()
    await here.settle()
    said = await asks(here, kadri, "/staff")
    assert said[0].startswith(
        "Admins\nKadri\n\nManagers\nPeep · 🔕\n\nAgents\nMari · salon, nails\n\n🔕 I can't"
    )
    peep.unblock()
    await here.settle()
    assert "🔕" not in (await asks(here, kadri, "/staff"))[0]
    assert (await writes(here, peep, "/staff"))[0].startswith("Admins")


async def test_an_admin_of_the_settings_who_never_started_cannot_be_reached_until_they_do(
    here: Town,
) -> None:
    assert "🔕" in (await writes(here, here.kadri, "/staff"))[0]
    await admin_ready(here)
    assert "🔕" not in (await writes(here, here.kadri, "/staff"))[0]
    scopes = [call.params.get("scope", {}) for call in here.sandbox.calls.of("setMyCommands")]
    assert {"type": "chat", "chat_id": here.kadri.id} in scopes
    refused = [call.description for call in here.sandbox.calls.of("setMyCommands") if call.code != 200]
    assert refused == []


async def test_a_message_that_does_not_arrive_marks_who_it_was_for_and_the_next_that_does_unmarks(
    here: Town,
) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari")
    gone = "Forbidden: bot was blocked by the user"
    here.sandbox.faults.fail(403, gone, "sendMessage", chat_id=mari.id)
    mari.open_link(await link_for(here, "add agent nails"))
    await here.settle()
    assert "Mari · salon, nails · 🔕" in (await asks(here, here.kadri, "/staff"))[0]
    await here.says(mari, "/help")
    assert "🔕" not in (await asks(here, here.kadri, "/staff"))[0]


async def test_managers_read_the_list_admins_change_it_agents_do_neither(here: Town) -> None:
    await admin_ready(here)
    mari, peep = await joined(here, "Mari"), await joined(here, "Peep", "manager")
    refused = ["You don't have the right to do that. An admin can give it."]
    assert await asks(here, mari, "/staff") == refused
    assert (await asks(here, peep, "/staff"))[0].startswith("Admins")
    for change in ("add agent", "invite", "remove Mari", "name Mari Maria", "nonsense"):
        assert await asks(here, peep, f"/staff {change}") == refused


async def test_what_is_not_understood_gets_examples(here: Town) -> None:
    kadri = await admin_ready(here)
    for wrong in ("add", "add boss salon", "remove", "dance", "name Kadri", "add agent" + "t" * 41):
        assert "/staff add agent salon –" in (await asks(here, kadri, f"/staff {wrong}"))[0]
    assert "at most 40" in (await asks(here, kadri, f"/staff add agent {'x' * 41}"))[0]


async def test_departments_are_the_same_however_they_are_typed(here: Town) -> None:
    kadri = await admin_ready(here)
    await joined(here, "Mari", "agent Nail  Bar")
    peep = await opens(here, await link_for(here, "lisa töötaja NAIL bar"), "Peep")
    assert "agent · Nail Bar" in here.heard(peep)[-1]
    assert "Peep · Nail Bar" in (await asks(here, kadri, "/staff"))[0]


async def test_an_admin_names_people_for_customers(here: Town) -> None:
    kadri = await admin_ready(here)
    await joined(here, "Mari Liis")
    assert await asks(here, kadri, "/staff name mari liis <b>Liis</b>") == [
        "Customers read “<b>Liis</b>” from now on."
    ]
    assert "<b>Liis</b> · salon" in (await asks(here, kadri, "/staff"))[0]


async def test_a_roster_of_hundreds_is_listed_whole(here: Town) -> None:
    kadri = await admin_ready(here)
    link = await link_for(here, "invite")
    for start in range(0, 90, 45):
        for number in range(start, start + 45):
            here.sandbox.add_user(f"<i>Person {number}", language_code="en").open_link(link)
        await here.settle()
        for number in range(start, start + 45):
            asked = next(seen for seen in kadri.sees() if f"<i>Person {number} (" in seen.text)
            kadri.press("Add", on=asked.id)
        await here.settle()
    said = "\n".join(await asks(here, kadri, "/staff"))
    assert all(f"<i>Person {number}" in said.splitlines() for number in range(90))
