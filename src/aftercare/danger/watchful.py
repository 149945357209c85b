"""Reading with an eye on the signs that an owner has added."""

from collections.abc import Sequence
from dataclasses import replace

from aftercare.danger.signs import OwnSigns
from aftercare.understanding import Understanding
from aftercare.understanding.reading import Reading


class Watchful:
    """An `Understanding` that takes the owner's signs for danger, whatever the one within makes of them."""

    def __init__(self, within: Understanding, signs: OwnSigns) -> None:
        self._within = within
        self._signs = signs

    async def read(
        self,
        text: str,
        *,
        context: str | None = None,
        asked: str | None = None,
        language: str | None = None,
        names: Sequence[str] = (),
    ) -> Reading:
        """As the port says."""
        reading = await self._within.read(text, context=context, asked=asked, language=language, names=names)
        if not reading.danger and self._signs.found(text):
            return replace(reading, danger=True)
        return reading
