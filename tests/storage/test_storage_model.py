"""A shelf against a plain dict, over random operations in several transactions."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from aftercare.outbox.intent import Timer
from aftercare.storage import tables
from aftercare.storage.database import Database
from aftercare.storage.unit import Ids, Memories, Unit
from tests.storage.store import NOW, timer

KINDS = st.sampled_from(["burst", "album"])
NAMES = st.sampled_from("abc")


class ShelfIsADict(RuleBasedStateMachine):
    """`model` is what this transaction should see, `stored` what was committed."""

    @initialize(remembering=st.booleans())
    def open(self, *, remembering: bool) -> None:
        self.memories = Memories() if remembering else None
        self.folder = tempfile.TemporaryDirectory()
        self.database = Database(f"sqlite+aiosqlite:///{Path(self.folder.name) / 'a.db'}")
        self.database.path.touch()
        self.connection = self.database.write.connect()
        tables.metadata.create_all(self.connection)
        self.connection.commit()
        self.ids = Ids()
        self.given: set[int] = set()
        self.stored: dict[int, Timer] = {}
        self._begin()

    def _begin(self) -> None:
        self.connection.begin()
        self.ids.load(self.connection)
        self.model = dict(self.stored)
        self.unit = Unit(self.connection, self.ids, NOW, self.memories)

    @rule(name=NAMES, kind=KINDS)
    def add(self, name: str, kind: str) -> None:
        if any(row.name == name for row in self.model.values()):
            return
        row = timer(self.unit.timers.next_id(), name, kind)
        assert row.id not in self.given
        self.given.add(row.id)
        self.model[row.id] = self.unit.timers.add(row)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), kind=KINDS, key=st.sampled_from(["", "7"]))
    def put(self, data: st.DataObject, kind: str, key: str) -> None:
        row = replace(self._one(data), kind=kind, key=key)
        self.model[row.id] = self.unit.timers.put(row)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        row = self._one(data)
        self.unit.timers.drop(row)
        del self.model[row.id]

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def know(self, data: st.DataObject) -> None:
        row = self._one(data)
        assert self.unit.timers.know(row) == row

    @rule(row_id=st.integers(1, 6))
    def get(self, row_id: int) -> None:
        assert self.unit.timers.get(row_id) == self.model.get(row_id)

    @rule(column=st.sampled_from(["name", "kind"]), data=st.data())
    def where(self, column: str, data: st.DataObject) -> None:
        value = data.draw(NAMES if column == "name" else KINDS)
        assert self.unit.timers.where(**{column: value}) == self._expected(column, value)

    @rule(kinds=st.lists(KINDS))
    def fetch_kinds(self, kinds: list[str]) -> None:
        expected = [row for kind in dict.fromkeys(kinds) for row in self._expected("kind", kind)]
        assert self.unit.timers.fetch(kind=kinds) == expected

    @rule(ids=st.lists(st.integers(1, 6)))
    def fetch_ids(self, ids: list[int]) -> None:
        expected = [self.model[row_id] for row_id in dict.fromkeys(ids) if row_id in self.model]
        assert self.unit.timers.fetch(id=ids) == expected

    @rule()
    def commit(self) -> None:
        self.unit.flush()
        self.connection.commit()
        self.stored = self.model
        self._begin()

    @rule(flushed=st.booleans())
    def roll_back(self, *, flushed: bool) -> None:
        if flushed:
            self.unit.flush()
        self._take_back()
        self._begin()

    @rule()
    def start_again(self) -> None:
        self._take_back()
        # What was committed is never given again; what was rolled back nobody has seen.
        self.ids = Ids()
        self.given = {row_id for row_id in self.given if row_id in self.ever}
        self._begin()

    @invariant()
    def nothing_but_commits_reaches_the_file(self) -> None:
        if not hasattr(self, "ever"):
            self.ever: set[int] = set()
        if hasattr(self, "stored"):
            self.ever |= set(self.stored)

    def _take_back(self) -> None:
        self.connection.rollback()
        if self.memories is not None:
            self.memories.forget()

    def _one(self, data: st.DataObject) -> Timer:
        return self.model[data.draw(st.sampled_from(sorted(self.model)))]

    def _expected(self, column: str, value: Any) -> list[Timer]:
        return [row for _, row in sorted(self.model.items()) if getattr(row, column) == value]

    def teardown(self) -> None:
        if not hasattr(self, "folder"):
            return
        self.connection.rollback()
        rows = Unit(self.connection, self.ids, NOW).timers.fetch(id=range(1, 200))
        assert {row.id: row for row in rows} == self.stored
        self.connection.close()
        self.database.write.dispose()
        self.folder.cleanup()


TestShelfIsADict = ShelfIsADict.TestCase
TestShelfIsADict.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
