"""Bring people in: a case, its card in the desk, and the words that were said before."""

from dataclasses import replace

from aftercare.cases.case import Case, Kind, happened, open_case_of
from aftercare.cases.open_case import open_case
from aftercare.conversations.conversation import Conversation
from aftercare.conversations.settled import settled_case
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import refresh_card, stage
from aftercare.work import Work
from bot.desk.cases.restrict import restrict_if_sensitive
from bot.desk.cases.take_up_again import take_up_again
from bot.desk.duty.promises import promise
from bot.house import House


def call_people(work: Work, house: House, customer: Customer, conversation: Conversation, kind: Kind) -> Case:
    """Open a case, or add the wish to the one that is open or has just been resolved."""
    case = open_case_of(work, customer.id)
    if case is None and (settled := settled_case(work, conversation)) is not None:
        case = take_up_again(work, house, settled)
    if case is not None:
        if kind != case.kind:
            happened(work, case.id, "wished", "customer", {"kind": kind})
            refresh_card(work, customer.id, case.id)
        return case
    said = [one for one in work.utterances.where(conversation_id=conversation.id) if one.case_id is None]
    visit = None if conversation.visit_id is None else work.visits.get(conversation.visit_id)
    department = conversation.department if visit is None else visit.department
    case = open_case(
        work, customer.id, conversation.visit_id, kind, [one.id for one in said], department=department
    )
    for utterance in said:
        work.utterances.put(replace(utterance, case_id=case.id))
    restrict_if_sensitive(work, case, said)
    promise(work, house, case)
    stage(
        work,
        f"topic:{customer.id}",
        "card",
        {"case": case.id},
        priority=Priority.ALERT,
        fold=f"card:{case.id}",
    )
    # The card goes already; the title may tell of an earlier case.
    refresh_card(work, customer.id, case.id)
    return case
