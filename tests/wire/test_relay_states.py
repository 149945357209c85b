"""Whatever Telegram answers and wherever the process ends: each message ends well or known, in order."""

import asyncio
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.clock import HandClock
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import stage
from aftercare.work import Work
from bot.awake import wake_up
from bot.house import House
from bot.nursery import Nursery
from bot.telegram.answers import Answer, Transport
from bot.telegram.budget import Budget
from bot.telegram.claims import Claims
from bot.telegram.kinds import Call
from bot.telegram.outcomes import Outcomes
from bot.telegram.places import Place, chat_of
from bot.telegram.relay import Relay
from bot.telegram.streams import Streams
from tests.wire.desk_of_storage import Storage, storage

NOW = datetime(2026, 3, 11, tzinfo=UTC)
HOUSE = House("Lill", "en", ZoneInfo("UTC"), 0, None, 1, "lill_bot", b"key")
CHATS = (1, 2, 3)
REFUSAL = Answer(400, ok=False, description="Bad Request: no")
FATES: dict[str, Answer | Transport | None] = {
    "flood": Answer(429, ok=False, description="Too Many Requests: retry after 7", retry_after=7),
    "not sent": Transport.NOT_SENT,
    "lost before": Transport.UNSURE,
    "lost after": Transport.UNSURE,
    "broken before": Answer(502, ok=False),
    "broken after": Answer(502, ok=False),
    "refused": REFUSAL,
    "blocked": Answer(403, ok=False, description="Forbidden: bot was blocked by the user"),
    "hangs before": None,
    "hangs after": None,
}


@dataclass
class Telegram:
    """Answers as it was told to, and remembers what took effect."""

    fates: dict[int, list[str]]
    arrived: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    met: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    async def call(
        self, method: str, payload: Mapping[str, Any], *, read_timeout: float | None = None
    ) -> Answer | Transport:
        del read_timeout
        if method == "getMe":
            return Answer(200, ok=True, result={"id": 1})
        chat, text = payload["chat_id"], payload["text"]
        fate = self.fates[chat].pop(0) if self.fates[chat] else "fine"
        self.met[text].append(fate)
        if fate == "fine" or fate.endswith("after"):
            self.arrived[chat].append(text)
        if fate == "fine":
            return Answer(200, ok=True, result={"message_id": len(self.arrived[chat])})
        answer = FATES[fate]
        if answer is None:
            await asyncio.Event().wait()
            raise AssertionError
        return answer


class Words:
    """A kind of intent that is nothing but a text."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- kinds' shape
        return Call("sendMessage", {**where.address(), "text": intent.content["text"]})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        pass


async def life(store: Storage, clock: HandClock, telegram: Telegram, texts: dict[int, list[str]]) -> None:
    """One life of the process: it finds what waits, is given texts, and ends after an hour."""
    broken: list[BaseException] = []
    nursery = Nursery(broken.append)
    claims = Claims(HOUSE, {"words": Words()})
    relay = Relay(
        telegram,
        store.writer,
        clock,
        nursery,
        Streams(clock, Budget(clock, overall=0, chat=0, group=0)),
        claims,
        Outcomes(HOUSE, claims),
        chat_of=lambda work, target: chat_of(work, HOUSE, target),
        back=lambda _work, _since, _until: None,
        stop=lambda why: broken.append(AssertionError(why)),
    )
    store.hears_intents = relay.offer
    found = await store.writer.submit(lambda work: wake_up(work, (), "EUR"))
    await store.writer.submit(lambda work: relay.resolve(work, found.intents))
    if found.unsure:
        relay.hold()
    relay.offer(found.intents)
    nursery.start(relay.run(), "relay")
    await store.writer.submit(lambda work: _ask(work, texts))
    until = clock.now() + timedelta(hours=1)
    await _quiet(store, relay)
    while (wake := clock.next_wake()) is not None and wake <= until:
        clock.move_to(wake)
        await _quiet(store, relay)
    await nursery.close()
    store.hears_intents = lambda _: None
    assert broken == []


def _ask(work: Work, texts: dict[int, list[str]]) -> None:
    for chat, theirs in texts.items():
        for text in theirs:
            stage(work, f"staff:{chat}", "words", {"text": text})


async def _quiet(store: Storage, relay: Relay) -> None:
    calm = 0
    for _ in range(60):  # a call that hangs never lets the relay become idle
        calm = calm + 1 if relay.idle and store.writer.idle else 0
        if calm > 3:
            return
        await asyncio.sleep(0.0002)  # noqa: TID251 -- lets the thread that commits finish


TEXTS = st.fixed_dictionaries({chat: st.integers(0, 4) for chat in CHATS})
PLANS = st.fixed_dictionaries(
    {chat: st.lists(st.sampled_from(["fine", *FATES]), max_size=6) for chat in CHATS}
)


@settings(max_examples=20, deadline=None)
@given(TEXTS, PLANS)
def test_any_answers_lose_nothing_keep_order_and_repeat_only_what_was_lost(
    counts: dict[int, int], fates: dict[int, list[str]]
) -> None:
    texts = {chat: [f"{chat}:{number}" for number in range(count)] for chat, count in counts.items()}
    lives = 1 + sum(fate.startswith("hangs") for theirs in fates.values() for fate in theirs)
    telegram = Telegram({chat: theirs[:] for chat, theirs in fates.items()})

    async def live() -> list[Intent]:
        with tempfile.TemporaryDirectory() as folder:
            clock = HandClock(NOW)
            for number in range(lives):
                async with storage(Path(folder), clock) as store:
                    await life(store, clock, telegram, texts if number == 0 else {})
                    stored = await store.writer.submit(
                        lambda work: work.intents.fetch(
                            state=("pending", "sending", "uncertain", "sent", "failed", "held", "dropped")
                        )
                    )
        return stored

    stored = {str(one.content["text"]): one for one in asyncio.run(live())}
    assert set(stored) == {text for theirs in texts.values() for text in theirs}, "each is still known"
    for text, one in stored.items():
        _check(one, Counter(telegram.arrived[int(text[0])])[text], telegram.met[text])
    for chat, arrived in telegram.arrived.items():
        first = list(dict.fromkeys(arrived))
        assert first == sorted(first), f"chat {chat} reads everything in order"


def _check(one: Intent, arrived: int, met: list[str]) -> None:
    doubtful = [fate for fate in met if fate.startswith(("lost", "broken", "hangs"))]
    assert one.state in {"sent", "failed", "held"}, "and each has come to an end"
    match one.state:
        case "sent":
            assert arrived >= 1
            assert met[-1] == "fine"
        case "failed":
            assert met[-1] in {"refused", "blocked"}
        case _:
            assert len(doubtful) == 2, "in doubt twice: for staff to decide"
    assert arrived <= 1 + len(doubtful)
    assert len(doubtful) <= 2, "repeated once, not for ever"
    if one.state == "sent":
        assert one.error.startswith("repeated") == bool(doubtful), "a repeat is flagged, nothing else is"
