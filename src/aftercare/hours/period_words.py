"""The words that periods are named by in the five languages, compared without marks over letters."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from aftercare.language import LANGUAGES
from aftercare.understanding.folding import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


DAYS = _words("day days päev päeva päevad diena dienos dienų dienas день дня дней дни dan dni dneh dneva")
WEEKS = _words(
    "week weeks nädal nädala nädalat nädalal savaitė savaitės savaitę savaičių savaites неделя неделю недели"
    " недель teden tedna tednov tednu"
)
MONTHS = _words(
    "month months kuu kuud kuul mėnuo mėnesį mėnesio mėnesiai mėnesių mėnesius месяц месяца месяце месяцев"
    " mesec meseca mesecu mesece mesecev"
)
YEARS = _words("year years aasta aastat aastal metai metus metų metais год года году лет leto leta letu let")
LAST = _words(
    "last past previous viimane viimase viimased viimast viimasel eelmine eelmise eelmisel möödunud praėjęs"
    " praėjusį praėjusio praėjusią praėjusi praėję paskutinės paskutinių paskutiniai paskutines последние"
    " последних последний последнюю прошлый прошлая прошлую прошлого прошлой прошлом zadnji zadnja"
    " zadnje zadnjih pretekli preteklega prejšnji prejšnjega prejšnja"
)
THIS = _words(
    "this current see selle sel käesolev šis šį šio šią ši šie этот эта эту этого этом текущий ta tega tekoči"
)
TODAY = _words("today täna šiandien сегодня danes")
YESTERDAY = _words("yesterday eile vakar вчера včeraj")
FILLERS = _words("from since in for during of alates nuo per с со за в od za v")  # noqa: RUF001 -- Russian words
_ENGLISH = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9}
_ENGLISH |= {"oct": 10, "nov": 11, "dec": 12}
# What a month ends with inside a sentence, where CLDR has it only standing alone.
_ENDINGS: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "et": (("", ("i", "is", "s")),),
    "ru": (("ь", ("е",)), ("й", ("е",)), ("", ("е",))),  # noqa: RUF001 -- Russian endings
    "sl": (("ec", ("ca", "cu")), ("ij", ("ija", "iju")), ("ar", ("arja", "arju")), ("", ("a", "u"))),
    "lt": (("as", ("ą",)), ("is", ("į",)), ("ė", ("ę",)), ("a", ("ą",))),
}
# Names of people as well, of which more are asked for.
_NAMES = frozenset({"maja", "mais"})


@cache
def months() -> Mapping[str, int]:
    """The numbers of months by their names."""
    found: dict[str, int] = dict(_ENGLISH)
    for language in LANGUAGES:
        months_of = Locale.parse(language).months
        for width in ("format", "stand-alone"):
            for number, name in months_of[width]["wide"].items():
                for form in (str(name), *_forms(language, str(name))):
                    found.setdefault(fold(form), int(number))
    return {name: number for name, number in found.items() if name not in _NAMES}


def _forms(language: str, name: str) -> list[str]:
    for ending, others in _ENDINGS.get(language, ()):
        if name.endswith(ending):
            return [name[: len(name) - len(ending)] + other for other in others]
    return []
