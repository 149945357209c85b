"""HTTP to the Bot API: aiohttp under python-telegram-bot's `Bot`, and a raw call for the hot path.

Its errors tell where a call failed. URLs hold the token and bodies hold what people wrote, so neither gets
into an error or a log: a cause is named by its class and not chained.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import aiohttp
import orjson
from telegram.error import BadRequest, NetworkError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.telegram.answers import Answer, NotSent, Transport, Unsure, read_answer, read_json
from bot.telegram.uploads import multipart

__all__ = ["AiohttpRequest", "NotSent", "Unsure"]

_JSON = {"Content-Type": "application/json"}

# Raised before a byte of the request was written: no name, no connection, no place in the pool, no proxy.
_BEFORE_WRITING = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
    UnicodeError,  # a host name that cannot be written in ASCII
)


class AiohttpRequest(BaseRequest):
    """The one HTTP client of the wire; every time is in seconds.

    `keep_alive` is shorter than Telegram's own, so that a kept connection is closed by us before the server
    does: a call into a connection the server is just closing could not be told from a lost answer.
    A call waits at most `connect_timeout` for its place among `connections` and for its connection.
    """

    __slots__ = (
        "_connect",
        "_connections",
        "_keep_alive",
        "_proxy",
        "_read",
        "_session",
        "_short",
        "_upload",
        "_urls",
        "_usual",
    )

    def __init__(
        self,
        *,
        connections: int = 32,
        connect_timeout: float = 10.0,
        read_timeout: float = 20.0,
        upload_timeout: float = 60.0,
        keep_alive: float = 15.0,
        proxy: str | None = None,
    ) -> None:
        self._connections = connections
        self._connect = connect_timeout
        self._read = read_timeout
        self._upload = upload_timeout
        self._keep_alive = keep_alive
        self._proxy = proxy
        self._usual = _timeout(connect_timeout, upload_timeout, read_timeout)
        self._short = _as_a_whole(connect_timeout, read_timeout)
        self._urls: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds an answer is awaited unless the call says otherwise."""
        return self._read

    async def initialize(self) -> None:
        """Open the client within the running loop; harmless when it is open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=self._keep_alive, ttl_dns_cache=60
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=self._usual,
                proxy=self._proxy,
                headers={"User-Agent": "Aftercare"},
                # answers are short: packing them would cost both sides more than it saves
                skip_auto_headers=("Accept-Encoding", "Accept"),
            )

    async def shutdown(self) -> None:
        """Close the client and its connections; harmless when it is closed."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(
        self, url: str, payload: Mapping[str, object] | bytes, *, read_timeout: float | None = None
    ) -> Answer | Transport:
        """Post JSON (bytes are JSON already) to a method's URL; nothing but cancellation is raised.

        `read_timeout`: seconds to wait for the answer, for a long poll the server's own waiting included.
        """
        try:
            body = payload if isinstance(payload, bytes) else orjson.dumps(payload)
        except TypeError:
            return Answer(HTTPStatus.BAD_REQUEST, ok=False, description=_UNWRITABLE)
        limits = self._short if read_timeout is None else _as_a_whole(self._connect, read_timeout)
        try:
            status, answer = await self._exchange("POST", self._known(url), body, _JSON, limits)
        except NotSent:
            return Transport.NOT_SENT
        except Unsure:
            return Transport.UNSURE
        return read_answer(status, answer)

    async def send_form(self, url: str, form: aiohttp.FormData) -> Answer | Transport:
        """Post a form with a file to a method's URL; nothing but cancellation is raised."""
        try:
            status, answer = await self._exchange("POST", self._known(url), form, None, self._usual)
        except NotSent:
            return Transport.NOT_SENT
        except Unsure:
            return Transport.UNSURE
        return read_answer(status, answer)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 -- aiohttp counts it into connecting
    ) -> tuple[int, bytes]:
        """One call for python-telegram-bot. Raises NotSent, Unsure (5xx too), NetworkError or BadRequest."""
        limits = _timeout(
            _given(connect_timeout, self._connect),
            _given(write_timeout, self._upload),
            _given(read_timeout, self._read),
        )
        body, headers = _body(request_data)
        status, answer = await self._exchange(method, url, body, headers, limits)
        if status >= HTTPStatus.MULTIPLE_CHOICES:
            _raise_what_the_library_would_mistake(method, status, answer)
        return status, answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Read the answer's JSON. Raises Unsure, without quoting the body, if it is no JSON object."""
        try:
            data = read_json(payload)
        except ValueError:
            data = None
        if not isinstance(data, dict):
            raise Unsure("the answer is not the Bot API's")
        return data

    def _known(self, url: str) -> URL:
        # There is one for each method; reading it anew for every call would cost more than building the call.
        known = self._urls.get(url)
        if known is None:
            known = self._urls[url] = URL(url)
        return known

    async def _exchange(
        self,
        method: str,
        url: str | URL,
        body: bytes | aiohttp.FormData | None,
        headers: Mapping[str, str] | None,
        limits: aiohttp.ClientTimeout,
    ) -> tuple[int, bytes]:
        session = self._session
        if session is None:
            raise NotSent("the client is not open")
        try:
            async with session.request(
                method, url, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except _BEFORE_WRITING as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, OSError, TimeoutError, RuntimeError) as error:
            # RuntimeError: closed while the call was under way
            raise Unsure(f"no answer ({type(error).__name__})") from None


_UNWRITABLE = "payload cannot be written as JSON"


def _timeout(connect: float | None, write: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # aiohttp knows no timeout for writing; only a total keeps a peer that stops reading from holding a call.
    # Connecting ends by its own limit first, so the total never fires before the request was begun.
    parts = (connect, write, read)
    total = None if None in parts else sum(part for part in parts if part is not None)
    return aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)


def _as_a_whole(connect: float, read: float) -> aiohttp.ClientTimeout:
    # For short bodies: one timer for the whole call, none for each packet of it. Connecting has less time
    # than the whole, so the whole never ends before the request was begun.
    return aiohttp.ClientTimeout(total=read, connect=min(connect, read / 2))


def _given(value: object, usual: float) -> float | None:
    # None means "for ever", as python-telegram-bot has it; its marker for "not given" is no number.
    if value is None:
        return None
    return float(value) if isinstance(value, int | float) else usual


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, Mapping[str, str] | None]:
    if data is None:
        return None, None
    if data.contains_files:
        return multipart(data), None
    try:
        return orjson.dumps(data.parameters), _JSON
    except TypeError:
        raise BadRequest(_UNWRITABLE) from None


def _raise_what_the_library_would_mistake(method: str, status: int, body: bytes) -> None:
    # python-telegram-bot takes a 5xx for a passing network error, a missing file for a wrong token, and
    # quotes a foreign body (a proxy's page, which may repeat the URL) in its error.
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        raise NetworkError("Request Entity Too Large")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise Unsure(f"the server failed with {status}")
    answer = read_answer(status, body)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        if not answer.retry_after:
            raise NetworkError("Too Many Requests")
    elif method == "GET":
        raise BadRequest(f"the file was answered with {status}")
    elif not answer.description:
        raise Unsure(f"{status}, but not from the Bot API")
