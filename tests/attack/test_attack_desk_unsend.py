"""Words taken back twice in a hurry."""

from tests.stories.resolve_scene import complained
from tests.stories.roster_scene import admin_ready
from tests.town import Town

TAKEN_BACK = "🗑 Taken back: the customer doesn't have it."


async def test_taken_back_twice_at_once_nobody_hears_that_it_failed(here: Town) -> None:
    await admin_ready(here)
    anna, topic = await complained(here)
    await here.takes(here.kadri, topic)
    words = here.kadri.write("Not for you", to=here.desk, topic=topic)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nNot for you"
    before = len(here.desk_lines(topic))
    for _ in range(3):
        here.kadri.write("/unsend", to=here.desk, topic=topic, reply_to=words)
    await here.settle()
    said = here.desk_lines(topic)[before:]
    assert said.count(TAKEN_BACK) == 1
    assert not any(line.startswith("⚠️") for line in said)
    assert "Kadri\nNot for you" not in here.heard(anna)


async def test_an_album_taken_back_by_two_of_its_parts(here: Town) -> None:
    await admin_ready(here)
    anna, topic = await complained(here)
    await here.takes(here.kadri, topic)
    parts = here.kadri.send_album(
        [("photo", b"%d" % one, "") for one in range(10)], to=here.desk, topic=topic
    )
    await here.later(seconds=5)
    assert sum(one.kind == "photo" for one in anna.sees()) == len(parts)
    before = len(here.desk_lines(topic))
    for part in parts[4:6]:
        here.kadri.write("/unsend", to=here.desk, topic=topic, reply_to=part)
    await here.later(seconds=5)
    assert not any(one.kind == "photo" for one in anna.sees())
    assert here.desk_lines(topic)[before:] == [TAKEN_BACK]
