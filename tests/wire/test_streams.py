"""Streams: order within one, priority and budgets across them, aside and parked."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from aftercare.clock import HandClock
from aftercare.outbox.intent import POSITION_STEP, Intent, Priority
from bot.telegram.budget import Budget
from bot.telegram.streams import Streams

NOW = datetime(2026, 3, 11, tzinfo=UTC)


def intent(number: int, stream: str, priority: Priority = Priority.RELAY, **changes: Any) -> Intent:
    made = Intent(
        id=number,
        stream=stream,
        position=number * POSITION_STEP,
        priority=priority,
        kind="say",
        target=stream,
        content={},
        state="pending",
        attempts=0,
        due_at=None,
        not_after=None,
        created_at=NOW,
        frozen=None,
        trace=(),
        fold=None,
        error="",
    )
    return replace(made, **changes)


def street(clock: HandClock, *, group: int = 0) -> Streams:
    return Streams(clock, Budget(clock, overall=0, chat=0, group=group))


# Intents come to a stream; whatever may be picked is picked; a picked one is sent, tried again or put aside.
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(0, 3), st.sampled_from(Priority)),
        st.tuples(st.just("pick"), st.just(0), st.just(Priority.RELAY)),
        st.tuples(
            st.sampled_from(["sent", "again", "aside", "first"]), st.integers(0, 9), st.sampled_from(Priority)
        ),
        st.tuples(st.just("release"), st.just(0), st.just(Priority.RELAY)),
    )
)


class Street:
    """Streams with what they are known to hold: what is picked must be the first of its stream."""

    def __init__(self) -> None:
        self.streams = street(HandClock(NOW))
        self.waiting: dict[str, set[tuple[int, int]]] = defaultdict(set)
        self.out: dict[str, Intent] = {}
        self.number = 0

    def put(self, stream: str, priority: Priority) -> None:
        self.number += 1
        self.add(intent(self.number, stream, priority))

    def add(self, one: Intent) -> None:
        self.streams.put(one, 1)
        self.waiting[one.stream].add((one.position, one.id))

    def pick_all(self) -> None:
        while (one := self.streams.pick()) is not None:
            assert one.stream not in self.out
            assert (one.position, one.id) == min(self.waiting[one.stream])
            self.out[one.stream] = one

    def end(self, what: str, one: Intent) -> None:
        """A picked one was sent, is to be tried again, is put aside, or something has to go before it."""
        match what:
            case "sent":
                self.waiting[one.stream].remove((one.position, one.id))
                self.streams.remove(one)
            case "again":
                self.streams.put(one, 1)
            case "first":
                self.number += 1
                self.add(replace(one, id=self.number, position=one.position - 1))
            case _:
                self.streams.put_aside(one.stream)
                return
        self.streams.free(one.stream)


@given(STEPS)
def test_each_stream_keeps_its_order_and_nothing_is_lost(steps: list[tuple[str, int, Priority]]) -> None:
    walk = Street()
    for what, which, priority in steps:
        if what == "put":
            walk.put(f"stream {which}", priority)
        elif what == "pick":
            walk.pick_all()
        elif what == "release":
            walk.streams.release()
        elif walk.out:
            walk.end(what, walk.out.pop(sorted(walk.out)[which % len(walk.out)]))
        assert len(walk.streams) == sum(map(len, walk.waiting.values()))
    walk.streams.release()
    while any(walk.waiting.values()):
        walk.pick_all()
        for stream in list(walk.out):
            walk.end("sent", walk.out.pop(stream))
    assert (len(walk.streams), walk.streams.busy) == (0, 0)


@given(st.permutations([*Priority] * 3))
def test_alerts_go_before_relays_cards_and_boards(priorities: list[Priority]) -> None:
    streams = street(HandClock(NOW))
    for number, priority in enumerate(priorities, 1):
        streams.put(intent(number, f"stream {number}", priority), number)
    picked = []
    while (one := streams.pick()) is not None:
        picked.append((one.priority, one.id))
    assert picked == sorted(picked), "by priority, and among equals the older"


@given(st.lists(st.sampled_from([-1, 1, 2]), min_size=1, max_size=12), st.integers(1, 60))
def test_a_parked_chat_waits_and_only_it(chats: list[int], seconds: int) -> None:
    clock = HandClock(NOW)
    streams = street(clock)
    streams.park(-1, seconds)
    for number, chat in enumerate(chats, 1):
        streams.put(intent(number, f"stream {number}"), chat)
    at_once = []
    while (one := streams.pick()) is not None:
        at_once.append(one.id)
    assert at_once == [number for number, chat in enumerate(chats, 1) if chat != -1]
    if -1 in chats:
        assert streams.next_in() == seconds
    clock.move_to(NOW + timedelta(seconds=seconds))
    later = []
    while (one := streams.pick()) is not None:
        later.append(one.id)
    assert later == [number for number, chat in enumerate(chats, 1) if chat == -1]


def test_the_desks_budget_is_shared_by_its_topics_and_goes_to_the_most_urgent() -> None:
    clock = HandClock(NOW)
    streams = street(clock, group=2)
    for number, priority in enumerate((Priority.CARD, Priority.CARD, Priority.ALERT, Priority.RELAY), 1):
        streams.put(intent(number, f"topic:{number}", priority), -1)
    picked = [one.id for one in iter(streams.pick, None)]
    assert picked == [3, 4], "two a minute: the alert, then the relay"
    wait = streams.next_in()
    assert wait is not None
    assert 0 < wait <= 61
    clock.move_to(NOW + timedelta(seconds=wait))
    assert [one.id for one in iter(streams.pick, None)] == [1, 2]


def test_what_is_not_due_waits_and_holds_up_its_own_stream_only() -> None:
    clock = HandClock(NOW)
    streams = street(clock)
    streams.put(intent(1, "a", due_at=NOW + timedelta(seconds=10)), 1)
    streams.put(intent(2, "a"), 1)
    streams.put(intent(3, "b"), 2)
    assert [one.id for one in iter(streams.pick, None)] == [3]
    clock.move_to(NOW + timedelta(seconds=10))
    first = streams.pick()
    assert first is not None
    assert first.id == 1


def test_what_became_of_a_picked_one_is_known() -> None:
    streams = street(HandClock(NOW))
    first = intent(1, "a")
    streams.put(first, 1)
    assert streams.pick() is first
    edited = replace(first, content={"text": "edited"})
    streams.put(edited, 1)
    assert streams.latest(first) is edited
    streams.remove(edited)
    assert streams.latest(first) is None


def album(number: int, stream: str, parts: int, priority: Priority = Priority.RELAY) -> Intent:
    return intent(number, stream, priority, kind="copy", content={"source": [7, *range(parts)]})


def test_an_album_waits_for_room_for_all_its_parts_and_nobody_newer_takes_it_away() -> None:
    clock = HandClock(NOW)
    streams = street(clock, group=5)
    for number in range(1, 4):
        streams.put(intent(number, f"topic:{number}"), -1)
        assert streams.pick() is not None
    streams.put(album(4, "topic:4", 4), -1)
    streams.put(intent(5, "topic:5"), -1)
    streams.put(intent(6, "topic:6", Priority.ALERT), -1)
    first = streams.pick()
    assert first is not None and first.id == 6, "an alert does not wait for an album"
    assert streams.pick() is None, "the newer message leaves the room to the album"
    clock.move_to(NOW + timedelta(seconds=61))
    picked = [one.id for one in iter(streams.pick, None)]
    assert picked == [4, 5]


def test_an_album_larger_than_the_limit_goes_when_nothing_else_did() -> None:
    clock = HandClock(NOW)
    streams = street(clock, group=5)
    streams.put(album(1, "topic:1", 10), -1)
    assert streams.pick() is not None
    streams.put(intent(2, "topic:2"), -1)
    assert streams.pick() is None
    clock.move_to(NOW + timedelta(seconds=61))
    assert streams.pick() is not None
