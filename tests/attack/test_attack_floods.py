"""One who floods keeps nobody else waiting, and what the bot remembers of people is bounded."""

from datetime import timedelta
from pathlib import Path

from aftercare.clock import HandClock
from bot.telegram.budget import Budget
from tests.attack.waiting import until
from tests.stories.fault_scene import COMPLAINT, guest, unhappy
from tests.town import MORNING, Town, town

RATES = {"rate_overall": 30.0, "rate_chat": 1.0, "rate_group": 20.0, "burst_seconds": 4.0}


async def test_sixty_messages_in_a_minute_hold_up_nobody_else(tmp_path: Path) -> None:
    async with town(tmp_path, flood=True, **RATES) as here:
        anna, mari = await unhappy(here, "Anna"), await guest(here, "Mari")
        await here.later(seconds=30)
        for number in range(60):
            anna.write(f"Flood {number}")
            if number % 20 == 19:
                await here.later(seconds=5)
        mari.write(COMPLAINT)
        await here.later(seconds=6)
        assert "wait" in here.heard(mari)[-1], "answered as soon as she is quiet"
        await here.later(seconds=60)
        assert COMPLAINT in here.card(here.topic_of("Mari")), "a new problem goes before the flood"
        await here.later(minutes=5)
        written = "\n".join(here.desk_lines(here.topic_of("Anna")))
        lines = [line for line in written.splitlines() if line.startswith("Flood")]
        assert lines == [f"Flood {number}" for number in range(60)]
        assert len(here.heard(anna)) < 12, "a burst is answered once"
        refused = [call for call in here.sandbox.calls.of() if call.code == 429]
        assert not refused, "the bot keeps within its budgets by itself"


async def test_a_hundred_strangers_leave_nothing_waiting(here: Town) -> None:
    people = [here.sandbox.add_user(f"P{number}", language_code="en") for number in range(100)]
    for person in people:
        person.start()
        person.write("Please call me back")
    await until(lambda: here.sandbox.pending == 0)
    await here.later(minutes=2)  # the board and the titles have time
    app = here.app
    assert app is not None and app.relay.waiting == 0 and app.relay.idle
    kept = vars(app.relay)["_streams"]
    assert not any(getattr(kept, name) for name in ("_streams", "_intents", "_busy", "_aside", "_later"))
    pump, ticker, nursery = (vars(app)[name] for name in ("_pump", "_ticker", "_nursery"))
    kinds = {timer.kind for timer in vars(ticker)["_timers"].values()}
    assert pump.waiting == 0 and kinds <= {"remind", "overdue", "board"}, "what was promised runs on"
    assert len(vars(nursery)["_tasks"]) < 12


def test_budgets_forget_who_rests() -> None:
    clock = HandClock(MORNING)
    budget = Budget(clock)
    for chat in range(1, 20_001):
        budget.take(chat)
        budget.park(-chat, 1.0)
        clock.move_to(clock.now() + timedelta(seconds=1))
    assert len(budget) < 5_000
