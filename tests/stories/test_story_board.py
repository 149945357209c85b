"""The board of open cases: pinned, the oldest promise on top, refreshed at most once a minute."""

from telegram_sandbox import Fault
from tests.stories.fault_scene import guest, unhappy
from tests.town import Town


async def test_the_board_shows_open_cases_is_pinned_and_links_to_their_topics(here: Town) -> None:
    await unhappy(here)
    assert here.board() == [], "what happens within a few seconds is drawn together"
    await here.later(seconds=6)

    title, line = here.board()
    assert title == "📋 Open cases: 1"
    assert line.startswith("Anna · Problem · 0 minutes · promised by 11:")
    shown = here.desk.general()[-2]
    link = next(one for one in shown.entities if one["type"] == "text_link")
    assert link["url"] == f"https://t.me/c/{str(here.desk.id)[4:]}/{here.topic_of('Anna')}"
    assert here.desk.chat.pinned == [shown.id]
    assert here.sandbox.calls.of("pinChatMessage")[0].params["disable_notification"] is True


async def test_it_is_drawn_at_most_once_a_minute_and_then_shows_everything(here: Town) -> None:
    await unhappy(here)
    await here.later(seconds=6)
    for name in ("Mari", "Juku", "Liina"):
        await unhappy(here, name)
        await here.later(seconds=10)
    assert len(here.board()) == 2
    assert drawings(here) == 1
    await here.later(seconds=60)
    assert here.board()[0] == "📋 Open cases: 4"
    assert drawings(here) == 2
    assert len(here.sandbox.calls.of("pinChatMessage")) == 1


async def test_ages_grow_while_nothing_happens_and_an_overdue_promise_is_marked(here: Town) -> None:
    await unhappy(here)
    await here.later(seconds=6)
    await here.later(minutes=40)
    assert here.board()[1].startswith("⏰ Anna · Problem · 30 minutes · overdue since 11:")
    await here.absent(hours=26)
    await here.later(minutes=1)
    assert " · 1 day · " in here.board()[1]


async def test_the_promise_that_runs_out_first_stands_on_top(here: Town) -> None:
    await unhappy(here)
    await here.later(minutes=2)
    await unhappy(here, "Mari")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry!")
    await here.later(minutes=2)
    assert [line.split(" · ")[0] for line in here.board()[1:]] == ["Mari", "Anna"], "Anna was answered"


async def test_an_unchanged_board_is_not_sent_again(here: Town) -> None:
    await here.close()
    await here.open()
    here.kadri.write("/board", to=here.desk)
    await here.settle()
    before = drawings(here)
    await here.later(hours=3)
    assert drawings(here) == before, "no open cases, nothing to draw"


async def test_a_board_that_somebody_deleted_is_sent_and_pinned_anew(here: Town) -> None:
    await unhappy(here)
    await here.later(seconds=6)
    first = next(line for line in here.desk.general() if line.text.startswith("📋"))
    here.kadri.delete(here.desk.chat.messages[first.id])
    await here.later(minutes=16)
    second = next(line for line in here.desk.general() if line.text.startswith("📋"))
    assert second.id != first.id
    assert here.desk.chat.pinned[-1] == second.id


async def test_without_the_right_to_pin_the_board_works_and_the_admin_is_told_once(here: Town) -> None:
    here.kadri.start()
    here.desk.promote_bot(can_pin_messages=False)
    await unhappy(here)
    await here.later(seconds=6)
    assert here.board()[0] == "📋 Open cases: 1"
    await here.later(hours=2)
    assert sum("can't pin the board" in text for text in here.heard(here.kadri)) == 1
    here.desk.promote_bot()
    await here.settle()
    assert here.desk.chat.pinned, "with the right given back it is pinned at once"


async def test_board_is_shown_where_it_was_asked_for_private_chats_included(here: Town) -> None:
    here.kadri.start()
    await unhappy(here)
    here.kadri.write("/board")
    await here.settle()
    assert here.heard(here.kadri)[-1].startswith("📋 Open cases: 1\nAnna · Problem")
    assert here.board()[0] == "📋 Open cases: 1", "the pinned one is drawn as well"
    topic = here.topic_of("Anna")
    await here.staff_says(here.kadri, topic, "/board")
    assert here.desk_lines(topic)[-1].startswith("📋 Open cases: 1")


async def test_at_most_thirty_lines_and_how_many_more_there_are(here: Town) -> None:
    for number in range(33):
        await unhappy(here, f"Guest {number:02}")
    await here.later(seconds=70)
    lines = here.board()
    assert lines[0] == "📋 Open cases: 33"
    assert len(lines) == 32
    assert lines[-1] == "And 3 more"


async def test_a_hostile_name_is_shown_as_it_is(here: Town) -> None:
    person = here.sandbox.add_user('<b>A&B</b> <a href="x">', language_code="en")
    person.start()
    await here.says(person, "I waited an hour and nobody apologised")
    await here.later(seconds=6)
    assert here.board()[1].startswith('<b>A&B</b> <a href="x"> · Problem')


async def test_the_board_never_stands_in_the_way_of_words(here: Town) -> None:
    anna = await unhappy(here)
    await here.later(seconds=6)
    await unhappy(here, "Mari")
    await here.later(seconds=50)
    refusal: Fault = here.sandbox.faults.lose_answer("editMessageText")
    await here.later(seconds=15)
    await here.says(anna, "Hello?")
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "Hello?"
    assert refusal.met


async def test_what_only_managers_may_read_has_no_name_on_the_board(here: Town) -> None:
    anna = await guest(here)
    await here.says(anna, "Only for the manager: Marko touched me and I felt unsafe")
    await here.later(seconds=6)
    assert not any("Anna" in line for line in here.board())


def drawings(here: Town) -> int:
    """How often a board was sent or edited in General."""
    calls = [*here.sandbox.calls.of("sendMessage"), *here.sandbox.calls.of("editMessageText")]
    return sum(str(call.params.get("text", "")).startswith("📋") for call in calls)
