"""How a conversation goes on: one pure decision from what was understood."""

from dataclasses import replace
from typing import assert_never

from aftercare.cases.case import Kind
from aftercare.conversations.acknowledge import acknowledged, promised
from aftercare.conversations.conversation import (
    Asked,
    Free,
    Invited,
    Offered,
    Probed,
    Settled,
    State,
    WithPeople,
)
from aftercare.conversations.heard import left_open, liked
from aftercare.conversations.needs import gone_wrong, needed, reopens
from aftercare.conversations.turn import (
    Effect,
    Facts,
    OpenCase,
    PassPraise,
    Reopen,
    StopWriting,
    Turn,
    Wish,
)
from aftercare.flows.flow import DEFAULT
from aftercare.say import Say
from aftercare.understanding.reading import Reading

# Who has written so much has told enough; who writes so little refuses politely (words).
STORY = 10
REFUSAL = 2
# Said within a case, these are told to staff and confirmed to the customer.
_OUTSTANDING: tuple[Kind, ...] = ("danger", "manager", "person", "callback")
# So many additions to a case are confirmed before they are only taken in (messages).
CONFIRMED = 2


def advance(state: State, reading: Reading, facts: Facts) -> Turn:
    """Classify first, then decide the move: forms that fill slots with whatever comes are known to fail."""
    kind = needed(reading) or facts.opened
    if "stop" in reading.wishes and kind != "danger":
        return _stopped(state, facts, kind)
    if isinstance(state, WithPeople):
        return _in_case(state, reading, facts, kind)
    if isinstance(state, Settled):
        return _settled(state, reading, facts, kind)
    if kind is not None:
        return _called(kind, reading, facts)
    if reading.sentiment == "positive" and not (reading.not_service and isinstance(state, Free | Offered)):
        return _praised(state, reading, facts)
    match state:
        case Free():
            return _free(state, reading, facts)
        case Asked() | Probed():
            return _unclear(state, reading, facts)
        case Offered():
            return _offered(reading, facts)
        case Invited():
            return _closed(facts) if reading.not_service else _called("problem", reading, facts)
        case _:
            assert_never(state)


def _called(kind: Kind, reading: Reading, facts: Facts) -> Turn:
    says = acknowledged(kind, reading, facts)
    # The case's number is not known before it is opened; the caller puts it in.
    pressing: list[Effect] = [Wish("urgent")] if reading.urgent and kind != "urgent" else []
    turn = Turn(WithPeople(case_id=0), says, [OpenCase(kind), *pressing])
    if kind != "question" or reading.sentiment != "positive" or reading.not_service:
        return turn
    staff = reading.staff or facts.staff
    passed = [PassPraise(staff)] if staff else []
    return replace(turn, says=[_thanked(reading, staff), *says], effects=[*turn.effects, *passed])


def _stopped(state: State, facts: Facts, kind: Kind | None) -> Turn:
    if kind is None or isinstance(state, WithPeople):
        return Turn(state, [Say("stopped", {"name": facts.name})], [StopWriting()])
    says = [Say("stopped-passed-on", {"name": facts.name})]
    return Turn(WithPeople(case_id=0), says, [StopWriting(), OpenCase(kind)])


def _in_case(state: WithPeople, reading: Reading, facts: Facts, kind: Kind | None) -> Turn:
    wishes = _wishes(reading, kind)
    if wishes:
        return Turn(state, acknowledged(wishes[0], reading, facts), [Wish(one) for one in wishes])
    if facts.call:
        return Turn(state)
    if reading.sentiment == "positive" and reading.staff and kind is None:
        return Turn(state, [_thanked(reading, reading.staff)], [PassPraise(reading.staff)])
    told = 0 if facts.long_since else state.told
    # Once a person has the word the bot stays out of it; thanks and "ok" need no answer either.
    enough = told >= (1 if facts.quiet else CONFIRMED)
    if facts.answered or (not reading.asks and (reading.not_service or enough)):
        return Turn(state)
    return Turn(replace(state, told=told + 1), _confirmed(told, reading, facts))


def _wishes(reading: Reading, kind: Kind | None) -> list[Kind]:
    """What staff must not overlook in an open case, the most pressing first."""
    wishes = [one for one in _OUTSTANDING if one == kind]
    return [*wishes, "urgent"] if reading.urgent else wishes


def _confirmed(told: int, reading: Reading, facts: Facts) -> list[Say]:
    name, asks = {"name": facts.name}, {"asks": "yes" if reading.asks else "no"}
    if facts.expected is None:
        if told % 2:
            return [Say("person-answers-here")]
        return [Say("still-with-people", name) if reading.not_service else Say("added-to-case", asks)]
    by_when = promised(None, facts.expected)
    if told % 2:
        return [by_when]
    return [Say("waiting-is-known", name) if reading.not_service else Say("added", asks), by_when]


