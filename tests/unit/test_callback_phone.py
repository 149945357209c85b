"""Telephone numbers in a customer's words, among prices, order numbers, dates and times."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

from aftercare.callbacks.phone import NoPhone, Phone, Several, human, read_phone, shared_phone

REGIONS = ("EE", "LT", "RU", "SI", "LV", "FI", "DE", "GB", "US")
SENTENCES = (
    "{}",
    "Call me on {} please",
    "tellimus 10023, 95 €, {} ja homme kell 15:00",
    "my order #1002 cost 1 250,00 €: {}.",
    "Позвоните мне на {}, заказ 4512, 35.50 евро",
    "Naročilo 7788, 12. 3. 2026 ob 15.30, številka {}!",
    "skambinkite {}; užsakymas 2201, 2026-03-12",
)


@st.composite
def numbers(draw: st.DrawFn) -> tuple[PhoneNumber, str]:
    """A valid number of one of the regions: its example with other last digits."""
    region = draw(st.sampled_from(REGIONS))
    sort = draw(st.sampled_from((PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)))
    example = phonenumbers.example_number_for_type(region, sort)
    assert example is not None
    known = str(example.national_number)
    places = draw(st.integers(1, 4))
    tail = draw(st.text("0123456789", min_size=places, max_size=places))
    made = PhoneNumber(
        country_code=example.country_code,
        national_number=int(known[:-places] + tail),
        italian_leading_zero=example.italian_leading_zero,
    )
    return (made if phonenumbers.is_valid_number_for_region(made, region) else example), region


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str, str]:
    """What stands there, the number as E.164, and the house's region."""
    number, region = draw(numbers())
    national = draw(st.booleans())
    form = PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL
    text = phonenumbers.format_number(number, form)
    style = draw(st.sampled_from(("as it is", "dashes", "closed", "no-break", "brackets")))
    if style == "dashes":
        text = text.replace(" ", "-")
    elif style == "closed":
        text = "".join(one for one in text if one.isdigit() or one == "+")
    elif style == "no-break":
        text = text.replace(" ", "\N{NO-BREAK SPACE}")
    elif style == "brackets" and text.count(" ") > 1 and "(" not in text:
        first, second, rest = text.split(" ", 2)
        text = f"{first} ({second}) {rest}"
    home = region if national else draw(st.sampled_from(REGIONS))
    return text, phonenumbers.format_number(number, PhoneNumberFormat.E164), home


@given(written(), st.sampled_from(SENTENCES))
def test_any_number_of_these_countries_is_found_and_made_whole(
    one: tuple[str, str, str], sentence: str
) -> None:
    text, e164, home = one
    assert read_phone(sentence.format(text), home) == Phone(e164)


@given(st.text(max_size=300), st.sampled_from((*REGIONS, None)))
def test_any_text_is_read_without_trouble(text: str, region: str | None) -> None:
    found = read_phone(text, region)
    assert not isinstance(found, Phone) or phonenumbers.is_valid_number(phonenumbers.parse(found.e164))


@pytest.mark.parametrize("text", ["1 " * 2048, "5551 2345 " * 400, "+" * 4096, "(" * 4096, "12-" * 1300])
def test_a_flood_of_digits_is_no_trouble(text: str) -> None:
    read_phone(text, "EE")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "at 15:30 or 16.00",
        "on 12.03.2026 at 15:00",
        "2026-03-12, 15:00–17:00",
        "order 6551234",
        "tellimus nr 6551234",
        "užsakymo nr. 61234567",
        "заказ № 89123456789",
        "račun št. 40123456",
        "#55512345",
        "IBAN EE38 2200 2210 2014 5685",
        "it cost 1 234 567 €",
        "1250,00",
        "AB5551234",
        "5",
    ],
)
def test_what_is_no_telephone_number_is_none(text: str) -> None:
    assert read_phone(text, "EE") is None


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("5551 23", "short"),
        ("+372 5551 2345 6789 1234", "long"),
        ("112", "service"),
        ("9551 2345", "unknown"),
        ("+372 900 1234", "service"),
    ],
)
def test_what_cannot_be_called_says_why(text: str, flaw: str) -> None:
    found = read_phone(text, "EE")
    assert isinstance(found, NoPhone)
    assert (found.flaw, found.written) == (flaw, text)


def test_a_possible_number_that_nobody_is_known_to_have_may_be_insisted_on() -> None:
    found = read_phone("my number: 9551 2345", "EE")
    assert isinstance(found, NoPhone)
    assert found.maybe == "+37295512345"
    short = read_phone("my number: 5551 23", "EE")
    assert isinstance(short, NoPhone)
    assert short.maybe == ""


def test_two_numbers_are_both_found_and_one_written_twice_is_one() -> None:
    both = Several((Phone("+37255512345"), Phone("+37255512346")))
    assert read_phone("5551 2345 or 5551 2346", "EE") == both
    assert read_phone("5551 2345 5551 2346", "EE") == both
    assert read_phone("5551 2345, I mean +372 5551 2345", "EE") == Phone("+37255512345")


def test_another_countrys_number_does_not_become_one_of_ours() -> None:
    assert not isinstance(read_phone("8 912 345 67 89", "EE"), Phone)
    assert read_phone("37061234567", "EE") == Phone("+37061234567")
    assert read_phone("0037061234567", "EE") == Phone("+37061234567")
    assert read_phone("+49 (0)170 1234567", "EE") == Phone("+491701234567")


def test_without_a_country_only_whole_numbers_are_known() -> None:
    assert not isinstance(read_phone("5551 2345", None), Phone)
    assert read_phone("+372 5551 2345", None) == Phone("+37255512345")


@pytest.mark.parametrize("number", ["37255512345", "+37255512345", "+372 5551 2345", "55512345"])
def test_a_shared_contact_has_its_code_with_or_without_the_plus(number: str) -> None:
    assert shared_phone(number, "EE") == Phone("+37255512345")


def test_a_number_is_repeated_with_its_countrys_code() -> None:
    assert Phone("+37255512345").human == "+372 5551 2345"
    assert human("no number") == "no number"


def test_without_a_country_of_its_own_a_house_asks_for_the_code() -> None:
    heard = read_phone("my number is 5551 2345", None)
    assert isinstance(heard, NoPhone) and heard.flaw == "code"
    assert read_phone("my number is +372 5551 2345", None) == Phone("+37255512345")
