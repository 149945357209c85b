"""Words by which nobody is called, whatever stands before them: "call me tomorrow"."""

from functools import cache

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import fold
from aftercare.understanding.lexicon import sections
from aftercare.understanding.naming import name_alone


def everyday(folded: str, language: Language) -> bool:
    """Whether it is such a word in that language, or in the one whose letters it is written in."""
    written: Language = "ru" if "\u0400" <= folded[:1] <= "\u04ff" else language
    return folded in _no_names(language) or folded in _no_names(written)


def name_in(text: str, language: Language) -> str | None:
    """The name that an answer to "what should we call you?" consists of; None where it is none."""
    return name_alone(text, language, _is_answer)


def _is_answer(folded: str, language: Language) -> bool:
    return everyday(folded, language) or folded in _answers()


@cache
def _no_names(language: Language) -> frozenset[str]:
    return frozenset(map(fold, sections(f"address-{language}")["no name"]))


@cache
def _answers() -> frozenset[str]:
    """A bare yes or no, of whatever language."""
    said = (sections(language)[section] for language in LANGUAGES for section in ("yes", "no"))
    return frozenset(fold(word) for words in said for word in words)
