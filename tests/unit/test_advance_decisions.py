"""The table of decisions: every state meets every typical message."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import product

import pytest

from aftercare.cases.case import Kind
from aftercare.conversations.advance import advance
from aftercare.conversations.conversation import (
    Asked,
    Free,
    Invited,
    Offered,
    Probed,
    State,
    WithPeople,
    frozen,
    thawed,
)
from aftercare.conversations.needs import closes, needed
from aftercare.conversations.turn import Expected, Facts, OpenCase, PassPraise, StopWriting, Turn, Wish
from aftercare.language import LANGUAGES
from aftercare.understanding.reading import Reading
from bot.texts import Texts

ANA = Facts(name="Ana", staff=("Marko",))
BY = Expected("Mari", "Boss", "answers", datetime(2026, 3, 11, 9, 15, tzinfo=UTC), "today")
NOTHING = Reading(not_service=True)
TYPICAL = {
    "nothing": NOTHING,
    "greeting": Reading(words=1, not_service=True, courtesy="greeting"),
    "thanks": Reading(words=1, not_service=True, courtesy="thanks", thanks=True),
    "ok": Reading(words=1, not_service=True),
    "yes": Reading(words=1, not_service=True, reply="yes"),
    "no": Reading(words=2, not_service=True, reply="no"),
    "hello?": Reading(words=1, not_service=True, courtesy="greeting", asks=True),
    "are you a bot?": Reading(words=4, not_service=True, asks=True),
    "thumb": Reading(not_service=True, sentiment="positive"),
    "lukewarm": Reading(words=2),
    "unclear": Reading(words=6),
    "story": Reading(words=25),
    "question": Reading(words=4, asks=True, wishes=frozenset({"answer"})),
    "question on hours": Reading(words=4, asks=True, themes={"booking": "-"}),
    "appointment": Reading(words=5, asks=True, wishes=frozenset({"reschedule"}), sentiment="negative"),
    "deletion": Reading(words=3, wishes=frozenset({"delete"}), problem=True),
    "praise": Reading(words=5, sentiment="positive", score=0.8),
    "praise by name": Reading(words=5, sentiment="positive", staff=("Nina",)),
    "praise and question": Reading(words=9, sentiment="positive", asks=True),
    "complaint": Reading(words=6, sentiment="negative", problem=True, worst="waiting"),
    "mixed": Reading(words=9, sentiment="mixed", worst="price"),
    "slow": Reading(words=1, themes={"waiting": "-"}),
    "leaving": Reading(words=4, leaving=True, sentiment="negative", anger="angry"),
    "refund": Reading(words=4, wishes=frozenset({"bill"})),
    "person": Reading(words=3, wishes=frozenset({"person"})),
    "manager, angrily": Reading(words=5, wishes=frozenset({"manager"}), anger="angry", sentiment="negative"),
    "call": Reading(words=3, wishes=frozenset({"callback"})),
    "number": Reading(wishes=frozenset({"callback"}), phone="5551 2345"),
    "danger": Reading(words=5, danger=True, sentiment="negative"),
    "urgent": Reading(words=1, urgent=True),
    "urgent complaint": Reading(words=6, sentiment="negative", problem=True, urgent=True),
    "stop": Reading(words=3, wishes=frozenset({"stop"})),
    "stop, angrily": Reading(words=6, wishes=frozenset({"stop"}), sentiment="negative", anger="angry"),
    "stop and danger": Reading(words=6, wishes=frozenset({"stop"}), danger=True),
}
STATES: tuple[State, ...] = (
    *(Free(said) for said in ("", "closing", "welcome-back", "small-talk", "help")),
    *(Asked(left) for left in (2, 1, 0)),
    *(Probed(left) for left in (1, 0)),
    Offered(),
    Invited(),
    *(WithPeople(7, told) for told in (0, 1, 2, 3)),
)
FACTS = (
    ANA,
    Facts(name="Ana"),
    replace(ANA, call=True),
    replace(ANA, answered=True),
    replace(ANA, long_since=True),
    replace(ANA, opened="question"),
    replace(ANA, expected=BY, duty="Mari"),
    replace(ANA, expected=replace(BY, how="reads", day="tomorrow"), call=True, duty=""),
    replace(ANA, expected=replace(BY, how="calls", day="later")),
)
EVERY = [
    pytest.param(state, reading, id=f"{state}: {name}")
    for state, (name, reading) in product(STATES, TYPICAL.items())
]


@cache
def texts() -> Texts:
    return Texts.load()


def words(turn: Turn, language: str = "en") -> str:
    return "\n".join(texts().plain(say, language) for say in turn.says)


def keys(turn: Turn) -> list[str]:
    return [say.key for say in turn.says]


def opened(turn: Turn) -> list[Kind]:
    return [effect.kind for effect in turn.effects if isinstance(effect, OpenCase)]


@pytest.mark.parametrize(("state", "reading"), EVERY)
def test_any_turn_asks_at_most_once_and_comes_to_a_state_that_can_be_kept(
    state: State, reading: Reading
) -> None:
    for facts in FACTS:
        turn = advance(state, reading, facts)
        assert thawed(frozen(turn.state)) == turn.state
        for language in LANGUAGES:
            assert words(turn, language).count("?") <= 1, (language, words(turn, language))


@pytest.mark.parametrize(("state", "reading"), EVERY)
def test_a_case_is_announced_and_leaves_the_talk_to_people(state: State, reading: Reading) -> None:
    for facts in FACTS:
        turn = advance(state, reading, facts)
        if isinstance(state, WithPeople):
            assert opened(turn) == []
            assert isinstance(turn.state, WithPeople)
        elif opened(turn):
            assert turn.state == WithPeople(case_id=0)
            if opened(turn) == ["callback"]:
                assert set(keys(turn)) <= {"problem-acknowledged", "urgent-marked"}
                continue  # the rest is said by whoever arranges the call
            told = keys(turn)[-1]
            assert (
                told == "person-answers-here"
                or told.endswith(("-acknowledged", "-passed-on"))
                or (told.startswith("promise-") or told == "urgent-marked")
            ), told
            assert told != "problem-acknowledged", "being sorry alone promises nothing"
        else:
            assert not isinstance(turn.state, WithPeople)


@pytest.mark.parametrize("reading", TYPICAL.values(), ids=list(TYPICAL))
@pytest.mark.parametrize("told", range(4))
def test_with_people_the_bot_asks_nothing(told: int, reading: Reading) -> None:
    for facts in FACTS:
        turn = advance(WithPeople(7, told), reading, facts)
        assert "?" not in words(turn)


@pytest.mark.parametrize("reading", TYPICAL.values(), ids=list(TYPICAL))
@pytest.mark.parametrize("state", STATES, ids=str)
def test_nobody_hears_the_same_three_times_in_a_row(state: State, reading: Reading) -> None:
    """But for a wish or a name that was itself said three times: each is confirmed."""
    if (
        needed(reading) in {"person", "manager", "callback", "danger"}
        or "stop" in reading.wishes
        or reading.urgent
    ):
        return
    if reading.staff and isinstance(state, WithPeople):
        return
    said: list[str] = []
    for _ in range(6):
        turn = advance(state, reading, ANA)
        state = turn.state
        if turn.says:
            said.append(words(turn))
    rows = list(zip(said, said[1:], said[2:], strict=False))
    assert all(len(set(row)) > 1 for row in rows), said


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("question", "question"),
        ("question on hours", "question"),
        ("appointment", "question"),
        ("deletion", "question"),
        ("praise and question", "question"),
        ("complaint", "problem"),
        ("mixed", "problem"),
        ("slow", "problem"),
        ("leaving", "problem"),
        ("refund", "problem"),
        ("person", "person"),
        ("manager, angrily", "manager"),
        ("call", "callback"),
        ("danger", "danger"),
        ("stop and danger", "danger"),
        ("stop", None),
        ("thanks", None),
        ("hello?", None),
        ("are you a bot?", None),
        ("praise", None),
        ("unclear", None),
    ],
)
def test_what_words_ask_of_people(name: str, kind: Kind | None) -> None:
    assert needed(TYPICAL[name]) == kind


@pytest.mark.parametrize(
    ("state", "name", "said", "after"),
    [
        (Asked(2), "greeting", ["tell-more-greeting"], Asked(1)),
        (Asked(1), "thanks", ["closing"], Free("closing")),
        (Asked(2), "ok", ["tell-more"], Probed(1)),
        (Asked(2), "lukewarm", ["tell-more"], Probed(1)),
        (Probed(1), "lukewarm", ["tell-better"], Probed(0)),
        (Probed(0), "lukewarm", ["closing"], Free("closing")),
        (Probed(0), "unclear", ["question-acknowledged"], WithPeople(0)),
        (Asked(2), "story", ["question-acknowledged"], WithPeople(0)),
        (Asked(2), "are you a bot?", ["small-talk"], Asked(1)),
        (Asked(2), "praise", ["praise-acknowledged", "anything-else"], Offered()),
        (Asked(2), "thumb", ["praise-acknowledged", "anything-else"], Offered()),
        (Offered(), "praise", ["praise-acknowledged"], Free("closing")),
        (Offered(), "no", ["closing"], Free("closing")),
        (Offered(), "yes", ["offer-accepted"], Free()),
        (Offered(), "unclear", ["question-acknowledged"], WithPeople(0)),
        (Free(), "greeting", ["welcome-back"], Free("welcome-back")),
        (Free("welcome-back"), "greeting", ["small-talk"], Free("small-talk")),
        (Free("small-talk"), "ok", ["help"], Free("help")),
        (Free(), "thanks", ["closing"], Free("closing")),
        (Free("closing"), "thanks", [], Free("closing")),
        (Free(), "unclear", ["question-acknowledged"], WithPeople(0)),
        (Invited(), "lukewarm", ["problem-acknowledged", "person-answers-here"], WithPeople(0)),
        (Invited(), "no", ["closing"], Free("closing")),
        (WithPeople(7), "unclear", ["added-to-case"], WithPeople(7, 1)),
        (WithPeople(7, 1), "unclear", ["person-answers-here"], WithPeople(7, 2)),
        (WithPeople(7, 2), "unclear", [], WithPeople(7, 2)),
        (WithPeople(7, 2), "question", ["added-to-case"], WithPeople(7, 3)),
        (WithPeople(7), "hello?", ["still-with-people"], WithPeople(7, 1)),
        (WithPeople(7), "thanks", [], WithPeople(7)),
        (WithPeople(7), "praise by name", ["praise-acknowledged"], WithPeople(7)),
    ],
    ids=str,
)
def test_a_move(state: State, name: str, said: list[str], after: State) -> None:
    turn = advance(state, TYPICAL[name], ANA)
    assert (keys(turn), turn.state) == (said, after)


def test_a_complaint_is_named_and_no_other_is_made_up() -> None:
    turn = advance(Asked(2), TYPICAL["complaint"], ANA)
    assert turn.says[0].args == {"theme": "waiting", "name": "Ana"}
    vague = replace(TYPICAL["complaint"], worst=None, themes={"attitude": "-"})
    assert advance(Asked(2), vague, ANA).says[0].args["theme"] == "other"


def test_who_is_angry_and_wants_the_manager_hears_that_we_are_sorry_first() -> None:
    turn = advance(Asked(2), TYPICAL["manager, angrily"], ANA)
    assert keys(turn) == ["problem-acknowledged", "manager-acknowledged"]
    assert keys(advance(Asked(2), TYPICAL["person"], ANA)) == ["person-acknowledged"]


def test_quiet_is_kept_and_what_went_wrong_is_still_seen_to() -> None:
    assert advance(Asked(2), TYPICAL["stop"], ANA).effects == [StopWriting()]
    angry = advance(Asked(2), TYPICAL["stop, angrily"], ANA)
    assert angry.effects == [StopWriting(), OpenCase("problem")]
    assert keys(angry) == ["stopped-passed-on"]
    assert keys(advance(WithPeople(7), TYPICAL["stop, angrily"], ANA)) == ["stopped"]


def test_danger_comes_before_the_wish_for_quiet() -> None:
    assert keys(advance(Asked(2), TYPICAL["stop and danger"], ANA)) == ["danger-acknowledged"]
    assert advance(WithPeople(7), TYPICAL["danger"], ANA).effects == [Wish("danger")]


def test_praise_reaches_whom_it_names_otherwise_who_served() -> None:
    assert advance(Asked(2), TYPICAL["praise by name"], ANA).effects == [PassPraise(("Nina",))]
    assert advance(Asked(2), TYPICAL["praise"], ANA).effects == [PassPraise(("Marko",))]
    assert advance(Asked(2), TYPICAL["praise"], Facts(name="Ana")).effects == []
    both = advance(Asked(2), TYPICAL["praise and question"], ANA)
    assert keys(both) == ["praise-acknowledged", "question-acknowledged"]
    assert both.effects == [OpenCase("question"), PassPraise(("Marko",))]


def test_what_a_burst_opened_before_its_end_is_announced_at_its_end() -> None:
    turn = advance(Asked(2), NOTHING, replace(ANA, opened="question"))
    assert keys(turn) == ["question-acknowledged"]


def test_a_person_has_the_word_and_after_a_while_the_bot_sees_to_it_again() -> None:
    assert advance(WithPeople(7, 2), TYPICAL["question"], replace(ANA, answered=True)).says == ()
    rested = advance(WithPeople(7, 2), TYPICAL["unclear"], replace(ANA, long_since=True))
    assert (keys(rested), rested.state) == (["added-to-case"], WithPeople(7, 1))


def test_whoever_arranges_a_call_speaks_of_it() -> None:
    called = replace(ANA, call=True, expected=BY)
    turn = advance(Asked(2), TYPICAL["call"], called)
    assert (turn.says, opened(turn)) == ([], ["callback"])
    assert advance(WithPeople(7), TYPICAL["unclear"], called).says == ()
    assert keys(advance(WithPeople(7), TYPICAL["manager, angrily"], called))[-1] == "manager-acknowledged"


def test_the_call_that_was_agreed_is_told_instead_of_when_somebody_answers() -> None:
    window: dict[str, str | int | dict[str, str]] = {
        "day": "tomorrow",
        "exact": "no",
        "date": {"at": "2026-03-12T13:00:00+00:00", "style": "day"},
        "from": {"at": "2026-03-12T13:00:00+00:00", "style": "time"},
        "until": {"at": "2026-03-12T15:00:00+00:00", "style": "time"},
    }
    agreed = replace(ANA, expected=replace(BY, how="calls", window=window))
    assert "We'll call you tomorrow between" in words(advance(WithPeople(7), TYPICAL["unclear"], agreed))


@pytest.mark.parametrize("name", ["thanks", "ok", "praise", "thumb"])
def test_no_answer_is_awaited_to(name: str) -> None:
    assert closes(TYPICAL[name])


@pytest.mark.parametrize("name", ["hello?", "question", "complaint", "unclear", "call"])
def test_an_answer_is_awaited_to(name: str) -> None:
    assert not closes(TYPICAL[name])


def test_thanks_with_a_word_or_two_are_only_thanks() -> None:
    assert closes(Reading(words=3, thanks=True))
    assert not closes(Reading(words=20, thanks=True))


def test_states_kept_by_an_earlier_version_are_understood() -> None:
    assert thawed({"tag": "Free", "version": 1}) == Free()
    assert thawed({"tag": "WithPeople", "version": 1, "case_id": 3}) == WithPeople(3)
    assert thawed({"tag": "WithPeople", "version": 1, "case_id": 3, "told": 1}) == WithPeople(3, 1)
    assert thawed({"tag": "Dreaming", "version": 1}) is None


@pytest.mark.parametrize(("state", "reading"), EVERY)
def test_at_most_one_by_when_and_none_in_danger(state: State, reading: Reading) -> None:
    for facts in FACTS:
        said = keys(advance(state, reading, facts))
        promises = [key for key in said if key.startswith("promise-")]
        assert len(promises) <= 1, said
        if "danger-acknowledged" in said or facts.expected is None:
            assert promises == []
        if promises == ["promise-reads"]:
            assert not reading.urgent, "who can't wait is not told to wait"


def test_the_manager_is_named_where_the_manager_is_wanted() -> None:
    promised = replace(ANA, expected=BY)
    assert "Boss will answer" in words(advance(Asked(2), TYPICAL["manager, angrily"], promised))
    assert "Mari will answer" in words(advance(Asked(2), TYPICAL["complaint"], promised))


def test_urgent_is_a_wish_in_a_case_and_a_case_by_itself() -> None:
    alone = advance(Free(), TYPICAL["urgent"], ANA)
    assert opened(alone) == ["urgent"]
    within = advance(WithPeople(7), TYPICAL["urgent complaint"], replace(ANA, duty="Mari"))
    assert within.effects == [Wish("urgent")] and "Mari" in words(within)
    both = advance(Asked(2), TYPICAL["urgent complaint"], ANA)
    assert both.effects == [OpenCase("problem"), Wish("urgent")]
