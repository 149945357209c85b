"""A case that only managers read is taken, resolved and reopened from a private chat."""

from tests.stories.delicate_scene import after_visit, desk_says, hired
from tests.town import Town

WORDS = "Marko touched me inappropriately and it was harassment"


async def test_a_restricted_case_is_dealt_with_without_the_desk(here: Town) -> None:
    mari = await hired(here, "Mari", "manager")
    mati = await hired(here, "Mati", "agent")
    anna = await after_visit(here)
    await here.says(anna, WORDS)
    cards = [one for one in mari.sees() if WORDS in one.text and " #1" in one.text]
    assert cards and cards[-1].buttons == [["Take", "Resolve", "More"], ["Make it right"]]

    assert await here.presses(mari, "Take") == "It's yours."
    assert any("🙋 Mari has had it" in said for said in here.heard(here.kadri)), "every card of it is kept"
    await here.presses(mari, "More")
    assert mari.sees()[-1].buttons == [["Give back"], ["Customer's history"]]
    await here.presses(mari, "Resolve")
    await here.presses(mari, "Attitude")
    await here.presses(mari, "Apologised, explained")
    assert any("✅ Mari resolved it" in said for said in here.heard(mari))
    assert "Mari" in here.heard(anna)[-1] and "settled" in here.heard(anna)[-1]
    assert any("✅ Resolved" in said and " #1" in said for said in here.heard(here.kadri))

    await here.says(anna, "But nobody has called me, and Marko is still there")
    assert any("⏳" in said and "🙋 Mari has had it" in said for said in here.heard(mari))
    assert "touched" not in desk_says(here) and "still there" not in desk_says(here)
    assert not any("touched" in said for said in here.heard(mati))
