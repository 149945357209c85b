"""Whom a complaint names is found however their name is written."""

import pytest

from aftercare.staff.same_name import first_name


@pytest.mark.parametrize(
    "written", ["Agnė", "agne", "AGNE TAMM", "  Agnė  T.", "🌸 Agnė", "Agnė🌸", "(Agnė)", "Ａｇｎｅ"]
)
def test_one_first_name_in_many_forms(written: str) -> None:
    assert first_name(written) == "agne"


@pytest.mark.parametrize("written", ["", "👤", " ", "12", "!"])
def test_what_shows_no_name_is_nobodys(written: str) -> None:
    assert first_name(written) == ""


def test_other_names_are_others() -> None:
    assert first_name("Anna-Liisa") != first_name("Anna") and first_name("Мария") == "мария"
