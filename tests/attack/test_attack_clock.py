"""The wall clock is set back or far ahead while the bot runs."""

from datetime import datetime, timedelta

from aftercare.clock import HandClock
from tests.stories.fault_scene import COMPLAINT, guest
from tests.town import Town


def set_clock(clock: HandClock, moment: datetime) -> None:
    """Somebody sets the machine's clock; monotonic time does not move."""
    vars(clock)["_now"] = moment


async def test_an_hour_back_keeps_the_talk_going(here: Town) -> None:
    anna = await guest(here)
    set_clock(here.clock, here.clock.now() - timedelta(hours=1))
    await here.says(anna, COMPLAINT)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Sorry")
    assert here.heard(anna)[-1] == "Kadri\nSorry"


async def test_a_day_ahead_keeps_the_talk_going(here: Town) -> None:
    anna = await guest(here)
    set_clock(here.clock, here.clock.now() + timedelta(days=1))
    await here.says(anna, COMPLAINT)
    await here.later(seconds=1)
    assert COMPLAINT in here.card(here.topic_of("Anna"))


async def test_a_burst_that_struck_before_the_clock_went_back_is_answered(here: Town) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    anna = await guest(here)
    await here.says(anna, COMPLAINT)
    before = len(here.heard(anna))
    # It strikes, and before it is decided the clock is set back by a second.
    app = here.app
    assert app is not None
    ticker = vars(vars(app)["_ticker"])
    fires = ticker["_fires"]

    async def set_back(timer: object) -> object:
        decide = await fires(timer)
        set_clock(here.clock, here.clock.now() - timedelta(seconds=1))
        return decide

    ticker["_fires"] = set_back
    await here.later(seconds=5)
    await here.later(minutes=1)
    assert len(here.heard(anna)) == before + 1
