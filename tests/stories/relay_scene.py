"""What the stories about the relay share: an unhappy customer, colleagues, what each of them sees."""

from dataclasses import dataclass
from typing import Any

from telegram_sandbox import Message, Person, Seen
from tests.stories.fault_scene import unhappy
from tests.town import Town


@dataclass(frozen=True, slots=True)
class Scene:
    """Anna has complained, and there is a topic about her."""

    here: Town
    anna: Person
    topic: int

    @property
    def asked(self) -> list[Seen]:
        """The questions with their buttons that stand in the topic."""
        return [seen for seen in self.shown if any("Send to" in row[0] for row in seen.buttons)]

    @property
    def shown(self) -> list[Seen]:
        """The whole topic."""
        return self.here.desk.shows(self.topic)

    @property
    def heard(self) -> list[str]:
        """What Anna has heard from staff, as it reads now, acknowledgements aside."""
        return self.here.heard(self.anna)[self._before :]

    @property
    def _before(self) -> int:
        return next(
            (at + 1 for at, text in enumerate(self.here.heard(self.anna)) if "sorry you had to wait" in text),
            0,
        )

    async def wrote(self, person: Person, text: str, **where: Any) -> Message:
        """Somebody of staff writes in the topic, and nothing more."""
        message = person.write(text, to=self.here.desk, topic=self.topic, **where)
        await self.here.settle()
        return message

    async def pressed(self, person: Person, label: str) -> str | None:
        """Somebody presses the latest button of that label in the topic: the notice they get."""
        press = person.press(label, to=self.here.desk, topic=self.topic)
        await self.here.settle()
        return press.notice

    def last(self) -> str:
        """What the bot wrote last in the topic."""
        return self.here.desk_lines(self.topic)[-1]


async def complaint(here: Town, name: str = "Anna") -> Scene:
    """Anna complains."""
    anna = await unhappy(here, name)
    return Scene(here, anna, here.topic_of(name))


async def held_by_kadri(here: Town) -> Scene:
    """Anna complains, and Kadri takes the case."""
    scene = await complaint(here)
    await here.takes(here.kadri, scene.topic)
    return scene


async def colleague(here: Town, name: str = "Marta") -> Person:
    """One more admin, known from the next start on."""
    person = here.sandbox.add_user(name, language_code="en")
    here.desk.add(person)
    await here.close()
    await here.open(admin_ids=(*here.settings["admin_ids"], person.id))
    return person
