"""Whoever writes under no person's name, and whoever is staff and a customer at once."""

from tests.stories.resolve_scene import complained
from tests.stories.roster_scene import admin_ready, joined
from tests.town import Town


async def test_commands_of_a_channel_are_answered_once_in_a_while(here: Town) -> None:
    await admin_ready(here)
    _, topic = await complained(here)
    stranger = here.sandbox.add_user("X")
    here.desk.add(stranger)
    before = len(here.desk_lines(topic)), len(here.desk_lines(None))
    for _ in range(20):
        stranger.write("/board", to=here.desk, topic=topic, mask="channel")
        stranger.write("/staff", to=here.desk, mask="channel")
    await here.settle()
    assert (len(here.desk_lines(topic)), len(here.desk_lines(None))) == (before[0] + 1, before[1] + 1)


async def test_staffs_own_words_as_a_customer_are_not_taken_back(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    await here.visit(
        mari, external_id="V-M", customer={"external_id": "C-M", "name": "Mari", "language": "en"}
    )
    complaint = mari.write("I waited an hour and nobody apologised")
    await here.settle()
    mari.write("/unsend", reply_to=complaint)
    await here.settle()
    assert here.heard(mari)[-1] == "This message didn't go to the customer, so there is nothing to take back."
    more = mari.write("And the towel was wet")
    await here.settle()
    mari.write("/unsend", reply_to=more)
    await here.settle()
    assert here.heard(mari)[-1] == "This message didn't go to the customer, so there is nothing to take back."
