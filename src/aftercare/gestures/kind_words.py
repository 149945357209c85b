"""How staff call the kinds of gestures, in the five languages; an unambiguous beginning will do."""

from collections.abc import Mapping
from typing import Final

from aftercare.policies.policy import GestureName
from aftercare.understanding.folding import fold

_NAMES: Final[Mapping[GestureName, str]] = {
    "refund": (
        "refund, money back, reimbursement, tagasimakse, raha tagasi, tagastus, grąžinimas, grąžinti, "
        "pinigų grąžinimas, возврат, вернуть, возврат денег, vračilo, povračilo, vračilo denarja"
    ),
    "own_way": (
        "own, own way, our own way, in your own way, oma, omal moel, savaip, savas, по-своему, своё, по "
        "своему, po svoje, lastno, svoje"
    ),
    "discount": (
        "discount, voucher, coupon, rebate, allahindlus, soodustus, vautšer, kupong, nuolaida, kuponas, "
        "скидка, купон, ваучер, popust, bon, kupon"
    ),
    "gift": "gift, present, kingitus, kink, dovana, подарок, darilo",
    "redo": (
        "redo, done again, do again, do it again, uuesti, uuesti tegemine, kordus, perdaryti, perdarymas, "
        "iš naujo, padaryti iš naujo, pakartojimas, darbo pakartojimas, переделать, переделка, "
        "сделать заново, заново, še enkrat, ponovitev, popravilo"
    ),
    "earlier": (
        "earlier, sooner, earlier appointment, varem, varasem, varasem aeg, anksčiau, ankstesnis laikas, "
        "раньше, более раннее время, prej, zgodnejši termin"
    ),
    "deferral": (
        "deferral, defer, later payment, pay later, deferred payment, hilisem maksmine, hiljem, "
        "maksepikendus, maksetähtaja pikendus, edasilükkamine, makse edasilükkamine, maksetähtaeg, "
        "atidėjimas, mokėti vėliau, mokėjimo atidėjimas, отсрочка, отсрочка оплаты, odlog, odlog plačila"
    ),
    "specialist": (
        "specialist, another specialist, other specialist, change of specialist, change specialist, "
        "spetsialist, teine spetsialist, specialistas, kitas specialistas, специалист, другой специалист, "
        "смена специалиста, strokovnjak, drug strokovnjak, menjava, menjava strokovnjaka"
    ),
    "surprise": "surprise, üllatus, staigmena, сюрприз, presenečenje",
}
# Fewer letters begin too many words.
_SHORTEST: Final = 3


def kind_named(text: str, *, whole: bool = False) -> tuple[GestureName, str] | None:
    """The kind that a text begins with the name of, and what follows; None where none, or several, fit.

    `whole`: a beginning of a name doesn't do.
    """
    words = text.split()
    for size in range(min(len(words), _LONGEST), 0, -1):
        found = _BY_NAME.get(_plain(" ".join(words[:size])))
        if found is not None:
            return found, " ".join(words[size:])
    begun = _begun(_plain(words[0])) if words and not whole else None
    return None if begun is None else (begun, " ".join(words[1:]))


def _begun(word: str) -> GestureName | None:
    """The only kind with a name that begins so, or that the word is a form of."""
    if len(word) < _SHORTEST:
        return None
    stem = word[: -max(len(word) // 4, 1)]
    for begins in (word, stem):
        found = {kind for name, kind in _BY_NAME.items() if name.startswith(begins)}
        if len(found) == 1 and len(begins) >= _SHORTEST:
            return found.pop()
    return None


def _plain(text: str) -> str:
    return fold(text).strip(" .,:;!?-–—")  # noqa: RUF001 -- the dashes that phones put in


_BY_NAME: Final[Mapping[str, GestureName]] = {
    _plain(name): kind for kind, names in _NAMES.items() for name in names.split(",")
}
_LONGEST: Final = max(len(name.split()) for name in _BY_NAME)
