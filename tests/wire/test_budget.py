"""The rate budget: what goes in any second and any minute, who waits for whom, what is remembered."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.clock import HandClock
from bot.telegram.budget import Budget

ANNA, BORIS, DESK, OTHER_DESK = 42, 43, -1001, -1002
CHATS = [ANNA, BORIS, DESK, OTHER_DESK]


def hand_clock() -> HandClock:
    return HandClock(datetime(2026, 3, 11, 9, tzinfo=UTC))


def advance(clock: HandClock, seconds: float) -> None:
    clock.move_to(clock.now() + timedelta(seconds=seconds))


def send_all(budget: Budget, clock: HandClock, wanted: list[int]) -> dict[int, list[float]]:
    """Send each as soon as the budget lets it, in turn; gives the times of each chat's calls."""
    sent: dict[int, list[float]] = defaultdict(list)
    waiting = list(wanted)
    while waiting:
        ready = next((chat for chat in waiting if budget.ready_in(chat) == 0), None)
        if ready is None:
            advance(clock, min(budget.ready_in(chat) for chat in waiting))
            continue
        budget.take(ready)
        sent[ready].append(clock.monotonic())
        waiting.remove(ready)
    return sent


def most_within(times: list[float], seconds: float) -> int:
    """The largest number of calls in any stretch of that many seconds, its end left out."""
    return max((sum(start <= t < start + seconds - 1e-4 for t in times) for start in times), default=0)


@given(st.lists(st.sampled_from(CHATS), max_size=120))
@settings(deadline=None, max_examples=40)
def test_never_more_than_allowed_in_any_second_or_minute(wanted: list[int]) -> None:
    clock = hand_clock()
    sent = send_all(Budget(clock, overall=4, chat=1, burst=3, group=20), clock, wanted)
    assert sum(map(len, sent.values())) == len(wanted)
    assert most_within([t for times in sent.values() for t in times], 1) <= 4
    for chat, times in sent.items():
        assert most_within(times, 1) <= 3
        for seconds in (2, 5, 10):
            assert most_within(times, seconds) <= 3 + seconds
        if chat < 0:
            assert most_within(times, 60) <= 20


@given(st.lists(st.tuples(st.sampled_from(CHATS), st.floats(0, 3)), max_size=80))
@settings(deadline=None, max_examples=40)
def test_a_promised_wait_is_enough(steps: list[tuple[int, float]]) -> None:
    clock = hand_clock()
    budget = Budget(clock, overall=5, chat=1, burst=2, group=10)
    for chat, pause in steps:
        budget.take(chat)
        advance(clock, pause)
        for other in CHATS:
            wait = budget.ready_in(other)
            assert wait >= 0
            rehearsal_end = clock.monotonic() + wait
            assert rehearsal_end <= clock.monotonic() + 60.5 * len(steps)
        advance(clock, budget.ready_in(chat))
        assert budget.ready_in(chat) == 0


def test_a_group_takes_twenty_at_its_pace_and_then_waits_out_the_minute() -> None:
    clock = hand_clock()
    times = send_all(Budget(clock), clock, [DESK] * 45)[DESK]
    assert times[:3] == [0, 0, 0]
    assert times[19] <= 17.1
    assert 60 <= times[20] <= 61
    assert 120 <= times[40] <= 122


def test_a_rested_private_chat_takes_three_at_once_then_one_a_second() -> None:
    clock = hand_clock()
    times = send_all(Budget(clock), clock, [ANNA] * 6)[ANNA]
    assert [round(t, 3) for t in times] == [0, 0, 0, 1, 2, 3]


def test_a_full_group_delays_nobody_else() -> None:
    clock = hand_clock()
    budget = Budget(clock)
    send_all(budget, clock, [DESK] * 20)
    assert budget.ready_in(DESK) > 30
    assert budget.ready_in(ANNA) == budget.ready_in(OTHER_DESK) == budget.ready_in(None) == 0


@given(st.floats(0.1, 3600), st.lists(st.sampled_from([BORIS, OTHER_DESK]), max_size=30))
@settings(deadline=None, max_examples=40)
def test_a_parked_chat_goes_neither_early_nor_in_anybodys_way(seconds: float, others: list[int]) -> None:
    parked_clock, free_clock = hand_clock(), hand_clock()
    parked, free = Budget(parked_clock), Budget(free_clock)
    parked.park(ANNA, seconds)
    assert send_all(parked, parked_clock, others) == send_all(free, free_clock, others)
    assert send_all(parked, parked_clock, [ANNA])[ANNA][0] >= seconds - 1e-4


def test_a_shorter_parking_does_not_end_a_longer_one() -> None:
    budget = Budget(hand_clock())
    budget.park(DESK, 30)
    budget.park(DESK, 5)
    assert budget.ready_in(DESK) == 30


def test_in_turns_nobody_starves() -> None:
    clock = hand_clock()
    sent = send_all(Budget(clock, overall=2, chat=1, burst=3, group=20), clock, [ANNA] * 40 + [BORIS] * 40)
    # each of two equally eager chats gets on: neither waits for the other's end
    assert max(sent[BORIS][0], sent[ANNA][0]) < 3
    assert max(later - earlier for chat in (ANNA, BORIS) for earlier, later in pairwise(sent[chat])) < 3


def test_zero_is_off() -> None:
    clock = hand_clock()
    budget = Budget(clock, overall=0, chat=0, group=0)
    for _ in range(1000):
        assert budget.ready_in(DESK) == budget.ready_in(ANNA) == 0
        budget.take(DESK)
        budget.take(ANNA)
    assert len(budget) == 0
    budget.park(ANNA, 3)
    assert budget.ready_in(ANNA) == 3


def test_each_limit_is_off_alone() -> None:
    clock = hand_clock()
    assert set(send_all(Budget(clock, overall=0, chat=0, group=20), clock, [ANNA] * 200)[ANNA]) == {0}
    times = send_all(Budget(clock, overall=0, chat=0, group=20), clock, [DESK] * 21)[DESK]
    assert times[19] == 0
    assert times[20] >= 60


def test_a_slow_overall_rate() -> None:
    clock = hand_clock()
    sent = send_all(Budget(clock, overall=0.5), clock, [ANNA, BORIS, 44])
    assert sorted(round(t, 3) for times in sent.values() for t in times) == [0, 2, 4]


def test_a_call_that_did_not_wait_is_paid_for_later() -> None:
    clock = hand_clock()
    budget = Budget(clock)
    for _ in range(5):
        budget.take(ANNA)
    assert round(budget.ready_in(ANNA), 3) == 3


def test_idle_chats_are_not_remembered() -> None:
    clock = hand_clock()
    budget = Budget(clock, overall=0)
    for chat in range(1, 60_000):
        budget.take(chat)
        budget.park(-chat, 1)
        if chat % 100 == 0:
            advance(clock, 1)
    assert len(budget) < 3000


def test_a_forgotten_chat_starts_afresh() -> None:
    budget = Budget(hand_clock())
    budget.park(DESK, 30)
    for _ in range(3):
        budget.take(DESK)
    budget.forget(DESK)
    assert budget.ready_in(DESK) == 0
    assert len(budget) == 0
