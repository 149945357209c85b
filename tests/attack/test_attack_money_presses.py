"""Fifty members of staff press *Give* in the same moment."""

from tests.benchmarks.town_presses import AGENTS, FIT, press_in_town
from tests.town import Town


async def test_fifty_who_press_at_once_give_what_the_limit_leaves(here: Town) -> None:
    figures = await press_in_town(here, 1)
    assert figures == {"presses": 2 * AGENTS, "granted": FIT + 1}
