"""The owner's own words for danger, the duty phone and further signs, kept among the facts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from aftercare.inbox import InboxShelves, recall
from aftercare.language import Language
from aftercare.last_change import change, undo

_FACT = "danger"


def _nothing() -> Mapping[Language, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Precaution:
    """What an owner has laid down.

    - phone: the duty phone as customers read it, empty where there is none.
    - texts: what to do, in the owner's words, by language.
    - signs: words and phrases that mean danger here, as they were written.
    """

    phone: str = ""
    texts: Mapping[Language, str] = field(default_factory=_nothing)
    signs: tuple[str, ...] = ()

    def text_in(self, language: Language, house: Language) -> str:
        """The owner's words in that language, or else in the house's: foreign words are better than none."""
        return self.texts.get(language) or self.texts.get(house) or ""


def precaution_of(work: InboxShelves) -> Precaution:
    """What is laid down now."""
    return _read(recall(work, _FACT))


def change_precaution(work: InboxShelves, wanted: Precaution) -> int:
    """Lay this down; it can be undone by the number that is given back, until it is changed again."""
    known = {"phone": wanted.phone, "texts": dict(wanted.texts), "signs": list(wanted.signs)}
    return change(work, _FACT, json.dumps(known, ensure_ascii=False))


def undo_precaution(work: InboxShelves, number: int) -> bool:
    """Bring back what was before the change of that number; False where it was not the last one."""
    return undo(work, _FACT, number)


def _read(text: str | None) -> Precaution:
    if not text:
        return Precaution()
    known = json.loads(text)
    return Precaution(known["phone"], known["texts"], tuple(known["signs"]))
