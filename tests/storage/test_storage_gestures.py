"""Any order of gestures keeps the books right, and fifty presses at once never give more than the limit."""

from pathlib import Path

from tests.benchmarks.ledger import run_machine
from tests.benchmarks.presses import BOUNDS, FIT, PRESSES, press_at_once


def test_houses_live_as_the_model_foretells() -> None:
    figures = run_machine(30, 30, 3)
    assert figures["granted"] > 30, figures
    assert figures["beyond"] > 10, figures
    assert figures["pressed again"] > 10, figures


async def test_fifty_presses_at_once_give_what_one_limit_leaves(tmp_path: Path) -> None:
    rounds = 3 * len(BOUNDS)
    figures = await press_at_once(tmp_path, rounds, lambda _: None)
    assert figures["presses"] == rounds * PRESSES
    assert figures["granted"] == 3 * (1 + FIT * (len(BOUNDS) - 1))
