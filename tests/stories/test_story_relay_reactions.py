"""Reactions: the latest one is shown on the other side, and nothing opens or moves because of it."""

from tests.stories.relay_scene import Scene, colleague, held_by_kadri
from tests.town import Town


async def both(here: Town) -> tuple[Scene, int, int]:
    """A case in which each side has said something: where both stand in the topic."""
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "We are sorry")
    scene.anna.write("And another thing")
    await here.settle()
    return scene, said.id, scene.shown[-1].id


def on(scene: Scene, message: int) -> list[str]:
    return next(seen.reactions for seen in scene.shown if seen.id == message)


async def test_a_customers_reaction_is_shown_on_what_staff_wrote(here: Town) -> None:
    scene, said, _ = await both(here)
    copy = next(seen for seen in scene.anna.sees() if "We are sorry" in seen.text)
    scene.anna.react(copy, "👍")
    await here.settle()
    assert on(scene, said) == ["👍"]
    scene.anna.react(copy, "❤")
    await here.settle()
    assert on(scene, said) == ["❤"], "the latest wins"
    scene.anna.react(copy, None)
    await here.settle()
    assert on(scene, said) == []


async def test_staffs_reaction_is_shown_on_what_the_customer_wrote(here: Town) -> None:
    scene, _, copy = await both(here)
    here.kadri.react(copy, "👌", to=here.desk)
    await here.settle()
    assert scene.anna.sees()[-1].reactions == ["👌"]
    here.kadri.react(copy, None, to=here.desk)
    await here.settle()
    assert scene.anna.sees()[-1].reactions == []


async def test_of_several_colleagues_the_latest_is_shown(here: Town) -> None:
    marta = await colleague(here)
    scene, _, copy = await both(here)
    here.kadri.react(copy, "👌", to=here.desk)
    marta.react(copy, "❤", to=here.desk)
    here.kadri.react(copy, None, to=here.desk)
    await here.settle()
    assert scene.anna.sees()[-1].reactions == ["❤"]


async def test_a_strangers_reaction_goes_nowhere(here: Town) -> None:
    olga = here.sandbox.add_user("Olga")
    here.desk.add(olga)
    scene, said, copy = await both(here)
    olga.react(copy, "👎", to=here.desk)
    olga.react(said, "👎", to=here.desk)
    await here.settle()
    assert not here.sandbox.calls.of("setMessageReaction")
    assert scene.anna.sees()[-1].reactions == []


async def test_while_unsent_the_latest_takes_the_place_of_the_earlier(here: Town) -> None:
    scene, said, _ = await both(here)
    copy = next(seen for seen in scene.anna.sees() if "We are sorry" in seen.text)
    here.sandbox.faults.too_many(30, "setMessageReaction", chat_id=here.desk.id)
    for emoji in ("👍", "👎", "🔥"):
        scene.anna.react(copy, emoji)
        await here.settle()
    await here.later(seconds=40)
    assert on(scene, said) == ["🔥"]
    assert len([call for call in here.sandbox.calls.of("setMessageReaction") if call.ok]) == 1


async def test_one_that_is_not_allowed_is_dropped_quietly(here: Town) -> None:
    here.desk.allow_reactions("👍")
    scene, said, _ = await both(here)
    before = len(scene.shown)
    scene.anna.react(next(seen for seen in scene.anna.sees() if "We are sorry" in seen.text), "🔥")
    await here.settle()
    assert on(scene, said) == [] and len(scene.shown) == before
    await scene.wrote(here.kadri, "Still working")
    assert scene.heard[-1] == "Still working"


async def test_custom_and_paid_ones_are_let_be(here: Town) -> None:
    scene, said, _ = await both(here)
    copy = next(seen for seen in scene.anna.sees() if "We are sorry" in seen.text)
    for kind in ({"type": "custom_emoji", "custom_emoji_id": "5"}, {"type": "paid"}):
        update = {
            "chat": scene.anna.chat.json(),
            "message_id": copy.id,
            "user": scene.anna.user.json(),
            "date": 1,
            "old_reaction": [],
            "new_reaction": [kind],
        }
        here.sandbox.inject({"message_reaction": update})
    await here.settle()
    assert on(scene, said) == []


async def test_a_reaction_opens_nothing(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    anna.react(anna.sees()[-1], "👎")
    await here.settle()
    assert here.topics() == [] and len(here.heard(anna)) == 1
