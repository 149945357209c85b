"""`/ledger`: lines and sums of a period, narrowed by words in any order, and everything as a file."""

import pytest

from tests.stories.delicate_scene import hired
from tests.stories.money_scene import file_rows, given, manager
from tests.stories.roster_scene import asks, writes
from tests.town import Town

HOSTILE = ("=cmd|' /C calc'!A0", "@SUM(1+1)*cmd", "＝1+1", "-2+3", "\u2212x", "﹢1", "<b>&\"'", "\tx;=1+1")


async def test_sums_by_kind_and_person_net_of_what_was_taken_back(here: Town) -> None:
    liis, mart = await manager(here), await hired(here, "Mart", "agent")
    assert "There is nothing in this period." in (await asks(here, liis, "/ledger"))[-1]
    await given(here, liis, "refund 12.50 late")
    await given(here, mart, "refund 10 late", name="Boris")
    await given(here, mart, "refund 5 late", name="Vera")
    await asks(here, liis, "/payouts R-1001 card")
    await asks(here, liis, "/reverse R-1003 a slip")
    shown = (await asks(here, liis, "/ledger"))[-1]
    assert "Given: 1 March 2026 – 31 March 2026" in shown
    assert "Refund: 2 × · €22.50 · owed €10.00 · paid €12.50" in shown
    assert "Liis: 1 × · €12.50 · paid €12.50" in shown and "Mart: 1 × · €10.00 · owed €10.00" in shown
    assert "In total: 2 × · €22.50" in shown
    assert "R-1003 · 11 March · Taken back · Refund · €5.00 · Vera · Liis" in shown


@pytest.mark.parametrize(
    "words", ["march Mart refund", "refund Mart 2026-03", "MART", "tagasimakse mart märts"]
)
async def test_words_in_any_order_and_language(here: Town, words: str) -> None:
    liis, mart = await manager(here), await hired(here, "Mart", "agent")
    await given(here, liis)
    await given(here, mart, "refund 10 late", name="Boris")
    shown = (await asks(here, liis, f"/ledger {words}"))[-1]
    assert "R-1002" in shown and "R-1001" not in shown and "· Mart" in shown.splitlines()[0]


async def test_a_customer_another_period_and_what_cannot_be_read(here: Town) -> None:
    liis = await manager(here)
    await given(here, liis)
    await given(here, liis, "refund 10 late", name="Boris")
    shown = (await asks(here, liis, "/ledger anna"))[-1]
    assert "R-1001" in shown and "R-1002" not in shown
    assert "There is nothing in this period." in (await asks(here, liis, "/ledger february"))[-1]
    assert (
        "There is no such period" in (await asks(here, liis, "/ledger 30.2."))[-2:][0] + here.heard(liis)[-1]
    )
    assert "“Zebedee”" in (await asks(here, liis, "/ledger Zebedee"))[-1]


async def test_everything_as_a_file_without_a_formula_in_it(here: Town) -> None:
    liis = await manager(here)
    for number, name in enumerate(HOSTILE):
        await given(here, liis, f"refund 5 {name}", name=f"{name.strip()} {number}")
    await asks(here, liis, "/ledger")
    assert await here.presses(liis, "CSV") == "The file is in your private chat."
    header, *rows = file_rows(here, liis)
    assert header[:5] == ["Time", "Reference", "What", "Kind", "Amount"] and len(rows) == len(HOSTILE)
    assert [row[1] for row in rows] == [f"R-{1001 + at}" for at in range(len(HOSTILE))]
    assert {row[4] for row in rows} == {"5.00"}
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@＝＋－＠﹢\u2212\t\r") and cell]
    await asks(here, liis, "/payouts")
    await here.presses(liis, "CSV")
    cells = [cell for row in file_rows(here, liis) for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@＝＋－＠﹢\u2212\t\r") and cell]


async def test_a_button_of_an_earlier_question(here: Town) -> None:
    liis = await manager(here)
    await given(here, liis)
    await asks(here, liis, "/ledger")
    earlier = liis.last()
    await asks(here, liis, "/ledger Anna")
    press = liis.press("CSV", on=earlier)
    await here.settle()
    assert "Something else was asked for since" in (press.notice or "")


async def test_long_lists_are_counted_and_the_group_reads_no_names_of_delicate_cases(here: Town) -> None:
    liis = await manager(here)
    _, topic, _ = await given(here, liis)
    await here.presses(liis, "More", topic)
    await here.presses(liis, "Only for managers", topic)
    for number in range(16):
        await given(here, liis, "refund 1 late", name=f"Guest {number}")
    shown = "\n".join(await writes(here, liis, "/ledger"))
    assert "And 2 more lines; the file has them all." in shown
    shown = "\n".join(await writes(here, liis, "/ledger Anna"))
    assert "R-1001 · 11 March · Given · Refund · €12.50 · Liis" in shown
