"""Updates of every shape: what is said is heard, what is nobody's goes nowhere, the rest goes on."""

from typing import Any

import orjson
import pytest

from telegram_sandbox import Person
from tests.stories.fault_scene import COMPLAINT, unhappy
from tests.town import Town

DATE = 1773220000


def private(person: Person, number: int = 9001, **content: Any) -> dict[str, Any]:
    """A message of that person's to the bot."""
    chat = {"id": person.id, "type": "private", "first_name": "Anna"}
    return {
        "message": {"message_id": number, "date": DATE, "chat": chat, "from": person.user.json(), **content}
    }


def desk(here: Town, sender: dict[str, Any] | None, topic: int | None, **content: Any) -> dict[str, Any]:
    """A message in the desk."""
    chat = {"id": here.desk.id, "type": "supergroup", "title": "Desk", "is_forum": True}
    where = {} if topic is None else {"message_thread_id": topic, "is_topic_message": True}
    about = {} if sender is None else {"from": sender}
    return {
        "message": {
            "message_id": 9002,
            "date": DATE,
            "chat": chat,
            **about,
            **where,
            "text": "Psst",
            **content,
        }
    }


def nested(levels: int) -> bytes:
    return b'{"a":' * levels + b"1" + b"}" * levels


async def goes_on(here: Town, anna: Person) -> None:
    """The bot still does its work for this customer."""
    await here.later(seconds=15)
    await here.says(anna, "Still there?")
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "Still there?"


IDS = [2**63, 2**64 - 1, -(2**63), 1.5, "5", None, True, [], {}]


@pytest.mark.parametrize("number", IDS, ids=repr)
@pytest.mark.parametrize("whose", ["chat", "user", "message"])
async def test_an_id_that_is_none_of_telegrams_is_put_aside(here: Town, number: Any, whose: str) -> None:
    anna = await unhappy(here)
    zed = here.sandbox.add_user("Zed")
    update = private(zed, text=COMPLAINT)
    message = update["message"]
    target = {"chat": message["chat"], "user": message["from"], "message": message}[whose]
    target["message_id" if whose == "message" else "id"] = number
    here.sandbox.inject(update)
    await goes_on(here, anna)


@pytest.mark.parametrize("levels", [50, 200, 300, 900])
async def test_a_deeply_nested_field_keeps_no_words_back(here: Town, levels: int) -> None:
    anna = await unhappy(here)
    update = orjson.dumps({"update_id": 5, **private(anna, text="Deep words", extra="HOLE")})
    here.sandbox.inject(update.replace(b'"HOLE"', nested(levels)))
    await here.later(seconds=15)
    assert "Deep words" in here.desk_lines(here.topic_of("Anna"))
    await goes_on(here, anna)


async def test_largest_ids_of_telegrams_are_served(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", id=2**52 - 1, language_code="en")
    anna.start()
    await here.settle()
    await here.says(anna, COMPLAINT)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Sorry")
    assert here.heard(anna)[-1] == "Kadri\nSorry"


@pytest.mark.parametrize(
    "content",
    [
        {"checklist": {"title": "T", "tasks": [{"id": 1, "text": "a"}]}},
        {"hologram": {"file_id": "x"}},
        {"paid_media": {"star_count": 1, "paid_media": []}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"sticker": {"file_id": "x", "file_unique_id": "y", "type": "regular", "width": 1, "height": 1,
                     "is_animated": False, "is_video": False}},
    ],
)  # fmt: skip
async def test_whatever_a_customer_sends_is_answered(here: Town, content: dict[str, Any]) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    before = len(here.heard(anna))
    here.sandbox.inject(private(anna, **content))
    await here.settle()
    assert len(here.heard(anna)) == before + 1, "silence is no answer"


async def test_what_nobody_said_to_a_customer_reaches_no_customer(here: Town) -> None:
    anna = await unhappy(here)
    topic, kadri = here.topic_of("Anna"), here.kadri.user.json()
    heard, robot = here.heard(anna), {"id": 77, "is_bot": True, "first_name": "Robot"}
    elsewhere = desk(here, kadri, topic)
    elsewhere["message"]["chat"] = {"id": -100777, "type": "supergroup", "title": "Other", "is_forum": True}
    channel = {"id": -100778, "type": "channel", "title": "News"}
    for update in (
        desk(here, robot, topic),
        desk(here, kadri, None),
        desk(here, kadri, 4242),
        desk(here, None, topic),
        desk(here, here.sandbox.add_user("Zed").user.json(), topic),
        desk(here, kadri, topic, sender_chat=channel),
        desk(here, kadri, topic, text="// a note"),
        elsewhere,
        {"channel_post": {"message_id": 1, "date": DATE, "chat": channel, "text": "Psst"}},
        {"edited_channel_post": {"message_id": 1, "date": DATE, "chat": channel, "text": "Psst"}},
        {"business_message": {**private(anna)["message"], "text": "Psst", "business_connection_id": "b"}},
        {"update_of_tomorrow": {"text": "Psst"}},
    ):
        here.sandbox.inject(update)
        await here.settle()
    assert here.heard(anna) == heard
    await goes_on(here, anna)


@pytest.mark.parametrize(
    "data",
    ["again:1:0", "again:2:1", "again:" + "9" * 57, "again:١:1", "again:²:1", "again::", "", "x",
     "again:-1:1", "👍" * 16, "again:1:1\x00"],
)  # fmt: skip
@pytest.mark.parametrize("staff", [True, False])
async def test_a_forged_press_does_nothing(here: Town, data: str, *, staff: bool) -> None:
    anna = await unhappy(here)
    before = len(here.sandbox.calls.of("sendMessage", "copyMessage"))
    who = (here.kadri if staff else anna).user.json()
    here.sandbox.inject({"callback_query": {"id": "1", "from": who, "chat_instance": "1", "data": data}})
    here.sandbox.inject({"callback_query": {"id": "2", "from": who, "chat_instance": "1"}})
    await here.settle()
    assert len(here.sandbox.calls.of("sendMessage", "copyMessage")) == before
    assert len(here.sandbox.calls.of("answerCallbackQuery")) == 2
    await goes_on(here, anna)


async def test_staff_who_are_customers_are_both(here: Town) -> None:
    await here.visit(here.kadri)
    await here.says(here.kadri, "I waited an hour and nobody apologised")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Sorry, me")
    assert here.heard(here.kadri)[-1] == "Kadri\nSorry, me"
