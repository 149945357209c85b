"""The benchmark of uploads on a short list, so that it cannot rot."""

from tests.benchmarks.upload import measured


async def test_a_short_list_goes_all_the_way_under_the_real_limits() -> None:
    figures = await measured(120)
    assert 0 < figures["preview s"] < figures["whole s"]
    assert figures["steps"] >= 1
