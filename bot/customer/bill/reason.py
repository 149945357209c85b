"""What was wrong? Asked once, may be left unanswered, and nothing is asked after it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aftercare.cases.case import Case, open_case_of
from aftercare.conversations.conversation import Conversation
from aftercare.customers.customer import Customer
from aftercare.inbox import forget, recall, remember
from aftercare.messages.message import placed
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.expecting import expected, note_told
from bot.house import House

# Words that come so much later are about something else.
_ANSWERED_WITHIN = timedelta(days=1)
# "No", "rather not", "nothing": nobody is asked twice.
_REFUSAL = 3
_CALLING = frozenset({"person", "manager", "callback", "stop", "delete"})


def ask_reason(work: Work, customer: Customer, case: Case, says: Sequence[Say], *, told: bool) -> None:
    """Tell what takes effect, and ask what was wrong unless that was `told` already."""
    target = f"customer:{customer.id}"
    _forget(work, customer)
    if told:
        say(work, target, *says)
        return
    remember(work, _fact(customer), work.now.isoformat())
    button = (Say("bill-no-need"), f"billnone:{case.id}")
    say(work, target, *says, Say("bill-what-was-wrong"), buttons=[button], mark=_mark(customer))


def no_reason(work: Work, customer: Customer) -> None:
    """They need not say; the button goes."""
    _forget(work, customer)


def with_reason(work: Work, customer: Customer, reading: Reading) -> Reading:
    """The reading of words that answer it: a mere no wakes nobody; anything else is read as ever."""
    brief = reading.words <= _REFUSAL and reading.reply == "no" and not _calls(reading)
    if not brief or not _is_asked(work, customer):
        return reading
    return Reading(language=reading.language, words=reading.words, not_service=True, reply="no")


def hear_reason(
    work: Work, house: House, customer: Customer, conversation: Conversation, reading: Reading
) -> bool:
    """Thank for the answer, and tell who reads it by when; False where it is no answer, or calls for more."""
    if not _is_asked(work, customer):
        return False
    _forget(work, customer)
    case = open_case_of(work, customer.id)
    if case is None or _calls(reading):
        return False
    if reading.not_service and reading.reply == "no":
        say(work, f"customer:{customer.id}", Say("bill-fine"))
        return True
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    when = expected(work, house, case, visit, reading)
    says = [Say("bill-reason-thanks", {"name": customer.name})]
    say(work, f"customer:{customer.id}", *says)
    note_told(work, case, says, when)
    return True


def _calls(reading: Reading) -> bool:
    pressing = reading.danger or reading.urgent or reading.asks or reading.progress
    return pressing or bool(reading.wishes & _CALLING) or reading.bill is not None


def _is_asked(work: Work, customer: Customer) -> bool:
    asked = recall(work, _fact(customer))
    return bool(asked) and work.now - datetime.fromisoformat(str(asked)) <= _ANSWERED_WITHIN


def _forget(work: Work, customer: Customer) -> None:
    forget(work, _fact(customer))
    known = placed(work, _mark(customer))
    if known is not None:
        stage(work, f"customer:{customer.id}", "unbutton", {"placed": _mark(customer)})


def _fact(customer: Customer) -> str:
    return f"bill-reason:{customer.id}"


def _mark(customer: Customer) -> str:
    return f"bill-why:{customer.id}"
