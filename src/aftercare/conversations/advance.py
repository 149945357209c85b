"""How a conversation goes on: one pure decision from what was understood."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from aftercare.cases.case import Kind
from aftercare.conversations.conversation import Asked, Free, Offered, Probed, State, WithPeople
from aftercare.say import Say
from aftercare.understanding.reading import Reading

# How many follow-ups a conversation may ask beside the opening and "anything else?" (questions).
QUESTIONS = 2


@dataclass(frozen=True, slots=True)
class Facts:
    """What the decision may know beside the words.

    `answered` says that a person has the word in the open case; `phone` that a number is known;
    `opened` is the case that these very words opened before they were all in; `staff` is who served.
    """

    name: str
    phone: bool = False
    answered: bool = False
    opened: Kind | None = None
    staff: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenCase:
    """People must see to it."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Wish:
    """A further wish within the open case, which staff must not overlook."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class StopWriting:
    """The customer wants nothing more from the bot's own accord."""


@dataclass(frozen=True, slots=True)
class PassPraise:
    """Whoever served is to hear what was said of them."""

    staff: tuple[str, ...]


Effect: TypeAlias = OpenCase | Wish | StopWriting | PassPraise


@dataclass(frozen=True, slots=True)
class Turn:
    """The next state, what is said (a paragraph each), and what else follows."""

    state: State
    says: Sequence[Say] = ()
    effects: Sequence[Effect] = field(default=())


def advance(state: State, reading: Reading, facts: Facts) -> Turn:
    """Classify first, then decide the move (forms that fill slots with whatever comes fail)."""
    if "stop" in reading.wishes:
        return Turn(state, [Say("stopped", {"name": facts.name})], [StopWriting()])
    kind = needed(reading) or facts.opened
    if isinstance(state, WithPeople):
        return _in_case(state, reading, facts, kind)
    if kind is not None:
        # The case's number is not known before it is opened; the caller puts it in.
        return Turn(WithPeople(case_id=0), acknowledged(kind, reading, facts), [OpenCase(kind)])
    if reading.sentiment == "positive":
        return _praised(state, reading, facts)
    match state:
        case Free():
            return _small_talk(reading, facts)
        case Asked(questions=questions) | Probed(questions=questions):
            return _unclear(questions, reading, facts)
        case Offered():
            return Turn(Free(), [Say("closing")])
        case _:
            assert_never(state)


def needed(reading: Reading) -> Kind | None:
    """The case that these words ask for, the most pressing first; None where they ask for nothing."""
    if reading.danger:
        return "danger"
    for wish in ("manager", "person", "callback"):
        if wish in reading.wishes:
            return wish
    if reading.leaving or reading.anger == "angry":
        return "problem"
    if reading.problem or reading.sentiment in {"negative", "mixed"} or "-" in reading.themes.values():
        return "problem"
    if reading.wishes & {"bill", "redo"}:
        return "problem"
    if reading.asks or reading.wishes & {"answer", "reschedule", "delete"}:
        return "question"
    return None


def acknowledged(kind: Kind, reading: Reading, facts: Facts) -> list[Say]:
    """What a customer hears at once when people are called: what was heard, and that a person comes."""
    worst = next((theme for theme, polarity in reading.themes.items() if polarity == "-"), "other")
    if kind == "problem":
        return [Say("problem-acknowledged", {"theme": worst, "name": facts.name}), Say("person-answers-here")]
    if kind == "callback":
        known = "yes" if facts.phone or reading.phone else "no"
        return [Say("callback-acknowledged", {"phone": known})]
    return [Say(f"{kind}-acknowledged", {"name": facts.name})]


def _in_case(state: WithPeople, reading: Reading, facts: Facts, kind: Kind | None) -> Turn:
    if kind in {"danger", "manager", "person", "callback"}:
        return Turn(state, acknowledged(kind, reading, facts), [Wish(kind)])
    # Once a person has the word the bot stays out of it; thanks and "ok" need no answer either.
    if facts.answered or (reading.not_service and not reading.asks):
        return Turn(state)
    return Turn(state, [Say("added-to-case", {"asks": "yes" if kind == "question" else "no"})])


def _praised(state: State, reading: Reading, facts: Facts) -> Turn:
    if reading.not_service and isinstance(state, Free | Offered):
        # Bare thanks end a talk; as an answer to "how did it go?" a thumb up is praise enough.
        return Turn(Free(), [Say("closing")])
    staff = reading.staff or facts.staff
    says = [Say("praise-acknowledged", {"staff": ", ".join(staff)})]
    if not isinstance(state, Offered):
        says.append(Say("anything-else"))
    return Turn(Offered(), says, [PassPraise(staff)] if staff else [])


def _small_talk(reading: Reading, facts: Facts) -> Turn:
    if reading.not_service or not reading.words:
        return Turn(Free(), [Say("small-talk", {"name": facts.name})])
    # Words that nobody has understood are a person's to read, never a dead end.
    return Turn(
        WithPeople(case_id=0), [Say("question-acknowledged", {"name": facts.name})], [OpenCase("question")]
    )


def _unclear(questions: int, reading: Reading, facts: Facts) -> Turn:
    if questions <= 0:
        return Turn(Offered(), [Say("taken-note", {"name": facts.name}), Say("anything-else")])
    key = "tell-more-greeting" if reading.not_service else "tell-more"
    return Turn(Probed(questions - 1), [Say(key, {"name": facts.name})])
