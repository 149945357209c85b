"""A manager sends a list of visits: it is previewed, corrected by a word, recorded once, and remembered."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.stories.upload_scene import HEADER, LIST, buttons, document, last, sends, visits
from tests.town import Town, town
from tests.voucher_scene import gave

RECORDED = [
    ("A-1", "Anna Põld", "Lõikus", 3500),
    ("A-2", "Õnne Žukova", "Värvimine", 104750),
    ("A-3", "Jüri", "Lõikus", 2000),
]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path) as made:
        made.kadri.start()
        await made.settle()
        yield made


async def test_a_list_is_previewed_recorded_and_sent_again_changes_nothing(here: Town) -> None:
    await sends(here, here.kadri, LIST.encode("cp1257"))
    preview = last(here, here.kadri)
    assert "visits.csv: 4 rows" in preview
    assert "• customer: Klient (B)" in preview and "• amount: Summa (H)" in preview
    assert "2. Anna Põld · +37255512345 · Lõikus · Marko · 11 March 2026 · 10:00 · €35.00" in preview
    assert "3. Õnne Žukova · Värvimine · Kadri · 11 March 2026 · 10:30 · €1,047.50" in preview
    assert buttons(here.kadri) == ["Record 3 visits", "Change a column", "Cancel"]
    assert visits(here.folder) == []
    await here.presses(here.kadri, "Record 3 visits")
    assert visits(here.folder) == RECORDED
    assert "New: 3 · known already: 0 · changed: 0 · not taken: 0" in last(here, here.kadri)
    await sends(here, here.kadri, LIST.encode("utf-16"))
    assert "The columns as last time" in last(here, here.kadri)
    await here.presses(here.kadri, "Record 3 visits")
    assert "New: 0 · known already: 3 · changed: 0 · not taken: 0" in last(here, here.kadri)
    assert visits(here.folder) == RECORDED


async def test_words_correct_what_was_guessed_and_the_next_file_is_read_so(tmp_path: Path) -> None:
    async with town(tmp_path, language="ru") as here:
        here.kadri.start()
        await here.settle()
        rows = (
            "Кто,Что,Первая,Вторая,Когда\n"
            "Анна,Стрижка,35,20,11.03.2026 10:00\n"
            "Оля,Окраска,50,30,11.03.2026 11:00\n"
        )
        await sends(here, here.kadri, rows.encode("cp1251"))
        await here.says(here.kadri, "столбец 4 — цена")
        assert "• сумма: Вторая (D)" in last(here, here.kadri)
        assert "2. Анна · Стрижка" in last(here, here.kadri) and "20,00" in last(here, here.kadri)
        await here.says(here.kadri, "Кто это сотрудник")
        assert "❗ клиент: какой это столбец?" in last(here, here.kadri)
        assert buttons(here.kadri) == ["Изменить столбец", "Отмена"], "no row is a visit without a customer"
        await here.says(here.kadri, "клиент = Кто")
        await here.presses(here.kadri, "Записать 2 визита")
        recorded = sorted(row[1:] for row in visits(here.folder))
        assert recorded == [("Анна", "Стрижка", 2000), ("Оля", "Окраска", 3000)]
        await sends(here, here.kadri, rows + "Ира,Стрижка,1,2,12.03.2026 09:00\n")
        assert "Столбцы, как в прошлый раз" in last(here, here.kadri)
        assert "• сумма: Вторая (D)" in last(here, here.kadri)
        await here.presses(here.kadri, "Записать 3 визита")
        assert "Новых: 1 · уже известны: 2" in last(here, here.kadri), "a longer list brings only what is new"


async def test_a_column_is_changed_with_taps(here: Town) -> None:
    await sends(here, here.kadri, LIST)
    await here.presses(here.kadri, "Change a column")
    assert "staff · Teenindaja (E)" in buttons(here.kadri)
    await here.presses(here.kadri, "staff · Teenindaja (E)")
    await here.presses(here.kadri, "Not in the file")
    assert "staff" not in last(here, here.kadri) and "Marko" not in last(here, here.kadri)
    await here.presses(here.kadri, "Change a column")
    await here.presses(here.kadri, "Back")
    assert buttons(here.kadri)[0] == "Record 3 visits"
    await here.presses(here.kadri, "Cancel")
    assert last(here, here.kadri) == "Cancelled; nothing from visits.csv was recorded."
    assert visits(here.folder) == []


async def test_few_bad_rows_are_told_and_many_come_back_as_a_file(here: Town) -> None:
    nobody = "A-4;;;Lõikus;Marko;11.03.2026;10:00;35,00"
    bad = f"{LIST}\r\n{nobody}\r\nA-5;Mari;abc;Lõikus;Marko;31.02.2026;10:00;-5"
    await sends(here, here.kadri, bad)
    assert "2 rows can't be taken as they are:\n6: no customer\n7: “31.02.2026” isn't a date" in last(
        here, here.kadri
    )
    await here.presses(here.kadri, "Record 3 visits")
    assert "not taken: 2\n\n6: no customer\n\n7: “31.02.2026” isn't a date" in last(here, here.kadri)
    worse = bad + "".join(
        f"\r\nB-{at};=cmd|' /C calc'!A{at};;Lõikus;M;11.03.2026;10:00;x{at}" for at in range(6)
    )
    await sends(here, here.kadri, worse, name="week 11.csv")
    await here.presses(here.kadri, "Record 3 visits")
    name, told = document(here, here.kadri)
    lines = told.splitlines()
    assert name == "week 11-2.csv" and len(lines) == 9
    assert lines[0] == f"{HEADER};Reason"
    assert lines[1] == "A-4;;;Lõikus;Marko;11.03.2026;10:00;35,00;no customer"
    assert lines[3].startswith("B-0;'=cmd|' /C calc'!A0;") and lines[3].endswith("“x0” isn't an amount")


async def test_mended_rows_correct_and_another_years_number_does_not(here: Town) -> None:
    await sends(here, here.kadri, LIST)
    await here.presses(here.kadri, "Record 3 visits")
    other = LIST.replace("35,00", "36,00").replace(
        "Jüri;;Lõikus;Marko;10.03.2026", "Mart;;Lõikus;Marko;10.03.2025"
    )
    await sends(here, here.kadri, other)
    await here.presses(here.kadri, "Record 3 visits")
    assert "New: 0 · known already: 1 · changed: 1 · not taken: 1" in last(here, here.kadri)
    assert "5: this receipt number belongs to another visit" in last(here, here.kadri)
    assert visits(here.folder) == [("A-1", "Anna Põld", "Lõikus", 3600), *RECORDED[1:]]


async def test_what_was_recorded_can_be_taken_back_and_recorded_again(here: Town) -> None:
    await sends(here, here.kadri, LIST)
    await here.presses(here.kadri, "Record 3 visits")
    await here.presses(here.kadri, "Undo")
    assert last(here, here.kadri) == "visits.csv: 3 visits were taken back."
    assert visits(here.folder) == []
    await sends(here, here.kadri, LIST)
    await here.presses(here.kadri, "Record 3 visits")
    assert "New: 3" in last(here, here.kadri)
    assert visits(here.folder) == RECORDED


async def test_a_visit_for_which_something_was_given_stays(here: Town) -> None:
    await sends(here, here.kadri, LIST)
    await here.presses(here.kadri, "Record 3 visits")
    assert here.app is not None

    def give(work: Any) -> None:
        (visit,) = work.visits.where(external_id="A-1")
        gave(work, visit.customer_id, "refund", 500, visit_id=visit.id)

    await here.app._writer.submit(give)  # noqa: SLF001 -- what gives has stories of its own
    await here.presses(here.kadri, "Undo")
    said = last(here, here.kadri)
    assert said.split("\n\n") == [
        "visits.csv: 2 visits were taken back.",
        "1 visit stays: something was given for it.",
    ]
    await sends(here, here.kadri, LIST.replace("35,00", "36,00"))
    await here.presses(here.kadri, "Record 3 visits")
    assert "New: 2 · known already: 0 · changed: 0 · not taken: 1" in last(here, here.kadri)
    assert "something was given for that visit" in last(here, here.kadri)
    assert visits(here.folder) == RECORDED


async def test_a_spreadsheets_rows_without_numbers_are_known_again(here: Town) -> None:
    header, anna = "Customer,Service,Date,Price\n", "Anna,Haircut,2026-03-10,35\n"
    await sends(here, here.kadri, f"{header}{anna}{anna}Bob,Shave,2026-03-10,20\n")
    await here.presses(here.kadri, "Record 3 visits")
    first = visits(here.folder)
    await sends(here, here.kadri, f'{header}Bob,Shave,10.03.2026,"20,00"\n{anna}{anna}')
    await here.presses(here.kadri, "Record 3 visits")
    assert "New: 0 · known already: 3" in last(here, here.kadri)
    assert visits(here.folder) == first and len(first) == 3
