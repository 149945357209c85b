from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from aftercare.customers.customer import Customer
from aftercare.language import Source
from aftercare.storage import tables
from aftercare.storage.unit import Ids, Unit
from aftercare.visits.find_visit import find_visit
from aftercare.visits.record_visit import Recorded, record_visit
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import ReportedCustomer, VisitReport
from tests.unit.test_visit_report import BODY, read

NOW = datetime(2026, 3, 11, 10, 5, tzinfo=UTC)


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[[], Unit]]:
    """Begins a transaction on one real database."""
    engine = create_engine(f"sqlite:///{tmp_path}/visits.db")
    tables.metadata.create_all(engine)
    ids = Ids()
    with engine.connect() as connection:
        ids.load(connection)
        yield lambda: Unit(connection, ids, NOW)
    engine.dispose()


@pytest.fixture
def work(begin: Callable[[], Unit]) -> Unit:
    return begin()


def record(work: Unit, report: VisitReport) -> Recorded:
    recorded = record_visit(work, report, "en")
    assert isinstance(recorded, Recorded)
    return recorded


def report(visit_id: str, /, **customer: Any) -> VisitReport:
    return read({**BODY, "external_id": visit_id, "customer": {**BODY["customer"], **customer}})


def customer_of(work: Unit, recorded: Recorded) -> Customer:
    customer = work.customers.get(recorded.visit.customer_id)
    assert customer is not None
    return customer


def test_a_visit_is_stored_with_its_customer_and_its_bill(work: Unit) -> None:
    lines = [
        {"id": "b", "title": "Cut", "amount": "35.00"},
        {"id": "a", "title": "Coffee", "quantity": 2, "amount": "0.10"},
    ]
    recorded = record(work, read({**BODY, "lines": lines}))
    assert recorded.created
    bill = find_visit(work, recorded.visit.id)
    assert bill is not None
    assert bill.visit == recorded.visit
    assert bill.visit.total.decimal() == "35.10"
    assert bill.visit.created_at == NOW
    told = [(line.line_id, line.title, line.quantity, line.amount_minor) for line in bill.lines]
    assert told == [("b", "Cut", "1", 3500), ("a", "Coffee", "2", 10)]
    anna = customer_of(work, recorded)
    assert (anna.name, anna.phone, anna.language, anna.language_from) == (
        "Anna",
        "+37255512345",
        "et",
        "till",
    )


def test_the_bill_keeps_its_order_whatever_the_shelf_gives(work: Unit) -> None:
    visit = record(work, read(BODY)).visit
    (line,) = work.lines.where(visit_id=visit.id)
    work.lines.put(replace(line, position=2))
    work.lines.add(replace(line, id=7, position=1, line_id="first"))
    bill = find_visit(work, visit.id)
    assert bill is not None
    assert [line.line_id for line in bill.lines] == ["first", "1"]


def test_an_unknown_visit_is_not_found(work: Unit) -> None:
    assert find_visit(work, 5) is None


def test_the_same_report_again_finds_the_same_visit(begin: Callable[[], Unit]) -> None:
    work = begin()
    first = record(work, read(BODY))
    work.flush()
    work = begin()
    again = record(work, read({**BODY, "currency": "eur"}))
    assert again == Recorded(first.visit, created=False)
    assert len(work.lines.where(visit_id=first.visit.id)) == 1
    assert work.customers.where(external_id="C-7") == [customer_of(work, first)]


def test_another_report_for_the_same_visit_is_refused_and_changes_nothing(work: Unit) -> None:
    first = record(work, read(BODY))
    other = read({**BODY, "paid": False, "customer": {**BODY["customer"], "name": "Anne"}})
    refusal = record_visit(work, other, "en")
    assert isinstance(refusal, VisitRefused)
    assert (refusal.code, refusal.field) == ("differs", "external_id")
    assert work.visits.get(first.visit.id) == first.visit
    assert customer_of(work, first).name == "Anna"


def test_a_known_customer_comes_again_with_news(work: Unit) -> None:
    first = record(work, report("A-1"))
    second = record(work, report("A-2", name="Anna Tamm", phone="+37255500000", segment="key", language="ru"))
    assert first.visit.customer_id == second.visit.customer_id
    anna = customer_of(work, second)
    assert (anna.name, anna.phone, anna.segment) == ("Anna Tamm", "+37255500000", "key")
    assert anna.language == "ru"


def test_what_the_till_leaves_out_stays_known(work: Unit) -> None:
    record(work, report("A-1"))
    second = record(work, report("A-2", phone=None, segment=None, language=None))
    anna = customer_of(work, second)
    assert (anna.phone, anna.segment, anna.language) == ("+37255512345", "regular", "et")


@pytest.mark.parametrize("source", ["words", "request", "telegram"])
def test_the_till_does_not_overrule_the_customers_own_language(work: Unit, source: Source) -> None:
    anna = customer_of(work, record(work, report("A-1")))
    work.customers.put(replace(anna, language="ru", language_from=source))
    second = record(work, report("A-2", language="lt"))
    assert customer_of(work, second).language == "ru"


def test_people_who_share_a_phone_but_no_id_are_not_taken_for_one(work: Unit) -> None:
    mother = record(work, report("A-1", external_id=None))
    son = record(work, report("A-2", external_id=None, name="Anton"))
    assert mother.visit.customer_id != son.visit.customer_id


def test_a_customer_of_unknown_language_gets_the_businesss(work: Unit) -> None:
    visit = record_visit(work, report("A-1", language=None), "sl")
    assert isinstance(visit, Recorded)
    assert customer_of(work, visit).language == "sl"


def test_a_name_alone_is_enough_for_a_customer(work: Unit) -> None:
    told = read({**BODY, "customer": {"name": "Guest"}})
    assert told.customer == ReportedCustomer(name="Guest")
    assert customer_of(work, record(work, told)).external_id is None
