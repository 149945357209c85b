"""What must not reach a log doesn't: not from us, not from the libraries, not inside a traceback."""

import asyncio
import io
import logging
from collections.abc import Iterator

import aiohttp
import httpx
import orjson
import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.request import HTTPXRequest

from aftercare.ids import new_secret, start_token
from bot.telegram.redaction import Redacting, guard, redact, redacted

TOKEN = "4242424242:AAabcdefghijklmnopqrstuvwxyz0-_9abc"
SECRET_WORDS = "my wife's diagnosis"


def fail(error: Exception, cause: Exception) -> None:
    raise error from cause


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """A log as an owner keeps it: everything down to DEBUG, guarded."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    talkers = ("", "httpx", "httpcore", "telegram", "aiosqlite", "sqlalchemy", "aiohttp.access")
    levels = {name: logging.getLogger(name).level for name in talkers}
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    guard(handler)
    yield stream
    root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    "text",
    [
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/file/bot{TOKEN}/voice/file_1.oga",
        f"BOT{TOKEN}",
        f"token={TOKEN}, more",
        TOKEN.replace(":", "%3A"),
        TOKEN.replace(":", "%3a"),
    ],
)
def test_a_bots_token(text: str) -> None:
    assert TOKEN[11:] not in redacted(text)
    assert "[token]" in redacted(text)


@given(st.binary(min_size=32, max_size=32), st.integers(0, 2**32), st.integers(0, 9))
def test_a_visits_link(key: bytes, visit: int, generation: int) -> None:
    token = start_token(key, visit, generation)
    for text in (
        f"https://t.me/aftercare_bot?start={token}",
        f"/start {token}",
        f"/start@aftercare_bot {token}",
    ):
        assert token not in redacted(text)


def test_secrets_that_stand_alone() -> None:
    for secret in (start_token(bytes(range(32)), 1234567, 3), "Zk3v-9QmX1_uYt7LwPz0aBcDeFgHiJkL"):
        assert redacted(f"no visit for {secret}!") == "no visit for [secret]!"


def test_secrets_after_their_names() -> None:
    for _ in range(50):
        secret = new_secret()
        for text in (
            f"Authorization: Bearer {secret}",
            f"X-Telegram-Bot-Api-Secret-Token: {secret}",
            f"{{'X-Telegram-Bot-Api-Secret-Token': '{secret}'}}",
            f"https://t.me/b?startgroup={secret}&x=1",
        ):
            assert secret not in redacted(text)


@pytest.mark.parametrize(
    "phone",
    [
        "+37255512345", "+372 5551 2345", "+7 (916) 123-45-67", "8 (916) 123-45-67", "8 916 123 45 67",
        "+370 612 34567", "8 612 34567", "+386 40 123 456", "040 123 456", "00372 5551 2345", "37255512345",
        "(01) 234 56 78", "+44 20-7946-0958",
    ],
)  # fmt: skip
def test_phone_numbers(phone: str) -> None:
    assert redacted(f"call {phone} please") == "call [phone] please"


@pytest.mark.parametrize(
    "text",
    [
        "chat -1001234567890, user 7123456789, update 987654321",
        "2026-03-11 09:15:42,123 case 1234567",
        "2026-03-11T09:15:42.123456+00:00",
        "took 1234.5678 ms on 192.168.100.200:8080",
        "aiohttp.client_exceptions.ClientConnectorCertificateError",
        "test_a_kept_connection_closed_under_a_call_is_unsure",
        "R-1042 35.00 EUR, 3 lines, 20 of 100",
        "ClientConnectorCertificateErrorOfSomeKind",
    ],
)
def test_what_is_needed_stays(text: str) -> None:
    assert redacted(text) == text


def test_structlog_events_are_cleaned() -> None:
    stream = io.StringIO()
    log = structlog.wrap_logger(
        structlog.WriteLogger(stream), processors=[redact, structlog.processors.JSONRenderer()]
    )
    try:
        fail(ValueError(SECRET_WORDS), aiohttp.InvalidURL(f"https://x/bot{TOKEN}/getMe"))
    except ValueError:
        log.exception(
            "failed", url=f"https://x/bot{TOKEN}/getMe", chat=-1001234567890, phone="5551 2345",
            inner={"text": SECRET_WORDS, "list": [f"a {TOKEN}", 3, None]}, raw=TOKEN.encode(),
            error=ValueError(SECRET_WORDS),
        )  # fmt: skip
    written = stream.getvalue()
    assert TOKEN[11:] not in written
    assert SECRET_WORDS not in written
    event = orjson.loads(written)
    assert event["chat"] == -1001234567890
    assert event["phone"] == event["inner"]["text"] == "[hidden]"
    assert event["inner"]["list"] == ["a [token]", 3, None]
    assert event["error"] == "ValueError"
    assert "ValueError" in event["exception"]
    assert "aiohttp.client_exceptions.InvalidURL" in event["exception"]
    assert "test_structlog_events_are_cleaned" in event["exception"]


def test_the_standard_librarys_records_are_cleaned(written: io.StringIO) -> None:
    log = logging.getLogger("some.library")
    group = ExceptionGroup(SECRET_WORDS, [KeyError(SECRET_WORDS), OSError(28, "No space left")])
    try:
        fail(group, ConnectionError(f"https://x/bot{TOKEN}/getMe"))
    except ExceptionGroup:
        log.exception("could not call %s for %s", f"https://x/bot{TOKEN}/getMe", "+372 5551 2345")
    log.warning("%d broken %s", "not a number", TOKEN)
    log.warning("with a stack", stack_info=True)
    text = written.getvalue()
    assert TOKEN[11:] not in text
    assert SECRET_WORDS not in text
    assert "could not call https://x/[token]/getMe for [phone]" in text
    assert "KeyError" in text
    assert "OSError: [Errno 28]" in text
    assert "could not be written" in text
    assert "test_the_standard_librarys_records_are_cleaned" in text


async def test_http_clients_do_not_tell_the_token(written: io.StringIO) -> None:
    """httpx logs each URL at INFO, httpcore and the bot more at DEBUG, and their errors name the host."""
    url = f"http://127.0.0.1:9/bot{TOKEN}"
    bot = Bot(TOKEN, base_url="http://127.0.0.1:9/bot", request=HTTPXRequest())
    for failing in (bot.initialize(), httpx.AsyncClient().get(url), aiohttp.request("GET", url).__aenter__()):
        try:
            await failing
        except Exception:
            logging.getLogger("ours").exception("failed")
    await bot.shutdown()
    assert "failed" in written.getvalue()
    assert TOKEN[11:] not in written.getvalue()
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpcore.connection").isEnabledFor(logging.INFO)
    assert not logging.getLogger("telegram.Bot").isEnabledFor(logging.DEBUG)


async def test_a_task_that_nobody_awaits_does_not_tell_its_words(written: io.StringIO) -> None:
    async def fails() -> None:
        raise ValueError(f"{TOKEN} {SECRET_WORDS}")

    loop = asyncio.get_running_loop()
    try:
        await fails()
    except ValueError as error:
        loop.call_exception_handler({"message": "Task exception was never retrieved", "exception": error})
    assert "never retrieved" in written.getvalue()
    assert "ValueError" in written.getvalue()
    assert TOKEN[11:] not in written.getvalue()
    assert SECRET_WORDS not in written.getvalue()


def test_guarding_twice_guards_once() -> None:
    handler = logging.NullHandler()
    guard(handler)
    guard(handler)
    assert len([known for known in handler.filters if isinstance(known, Redacting)]) == 1


def test_an_error_that_is_its_own_cause_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert "KeyError" in str(redact(None, "error", {"event": "x", "exc_info": first})["exception"])
