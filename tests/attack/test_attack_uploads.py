"""Files that are meant to bring the bot down, people who leave in the middle, downloads that die."""

import asyncio
import csv
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from aftercare.uploads.bad_rows import bad_rows_file
from aftercare.uploads.decode_text import decode_text
from aftercare.uploads.read_csv import read_csv
from aftercare.uploads.table import Row, Table
from aftercare.uploads.visits_of import visits_of
from bot.telegram import download as downloading
from bot.telegram.download import download
from bot.telegram.request import AiohttpRequest
from tests.attack.workbooks import HEADER, open_document, workbook
from tests.stories.delicate_scene import hired
from tests.stories.test_story_upload_trouble import MANY, long_list, moment, so_far
from tests.stories.upload_scene import LIST, last, sends, visits
from tests.town import Town

FAR = "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"
ENDLESS = (
    '<table:table-row table:number-rows-repeated="70000"><table:table-cell office:value-type="float"'
    ' table:number-columns-repeated="230" office:value="1"/></table:table-row>'
)
BOMBS = {
    "a cell at the end of the world": workbook(HEADER + FAR),
    "a sheet that lies elsewhere": workbook(HEADER + FAR.replace("'", '"'), "other/place.xml"),
    "rows repeated for ever": open_document(ENDLESS * 20),
    "far, but not too far": workbook(HEADER + "<row r='79999'><c r='IF79999'><v>1</v></c></row>"),
}


@pytest.fixture
async def at_work(here: Town) -> Town:
    here.kadri.start()
    await here.settle()
    return here


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
async def test_no_file_brings_the_bot_down(at_work: Town, bomb: bytes) -> None:
    assert len(bomb) < 3_000
    await sends(at_work, at_work.kadri, bomb, name="visits.xlsx")
    assert any(words in last(at_work, at_work.kadri) for words in ("can't read", "more rows", "more columns"))
    await sends(at_work, at_work.kadri, LIST)
    await at_work.presses(at_work.kadri, "Record 3 visits")
    assert len(visits(at_work.folder)) == 3


def test_letters_without_end_are_read_once() -> None:
    text = decode_text(b"\xe4" + b"a" * 3_000_000)
    assert text.startswith("\xe4aaa") and len(text) == 3_000_001


async def test_whoever_leaves_in_the_middle_records_no_more(at_work: Town) -> None:
    mari = await hired(at_work, "Mari")
    await sends(at_work, mari, long_list())
    mari.press(f"Record {MANY} visits")
    await moment(at_work, 100)
    await at_work.crash()
    at_work.kadri.write("/staff remove Mari")
    heard = len(at_work.heard(mari))
    at_work.sandbox.faults.fail(502, "Bad Gateway", "getFile", times=1)
    await at_work.open()
    await at_work.later(minutes=1)
    state, done = so_far(at_work.folder)
    assert state == "done" and 100 <= done < MANY and len(visits(at_work.folder)) == done
    assert f"stopped at {done} of {MANY}" in "\n".join(at_work.heard(at_work.kadri))
    assert not [said for said in at_work.heard(mari)[heard:] if "visits.csv" in said]


async def test_a_list_of_somebody_who_has_left_is_not_recorded(at_work: Town) -> None:
    mari = await hired(at_work, "Mari")
    at_work.sandbox.faults.fail(502, "Bad Gateway", "getFile", times=1)
    await sends(at_work, mari, LIST)
    await at_work.says(at_work.kadri, "/staff remove Mari")
    heard = at_work.heard(mari)
    await at_work.later(minutes=5)
    assert so_far(at_work.folder)[0] == "dropped" and visits(at_work.folder) == []
    assert not [said for said in at_work.heard(mari)[len(heard) :] if "Anna" in said]


async def test_a_file_is_fetched_again_where_telegram_asks_for_patience(at_work: Town) -> None:
    at_work.sandbox.faults.too_many(3, "getFile")
    await sends(at_work, at_work.kadri, LIST)
    await at_work.later(minutes=1)
    assert "Anna Põld" in last(at_work, at_work.kadri)


async def test_a_download_that_comes_in_drops_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "LONGEST", 0.3)

    async def on_call(request: web.Request) -> web.StreamResponse:
        if request.path.endswith("getFile"):
            found = {"file_id": "f", "file_unique_id": "u", "file_path": "documents/f.csv"}
            return web.json_response({"ok": True, "result": found})
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            await answer.write(b"x")
            await asyncio.sleep(0.01)  # noqa: TID251 -- a server that drips

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", on_call)
    async with TestServer(app) as server:
        base = str(server.make_url("/"))
        bot = Bot("1:a", base_url=f"{base}bot", base_file_url=f"{base}file/bot", request=AiohttpRequest())
        await bot.request.initialize()
        try:
            assert await download(bot, "f") == "unreached"
        finally:
            await bot.request.shutdown()


async def test_a_reader_that_dies_says_so_to_nobody_but_the_sender(at_work: Town) -> None:
    await sends(
        at_work, at_work.kadri, BOMBS["a cell at the end of the world"], name="=cmd|' /C calc'!A0.xlsx"
    )
    assert "may be damaged" in last(at_work, at_work.kadri)
    await at_work.close()
    await at_work.open()
    assert so_far(at_work.folder)[0] == "dropped", "it isn't tried at every start"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        " =1",
        "\u200b=1",
        "\x00@x",
        "\uff1d1+1",
        "x,=1+1",
        "x;+cmd|'A'!A0",
        'y\n=2","=3',
        "a,\n -2+3",
        "a|\t@b",
    ],
)
def test_no_cell_of_a_returned_file_is_a_formula_however_it_is_opened(cell: str, sign: str) -> None:
    table = Table(("=A", "B"), (Row(2, (cell, cell)),), 2)
    text = bad_rows_file(table, {2: "why"}, "Reason", 10_000).decode("utf-8-sig")
    for row in csv.reader(text.splitlines(keepends=True), delimiter=sign):
        for shown in row:
            assert not shown.strip(' "\t').startswith(("=", "+", "-", "@", "\uff1d")), ascii(text)


@pytest.mark.parametrize("cell", ["+37255512345", "-5", "=1+1", "@home", "35,-"])
def test_a_returned_file_says_the_same_when_it_is_sent_back(cell: str) -> None:
    table = Table(("A", "B"), (Row(2, (cell, "words")),), 2)
    rows = read_csv(bad_rows_file(table, {2: "why"}, "Reason", 10_000))
    assert isinstance(rows, list) and rows[1][1][0] == cell


@pytest.mark.parametrize("cell", ["1" + " " * 1900 + "!", "a" * 1990 + "!", "1T00:00" + "x" * 1980])
def test_long_remarks_are_no_dates_and_cost_nothing(cell: str) -> None:
    table = Table((), tuple(Row(number, ("Anna", "Cut", cell)) for number in range(1, 10_001)), 3)
    begun = process_time()
    found = visits_of(
        table, {"customer": 0, "service": 1, "date": 2}, zone=ZoneInfo("UTC"), currency="EUR", region=None
    )
    # Before, one such cell took a tenth of a second.
    assert len(found.bad) == 10_000 and process_time() - begun < 100
