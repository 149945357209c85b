"""One pause per customer for everything that the company begins."""

from datetime import datetime

from aftercare.flows.flow import Flow

# So many openings in a row without an answer double the pause.
DOUBTFUL = 2


def rested(flow: Flow, now: datetime, asked_at: datetime | None, unanswered: int) -> bool:
    """Whether the company may begin something again.

    `asked_at` (UTC) is when it last did, `unanswered` how many of its openings in a row got no answer.
    """
    if unanswered >= flow.gives_up:
        return False
    pause = flow.pause * (2 if unanswered >= DOUBTFUL else 1)
    return asked_at is None or now - asked_at >= pause
