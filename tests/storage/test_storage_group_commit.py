"""Group commit: whichever jobs fail, exactly the others are committed, in order."""

import asyncio
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from aftercare.customers.customer import Account
from aftercare.inbox import Fact, recall, remember
from aftercare.shelf import Unavailable
from aftercare.work import Work
from tests.storage.store import Store, fact, intent, opened, timer

FAILURES: dict[str, type[BaseException]] = {
    "before": ValueError,
    "after": KeyError,
    "unique": sqlite3.IntegrityError,
    "orphan": IntegrityError,
    "missing": LookupError,
    "naive": ValueError,
    "stop": RuntimeError,
    "cancelled": asyncio.CancelledError,
}


def job(number: int, how: str) -> Any:
    """A stage that puts its number behind those of the jobs before it, and fails in that way."""

    def stage(work: Work) -> str:
        if how == "before":
            raise ValueError(number)
        remember(work, "log", f"{recall(work, 'log') or ''}{number},")
        match how:
            case "after":
                raise KeyError(number)
            case "unique":
                fact(work, "taken")
            case "orphan":
                work.accounts.add(Account(work.accounts.next_id(), 5, 10**6, "", 1, "", work.now))
            case "missing":
                work.facts.put(Fact(10**6, "nobody", ""))
            case "naive":
                work.timers.add(
                    timer(work.timers.next_id(), f"t{number}", due_at=work.now.replace(tzinfo=None))
                )
            case "stop":
                raise StopIteration
            case "cancelled":
                raise asyncio.CancelledError
            case _:
                pass
        return recall(work, "log") or ""

    return stage


@given(hows=st.lists(st.sampled_from(["well", "well", "well", *FAILURES]), min_size=1, max_size=24))
@example(hows=["well"] * 3 + list(FAILURES) + ["well"] * 3)
@example(hows=list(FAILURES))
@settings(max_examples=40, deadline=None)
def test_whoever_fails_costs_nobody_else(hows: list[str]) -> None:
    asyncio.run(_whoever_fails(hows))


async def _whoever_fails(hows: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as store:
            await store.do(lambda work: fact(work, "taken"))
            futures = [store.writer.submit(job(number, how)) for number, how in enumerate(hows)]
            outcomes = await asyncio.gather(*futures, return_exceptions=True)
            log = ""
            for number, (how, outcome) in enumerate(zip(hows, outcomes, strict=True)):
                if how == "well":
                    log += f"{number},"
                    assert outcome == log
                else:
                    assert isinstance(outcome, FAILURES[how])
            assert store.writer.healthy
            assert store.rows("SELECT value FROM facts WHERE name = 'log'") == ([(log,)] if log else [])
            assert store.rows("SELECT count(*) FROM accounts") == [(0,)]


async def test_jobs_that_wait_together_are_committed_together(store: Store) -> None:
    await asyncio.gather(*(store.writer.submit(job(number, "well")) for number in range(100)))
    assert len(store.commits) == 1


async def test_one_failing_job_costs_few_commits(store: Store) -> None:
    futures = [store.writer.submit(job(number, "after" if number == 40 else "well")) for number in range(100)]
    await asyncio.gather(*futures, return_exceptions=True)
    assert len(store.commits) == 2


async def test_warmers_load_for_all_jobs_of_their_kind_at_once(store: Store) -> None:
    warmed: list[list[Any]] = []

    def warmer(work: Work, keys: Any) -> None:
        warmed.append(list(keys))
        work.facts.fetch(name=keys)

    futures = [store.writer.submit(adding(name), warmer=warmer, key=name) for name in "abc"]
    assert await asyncio.gather(*futures) == [1, 2, 3]
    assert warmed == [["a", "b", "c"]]


def adding(name: str) -> Callable[[Work], int]:
    """A stage that adds a fact where there is none of that name."""
    return lambda work: fact(work, name).id if recall(work, name) is None else 0


async def test_a_job_whose_caller_has_gone_is_done_all_the_same(store: Store) -> None:
    futures = [store.writer.submit(job(number, "well")) for number in range(3)]
    futures[1].cancel()
    outcomes = await asyncio.gather(*futures, return_exceptions=True)
    assert [outcomes[0], outcomes[2]] == ["0,", "0,1,2,"]


async def test_touched_intents_are_shown_inside_and_after(store: Store) -> None:
    one, _ = await asyncio.gather(
        store.writer.submit(intent), store.writer.submit(lambda work: fact(work, "a"))
    )
    assert store.seen == [[one]]
    assert [commit.intents for commit in store.commits] == [[one]]
    await store.do(lambda work: work.intents.get(1))
    assert len(store.seen) == 1


async def test_a_reading_job_writes_nothing(store: Store) -> None:
    await store.do(lambda work: fact(work, "a"))
    before = store.database.path.with_name("a.db-wal").stat().st_size
    assert await store.do(lambda work: recall(work, "a")) == ""
    assert store.database.path.with_name("a.db-wal").stat().st_size == before


async def test_results_are_told_even_if_nobody_can_be_told_of_the_commit(store: Store) -> None:
    await store.stop()

    def fails(_commit: object) -> None:
        raise ZeroDivisionError

    store.start(on_commit=fails)
    futures = [store.writer.submit(job(number, how)) for number, how in enumerate(["well", "after", "well"])]
    outcomes = await asyncio.gather(*futures, return_exceptions=True)
    assert [outcomes[0], outcomes[2]] == ["0,", "0,2,"]
    with pytest.raises(ZeroDivisionError):
        await store.running
    store.running = asyncio.get_running_loop().create_future()
    assert store.rows("SELECT value FROM facts") == [("0,2,",)]


async def test_what_waits_at_the_end_is_committed_and_nothing_later_hangs(store: Store) -> None:
    futures = [store.writer.submit(job(number, "well")) for number in range(600)]
    await store.stop()
    assert [future.result() for future in futures][-1].endswith("598,599,")
    with pytest.raises(Unavailable):
        await store.do(lambda work: fact(work, "late"))


async def test_ids_never_come_again(store: Store) -> None:
    def fail(work: Work) -> None:
        seen.append(fact(work, "a").id)
        raise ValueError("not twice")

    seen: list[int] = []
    with pytest.raises(ValueError, match="not twice"):
        await store.do(fail)
    one = await store.do(lambda work: fact(work, "b"))
    await store.do(lambda work: work.facts.drop(one))
    assert (await store.do(lambda work: fact(work, "c"))).id > one.id > seen[0]


async def test_ids_never_come_again_after_a_restart(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        one = await store.do(lambda work: fact(work, "a"))
        await store.do(lambda work: work.facts.drop(one))
    async with opened(tmp_path) as store:
        assert (await store.do(lambda work: fact(work, "b"))).id > one.id
