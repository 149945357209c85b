"""What is asked for behind `/staff`, as words only."""

import pytest

from aftercare.staff.same_name import same_name
from bot.desk.roster.numbers import number_in
from bot.desk.roster.staff_wishes import (
    ROLE_WORDS,
    VERB_WORDS,
    Added,
    Invited,
    Listed,
    Removed,
    Renamed,
    Wish,
    wish_in,
)


@pytest.mark.parametrize(
    ("argument", "wish"),
    [
        ("", Listed()),
        ("   ", Listed()),
        ("add agent", Added("agent", "")),
        ("ADD Agent  salon, nail  bar", Added("agent", "salon, nail  bar")),
        ("lisa Töötaja salong", Added("agent", "salong")),
        ("lisa juht", Added("manager", "")),
        ("pridėk vadovė", Added("manager", "")),
        ("добавь Администратор", Added("admin", "")),
        ("добавить сотрудник\nсалон", Added("agent", "салон")),
        ("dodaj skrbnik", Added("admin", "")),
        ("invite", Invited("")),
        ("povabi salon", Invited("salon")),
        ("remove Mari Liis", Removed("Mari Liis")),
        ("удали Мари", Removed("Мари")),
        ("name Mari Liis Maria", Renamed("Mari Liis Maria")),
        ("add", None),
        ("add boss", None),
        ("add salon agent", None),
        ("remove", None),
        ("name Mari", None),
        ("addagent", None),
        ("//", None),
    ],
)
def test_a_wish_is_read(argument: str, wish: Wish | None) -> None:
    assert wish_in(argument) == wish


def test_no_word_means_two_things() -> None:
    assert {len(words) for words in (ROLE_WORDS, VERB_WORDS)} == {len(ROLE_WORDS), len(VERB_WORDS)}
    assert not ROLE_WORDS.keys() & VERB_WORDS.keys()
    assert set(ROLE_WORDS.values()) == {"agent", "manager", "admin"}
    assert set(VERB_WORDS.values()) == {"add", "invite", "remove", "name"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Salon", "SALON", True),
        ("Nail  Bar", " nail bar", True),
        ("ＡＢ", "ab", True),
        ("Straße", "STRASSE", True),
        ("Šiauliai", "šiauliai", True),
        ("Šiauliai", "S\u030ciauliai", True),
        ("Salon", "Saloon", False),
    ],
)
def test_names_are_compared_as_people_read_them(one: str, other: str, *, same: bool) -> None:
    assert (same_name(one) == same_name(other)) is same


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), ("0", 0), ("", 0), ("-1", 0), ("²", 0), ("٣", 0), ("9" * 18, 10**18 - 1), ("9" * 19, 0)],
)
def test_a_number_of_a_button_is_a_number(text: str, number: int) -> None:
    assert number_in(text) == number
