"""A difficult customer's talk about a bill: what is said, and what is then struck."""

from collections.abc import Sequence

from tests.stories.bill_scene import Bill, lines
from tests.town import Town

SALON = {
    "en": ("Haircut", "Colouring", "Hair mask", "Styling"),
    "et": ("Juukselõikus", "Juuste värvimine", "Juuksemask", "Soeng"),
    "lt": ("Plaukų kirpimas", "Plaukų dažymas", "Kaukė plaukams", "Šukuosena"),
    "ru": ("Стрижка", "Окрашивание", "Маска для волос", "Укладка"),
    "sl": ("Striženje", "Barvanje las", "Maska za lase", "Frizura"),
}
_PRICES = ("35.00", "60.00", "15.00", "20.00")


async def at_the_salon(here: Town, language: str) -> Bill:
    """Ana's visit of four lines, and nobody has to be found for danger or alarms."""
    here.kadri.start()
    await here.settle()
    bill = Bill(here, language)
    titles = zip(SALON[language], _PRICES, strict=True)
    await bill.visit(lines=lines(*((title, "1", price) for title, price in titles)))
    return bill


async def strikes(bill: Bill, talk: Sequence[tuple[str, str]]) -> None:
    """She says each of these, and then exactly those lines are struck (parted by "; ")."""
    for words, cut in talk:
        await bill.says(words)
        assert "; ".join(_cuts(bill)) == cut, f"{words}\n{bill.html}"


async def done(bill: Bill) -> None:
    """She presses *Done* under her bill."""
    await bill.press(next(label for label in bill.buttons if label.startswith("✅")))


async def changes_her_mind(here: Town, language: str, talk: Sequence[tuple[str, str]]) -> Bill:
    """She strikes in words what the talk says, and it opens nobody's case before *Done*."""
    bill = await at_the_salon(here, language)
    await strikes(bill, talk)
    assert here.topics() == [], "nobody is called, and nothing counts yet"
    await done(bill)
    assert "Short pay" in bill.card, bill.card
    return bill


def _cuts(bill: Bill) -> list[str]:
    """The lines that cost less now: the title, and for those with a price of their own what it is."""
    shown = [line.replace("\u00a0", " ") for line in bill.html.splitlines()[2:-1]]
    return [_cut(line) for line in shown if "~" in line]


def _cut(line: str) -> str:
    title, _, price = line.rpartition(" · ")
    return title.strip("~") if line.startswith("~") else f"{title} {price.rpartition('~')[2].strip()}"
