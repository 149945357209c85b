"""The relay: outbox → rate budget → Bot API, at most eight calls at a time."""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import structlog

from aftercare.clock import Clock
from aftercare.outbox.intent import Intent
from aftercare.shelf import Unavailable
from aftercare.work import Work
from bot.nursery import Nursery
from bot.telegram.answers import Answer
from bot.telegram.claims import Aside, Claimed, Claims
from bot.telegram.failures import Demand, classify
from bot.telegram.outcomes import Outcome, Outcomes
from bot.telegram.poller import Calls
from bot.telegram.storing import STORAGE_PAUSE, Submits, store
from bot.telegram.streams import Streams
from bot.telegram.waking import first_of

log = structlog.get_logger(__name__)
IN_FLIGHT = 8
# Between two looks whether Telegram can be reached again (seconds).
PROBES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
# Of so many targets at most it is remembered whose budget they use; the others are looked up again.
MOST_CHATS = 10_000
# An absence of Telegram longer than this is worth a word to the admins (seconds).
WORTH_TELLING = 300.0


class Relay:
    """Sends what waits in the outbox. `back` is told from when to when Telegram could not be reached."""

    def __init__(
        self,
        api: Calls,
        writer: Submits,
        clock: Clock,
        nursery: Nursery,
        streams: Streams,
        claims: Claims,
        outcomes: Outcomes,
        *,
        chat_of: Callable[[Work, str], int],
        back: Callable[[Work, datetime, datetime], None],
        stop: Callable[[str], None],
    ) -> None:
        self._api = api
        self._writer = writer
        self._clock = clock
        self._nursery = nursery
        self._streams = streams
        self._claims = claims
        self._outcomes = outcomes
        self._chat_of = chat_of
        self._back = back
        self._stop = stop
        self._chats: dict[str, int] = {}
        self._wake = asyncio.Event()
        # Calls whose answer is not known, and those with all that is still to be written down about them.
        self._calling = 0
        self._flying = 0
        # Of those, how many wait a moment for storage.
        self._resting = 0
        self._down_since: datetime | None = None
        self._draining = False
        self._asking = False

    @property
    def idle(self) -> bool:
        """Nothing is being sent, and nothing could be sent now."""
        return self._flying == self._resting and not self._asking and not self._wake.is_set()

    @property
    def down(self) -> bool:
        """Whether Telegram cannot be reached, as far as is known."""
        return self._down_since is not None

    @property
    def waiting(self) -> int:
        """How many intents wait or are on their way."""
        return len(self._streams)

    def offer(self, intents: Iterable[Intent]) -> None:
        """Learn of intents as they were committed."""
        for intent in intents:
            if intent.state in {"pending", "uncertain"}:
                self._streams.put(intent, self._chats.get(intent.target, 0))
                self._wake.set()
            elif intent.state != "sending":
                self._streams.remove(intent)
                self._wake.set()

    def resolve(self, work: Work, intents: Iterable[Intent]) -> None:
        """Learn, inside the transaction that staged them, whose budgets intents will use."""
        for intent in intents:
            if intent.target not in self._chats:
                if len(self._chats) >= MOST_CHATS:
                    self._chats.clear()
                chat_id = self._chat_of(work, intent.target)
                if chat_id:
                    self._chats[intent.target] = chat_id

    def release(self) -> None:
        """There may be a desk now: try what was put aside."""
        self._chats.clear()
        self._streams.release()
        self._wake.set()

    def hold(self) -> None:
        """Send nothing before Telegram has answered once (after a start that found messages on their way)."""
        if self._down_since is None:
            self._down_since = self._clock.now()
            self._nursery.start(self._probe(), "probe")

    async def drain(self) -> None:
        """Begin nothing new, and return once what is on its way has been answered and written down."""
        self._draining = True
        while self._flying:
            self._wake.clear()
            await self._wake.wait()

    async def run(self) -> None:
        """Send what may be sent, until cancelled."""
        while True:
            # Answers come in flocks: all that are here already make room for one claim, not one each.
            await asyncio.sleep(0)  # noqa: TID251 -- lets the others run, waits for nothing
            self._wake.clear()
            picked = self._pick()
            if picked:
                self._calling += len(picked)
                self._flying += len(picked)
                self._nursery.start(self._send_all(picked), "send")
                continue
            await self._rest()

    def _pick(self) -> list[Intent]:
        picked: list[Intent] = []
        if self._down_since is not None or self._draining:
            return picked
        while self._calling + len(picked) < IN_FLIGHT and (intent := self._streams.pick()) is not None:
            picked.append(intent)
        return picked

    async def _rest(self) -> None:
        wait = None if self._down_since or self._calling >= IN_FLIGHT else self._streams.next_in()
        if wait is None:
            await self._wake.wait()
        else:
            await first_of(self._clock.wait(wait), self._wake)

    async def _send_all(self, picked: list[Intent]) -> None:
        def stage(work: Work) -> list[Claimed | Aside | None]:
            self._claims.warm(work, picked)
            # Since it was picked it may have been edited, or found to be needless.
            latest = [self._streams.latest(intent) for intent in picked]
            return [None if intent is None else self._claims.claim(work, intent) for intent in latest]

        try:
            claims = await self._writer.submit(stage)
        except Unavailable:
            await self._rest_for_storage(len(picked))
            self._land(picked)
            return
        except Exception as error:  # noqa: BLE001 -- one intent that cannot be rendered must not stop the others
            await self._one_by_one(picked, error)
            return
        sends = []
        for intent, claim in zip(picked, claims, strict=True):
            if isinstance(claim, Claimed):
                self._chats[intent.target] = claim.call.chat_id
                sends.append(self._send(intent.stream, claim))
            else:
                self._calling -= 1
                self._flying -= 1
                (self._streams.put_aside if isinstance(claim, Aside) else self._streams.free)(intent.stream)
        self._wake.set()
        for send in sends[1:]:
            self._nursery.start(send, "send")
        if sends:
            await sends[0]

    async def _one_by_one(self, picked: list[Intent], error: Exception) -> None:
        if len(picked) > 1:
            for intent in picked:
                await self._send_all([intent])
            return
        log.error("render_failed", intent=picked[0].id, kind=picked[0].kind, error=type(error).__name__)
        why = type(error).__name__
        await store(self._writer, self._clock, lambda work: self._outcomes.broken(work, picked[0], why))
        self._land(picked)

    async def _send(self, stream: str, claimed: Claimed) -> None:
        try:
            outcome = await self._call(claimed)
            await self._write_down(outcome)
        finally:
            self._flying -= 1
            self._streams.free(stream)
            self._wake.set()

    async def _write_down(self, outcome: Outcome) -> None:
        # Whatever is claimed from now on is committed with this outcome or after it, so the database
        # never knows of more than IN_FLIGHT calls without an answer, though the next need not wait.
        written = self._writer.submit(lambda work: self._outcomes.settle(work, outcome))
        self._calling -= 1
        self._wake.set()
        try:
            await written
        except Unavailable:
            self._calling += 1
            await self._rest_for_storage(1)
            await store(self._writer, self._clock, lambda work: self._outcomes.settle(work, outcome))
            self._calling -= 1
        except Exception as error:  # noqa: BLE001 -- one outcome that cannot be written down must not end the relay
            why = type(error).__name__
            log.error("outcome_failed", intent=outcome.claimed.intent.id, error=why)  # noqa: TRY400 -- no values in logs
            await store(self._writer, self._clock, lambda work: self._outcomes.unsettled(work, outcome, why))

    async def _call(self, claimed: Claimed) -> Outcome:
        call = claimed.call
        answer = await self._api.call(call.method, call.params)
        thread = call.params.get("message_thread_id")
        verdict = classify(call.method, answer, thread_id=thread if isinstance(thread, int) else None)
        match verdict.demand:
            case Demand.PARK:
                self._streams.park(call.chat_id, float(verdict.seconds or 1))
            case Demand.NOT_SENT | Demand.UNCERTAIN:
                self.hold()
            case Demand.WRONG_TOKEN:
                self._stop("Telegram does not know this token any more.")
            case Demand.MIGRATE:
                self._chats.clear()
            case _:
                pass
        return Outcome(claimed, verdict, answer)

    async def _rest_for_storage(self, calls: int) -> None:
        self._resting += calls
        try:
            await self._clock.wait(STORAGE_PAUSE)
        finally:
            self._resting -= calls

    def _land(self, picked: list[Intent]) -> None:
        for intent in picked:
            self._calling -= 1
            self._flying -= 1
            self._streams.free(intent.stream)
        self._wake.set()

    async def _probe(self) -> None:
        since = self._down_since or self._clock.now()
        for number in range(10**9):
            self._asking = True
            answer = await self._api.call("getMe", {}, read_timeout=10.0)
            self._asking = False
            if isinstance(answer, Answer) and answer.ok:
                break
            await self._clock.wait(PROBES[min(number, len(PROBES) - 1)])
        self._down_since = None
        self._wake.set()
        now = self._clock.now()
        if now - since >= timedelta(seconds=WORTH_TELLING):
            await store(self._writer, self._clock, lambda work: self._back(work, since, now))
