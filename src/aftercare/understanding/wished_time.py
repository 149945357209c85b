"""The words of a message that say when somebody wants to be called or served."""

from typing import Final

from aftercare.language import Language
from aftercare.understanding.folding import NUMBER, Folded
from aftercare.understanding.reading import Wish
from aftercare.understanding.when.find_when import find_when
from aftercare.understanding.when.lexicon import tells

# Wishes that a time belongs to; in a question or a dispute about money it mostly tells of what was.
_TIMED: Final[frozenset[Wish]] = frozenset({"callback", "person", "manager", "redo", "reschedule"})
_CALLED: Final[frozenset[Wish]] = frozenset({"callback"})


def wished_time(text: str, folded: Folded, language: Language, wishes: frozenset[Wish]) -> str | None:
    """Those words exactly as written; None without a wish that a time belongs to."""
    if wishes.isdisjoint(_TIMED):
        return None
    if not any(token == NUMBER or tells(language, token) for token in folded.tokens):
        return None
    found = find_when(text, language)
    if found is None or found.told:
        return None
    if found.soon and wishes.isdisjoint(_CALLED) and not _is_stressed(text, found.start, found.end):
        return None
    return found.words


def _is_stressed(text: str, start: int, end: int) -> bool:
    """Whether a "now" is meant as a demand: in capitals, or the last word ("and now it is broken" tells)."""
    after = text[end:].lstrip()
    return text[start:end].isupper() or not after or not (after[0].isalpha() or after[0].isdigit())
