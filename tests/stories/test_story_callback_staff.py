"""What staff do for a call: told when it is due, made, tried in vain, forgotten."""

import pytest

from tests.stories.call_scene import DONE, NO_ANSWER, begun
from tests.stories.logbook import logbook
from tests.stories.roster_scene import joined, presses
from tests.town import Town

DUE = "☎️ Time to call Ana"


async def test_whoever_is_on_duty_is_told_when_the_window_opens_and_calls(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me today between three and five on 5551 2345")
    assert not any(DUE in line for line in here.heard(here.kadri))
    await here.later(hours=4)
    assert here.heard(here.kadri)[-1].startswith(f"{DUE} (#1): +37255512345, promised by 17:00")
    assert await presses(here, here.kadri, DONE) == "Noted, thank you."
    said = len(here.heard(chat.ana)), len(here.heard(here.kadri))
    await here.later(hours=3)
    assert (len(here.heard(chat.ana)), len(here.heard(here.kadri))) == said, "that was it"
    assert "Kadri · called" in chat.card and "📞" not in chat.card


async def test_whoever_has_the_case_is_told_before_whoever_is_on_duty(here: Town) -> None:
    chat = await begun(here, "en")
    mari = await joined(here, "Mari", "agent salon")
    await here.says(chat.ana, "Call me today at three on 5551 2345")
    await here.takes(mari, here.topic_of("Ana"))
    await here.later(hours=4)
    assert DUE in here.heard(mari)[-1] and "promised for 15:00" in here.heard(mari)[-1]
    assert not any(DUE in line for line in here.heard(here.kadri))


async def test_who_does_not_react_is_followed_by_the_next_and_then_by_everybody(here: Town) -> None:
    chat = await begun(here, "en")
    boss = await joined(here, "Boss", "manager")
    await here.says(chat.ana, "Call me today between three and six on 5551 2345")
    await here.later(hours=4)
    told = [person for person in (boss, here.kadri) if DUE in here.heard(person)[-1]]
    assert len(told) == 1
    await here.later(hours=1)
    assert DUE in here.heard(boss)[-1] and DUE in here.heard(here.kadri)[-1]
    assert not any(DUE in line for line in here.desk_lines(here.topic_of("Ana")))
    await here.later(minutes=59)
    assert not any(DUE in line for line in here.desk_lines(here.topic_of("Ana")))
    await here.later(minutes=1)
    assert not any("nobody has called" in line for line in here.heard(chat.ana))


async def test_nobody_called_and_the_customer_hears_it_honestly(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me today between three and five on 5551 2345")
    await here.later(hours=6)
    assert not any("nobody" in line for line in here.heard(chat.ana)), "a minute of grace"
    await here.later(minutes=6)
    assert here.heard(chat.ana)[-1] == (
        "I'm sorry, Ana: nobody has called you yet, though a call was promised by 17:00. "
        "I've told the manager."
    )
    assert "is still waiting" in here.heard(here.kadri)[-1]
    assert "📞 +37255512345 · 11 March, 15:00–17:00" in here.heard(here.kadri)[-1]
    await here.says(chat.ana, "why didn't you call me?")
    assert here.heard(chat.ana)[-1] == "I'm sorry nobody has called you. When would suit you now?"
    await here.says(chat.ana, "tomorrow at ten")
    assert here.heard(chat.ana)[-1].endswith("we'll call you on +372 5551 2345 tomorrow at 10:00.")


async def test_no_answer_twice_is_tried_at_another_time(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me today at 11:30 on 5551 2345")
    await here.later(minutes=30)
    await presses(here, here.kadri, NO_ANSWER)
    assert here.heard(chat.ana)[-1].startswith("Kadri tried to call you and will try again at 11:45.")
    await here.later(minutes=15)
    assert here.heard(here.kadri)[-1] == f"{DUE} (#1): +37255512345"
    await presses(here, here.kadri, NO_ANSWER)
    assert here.heard(chat.ana)[-1] == (
        "We tried to call you again on +372 5551 2345 and will try once more today between 12:30 and 14:30. "
        "If another time suits you better, tap it or write it here."
    )
    assert chat.card.count("Kadri · tried to call") == 2
    await here.presses(chat.ana, chat.buttons()[0])
    assert here.heard(chat.ana)[-1].startswith("All right, we'll call you on +372 5551 2345")
    said = len(here.heard(here.kadri))
    await here.later(hours=1)
    assert len(here.heard(here.kadri)) == said, "nobody calls at the time that was given up"


async def test_a_call_is_due_after_a_restart_as_well(here: Town) -> None:
    chat = await begun(here, "ru")
    await here.says(chat.ana, "Позвоните мне завтра в 10 на +7 912 345 67 89")
    await here.absent(hours=23)
    assert DUE in here.heard(here.kadri)[-1]
    await here.later(minutes=40)
    assert "вам ещё не позвонили, хотя звонок был обещан на" in here.heard(chat.ana)[-1]


async def test_another_number_leaves_a_colleagues_own_promise_to_them(here: Town) -> None:
    chat = await begun(here, "en")
    boss = await joined(here, "Boss", "manager")
    await here.says(chat.ana, "I'm furious, this is an outrage, never again!")
    await presses(here, boss, "Call at 11:05")
    assert here.heard(chat.ana)[-1].endswith("What number should we use?")
    await here.says(chat.ana, "5551 2345")
    assert here.heard(chat.ana)[-1] == "All right, we'll call you on +372 5551 2345 today at 11:05."
    await here.later(minutes=5)
    assert here.heard(boss)[-1] == f"{DUE} (#1): +37255512345"


async def test_what_is_written_meanwhile_does_not_undo_the_promise(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me tomorrow at ten on 5551 2345")
    await here.staff_says(here.kadri, here.topic_of("Ana"), "We will!")
    await here.says(chat.ana, "by the way, the sink was leaking and nobody cared")
    await here.absent(hours=23)
    assert DUE in here.heard(here.kadri)[-1]


async def test_a_manager_who_hears_of_a_missed_call_makes_it(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me today between three and five on 5551 2345")
    await here.later(hours=6, minutes=6)
    assert await presses(here, here.kadri, DONE) == "Noted, thank you."
    said = len(here.heard(here.kadri))
    await here.later(hours=2)
    assert len(here.heard(here.kadri)) == said
    assert not any(here.kadri.last().buttons), "there is nothing left to press"


async def test_a_call_made_earlier_is_noted_under_more(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "Call me tomorrow at ten on 5551 2345")
    topic = here.topic_of("Ana")
    await here.presses(here.kadri, "More", topic)
    assert await here.presses(here.kadri, DONE, topic) == "Noted, thank you."
    await here.absent(hours=24)
    assert not any(DUE in line for line in here.heard(here.kadri))


async def test_numbers_do_not_reach_the_logs(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with logbook(monkeypatch) as written:
        chat = await begun(here, "en")
        await here.says(chat.ana, "Call me tomorrow at ten on 5551 2345 or 5551 2346")
        await here.presses(chat.ana, "+372 5551 2345")
        chat.ana.share_phone("+37255512347")
        await here.settle()
        await here.absent(hours=24)
    assert written.getvalue()
    assert not any(tail in written.getvalue() for tail in ("5551 234", "5551234", "55512347"))
