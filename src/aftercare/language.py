"""A customer's language: the five that are spoken, what is known of one, and what changes it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Language: TypeAlias = Literal["en", "et", "lt", "ru", "sl"]
"""An ISO 639-1 code that the product has words in."""

Source: TypeAlias = Literal["default", "till", "telegram", "words", "request"]
"""Where a language is known from: only the house's own, the business's till, the Telegram app, the customer's
own words, their own wish.
"""

LANGUAGES: tuple[Language, ...] = get_args(Language)

# Languages we don't speak whose readers are best served by one we do; every other unknown code is unknown.
_READ_BY_NEIGHBOURS: dict[str, Language] = {
    **dict.fromkeys(("be", "kk", "ky", "uk"), "ru"),
    **dict.fromkeys(("bs", "hr", "sh", "sr"), "sl"),
}

CLEAR_MARGIN = 0.5
"""How sure (0..1, the lead over the next language) a detection must be to change a settled language."""

WORDS_TO_CHANGE = 2
"""A settled language is not changed by fewer words than this."""


@dataclass(frozen=True, slots=True)
class KnownLanguage:
    """A customer's language and where it is known from."""

    value: Language
    source: Source


@dataclass(frozen=True, slots=True)
class Detected:
    """What a message showed.

    Its language (None where the words don't tell), the lead over the next one (0..1), its number of words.
    """

    language: Language | None
    sure: float = 0.0
    words: int = 0


def closest(code: str | None) -> Language | None:
    """The language we speak that serves a BCP 47 or ISO 639-1 code best ("en-GB", "et_EE"), or None."""
    if not code:
        return None
    primary = code.strip().lower().replace("_", "-").partition("-")[0]
    for language in LANGUAGES:
        if language == primary:
            return language
    return _READ_BY_NEIGHBOURS.get(primary)


def settle(known: KnownLanguage | None, detected: Detected) -> KnownLanguage | None:
    """What is known of the language after a message.

    The till's and the app's word is a guess: the customer's own first words decide. Once their words
    have decided, another script changes it at once, otherwise two or more words with a clear margin.
    What they asked for themselves is changed only by their asking again (`asked_for`).
    """
    if detected.language is None:
        return known
    heard = KnownLanguage(detected.language, "words")
    match known:
        case None:
            return heard
        case KnownLanguage(source="request"):
            return known
        case KnownLanguage(value=value) if value == detected.language:
            return heard
        case KnownLanguage(source="default" | "till" | "telegram"):
            return heard
        case KnownLanguage(value=value):
            return heard if _is_plain(value, detected) else known


def asked_for(language: Language) -> KnownLanguage:
    """What is known after the customer asked for a language themselves."""
    return KnownLanguage(language, "request")


def _is_plain(value: Language, detected: Detected) -> bool:
    other_script = (value == "ru") != (detected.language == "ru")
    return other_script or (detected.words >= WORDS_TO_CHANGE and detected.sure >= CLEAR_MARGIN)
