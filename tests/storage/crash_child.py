"""Commits numbers as fast as it can and says which are safe; it is killed in the middle."""

import asyncio
import sys
from pathlib import Path

from tests.storage.store import Store, fact, opened


async def chat(store: Store, lane: str) -> None:
    number = 0
    while True:
        name = f"{lane}.{number}"
        await store.do(lambda work, name=name: fact(work, name).id)  # type: ignore[misc]  # mypy infers no default
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        number += 1


async def main(folder: Path, lane: str) -> None:
    async with opened(folder) as store:
        await asyncio.gather(*(chat(store, f"{lane}.{number}") for number in range(8)))


asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
