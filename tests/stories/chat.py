"""A talk written down as it reads on the screen, played against the bot line by line.

`Ana: …` is the customer, `Bot: …` exactly what they hear next (a paragraph each on its own, indented line),
`Kadri: …` staff answering in the topic, `Card: …` what the card shows by now (`|` between), `Desk: …` what
General ends with, `(2 hours later)` time that passes. Where no `Bot:` follows, nothing may be said.
A voucher's code, which is made by chance, reads as CODE.
"""

import re
from collections.abc import Iterator
from itertools import count

from telegram_sandbox import Person
from tests.town import Town

SERVICES = {
    "en": "Colouring",
    "et": "Juukselõikus",
    "lt": "Kirpimas",
    "ru": "Стрижка",
    "sl": "Striženje",
}
# So long a time passes while the bot is not running, which is quicker (hours).
A_NIGHT = 12
_LINE = re.compile(r"(Ana|Bot|Kadri|Card|Desk): (.*)|\((\d+) (seconds|minutes|hours) later\)")
_CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
_NUMBER = count(1)


class Chat:
    """One customer's talk about a visit that has just ended."""

    def __init__(self, here: Town, language: str) -> None:
        self.here = here
        self.language = language
        self.ana: Person = here.sandbox.add_user("Ana", language_code=language)
        self._customer = f"C-{next(_NUMBER)}"
        self._read = 0

    async def visit(self) -> None:
        """Ana opens the link of a visit."""
        await self.here.visit(
            self.ana,
            external_id=f"V-{next(_NUMBER)}",
            customer={"external_id": self._customer, "name": "Ana", "language": self.language},
            service=SERVICES[self.language],
        )

    async def plays(self, script: str) -> None:
        """Let everybody say their lines; raises AssertionError where the talk goes otherwise."""
        for who, words in _lines(script):
            match who:
                case "Bot":
                    said = self._unread(1)
                    assert said == [words], said
                case "Card":
                    card = self.here.card(self.here.topic_of("Ana"))
                    assert all(part.strip() in card for part in words.split("|")), card
                case "Desk":
                    assert self.here.desk_lines(None)[-1] == words
                case _:
                    await self._happens(who, words)
        assert self._unread() == [], "nothing more was said"

    async def _happens(self, who: str, words: str) -> None:
        assert self._unread() == [], f"nothing more was said before “{words}”"
        if who == "Ana":
            await self.here.says(self.ana, words)
        elif who == "Kadri":
            await self.here.staff_says(self.here.kadri, self.here.topic_of("Ana"), words)
            assert [said.removeprefix("Kadri\n") for said in self._unread()] == [words]
        else:
            await self._later(who, int(words))

    async def _later(self, unit: str, count: int) -> None:
        if unit == "hours" and count >= A_NIGHT:
            await self.here.absent(hours=count)
        else:
            await self.here.later(**{unit: float(count)})

    def _unread(self, most: int | None = None) -> list[str]:
        new = self.here.heard(self.ana)[self._read :][:most]
        self._read += len(new)
        return [_CODE.sub("CODE", said) for said in new]


def _lines(script: str) -> Iterator[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    for line in filter(None, map(str.rstrip, script.splitlines())):
        found = _LINE.fullmatch(line)
        if found is None:
            who, words = joined.pop()
            joined.append((who, f"{words}\n\n{line.strip()}"))
        elif found[3]:
            joined.append((found[4], found[3]))
        else:
            joined.append((found[1], found[2]))
    yield from joined
