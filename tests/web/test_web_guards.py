from collections.abc import Iterator

import pytest
from aiohttp.test_utils import make_mocked_request
from sqlalchemy import Connection, create_engine

from bot.web.errors import ApiError
from bot.web.guards import need_key_from_elsewhere
from tests.web.conftest import Business, doors


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as made:
        yield made
    engine.dispose()


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_this_machine_needs_no_key(connection: Connection, address: str) -> None:
    request = make_mocked_request("GET", "/metrics").clone(remote=address)
    need_key_from_elsewhere(request, doors(Business(connection), None))


@pytest.mark.parametrize(
    "address", ["203.0.113.5", "10.0.0.1", "2001:db8::1", "::ffff:10.0.0.1", "", "unix:"]
)
def test_everybody_else_does(connection: Connection, address: str) -> None:
    request = make_mocked_request("GET", "/metrics").clone(remote=address)
    with pytest.raises(ApiError) as raised:
        need_key_from_elsewhere(request, doors(Business(connection), None))
    assert raised.value.status == 401
