"""Where the sheet stands on which something is given, so that a reply to it is known for what it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.cases.case import Case
from aftercare.customers.customer import Customer
from aftercare.inbox import recall, remember
from aftercare.messages.message import Placement, place, placed
from aftercare.work import Work
from bot.desk.giving.preview import Giving, Step
from bot.desk.sheet import put_sheet

SHEETS = "giving:"
"""What the names of all their places begin with."""
PATIENCE = timedelta(minutes=10)
"""So long a bare amount, sent without replying to the sheet that asked for it, is the answer to it."""
# Under this name the same message shows how a manager's yes stands.
_ASKING = "asking"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, with whom and which case it is about; `waits`: a manager was asked, who hasn't decided yet."""

    at: str
    customer: Customer
    case: Case | None
    waits: bool = False


def put_giving(
    work: Work, target: str, given: Giving, step: Step, *, answers: str, latest: bool = False
) -> None:
    """Show a step in a sheet of its own; an earlier one is put away, unless it shows how a request stands."""
    mark = f"{SHEETS}{given.customer.id}:{0 if given.case is None else given.case.id}"
    kind, _, number = target.partition(":")
    known = placed(work, f"{mark}:{number}" if kind == "staff" else mark)
    if known is not None and _request(work, known.at) is not None:
        work.placements.drop(known)
    put_sheet(
        work,
        target,
        given.customer.id,
        mark,
        step.says,
        step.buttons,
        answers=answers,
        columns=step.columns,
        latest=latest,
    )


def sheet_at(work: Work, chat_id: int, message_id: int | None) -> Sheet | None:
    """The sheet that stands there, or None; one whose request was decided on is none any more."""
    if message_id is None:
        return None
    at = f"{chat_id}:{message_id}"
    request = _request(work, at)
    offer = None if request is None else work.offers.get(int(request.key.split(":")[1]))
    if offer is not None:
        customer = work.customers.get(offer.customer_id)
        if offer.state != "asked" or customer is None:
            return None
        return Sheet(at, customer, None, waits=True)
    for known in work.placements.where(at=at):
        customer = work.customers.get(known.customer_id)
        if known.key.startswith(SHEETS) and customer is not None:
            case_id = int(known.key.split(":")[2])
            return Sheet(at, customer, work.cases.get(case_id) if case_id else None)
    return None


def await_amount(work: Work, user_id: int, chat_id: int, message_id: int) -> None:
    """The sheet there asks this member for an amount."""
    remember(work, _asked_for(user_id, chat_id), f"{message_id} {work.now.isoformat()}")


def sheet_awaiting(work: Work, user_id: int, chat_id: int) -> Sheet | None:
    """The sheet that has asked this member for an amount just now, or None."""
    message_id, _, at = (recall(work, _asked_for(user_id, chat_id)) or "").partition(" ")
    if not at or work.now - datetime.fromisoformat(at) > PATIENCE:
        return None
    return sheet_at(work, chat_id, int(message_id))


def settle_sheet(work: Work, at: str, gesture_id: int) -> None:
    """It is given: a reply to the sheet is for the customer again."""
    for known in work.placements.where(at=at):
        if known.key.startswith(SHEETS):
            work.placements.drop(known)
            place(work, f"given:{gesture_id}", known.chat_id, known.message_id, known.customer_id)


def _asked_for(user_id: int, chat_id: int) -> str:
    return f"amount-asked:{user_id}:{chat_id}"


def _request(work: Work, at: str) -> Placement | None:
    return next((one for one in work.placements.where(at=at) if one.key.startswith(f"{_ASKING}:")), None)
