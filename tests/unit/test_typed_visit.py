"""Visits as staff type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.money import Money
from aftercare.visits.typed_visit import TypedVisit, money_of, read_typed_visit

COLLEAGUES = {"marko", "nina"}


def read(text: str, known: TypedVisit | None = None) -> TypedVisit:
    return read_typed_visit(text, known or TypedVisit(), currency="EUR", region="EE", colleagues=COLLEAGUES)


@pytest.mark.parametrize(
    "text",
    [
        "Anna, filling, Marko, 95",
        "Anna,filling,Marko,95",
        "Anna; filling; Marko; 95,00 €",
        "Anna\nfilling\nMarko\n95.00",
        "Anna, Marko, filling, 95",
        "95, Anna, filling, Marko",
        "Anna, 95, filling, Marko",
        "Anna, filling, Marko, 95 eurot",
    ],
)
def test_the_order_is_free_where_the_shape_tells(text: str) -> None:
    visit = read(text)
    assert (visit.customer, visit.service, visit.staff) == ("Anna", "filling", ("Marko",))
    assert money_of(visit, "EUR") == Money(9500, "EUR")
    assert visit.missing() is None


def test_what_is_missing_is_asked_for_in_turn() -> None:
    visit = read("Anna")
    assert visit.missing() == "service"
    visit = read("hair colouring, cut and blow-dry"[:14], visit)
    assert visit.missing() == "staff"
    visit = visit.without("staff")
    assert visit.missing() == "amount"
    assert read("12,50", visit).missing() is None
    assert TypedVisit.recalled(visit.kept()) == visit


def test_two_colleagues_a_stranger_and_a_number() -> None:
    visit = read("Anna Tamm, colouring, Marko + Nina, 1 234,50, 5551 2345")
    assert visit.staff == ("Marko", "Nina") and visit.phone == "+37255512345"
    assert money_of(visit, "EUR") == Money(123450, "EUR")
    assert read("Anna, colouring, Zoja, 10").staff == ("Zoja",)


def test_a_customer_may_be_called_as_a_colleague() -> None:
    assert read("Marko, beard trim, Nina, 18").customer == "Marko"


@given(st.text(max_size=300))
def test_nothing_makes_it_raise(text: str) -> None:
    visit = read(text)
    assert all(len(part) <= 200 for part in (visit.customer, visit.service, *visit.staff))
    assert "\n" not in visit.customer + visit.service


@pytest.mark.parametrize("amount", ["-5", "95 XYZ", "ninety"])
def test_what_is_no_amount_is_not_swallowed(amount: str) -> None:
    visit = read(f"Anna, filling, Marko, {amount}")
    assert (visit.unread, visit.missing()) == (amount, "amount")
    assert read("95", visit).unread == ""


def test_a_number_beside_the_name_is_no_part_of_it() -> None:
    visit = read("Anna +372 5551 2345, filling, Marko, 95")
    assert (visit.customer, visit.phone, visit.missing()) == ("Anna", "+37255512345", None)
