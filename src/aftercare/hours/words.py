# ruff: noqa: RUF001 -- Cyrillic is a language here, not a look-alike
"""Words of working hours in the five languages."""

import re
import unicodedata
from typing import Literal, TypeAlias

Meaning: TypeAlias = tuple[int, ...] | Literal["closed", "open", "always", ""]
"""Weekdays (0 is Monday), or what is said of them; "" is passed over."""

_WEEK = (0, 1, 2, 3, 4, 5, 6)
_WORKDAYS, _WEEKEND = _WEEK[:5], _WEEK[5:]

# Whole words, without accents.
_SHORT: dict[Meaning, str] = {
    (0,): "mon mo e pr пн пон pon",
    (1,): "tue tues tu t an вт втр tor",
    (2,): "wed weds we k tr ср срд sre",
    (3,): "thu thur thurs th n kt чт чтв cet",
    (4,): "fri fr r pn пт птн pet",
    (5,): "sat sa l st ses сб суб sob",
    (6,): "sun su p sk вс вск ned",
    _WORKDAYS: "darbo",
    _WEEK: "daily everyday igapaev kasdien ежедневно dnevno vsakodnevno",
    "closed": "closed shut off kinni nedirba nedirbame",
    "open": "open opened lahti dirba dirbame работаем работает",
    "always": "nonstop",
    "": "and from at on is are h ja alates kell kella ir nuo val dienomis in od ob je v и с со от в ч",
}
# Beginnings of longer words in whatever case: "esmaspäevast", "пятницу", "soboto".
_STEMS: dict[Meaning, str] = {
    (0,): "monday esmasp pirmadien понед ponedelj",
    (1,): "tuesday teisip antradien вторн torek tork",
    (2,): "wednesday kolmap treciadien сред sred",
    (3,): "thursday neljap ketvirtadien четв cetrt",
    (4,): "friday reede penktadien пятн petek petk",
    (5,): "saturday laup sestadien субб sobot",
    (6,): "sunday puhapaev sekmadien воскр nedelj",
    _WORKDAYS: "weekday workday toopaev argipaev будн delavnik",
    _WEEKEND: "weekend nadalavahetus savaitgal vikend",
    "closed": "suletud puhkepaev uzdary laisvadien закрыт выходн нерабоч zaprt",
    "open": "avatud atidary открыт odprt",
    "always": "oopaevaringse круглосуточн",
}
_WORDS = {word: meaning for meaning, words in _SHORT.items() for word in words.split()}
_BEGINNINGS = {stem: meaning for meaning, stems in _STEMS.items() for stem in stems.split()}
_LENGTHS = range(min(map(len, _BEGINNINGS)), max(map(len, _BEGINNINGS)) + 1)

WORD = re.compile(r"[^\W\d_]+")
TO = r"\s*(?:-|(?:to|till|until|through|kuni|iki|до|по|do)\b)\s*"
"""Between the two ends of a range."""


def tidy(text: str) -> str:
    """The text with one kind of dash, accents on their letters, and nothing invisible."""
    kinds = ((letter, unicodedata.category(letter)) for letter in unicodedata.normalize("NFKC", text))
    return "".join(
        "-" if kind == "Pd" or letter == "\N{MINUS SIGN}" else letter
        for letter, kind in kinds
        if kind != "Cf"
    )


def meaning(word: str) -> Meaning | None:
    """What a word means, with or without its accents; None for an unknown one."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    if plain in _WORDS:
        return _WORDS[plain]
    return next((_BEGINNINGS[plain[:size]] for size in _LENGTHS if plain[:size] in _BEGINNINGS), None)
