"""What a customer's words ask of people, whatever the talk had been about."""

from typing import Literal

from aftercare.cases.case import Kind
from aftercare.understanding.reading import Reading

_CALLING: tuple[Literal["manager", "person", "callback"], ...] = ("manager", "person", "callback")

# Praise below this (a reading's score) may be a misunderstanding.
PLAIN_PRAISE = 0.5
# Thanks with no more than this beside them (words) are only thanks.
BRIEF = 6


def needed(reading: Reading) -> Kind | None:
    """The case that these words ask for, the most pressing first; None where they ask for nothing."""
    if reading.danger:
        return "danger"
    if reading.only_bill and not reading.wishes.intersection(_CALLING) and not reading.sensitive:
        # The customer decides what a line was worth, and needs nobody for that.
        return "urgent" if reading.urgent else None
    for kind in _CALLING:
        if kind in reading.wishes:
            return kind
    if reading.sensitive:
        only_asked = reading.sensitive == {"managers_only"} and not gone_wrong(reading)
        return "manager" if only_asked else "problem"
    calm = reading.anger == "none" and not reading.leaving
    if calm and ("delete" in reading.wishes or ("reschedule" in reading.wishes and not reading.problem)):
        # Somebody who wants something arranged is not sorry about anything.
        return "question"
    if gone_wrong(reading) or reading.wishes & {"bill", "redo"}:
        return "problem"
    # Somebody who asks when we are open has nothing against our hours, whatever the words may hint at.
    if not reading.asks and "stop" not in reading.wishes and "-" in reading.themes.values():
        return "problem"
    if reading.wishes & {"answer", "reschedule", "delete"} or (reading.asks and not reading.not_service):
        return "question"
    return "urgent" if reading.urgent else None


def gone_wrong(reading: Reading) -> bool:
    """Whether a feeling or a failure is told of for which a good company is sorry."""
    if reading.leaving or reading.problem or reading.anger == "angry":
        return True
    return reading.sentiment in {"negative", "mixed"}


def closes(reading: Reading) -> bool:
    """Whether no answer is awaited: thanks, a nod, praise."""
    if reading.only_bill and needed(reading) is None:
        return True
    if reading.asks or needed(reading) is not None:
        return False
    brief = reading.thanks and reading.words <= BRIEF
    return brief or reading.not_service or reading.sentiment == "positive"


def reopens(reading: Reading) -> bool:
    """Whether words after a case was resolved say that it is not: a bare "no" does, thanks don't.

    Praise must be plain: a case taken up again in vain costs a glance, one left lying costs the customer.
    """
    if not closes(reading):
        return True
    if reading.thanks:
        return False
    faint = reading.score is not None and reading.score < PLAIN_PRAISE
    return reading.reply == "no" or (reading.sentiment == "positive" and faint)
