"""Customers block, come back, leave Telegram for good: staff see it at once, in the topic."""

from tests.stories.fault_scene import guest, outbox, read, unhappy
from tests.town import Town


async def test_staff_see_at_once_that_a_customer_blocked_the_bot_and_came_back(here: Town) -> None:
    anna = await unhappy(here)
    anna.block()
    await here.settle()
    assert "has blocked the bot" in read(here, "Anna")[-1], "before anybody answers in vain"

    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert read(here, "Anna")[-1] == "⚠️ This didn't reach the customer: the customer has blocked the bot."
    assert len(here.sandbox.calls.of("sendMessage")) == len(
        [c for c in here.sandbox.calls.of("sendMessage") if c.ok]
    )

    anna.unblock()
    await here.settle()
    assert "is back" in read(here, "Anna")[-1]
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert here.heard(anna)[-1].endswith("We are sorry")


async def test_a_block_while_an_answer_is_on_its_way_is_shown_with_that_answer(here: Town) -> None:
    anna = await unhappy(here)
    refusal = "Forbidden: bot was blocked by the user"
    here.sandbox.faults.fail(403, refusal, "sendMessage", chat_id=anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert "blocked the bot" in read(here, "Anna")[-1]
    assert [one.state for one in outbox(here) if one.error == "blocked"] == ["failed"]


async def test_who_writes_again_is_reachable_again_even_where_no_update_told(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.fail(403, "Forbidden: bot was blocked by the user", "sendMessage", chat_id=anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    await here.says(anna, "Is anybody there?")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Yes, we are")
    assert here.heard(anna)[-1].endswith("Yes, we are")


async def test_an_account_that_was_deleted_is_shown_to_staff(here: Town) -> None:
    anna = await unhappy(here)
    anna.delete_account()
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert read(here, "Anna")[-1].endswith("the Telegram account no longer exists.")
    before = len(here.sandbox.calls.of())
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Hello?")
    assert read(here, "Anna")[-1].endswith("the Telegram account no longer exists.")
    assert len(here.sandbox.calls.of()) == before + 1, "Telegram is not asked again, only staff are told"


async def test_a_customer_without_a_case_who_blocks_bothers_nobody(here: Town) -> None:
    anna = await guest(here)
    anna.block()
    await here.settle()
    assert here.topics() == []


async def test_blocking_twice_is_told_once(here: Town) -> None:
    anna = await unhappy(here)
    for _ in range(2):
        anna.block()
        await here.settle()
        anna.unblock()
        await here.settle()
    lines = read(here, "Anna")
    assert sum("has blocked" in line for line in lines) == 2
    assert sum("is back" in line for line in lines) == 2
