"""What customers say of their bill, in each language; and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.reading import OfBill

UNDERSTANDING = EmbeddedUnderstanding()


def said(text: str) -> OfBill | None:
    return UNDERSTANDING.read_now(text).bill


@pytest.mark.parametrize(
    "text",
    [
        "show me the bill",
        "Can I see my bill please?",
        "The bill, please",
        "Näidake mulle arvet",
        "Tahaksin oma arvet näha",
        "arve",
        "Parodykite sąskaitą",
        "Noriu pamatyti savo sąskaitą",
        "Покажите счёт",
        "Можно посмотреть мой чек?",
        "Pokažite mi račun",
        "Rad bi videl račun",
    ],
)
def test_to_see_it(text: str) -> None:
    assert said(text) == OfBill()
    assert UNDERSTANDING.read_now(text).only_bill


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I won't pay for the colouring", "colouring"),
        ("im not paying for that awful mask", "awful mask"),
        ("I refuse to pay for the colouring!", "colouring"),
        ("Please take the mask off my bill", "mask"),
        ("Strike out the mask", "mask"),
        ("ma ei maksa värvimise eest", "värvimise"),
        ("Värvimise eest ma ei maksa", "Värvimise"),
        ("Ma ei kavatse värvimise eest maksta", "värvimise"),
        ("nemokėsiu už dažymą", "dažymą"),
        ("Už dažymą mokėti neketinu", "dažymą"),
        ("Atsisakau mokėti už dažymą", "dažymą"),
        ("не буду платить за окрашивание", "окрашивание"),
        ("За окрашивание платить не собираюсь", "окрашивание"),
        ("Вычеркните маску", "маску"),
        ("ne bom plačala barvanja", "barvanja"),
        ("Barvanja ne bom plačal", "Barvanja"),
        ("nočem plačati za barvanje", "barvanje"),
    ],
)
def test_what_is_not_paid(text: str, what: str) -> None:
    found = said(text)
    assert found is not None
    assert (found.what, found.worth, found.sure, found.alone) == (what, "", True, True)


@pytest.mark.parametrize(
    ("text", "what", "worth", "sure"),
    [
        ("30 for the colouring", "colouring", "30", False),
        ("the colouring was worth 30 at most", "colouring", "30", True),
        ("I'd pay 30,50 € for the colouring", "colouring", "30,50", False),
        ("I won't pay more than 30 for the colouring", "colouring", "30", True),
        ("30 värvimise eest", "värvimise", "30", False),
        ("värvimine oli väärt kõige rohkem 30 eurot", "värvimine", "30", True),
        ("30 už dažymą", "dažymą", "30", False),
        ("dažymas buvo vertas daugiausia 30 eurų", "dažymas", "30", True),
        ("30 за окрашивание", "окрашивание", "30", False),
        ("окрашивание стоило максимум 1 300", "окрашивание", "1 300", True),
        ("30 za barvanje", "barvanje", "30", False),
        ("barvanje je bilo vredno največ 30 evrov", "barvanje", "30", True),
    ],
)
def test_what_it_was_worth(text: str, what: str, worth: str, sure: bool) -> None:
    found = said(text)
    assert found is not None
    assert (found.what, found.worth, found.sure) == (what, worth, sure)


@pytest.mark.parametrize(
    "text",
    [
        "I won't pay until you fix it",
        "If this isn't mended I won't pay for the colouring",
        "My insurance won't pay for the filling",
        "You were not paying attention to me",
        "It was worth the 80 euros, lovely colour!",
        "I was charged 30 for the colouring",
        "Do I have to pay for parking?",
        "Your bill is wrong",
        "The wait was worth 30 minutes of my life",
        "Ei maksa muretseda",
        "Arve on vale",
        "Kui te ära ei paranda, siis ma ei maksa värvimise eest",
        "Sumokėjau 30 už dažymą",
        "Если не переделаете, платить за окрашивание не буду",
        "Račun je napačen",
        "Thank you, all was fine",
        "",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    found = said(text)
    assert found is None or not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "The colour came out orange, I won't pay for the colouring",
        "I won't pay for the colouring because it is patchy and uneven",
        "Ma ei maksa värvimise eest, sest juuksed on laigulised ja katki",
        "Не буду платить за окрашивание, мастер сожгла мне волосы",
        "I won't pay for the colouring. Call me, I want to talk to the manager",
    ],
)
def test_what_else_was_told_is_heard_as_well(text: str) -> None:
    found = said(text)
    assert found is not None and found.what and not found.alone
    assert not UNDERSTANDING.read_now(text).only_bill


@given(st.text(max_size=400))
def test_it_raises_nothing(text: str) -> None:
    said(text)
    said(f"I won't pay for {text} 30")


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("The filling fell out. I will not pay for it.", "filling fell"),
        ("Plomm kukkus välja. Selle eest ma maksma ei hakka.", "Plomm kukkus"),
        ("Plomba iškrito. Už ją mokėti nesiruošiu.", "Plomba iškrito"),
        ("Пломба выпала. Платить за нее не собираюсь.", "Пломба выпала"),
        ("Zalivka je izpadla. Ne nameravam je plačati.", "Zalivka izpadla"),
        ("Styling? Seriously? Strike it", "Styling"),
    ],
)
def test_what_another_clause_names(text: str, near: str) -> None:
    found = said(text)
    assert found is not None
    assert not found.what and found.near[0][0] == near


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I won't pay for two of the mugs", 2),
        ("ma ei maksa kahe kruusi eest", 2),
        ("nemokėsiu už 2 puodelius", 2),
        ("не буду платить за три кружки", 3),
        ("ne bom plačal dveh skodelic", 2),
        ("I'm not paying 30 euros for the mugs", 0),
    ],
)
def test_how_many_of_them(text: str, count: int) -> None:
    found = said(text)
    assert found is not None and not found.worth and found.count == count


@pytest.mark.parametrize(
    "text",
    [
        "I won't pay a cent",
        "ma ei maksa sentigi",
        "nemokėsiu nė cento",
        "ни копейки не заплачу",
        "niti centa vam ne dam",
    ],
)
def test_nothing_at_all_is_paid(text: str) -> None:
    found = said(text)
    assert found is not None and found.everything and not found.what


@pytest.mark.parametrize(
    "text",
    [
        "ok leave it, I'll pay",
        "mõtlesin ümber, maksan värvimise eest",
        "persigalvojau, už dažymą sumokėsiu",
        "передумала, за окрашивание заплачу",
        "premislila sem si, barvanje bom plačala",
    ],
)
def test_what_is_paid_after_all(text: str) -> None:
    found = said(text)
    assert found is not None and found.back and not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "I'd give 5 for the haircut",
        "Ни копейки не жалко, спасибо!",
        "where do I get my invoice?",
        "my wallet is bleeding after that bill",
        "Do I have to pay for parking?",
        "Mees tuli, vaatas ja läks. Arve 65 €.",
        "kur gauti sąskaitą?",
        "ali lahko plačam s kartico?",
    ],
)
def test_what_is_of_no_bill(text: str) -> None:
    found = said(text)
    assert found is None or not found.sure
