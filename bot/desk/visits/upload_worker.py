"""Reads the files that managers send, and records their visits a few at a time, also after a restart."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from aftercare.clock import Clock
from aftercare.shelf import Unavailable
from aftercare.uploads.columns import Columns, restored
from aftercare.uploads.guess_columns import guess_columns
from aftercare.uploads.read_apart import read_apart
from aftercare.uploads.table import Refusal, Table
from aftercare.uploads.upload import Upload
from aftercare.uploads.visits_of import Found, visits_of
from aftercare.work import Work
from bot.desk.visits.upload_message import refresh_upload
from bot.desk.visits.upload_result import tell_result
from bot.desk.visits.upload_steps import (
    finished,
    known_columns,
    next_upload,
    previewed,
    record_chunk,
    refused,
    take_back_chunk,
)
from bot.house import House
from bot.telegram.download import Failure
from bot.telegram.storing import STORAGE_PAUSE, Submits
from bot.texts import Texts

log = structlog.get_logger(__name__)
# What is waited for before Telegram is asked for a file once more (seconds).
PATIENCE = (2.0, 10.0, 60.0, 300.0)
# Between two changes of the message that tells how far it has come (seconds).
PROGRESS = 2.0

# A longer file is read anew rather than kept in memory while somebody looks at its preview (rows).
KEPT = 6000

Fetch = Callable[[str], Awaitable[bytes | Failure]]


class UploadWorker:
    """Deals with one upload after the other; what is stored tells where it is."""

    def __init__(self, writer: Submits, clock: Clock, house: House, texts: Texts, fetch: Fetch) -> None:
        self._writer = writer
        self._clock = clock
        self._house = house
        self._texts = texts
        self._fetch = fetch
        self._wake = asyncio.Event()
        self._wake.set()
        self._busy = False
        self._resting = False
        # What was previewed last: it will most likely be recorded, and needn't be read again for that.
        self._last: tuple[tuple[int, int], Table, Found] | None = None

    @property
    def idle(self) -> bool:
        """Nothing is to be done before something happens, or the clock moves."""
        return self._resting or not (self._busy or self._wake.is_set())

    def wake(self) -> None:
        """Look for uploads."""
        self._wake.set()

    async def run(self) -> None:
        """Deal with what there is, until cancelled."""
        while True:
            await self._wake.wait()
            self._busy = True
            self._wake.clear()
            try:
                while await self._next():
                    pass
            finally:
                self._busy = False

    async def _next(self) -> bool:
        """Do what is next; says whether there was anything."""
        try:
            upload: Upload | None = await self._writer.submit(next_upload)
            if upload is not None:
                await self._deal(upload)
        except Unavailable:
            await self._rest(STORAGE_PAUSE)
            return True
        return upload is not None

    async def _deal(self, upload: Upload) -> None:
        try:
            if upload.state == "undoing":
                await self._take_back(upload)
            else:
                await self._read_and_go_on(upload)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 -- a file that defeats the reader must not end all uploads
            log.error("upload_failed", upload=upload.id, error=type(error).__name__)  # noqa: TRY400 -- no values in logs
            await self._writer.submit(lambda work: refused(work, upload, "broken"))

    async def _read_and_go_on(self, upload: Upload) -> None:
        last, self._last = self._last, None
        if last is not None and last[0] == _key(upload) and upload.state == "running":
            await self._record(upload, last[1], last[2])
            return
        data = await self._fetched(upload)
        if isinstance(data, str):
            why = data
            await self._writer.submit(lambda work: refused(work, upload, why))
            return
        table = await read_apart(data, upload.file_name)
        if isinstance(table, Refusal):
            await self._writer.submit(lambda work: refused(work, upload, table))
        elif upload.state == "reading":
            await self._preview(upload, table)
        else:
            await self._record(upload, table, await self._found(table, restored(upload.mapping, table.width)))

    async def _fetched(self, upload: Upload) -> bytes | Failure:
        for pause in (*PATIENCE, None):
            data = await self._fetch(upload.file_id)
            if data != "unreached" or pause is None:
                return data
            await self._rest(pause)
        return "unreached"

    async def _preview(self, upload: Upload, table: Table) -> None:
        known: Columns | None = None
        if upload.told.get("given"):
            columns = restored(upload.mapping, table.width)
        else:
            known = await self._writer.submit(lambda work: known_columns(work, table))
            columns = await asyncio.to_thread(guess_columns, table) if known is None else known
        found = await self._found(table, columns)
        await self._writer.submit(
            lambda work: previewed(work, upload, table, columns, found, known=known is not None)
        )
        if len(table.rows) <= KEPT:
            self._last = _key(upload), table, found

    async def _record(self, upload: Upload, table: Table, found: Found) -> None:
        told_at = self._clock.monotonic()
        while True:
            chunk = await self._writer.submit(
                lambda work: record_chunk(work, self._house, upload, found, table)
            )
            if chunk is None:
                return
            if not chunk.more:
                break
            if self._clock.monotonic() - told_at >= PROGRESS:
                told_at = self._clock.monotonic()
                await self._writer.submit(lambda work: refresh_upload(work, upload))
        await self._writer.submit(lambda work: self._end(work, upload, table, found))

    def _end(self, work: Work, upload: Upload, table: Table, found: Found) -> None:
        done = finished(work, upload)
        if done is not None:
            tell_result(work, self._house, self._texts, done, table, found)

    async def _take_back(self, upload: Upload) -> None:
        while await self._writer.submit(lambda work: take_back_chunk(work, self._house, upload)):
            pass

    async def _found(self, table: Table, columns: Columns) -> Found:
        house = self._house
        return await asyncio.to_thread(
            visits_of, table, columns, zone=house.zone, currency=house.currency, region=house.region
        )

    async def _rest(self, seconds: float) -> None:
        self._resting = True
        try:
            await self._clock.wait(seconds)
        finally:
            self._resting = False


def _key(upload: Upload) -> tuple[int, int]:
    """An upload with its columns as they are."""
    return upload.id, int(upload.told["rev"])
