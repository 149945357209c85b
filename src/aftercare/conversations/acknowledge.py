"""What a customer hears at once when people are called: what was heard, who comes, and by when."""

from aftercare.cases.case import Kind
from aftercare.conversations.heard import left_open
from aftercare.conversations.needs import gone_wrong
from aftercare.conversations.turn import Expected, Facts
from aftercare.say import Say
from aftercare.understanding.reading import Reading


def acknowledged(kind: Kind, reading: Reading, facts: Facts) -> list[Say]:
    """What a customer hears at once when people are called: what was heard, who comes, and by when."""
    if kind == "danger":
        return [Say("danger-acknowledged")]
    says: list[Say] = []
    bare = kind == "callback" and reading.worst is None and reading.anger == "none" and not reading.leaving
    if kind == "problem" or (kind not in {"question", "urgent"} and gone_wrong(reading) and not bare):
        # Words of calling are no complaint of how we keep in touch.
        theme = "other" if kind == "callback" and reading.worst == "communication" else reading.worst
        says.append(Say("problem-acknowledged", {"theme": theme or "other", "name": facts.name}))
    urgent = reading.urgent or kind == "urgent"
    if urgent:
        says.append(_alerted(facts))
    if kind == "callback":
        return says  # what is said of the call itself is said by whoever arranges it
    if facts.expected is None or facts.call:
        return [*says, *_passed_on(kind, reading, facts)]
    if urgent:
        # Nobody is told to wait for the morning who has just said that it can't wait.
        return [*says, *([] if facts.expected.how == "reads" else [promised(kind, facts.expected)])]
    return [*says, *_passed_on(kind, reading, facts), promised(kind, facts.expected)]


def _passed_on(kind: Kind, reading: Reading, facts: Facts) -> list[Say]:
    """That it was passed on: beside a promise in brief, without one with what can honestly be said."""
    rest = "acknowledged" if facts.expected is None or facts.call else "passed-on"
    match kind:
        case "problem":
            return [Say("person-answers-here")] if facts.expected is None or facts.call else []
        case "question":
            return [Say(f"question-{rest}", {"name": facts.name, "about": _about(reading, facts)})]
        case "urgent" | "danger":
            return []
        case _:
            return [Say(f"{kind}-{rest}")]


def _alerted(facts: Facts) -> Say:
    alerted = "nobody" if facts.duty is None else "named" if facts.duty else "nameless"
    return Say("urgent-marked", {"alerted": alerted, "who": facts.duty or ""})


def promised(kind: Kind | None, expected: Expected) -> Say:
    """By when somebody answers, reads or calls."""
    if expected.window:
        return Say("call-stands", expected.window)
    at = expected.at.isoformat()
    args: dict[str, str | int | dict[str, str]] = {
        "who": expected.manager if kind == "manager" else expected.who,
        "day": expected.day,
        "time": {"at": at, "style": "time"},
        "date": {"at": at, "style": "day"},
    }
    return Say(f"promise-{expected.how}", args)


def _about(reading: Reading, facts: Facts) -> str:
    arranged = next((wish for wish in ("delete", "reschedule") if wish in reading.wishes), None)
    if arranged is not None:
        return arranged
    if facts.voice:
        return "voice"
    tells = facts.tells or left_open(reading) is not None
    return "told" if tells and not reading.asks else "other"
