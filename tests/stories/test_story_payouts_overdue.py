"""What isn't paid by its day: managers hear of it until it is, the customer hears the truth once."""

from tests.stories.money_scene import given, last, manager
from tests.town import Town


async def test_managers_are_told_when_the_business_opens_and_the_customer_once(here: Town) -> None:
    liis = await manager(here)
    anna, topic, _ = await given(here, liis)
    told = here.heard(anna)
    await here.absent(days=5, hours=14)  # the night after Monday, the 16th
    await here.later(minutes=1)
    assert here.heard(anna) == told, "nobody is written to at night"
    await here.absent(hours=9)
    await here.later(minutes=1)
    assert here.heard(anna)[:-1] == told and here.heard(anna)[-1] == (
        "I'm sorry: €12.50 (R-1001) was to be with you by Monday, 16 March, and it isn't yet. "
        "I've told Liis; it will be with you by Friday, 20 March."
    )
    assert "€12.50 (R-1001) for Anna was to be paid by Monday, 16 March; it isn't yet." in last(here, liis)
    assert "payment overdue" in here.card(topic)

    await here.absent(days=6)
    await here.later(minutes=1)
    assert len(here.heard(anna)) == len(told) + 1
    assert sum("it isn't yet" in said for said in here.heard(liis)) == 2

    await here.presses(liis, "R-1001: paid")
    await here.presses(liis, "Transfer")
    assert here.heard(anna)[-1] == "Today €12.50 was transferred to your account (R-1001)."
    await here.absent(days=10)
    await here.later(minutes=1)
    assert sum("it isn't yet" in said for said in here.heard(liis)) == 1, "the other tells that it is paid"


async def test_what_was_paid_in_time_is_never_spoken_of(here: Town) -> None:
    liis = await manager(here)
    anna, *_ = await given(here, liis)
    await here.says(liis, "/payouts R-1001 card")
    told = here.heard(anna)
    await here.absent(days=7)
    await here.later(minutes=1)
    assert here.heard(anna) == told and not any("it isn't yet" in said for said in here.heard(liis))
