"""Where the sheets stand on which something is given, so that what staff type in reply is known for that."""

from dataclasses import dataclass

from aftercare.cases.case import Case
from aftercare.customers.customer import Customer
from aftercare.work import Work

SHEETS = "giving:"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, with whom and which case it is about."""

    at: str
    customer: Customer
    case: Case | None


def sheet_mark(customer: Customer, case: Case | None) -> str:
    """The name under which the sheet of that case, or of a customer without one, is found."""
    return f"{SHEETS}{customer.id}:{0 if case is None else case.id}"


def sheet_at(work: Work, chat_id: int, message_id: int | None) -> Sheet | None:
    """The sheet that stands there, or None."""
    at = f"{chat_id}:{message_id}"
    for known in work.placements.where(at=at) if message_id is not None else ():
        customer = work.customers.get(known.customer_id)
        if known.key.startswith(SHEETS) and customer is not None:
            case_id = int(known.key.split(":")[2])
            return Sheet(at, customer, work.cases.get(case_id) if case_id else None)
    return None
