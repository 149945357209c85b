"""Hostile words wherever a person's words go: names, bills, long texts, formatting nobody takes."""

from typing import Any

import pytest

from bot.telegram.entities import utf16_length
from tests.stories.fault_scene import COMPLAINT, guest, outbox, unhappy
from tests.town import Town

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
NAMES = {
    "markup": '<b>&amp;</b> "x" \' <script>',
    "direction": "\u202eevil\u2066",
    "lines": "A\n\nB\x00C\x07\x1b[31m",
    "families": FAMILY * 23,
    "flags": "\U0001f1ea\U0001f1ea" * 60,
    "accents": "Z\u0338\u0322\u0353\u0356" * 50,
    "fluent": '{ $name } { "x" } { LIST($staff) }',
    "slots": "\ue000LIST staff\ue001",
    "long": "a" * 255,
    "digits": "0",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
async def test_no_name_keeps_a_problem_from_the_desk(here: Town, name: str) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.rename(first_name=name)
    anna.start()
    await here.settle()
    await here.says(anna, COMPLAINT)
    await here.says(anna, "And another thing")
    assert all(one.state == "sent" for one in outbox(here))
    topic = here.desk.topics[0]
    assert topic.name.endswith("· 1") and not {"\n", "\u202e"} & set(topic.name)
    assert here.desk_lines(topic.id)[-1] == "And another thing"


@pytest.mark.parametrize("name", ["\u200b\u2060", "\u3164", "\u202e\u202c", "\u2800"])
async def test_a_name_that_shows_nothing_gets_one_that_shows(here: Town, name: str) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.rename(first_name=name)
    anna.start()
    await here.settle()
    assert "\U0001f464" in here.heard(anna)[-1]
    anna.rename(last_name="Tamm")
    mari = here.sandbox.add_user("Mari", language_code="en")
    mari.rename(first_name=name, last_name="Tamm")
    mari.start()
    await here.settle()
    assert "Tamm" in here.heard(mari)[-1]


async def test_staff_whose_name_shows_nothing_are_heard_with_an_attachment_too(here: Town) -> None:
    anna = await unhappy(here)
    here.kadri.rename(first_name="\u3164\u202e")
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.send_file("photo", b"x", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert [seen.kind for seen in anna.sees()][-1] == "photo"
    assert all(one.state == "sent" for one in outbox(here))


async def test_the_largest_visit_has_an_opening_and_a_card(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(
        anna,
        staff=[("Marko<&> " * 22 + str(number))[-200:] for number in range(20)],
        service="<S&>" * 50,
        department="d" * 100,
        customer={"external_id": "C", "name": "<N&>" * 50, "language": "en", "segment": "<" * 100},
    )
    assert here.heard(anna)[-1].startswith("Hello, <N&>") and here.heard(anna)[-1].endswith("?")
    await here.says(anna, COMPLAINT + "<&>" * 1300)
    card = here.card(here.desk.topics[0].id)
    assert COMPLAINT in card and "Waiting for an answer" in card
    assert all(one.state == "sent" for one in outbox(here))


@pytest.mark.parametrize("length", range(4085, 4097))
async def test_praise_of_any_length_is_passed_on(here: Town, length: int) -> None:
    anna = await guest(here)
    words = "It was wonderful, I love my new haircut! " + "\U0001f600<&>" * 900
    words = words.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore")
    await here.says(anna, words)
    assert "praised Marko" in here.desk_lines(None)[-1]
    assert all(one.state == "sent" for one in outbox(here))


@pytest.mark.parametrize("length", [4089, 4090, 4091, 4096])
async def test_the_longest_answer_of_staff_arrives_whole_under_their_name(here: Town, length: int) -> None:
    anna = await unhappy(here)
    words = "y" * length
    await here.staff_says(here.kadri, here.topic_of("Anna"), words)
    assert "".join(here.heard(anna)[-2:]).replace("\n", "").endswith("Kadri" + ":" * (length > 4090) + words)


async def test_an_edit_into_the_longest_text_arrives_whole(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    written = here.kadri.write("Short", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    here.kadri.edit(written, "z" * 4096)
    await here.settle()
    assert here.heard(anna)[-1] == "z" * 4096


async def test_a_hundred_entities_after_emoji_keep_their_places(here: Town) -> None:
    anna = await unhappy(here)
    words = "\U0001f600 ab " * 100
    entities: list[dict[str, Any]] = [
        {"type": "bold", "offset": 6 * number + 3, "length": 2} for number in range(100)
    ]
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.write(words, to=here.desk, topic=here.topic_of("Anna"), entities=entities)
    await here.settle()
    call = here.sandbox.calls.of("sendMessage")[-1]
    text = call.params["text"].encode("utf-16-le")
    shown = {
        text[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
        for one in call.params["entities"][1:]
    }
    assert shown == {"ab"} and utf16_length(here.heard(anna)[-1]) == len("Kadri") + 600


async def test_formatting_that_telegram_takes_from_nobody_costs_the_formatting_only(here: Town) -> None:
    anna = await unhappy(here)
    message = {
        "message_id": 900,
        "date": 1773220000,
        "chat": {"id": anna.id, "type": "private", "first_name": "Anna"},
        "from": anna.user.json(),
        "text": "These are words",
        "entities": [
            {"type": "hyper", "offset": 0, "length": 1},
            {"type": "bold", "offset": -5, "length": 9},
        ],
    }
    here.sandbox.inject({"message": message})
    await here.settle()
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "These are words"


async def test_a_customers_formatting_of_every_kind_reaches_staff(here: Town) -> None:
    anna = await unhappy(here)
    stranger = here.sandbox.add_user("Zed")
    entities: list[dict[str, Any]] = [
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "5368324170671202286"},
        {"type": "text_mention", "offset": 3, "length": 2, "user": stranger.user.json()},
        {"type": "text_link", "offset": 6, "length": 2, "url": "https://example.com/?a=b"},
        {"type": "pre", "offset": 9, "length": 2, "language": "py"},
    ]
    anna.write("\U0001f600 ab cd ef gh", entities=entities)
    await here.settle()
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "\U0001f600 ab cd ef gh"
    assert {one["type"] for one in here.desk.shows()[-1].entities} >= {"text_link", "pre"}