def _settled(state: Settled, reading: Reading, facts: Facts, kind: Kind | None) -> Turn:
    if facts.reopened or reopens(reading):
        says, effects = _taken_up(state, reading, facts, kind)
        return Turn(WithPeople(state.case_id), says, effects)
    passed = [PassPraise(reading.staff)] if reading.sentiment == "positive" and reading.staff else []
    if state.thanked:
        return Turn(state, (), passed)
    said = _thanked(reading, reading.staff) if passed else Say("settled-thanks", {"name": facts.name})
    return Turn(replace(state, thanked=True), [said], passed)


def _taken_up(
    state: Settled, reading: Reading, facts: Facts, kind: Kind | None
) -> tuple[list[Say], list[Effect]]:
    reopen = Reopen(state.case_id)
    wishes = _wishes(reading, kind)
    if wishes:
        return acknowledged(wishes[0], reading, facts), [reopen, *map(Wish, wishes)]
    sorry = "yes" if gone_wrong(reading) else "no"
    by_when = [] if facts.expected is None else [promised(kind, facts.expected)]
    return [Say("case-reopened", {"sorry": sorry, "helper": facts.helper}), *by_when], [reopen]


def _praised(state: State, reading: Reading, facts: Facts) -> Turn:
    staff = reading.staff or facts.staff
    passed = [PassPraise(staff)] if staff else []
    thanks = _thanked(reading, staff)
    if isinstance(state, Offered) or facts.quiet:
        # Help was offered already, and once is enough; who wants quiet knows where to write.
        return Turn(Free("closing"), [thanks], passed)
    return Turn(Offered(), [thanks, Say("anything-else")], passed)


def _thanked(reading: Reading, staff: tuple[str, ...]) -> Say:
    return Say("praise-acknowledged", {"theme": liked(reading), "staff": ", ".join(staff)})


def _free(state: Free, reading: Reading, facts: Facts) -> Turn:
    rest = state.said == "closing" and reading.words <= REFUSAL
    if reading.words and not reading.not_service and not rest:
        # Words that nobody has understood are a person's to read, never a dead end.
        return _called("question", reading, facts)
    if reading.courtesy == "thanks" or reading.sentiment == "positive":
        return Turn(state) if state.said == "closing" else _closed(facts)
    if state.said == "closing" and reading.words and not reading.asks and reading.courtesy is None:
        # "Nothing else" after a goodbye is no wish for another talk.
        return Turn(state)
    if reading.courtesy == "greeting" and state.said != "welcome-back":
        return Turn(Free("welcome-back"), [Say("welcome-back", {"name": facts.name})])
    if state.said != "small-talk":
        return Turn(Free("small-talk"), [Say("small-talk", {"name": facts.name})])
    return Turn(Free("help"), [Say("help")])


def _unclear(state: Asked | Probed, reading: Reading, facts: Facts) -> Turn:
    left = state.questions - 1
    name = {"name": facts.name}
    if reading.not_service and reading.asks and left >= 0:
        # "Are you a bot?" is answered, and the question stays asked.
        return Turn(replace(state, questions=left), [Say("small-talk", name)])
    first = isinstance(state, Asked) and state.questions >= DEFAULT.questions
    if first and (reading.courtesy == "greeting" or (reading.courtesy and not facts.quiet)):
        return Turn(Asked(left), [Say("tell-more-greeting", name)])
    if reading.not_service and (reading.courtesy or isinstance(state, Probed)):
        return _closed(facts)
    left = -1 if facts.quiet else left
    if reading.words >= STORY or (left < 0 and reading.words > REFUSAL and not reading.not_service):
        return _called("question", reading, replace(facts, tells=True))
    if left < 0:
        return _closed(facts)
    theme = left_open(reading)
    if theme is not None and isinstance(state, Asked):
        # What they say to that is a person's to read: asked about once more, it would be an interrogation.
        return Turn(Probed(0), [Say("tell-more-about", {**name, "theme": theme})])
    return Turn(Probed(left), [Say("tell-more" if isinstance(state, Asked) else "tell-better", name)])


def _offered(reading: Reading, facts: Facts) -> Turn:
    if reading.reply == "yes" and reading.words <= REFUSAL:
        return Turn(Free(), [Say("offer-accepted", {"name": facts.name})])
    if reading.reply == "no" or reading.not_service or reading.words <= REFUSAL:
        return _closed(facts)
    return _called("question", reading, facts)


def _closed(facts: Facts) -> Turn:
    return Turn(Free("closing"), [Say("closing-brief" if facts.quiet else "closing")])
