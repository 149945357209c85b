from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.storage.store import Store, opened


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty database whose writer runs."""
    async with opened(tmp_path) as store:
        yield store
