import json
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.money import Money
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport, read_report

BODY: dict[str, Any] = {
    "external_id": "A-1001",
    "customer": {
        "external_id": "C-7",
        "name": "Anna",
        "phone": "+37255512345",
        "language": "et",
        "segment": "regular",
    },
    "service": "Haircut",
    "staff": ["Marko"],
    "department": "salon",
    "ended_at": "2026-03-11T12:00:00+02:00",
    "currency": "EUR",
    "paid": True,
    "lines": [{"id": "1", "title": "Haircut", "quantity": 1, "amount": "35.00"}],
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The example with one value changed, or taken out where the value is `...`."""
    body = deepcopy(BODY)
    place: Any = body
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return body


def read(body: object) -> VisitReport:
    report = read_report(json.dumps(body).encode())
    assert isinstance(report, VisitReport), report
    return report


def refused(body: object) -> VisitRefused:
    refusal = read_report(json.dumps(body).encode())
    assert isinstance(refusal, VisitRefused), refusal
    return refusal


def test_the_documented_example_is_read() -> None:
    report = read(BODY)
    assert report.ended_at == datetime(2026, 3, 11, 10, tzinfo=UTC)
    assert report.bill_total == Money(3500, "EUR")
    assert report.staff == ("Marko",)
    assert report.lines[0].quantity == "1"
    assert report.customer.language == "et"


@pytest.mark.parametrize(
    ("path", "value", "code", "field"),
    [
        ("external_id", ..., "missing", "external_id"),
        ("external_id", "", "empty", "external_id"),
        ("external_id", 1001, "wrong_type", "external_id"),
        ("external_id", "A\n1", "bad_id", "external_id"),
        ("external_id", " A1", "bad_id", "external_id"),
        ("external_id", "x" * 101, "too_long", "external_id"),
        ("customer", ..., "missing", "customer"),
        ("customer", None, "wrong_type", "customer"),
        ("customer.name", ..., "missing", "customer.name"),
        ("customer.name", " \n\u202e", "empty", "customer.name"),
        ("customer.name", "x" * 201, "too_long", "customer.name"),
        ("customer.phone", "55512345", "bad_phone", "customer.phone"),
        ("customer.phone", "+372 12", "bad_phone", "customer.phone"),
        ("customer.phone", "call me", "bad_phone", "customer.phone"),
        ("customer.language", 5, "wrong_type", "customer.language"),
        ("customer.shoe_size", 44, "unknown_field", "customer.shoe_size"),
        ("service", None, "wrong_type", "service"),
        ("staff", "Marko", "wrong_type", "staff"),
        ("staff", ["Marko", 7], "wrong_type", "staff[1]"),
        ("staff", ["x"] * 21, "too_long", "staff"),
        ("ended_at", "2026-03-11T12:00:00", "no_offset", "ended_at"),
        ("ended_at", "2026-03-11", "no_offset", "ended_at"),
        ("ended_at", "yesterday", "bad_time", "ended_at"),
        ("ended_at", "9999-12-31T23:59:59-12:00", "bad_time", "ended_at"),
        ("ended_at", "0001-01-01T00:00:00+12:00", "bad_time", "ended_at"),
        ("ended_at", 1773223200, "wrong_type", "ended_at"),
        ("currency", "EURO", "unknown_currency", "currency"),
        ("currency", "RUR", "unknown_currency", "currency"),
        ("currency", "XXX", "unknown_currency", "currency"),
        ("paid", "true", "wrong_type", "paid"),
        ("paid", ..., "missing", "paid"),
        ("lines", {}, "wrong_type", "lines"),
        ("lines.0", "Haircut", "wrong_type", "lines[0]"),
        ("lines.0.amount", ..., "missing", "lines[0].amount"),
        ("lines.0.amount", 35.0, "wrong_type", "lines[0].amount"),
        ("lines.0.amount", "-35.00", "negative_amount", "lines[0].amount"),
        ("lines.0.amount", "35.001", "bad_amount", "lines[0].amount"),
        ("lines.0.amount", "35,00", "bad_amount", "lines[0].amount"),
        ("lines.0.amount", "NaN", "bad_amount", "lines[0].amount"),
        ("lines.0.amount", "1e2", "bad_amount", "lines[0].amount"),
        ("lines.0.amount", "9" * 29, "bad_amount", "lines[0].amount"),
        ("lines.0.quantity", 0, "bad_quantity", "lines[0].quantity"),
        ("lines.0.quantity", -1, "bad_quantity", "lines[0].quantity"),
        ("lines.0.quantity", True, "bad_quantity", "lines[0].quantity"),
        ("lines.0.quantity", float("nan"), "bad_quantity", "lines[0].quantity"),
        ("lines.0.quantity", "many", "bad_quantity", "lines[0].quantity"),
        ("lines.0.discount", "5.00", "unknown_field", "lines[0].discount"),
        ("total", "35.01", "wrong_total", "total"),
        ("total", "-35.00", "negative_amount", "total"),
        ("tip", "1.00", "unknown_field", "tip"),
    ],
)
def test_what_is_wrong_is_named(path: str, value: object, code: str, field: str) -> None:
    refusal = refused(changed(path, value))
    assert (refusal.code, refusal.field) == (code, field)
    assert refusal.message.endswith(".")


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"external_id": "\\ud800"}'])
def test_what_is_no_json_is_told_so(body: bytes) -> None:
    refusal = read_report(body)
    assert isinstance(refusal, VisitRefused)
    assert (refusal.code, refusal.field) == ("bad_json", None)


def test_two_lines_need_two_ids() -> None:
    refusal = refused({**BODY, "lines": BODY["lines"] * 2})
    assert (refusal.code, refusal.field) == ("duplicate_line", "lines[1].id")


def test_at_most_two_hundred_lines() -> None:
    line = BODY["lines"][0]
    many = [{**line, "id": str(number)} for number in range(201)]
    assert refused({**BODY, "lines": many}).code == "too_long"
    assert read({**BODY, "lines": many[:200], "total": "7000.00"}).bill_total == Money(700_000, "EUR")


def test_a_refusal_never_repeats_what_was_sent() -> None:
    refusal = refused(changed("customer.phone", "secret 12"))
    assert "secret" not in refusal.message


def test_words_are_made_one_clean_line() -> None:
    report = read(changed("customer.name", "  Anna\u202e\x07\n  Maria \u200b"))
    assert report.customer.name == "Anna Maria"


def test_joined_emoji_stay_joined() -> None:
    family = "👨\u200d👩\u200d👧 Studio"
    assert read(changed("service", family)).service == family


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("+372 5551 2345", "+37255512345"),
        ("0037255512345", "+37255512345"),
        ("+7 (912) 345-67-89", "+79123456789"),
        ("", None),
        (None, None),
    ],
)
def test_a_phone_is_kept_as_e164(told: str | None, kept: str | None) -> None:
    assert read(changed("customer.phone", told)).customer.phone == kept


@pytest.mark.parametrize(
    ("told", "kept"), [("ru-RU", "ru"), ("SL", "sl"), ("ja", None), ("", None), (None, None)]
)
def test_a_language_is_one_that_is_spoken_or_unknown(told: str | None, kept: str | None) -> None:
    assert read(changed("customer.language", told)).customer.language == kept


@pytest.mark.parametrize(
    ("told", "kept"),
    [(2, "2"), (1.5, "1.5"), ("0.250", "0.25"), (0.1 + 0.2, "0.3"), (3.0, "3"), ("10", "10")],
)
def test_a_quantity_is_a_plain_decimal(told: object, kept: str) -> None:
    assert read(changed("lines.0.quantity", told)).lines[0].quantity == kept


def test_yen_have_no_decimals() -> None:
    body = changed("currency", "JPY")
    assert refused(body).code == "bad_amount"
    body["lines"][0]["amount"] = "3500"
    assert read(body).bill_total == Money(3500, "JPY")


def test_a_body_may_begin_with_a_byte_order_mark() -> None:
    assert isinstance(read_report(b"\xef\xbb\xbf" + json.dumps(BODY).encode()), VisitReport)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("ended_at", "2026-03-11T10:00:00Z"),
        ("currency", "eur"),
        ("lines.0.amount", "35"),
        ("lines.0.quantity", "1.0"),
        ("lines.0.quantity", ...),
        ("total", "35.00"),
        ("customer.phone", "+372 555 12345"),
        ("customer.name", " Anna "),
    ],
)
def test_the_same_report_in_other_spelling_has_the_same_digest(path: str, value: object) -> None:
    assert read(changed(path, value)).digest == read(BODY).digest


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("ended_at", "2026-03-11T12:00:01+02:00"),
        ("currency", "USD"),
        ("paid", False),
        ("staff", ["Marko", "Nina"]),
        ("department", ...),
        ("customer.name", "Anne"),
        ("customer.phone", ...),
        ("lines.0.amount", "35.01"),
        ("lines.0.title", "Colour"),
        ("lines.0.quantity", 2),
        ("lines", []),
    ],
)
def test_another_report_has_another_digest(path: str, value: object) -> None:
    assert read(changed(path, value)).digest != read(BODY).digest


def test_the_digest_stays_the_same_from_release_to_release() -> None:
    # It is stored: were it computed differently, a repeated report would be refused after an update.
    assert read(BODY).digest == "3b4eb312358c49b5828886f056810e74181e0b47e44395f8527aa1fb3c23c0eb"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text() | st.sampled_from(list(BODY)), inner)
    ),
    max_leaves=10,
)
PATHS = [
    "external_id",
    "customer",
    "customer.name",
    "customer.phone",
    "customer.language",
    "service",
    "staff",
]
PATHS += [
    "department",
    "ended_at",
    "currency",
    "paid",
    "lines",
    "lines.0",
    "lines.0.amount",
    "lines.0.quantity",
]


@given(st.sampled_from([*PATHS, "total"]), JSON)
def test_any_value_anywhere_is_read_or_refused(path: str, value: object) -> None:
    answer = read_report(json.dumps(changed(path, value)).encode())
    if isinstance(answer, VisitReport):
        assert answer.bill_total.minor == sum(amount.minor for amount in answer.amounts)
        assert answer.ended_at.tzinfo is UTC
    else:
        assert answer.code
        assert answer.message


@given(st.binary())
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    assert isinstance(read_report(body), VisitRefused)
