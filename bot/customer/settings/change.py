"""What is known of a customer has changed: it is kept, and staff see it."""

from aftercare.cases.case import open_case_of
from aftercare.customers.customer import Customer
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import refresh_card, stage
from aftercare.work import Work


def changed(work: Work, customer: Customer) -> Customer:
    """Keep a customer as they are now; their card and their topic's title follow."""
    before = work.customers.get(customer.id)
    if before == customer:
        return customer
    work.customers.put(customer)
    case = open_case_of(work, customer.id)
    if case is not None:
        refresh_card(work, customer.id, case.id)
    if before is not None and before.name != customer.name:
        _rename_topic(work, customer)
    return customer


def _rename_topic(work: Work, customer: Customer) -> None:
    topics, fold = work.topics.where(customer_id=customer.id), f"title:{customer.id}"
    if not topics or topics[-1].state in {"gone", "general"} or work.intents.where(fold=fold):
        return
    target = f"topic:{customer.id}"
    stage(work, target, "title", {"customer": customer.id}, priority=Priority.BOARD, fold=fold)
