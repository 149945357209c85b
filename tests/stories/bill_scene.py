"""What the stories about bills share: Ana's bill of several lines, and what is on her screen."""

from itertools import count
from typing import Any

from telegram_sandbox import Person, Seen
from tests.town import Town

TITLES = {
    "en": ("Haircut", "Colouring", "Hair mask"),
    "et": ("Juukselõikus", "Värvimine", "Mask"),
    "lt": ("Kirpimas", "Dažymas", "Kaukė"),
    "ru": ("Стрижка", "Окрашивание", "Маска"),
    "sl": ("Striženje", "Barvanje", "Maska"),
}
_HEADS = ("Your bill", "Teie arve", "Jūsų sąskaita", "Ваш счёт", "Vaš račun")
AMOUNTS = ("38.00", "62.00", "20.00")
_NUMBER = count(1)


def lines(*told: tuple[str, str, str]) -> list[dict[str, Any]]:
    """Lines of a bill: title, quantity, amount."""
    return [
        {"id": str(at), "title": title, "quantity": quantity, "amount": amount}
        for at, (title, quantity, amount) in enumerate(told, 1)
    ]


class Bill:
    """Ana and her bill."""

    def __init__(self, here: Town, language: str = "en") -> None:
        self.here = here
        self.language = language
        self.ana: Person = here.sandbox.add_user("Ana", language_code=language)
        self.customer = {"external_id": f"C-{next(_NUMBER)}", "name": "Ana", "language": language}

    async def visit(self, **changes: Any) -> str:
        """Ana opens the link of a visit; its own name."""
        name = f"B-{next(_NUMBER)}"
        titles = TITLES[self.language]
        told = {
            "external_id": name,
            "customer": self.customer,
            "service": titles[0],
            "paid": False,
            "lines": lines(*((title, "1", amount) for title, amount in zip(titles, AMOUNTS, strict=True))),
        } | changes
        await self.here.visit(self.ana, **told)
        return name

    async def shown(self) -> str:
        """She asks for her bill, and reads it."""
        self.ana.write("/bill")
        await self.here.settle()
        return self.text

    async def press(self, *labels: str) -> str:
        """She presses these, one after the other: the notice that the last one shows."""
        notice = ""
        for label in labels:
            notice = await self.here.presses(self.ana, label)
        return notice

    async def says(self, text: str) -> str:
        """She writes that, and reads what comes last."""
        await self.here.says(self.ana, text)
        return self.here.heard(self.ana)[-1]

    @property
    def text(self) -> str:
        """The latest message that shows a bill."""
        return self._bills()[-1].text

    @property
    def html(self) -> str:
        """The same, with what is struck through between tildes."""
        return struck(self._bills()[-1])

    @property
    def buttons(self) -> list[str]:
        """The labels under it."""
        return [label for row in self._bills()[-1].buttons for label in row]

    @property
    def last(self) -> str:
        """What the bot said last."""
        return self.here.heard(self.ana)[-1]

    @property
    def card(self) -> str:
        """The card in her topic."""
        return self.here.card(self.here.topic_of("Ana"))

    def _bills(self) -> list[Seen]:
        bot = self.here.sandbox.world.bot.id
        return [seen for seen in self.ana.sees() if seen.user_id == bot and seen.text.startswith(_HEADS)]


def struck(seen: Seen) -> str:
    """A text with ~ around what is struck through."""
    units = seen.text.encode("utf-16-le")
    cuts = sorted(
        (edge, mark)
        for one in seen.entities
        if one["type"] == "strikethrough"
        for edge, mark in ((one["offset"], "~"), (one["offset"] + one["length"], "~"))
    )
    for at, mark in reversed(cuts):
        units = units[: at * 2] + mark.encode("utf-16-le") + units[at * 2 :]
    return units.decode("utf-16-le")
