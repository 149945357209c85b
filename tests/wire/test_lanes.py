"""Lanes: order within a stream, and a stuck lane holds up only itself."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.inbox import Received
from bot.telegram.lanes import OTHER, Lanes, lane_of


def entry(number: int, lane: str) -> Received:
    now = datetime(2026, 3, 11, tzinfo=UTC)
    return Received(number, number, "", lane, b"", "waiting", 0, "", now)


# An entry comes, all that may be taken is taken, one that was taken ends or is tried again.
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, 3)),
        st.tuples(st.just("take"), st.just(0)),
        st.tuples(st.sampled_from(["done", "again"]), st.integers(0, 30)),
    )
)


@given(STEPS)
def test_each_lane_gives_in_order_one_at_a_time_and_each_entry_once(steps: list[tuple[str, int]]) -> None:
    lanes = Lanes()
    came: dict[str, list[int]] = defaultdict(list)
    ended: dict[str, list[int]] = defaultdict(list)
    out: dict[str, Received] = {}
    number = 0
    for what, which in steps:
        if what == "add":
            number += 1
            lanes.add(entry(number, f"lane {which}"))
            came[f"lane {which}"].append(number)
        elif what == "take":
            for one in lanes.take():
                assert one.lane not in out, "one at a time"
                out[one.lane] = one
        elif out:
            one = out.pop(sorted(out)[which % len(out)])
            if what == "done":
                ended[one.lane].append(one.id)
                lanes.done(one.lane)
            else:
                lanes.again(one)
        assert lanes.depth == sum(map(len, came.values())) - sum(map(len, ended.values()))
        assert len(lanes) == sum(len(came[lane]) > len(ended[lane]) for lane in came)
    for one in out.values():
        lanes.again(one)
    while lanes.depth:
        for one in lanes.take():
            ended[one.lane].append(one.id)
            lanes.done(one.lane)
    assert ended == {lane: numbers for lane, numbers in came.items() if numbers}


@given(st.lists(st.integers(1, 5), min_size=1))
def test_a_stuck_lane_holds_up_only_itself(others: list[int]) -> None:
    lanes = Lanes()
    lanes.add(entry(0, "stuck"))
    (stuck,) = lanes.take()
    for number, lane in enumerate(others, 1):
        lanes.add(entry(number, "stuck"))
        lanes.add(entry(1000 + number, str(lane)))
    taken = []
    while one := next(lanes.take(), None):
        taken.append(one.id)
        lanes.done(one.lane)
    assert sorted(taken) == [1001 + number for number in range(len(others))]
    lanes.done(stuck.lane)
    assert [one.id for one in lanes.take()] == [1], "and goes on where it was"


MESSAGE = {"chat": {"id": 7, "type": "private"}, "message_id": 1}
FORUM = {"chat": {"id": -1007}, "message_thread_id": 5, "is_topic_message": True}


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        ({"message": MESSAGE}, "7"),
        ({"edited_message": MESSAGE}, "7"),
        ({"callback_query": {"from": {"id": 9}, "message": MESSAGE}}, "7"),
        ({"callback_query": {"from": {"id": 9, "first_name": "Anna"}}}, "9"),
        ({"my_chat_member": {"chat": {"id": 7}}}, "7"),
        ({"message_reaction": {"chat": {"id": -1007}, "message_id": 3}}, "-1007"),
        ({"message": FORUM}, "-1007:5"),
        ({"message": {**FORUM, "is_topic_message": False}}, "-1007"),
        ({"message": {"chat": {"id": -1007}, "message_thread_id": 5}}, "-1007"),
        ({"message": {**FORUM, "message_thread_id": "5"}}, "-1007"),
        ({"message": {"chat": {"id": True}}}, OTHER),
        ({"message": {"chat": {"id": "7"}}}, OTHER),
        ({"message": {"chat": None}}, OTHER),
        ({"message": None}, OTHER),
        ({"message": []}, OTHER),
        ({"poll": {"id": "1"}}, OTHER),
        ({}, OTHER),
    ],
)
def test_the_stream_an_update_belongs_to(update: dict[str, Any], lane: str) -> None:
    assert lane_of(update) == lane


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["chat", "id", "message", "from", "x"]), inner)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "edited_message", "chat_member"]), JSON))
def test_any_update_has_a_lane_that_fits_into_its_column(update: dict[str, Any]) -> None:
    lane = lane_of(update)
    assert lane
    assert len(lane) <= 64
