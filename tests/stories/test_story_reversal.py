"""A manager takes something back: with a reason, and the customer is told kindly what holds now."""

from tests.stories.bill_scene import Bill
from tests.stories.delicate_scene import hired
from tests.stories.give_scene import replies, sheet
from tests.stories.money_scene import given, gives, last, manager
from tests.stories.roster_scene import asks
from tests.town import Town


async def test_by_the_button_and_a_typed_reason(here: Town) -> None:
    liis = await manager(here)
    anna, topic, _ = await given(here, liis)
    told = here.heard(anna)
    await here.presses(liis, "More", topic)
    assert await here.presses(liis, "Take back", topic) == "Please reply with the reason."
    asked = sheet(here, topic)
    assert asked.text.startswith("Why should R-1001 be taken back (Refund, €12.50)?")
    await replies(here, liis, topic, asked, "agreed otherwise on the phone")
    assert sheet(here, topic).text == "R-1001 was taken back, and the customer was told."
    assert here.heard(anna)[:-1] == told and here.heard(anna)[-1] == (
        "I'm sorry, something has changed: €12.50 (R-1001) won't be paid to you after all. "
        "If you'd like to know more, just write here."
    )
    assert "Liis · took a gesture back" in here.card(topic)
    assert "Nothing is owed" in (await asks(here, liis, "/payouts"))[-1]
    await here.presses(liis, "More", topic)
    assert "Take back" not in [label for row in sheet(here, topic).buttons for label in row]


async def test_by_command_once_and_with_a_reason_only(here: Town) -> None:
    liis = await manager(here)
    anna, *_ = await given(here, liis)
    told = here.heard(anna)
    assert "what should be taken back" in (await asks(here, liis, "/reverse"))[-1].lower()
    assert "reply to this message" in (await asks(here, liis, "/reverse R-1001"))[-1]
    liis.write("given twice", reply_to=liis.last().id)
    await here.settle()
    assert "was taken back, and the customer was told" in last(here, liis)
    assert len(here.heard(anna)) == len(told) + 1
    again = (await asks(here, liis, "/reverse r1001 once more"))[-1]
    assert again == "R-1001 was taken back already by Liis, 11 March, 11:00."
    assert len(here.heard(anna)) == len(told) + 1
    assert "I know nothing of R-7777" in (await asks(here, liis, "/reverse R-7777 why"))[-1]


async def test_what_is_paid_stays(here: Town) -> None:
    liis = await manager(here)
    anna, topic, _ = await given(here, liis)
    await asks(here, liis, "/payouts R-1001 card")
    told = here.heard(anna)
    assert "was paid by Liis" in (await asks(here, liis, "/reverse R-1001 a slip"))[-1]
    assert here.heard(anna) == told
    await here.presses(liis, "More", topic)
    assert "Take back" not in [label for row in sheet(here, topic).buttons for label in row]


async def test_the_bill_goes_up_again_and_the_limit_is_free_again(here: Town) -> None:
    liis = await manager(here)
    anna, topic, _ = await given(here, liis, "refund 35 all of it", paid=False)
    await asks(here, liis, "/reverse R-1001 a slip")
    assert "is no longer taken off, so your bill is €35.00 now" in here.heard(anna)[-1]
    assert await gives(here, liis, topic, anna, "refund 35 all of it") == "R-1002"


async def test_a_voucher_is_good_no_more(here: Town) -> None:
    liis = await manager(here)
    anna, *_ = await given(here, liis, "discount 10%")
    await asks(here, liis, "/reverse R-1001 a slip")
    assert "is no longer valid" in here.heard(anna)[-1] and "the voucher" in here.heard(anna)[-1]


async def test_which_one_where_several_stand(here: Town) -> None:
    liis = await manager(here)
    anna, topic, _ = await given(here, liis)
    await gives(here, liis, topic, anna, "refund 5 and more")
    await here.presses(liis, "More", topic)
    assert await here.presses(liis, "Take back", topic) == "Which one?"
    await here.presses(liis, "Refund · €5.00 · R-1002", topic)
    await replies(here, liis, topic, sheet(here, topic), "a slip")
    assert "€5.00 (R-1002) won't be paid" in here.heard(anna)[-1]


async def test_agents_take_nothing_back(here: Town) -> None:
    liis, mart = await manager(here), await hired(here, "Mart", "agent")
    anna, topic, _ = await given(here, liis)
    told = here.heard(anna)
    await here.presses(mart, "More", topic)
    assert "Take back" not in [label for row in sheet(here, topic).buttons for label in row]
    assert "right" in (await asks(here, mart, "/reverse R-1001 mine"))[-1]
    await here.presses(liis, "More", topic)
    await here.presses(liis, "Take back", topic)
    await replies(here, mart, topic, sheet(here, topic), "let me")
    assert "right" in sheet(here, topic).text and here.heard(anna) == told


async def test_what_a_customer_struck_is_taken_back_by_owners_alone(here: Town) -> None:
    liis = await manager(here)
    bill = Bill(here)
    await bill.visit()
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    told, topic = here.heard(bill.ana), here.topic_of("Ana")
    await here.presses(liis, "More", topic)
    assert "Take back" not in [label for row in sheet(here, topic).buttons for label in row]
    for words in ("/reverse R-1001", "/reverse R-1001 it was fine"):
        assert (await asks(here, liis, words))[-1] == (
            "R-1001 was struck by the customer, who decides what it was worth; "
            "only an owner can take that back."
        )
    await here.presses(here.kadri, "More", topic)
    await here.presses(here.kadri, "Take back", topic)
    asked = sheet(here, topic)
    await replies(here, liis, topic, asked, "let me")
    assert "only an owner" in sheet(here, topic).text and here.heard(bill.ana) == told
    await replies(here, here.kadri, topic, asked, "agreed on the phone")
    assert here.heard(bill.ana)[-1].endswith(
        "your bill is €120.00 now. If you'd like to know more, just write here."
    )
