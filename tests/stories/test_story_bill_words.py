"""The bill in words, in each of the five languages: whole talks."""

import pytest

from tests.stories.bill_scene import Bill, lines
from tests.town import Town

TALKS = {
    "en": (
        ("show me the bill", "I won't pay for the colouring", "Actually, 30 for the colouring"),
        "Colouring · ~€62.00~ €30.00",
        "✅ Done: €88.00",
        (
            "As you decided, €32.00 is off your bill and you pay €88.00 (R-1001)."
            "\n\nWhat was wrong, if you'd like to say?"
        ),
        "It came out patchy",
        "Thank you for telling us, Ana. We'll find the cause, so that it doesn't happen again.",
    ),
    "et": (
        ("Näidake mulle arvet, palun", "ma ei maksa värvimise eest", "30 värvimise eest"),
        "Värvimine · ~62,00 €~ 30,00 €",
        "✅ Valmis: 88,00 €",
        (
            "Nagu otsustasite, on 32,00 € arvelt maas ja maksta jääb 88,00 € (R-1001)."
            "\n\nMis oli valesti, kui soovite öelda?"
        ),
        "Värv jäi laiguline",
        "Aitäh, Ana, et sellest rääkisite. Leiame põhjuse, et see ei korduks.",
    ),
    "lt": (
        ("Parodykite man sąskaitą", "nemokėsiu už dažymą", "dažymas buvo vertas daugiausia 30"),
        "Dažymas · ~62,00 €~ 30,00 €",
        "✅ Baigta: 88,00 €",
        (
            "Kaip nusprendėte, iš sąskaitos išbraukta 32,00 € ir mokėti lieka 88,00 € (R-1001)."
            "\n\nKas buvo negerai, jei norite pasakyti?"
        ),
        "Spalva gavosi dėmėta",
        "Ačiū, Ana, kad pasakėte. Rasime priežastį, kad tai nepasikartotų.",
    ),
    "ru": (
        ("Покажите счёт", "не буду платить за окрашивание", "30 за окрашивание"),
        "Окрашивание · ~62,00 €~ 30,00 €",
        "✅ Готово: 88,00 €",
        (
            "Как вы решили, счёт уменьшен на 32,00 €, к оплате 88,00 € (R-1001)."
            "\n\nЧто было не так, если хотите сказать?"
        ),
        "Цвет получился пятнами",
        "Спасибо, что рассказали, Ana. Мы найдём причину, чтобы это не повторилось.",
    ),
    "sl": (
        ("Pokažite mi račun, prosim", "ne bom plačala barvanja", "barvanje je bilo vredno največ 30 evrov"),
        "Barvanje · ~62,00 €~ 30,00 €",
        "✅ Končano: 88,00 €",
        (
            "Kot ste se odločili, je račun nižji za 32,00 € in za plačilo ostane 88,00 € (R-1001)."
            "\n\nKaj je bilo narobe, če želite povedati?"
        ),
        "Barva je lisasta",
        "Hvala, Ana, da ste povedali. Poiskali bomo vzrok, da se ne ponovi.",
    ),
}


@pytest.mark.parametrize("language", TALKS)
async def test_a_whole_talk(here: Town, language: str) -> None:
    (shows, refuses, values), worth, done, told, reason, thanks = TALKS[language]
    bill = Bill(here, language)
    await bill.visit()
    await bill.says(shows)
    assert "~" not in bill.html and len(bill.buttons) == 4
    await bill.says(refuses)
    assert bill.html.count("~") == 4, bill.html
    assert "58,00" in bill.text or "58.00" in bill.text
    await bill.says(values)
    assert worth in bill.html.replace("\u00a0", " ")
    await bill.press(next(one for one in bill.buttons if one.replace("\u00a0", " ") == done))
    assert bill.last.replace("\u00a0", " ") == told
    assert await bill.says(reason) == thanks
    said = len(here.heard(bill.ana))
    await here.later(minutes=10)
    assert len(here.heard(bill.ana)) == said


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("I'm not paying for the colouring and the mask", ["Colouring", "Hair mask"]),
        ("Please take the mask off my bill", ["Hair mask"]),
        ("I refuse to pay for the coluoring", ["Colouring"]),
        ("I won't pay for the perm", []),
        ("I'm not paying!", []),
        ("I won't pay for anything except the haircut", []),
        ("I won't pay for the colouring and the haircut was great", []),
    ],
)
async def test_only_what_is_plainly_named_is_struck(here: Town, words: str, cut: list[str]) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.says(words)
    assert [line.split(" · ")[0][1:] for line in bill.html.splitlines() if line.startswith("~")] == cut
    assert here.topics() == [], "nobody is called, and nothing counts yet"


async def test_two_lines_of_one_name_are_not_told_apart(here: Town) -> None:
    bill = Bill(here)
    await bill.visit(lines=lines(("Mask, day", "1", "20.00"), ("Mask, night", "1", "25.00")))
    await bill.says("I won't pay for the mask")
    assert "~" not in bill.html
    await bill.says("I won't pay for the night mask")
    assert "~Mask, night · €25.00~" in bill.html


async def test_an_amount_for_something_else_is_no_bill(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    before = len(here.heard(bill.ana))
    await bill.says("2 for Friday")
    assert not any(line.startswith("Your bill") for line in here.heard(bill.ana)[before:])


async def test_until_it_is_mended_is_a_problem(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.says("I won't pay until you fix my colour")
    assert "Problem" in bill.card


async def test_an_angry_customer_is_met_by_a_person_and_sees_the_bill(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    bill = Bill(here)
    await bill.visit()
    await bill.says("This is outrageous, you ruined my hair! I won't pay for the colouring!")
    assert "~Colouring · €62.00~" in bill.html
    assert "Problem #1" in bill.card


async def test_more_than_the_line_cost(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.says("the colouring was worth 70 at most")
    assert "Colouring was €62.00 on the bill. You can name any amount up to that." in here.heard(bill.ana)
    assert "~" not in bill.html


async def test_the_words_go_with_the_case(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.says("I won't pay for the colouring")
    await bill.press("✅ Done: €58.00")
    assert "“I won't pay for the colouring”" in bill.card


async def test_a_command_with_words(here: Town) -> None:
    bill = Bill(here)
    await bill.visit()
    await bill.says("/bill I won't pay for the mask")
    assert "~Hair mask · €20.00~" in bill.html
