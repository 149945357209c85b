"""Whom a report of a visit is about: known by the business's own id, or new."""

from dataclasses import replace

from aftercare.customers.customer import Customer
from aftercare.language import Language, closest
from aftercare.visits.report import ReportedCustomer
from aftercare.visits.visit import VisitShelves


def reported_customer(work: VisitShelves, told: ReportedCustomer, default_language: Language) -> Customer:
    """Find them by the business's id only: a family shares a phone, and bills must not meet by mistake."""
    known = known_by_id(work, told)
    if known is not None:
        return refreshed(work, known, told)
    return work.customers.add(
        Customer(
            id=work.customers.next_id(),
            name=told.name,
            language=closest(told.language) or default_language,
            language_from="till" if told.language else "default",
            external_id=told.external_id,
            phone=told.phone,
            segment=told.segment,
            stopped_at=None,
            created_at=work.now,
        )
    )


def known_by_id(work: VisitShelves, told: ReportedCustomer) -> Customer | None:
    """The customer who has that id of the business's, or None."""
    return next(iter(work.customers.where(external_id=told.external_id)), None) if told.external_id else None


def refreshed(work: VisitShelves, customer: Customer, told: ReportedCustomer) -> Customer:
    """Take what the business knows newer; what it leaves out stays, and so does what the customer decided."""
    fresh = replace(
        customer,
        external_id=customer.external_id or told.external_id,
        phone=told.phone or customer.phone,
        segment=told.segment or customer.segment,
    )
    if customer.name_from != "said":
        fresh = replace(fresh, name=told.name, name_from="till")
    language = closest(told.language)
    if language and customer.language_from in {"till", "default"}:
        fresh = replace(fresh, language=language, language_from="till")
    return fresh if fresh == customer else work.customers.put(fresh)
