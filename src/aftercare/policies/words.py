# ruff: noqa: RUF001 -- Cyrillic is a language here, not a look-alike
"""Words in which a change of the policy is written, in the five languages."""

from typing import Literal, TypeAlias

from aftercare.policies.changes import Period
from aftercare.policies.policy import GestureName
from aftercare.staff.member import Role
from aftercare.understanding.folding import fold

Verb: TypeAlias = Literal[
    "add",
    "remove",
    "off",
    "pass",
    "in",
    "times",
    "visits",
    "percent",
    "segment",
    "regular",
    "short_pay",
    "pay",
    "voucher",
]
Meaning: TypeAlias = GestureName | Role | Period | Verb

# Whole words.
_SHORT: dict[Meaning, str] = {
    "own_way": "own own_way ownway oma omal",
    "earlier": "prej",
    "case": "case cases",
    "day": "day days daily d dn дн päev päeva päevas dan dni dneh dneva д",
    "month": "kuu kuus month monthly",
    "times": "x times time раз раза kord korda",
    "in": "in within during v в за za per jooksul",
    "add": "add lisa",
    "off": "off none no nothing never ei ne нет - – —",
    "pass": "a an the to for of up at most max and or once way ways by more kuni ühe ühes ja kohta üks või"
    " iki ir vienas vienam vienai do za na в и до на по из с od iz vsak более больше",
    "percent": "% percent",
    "pay": "pay paid",
    "short_pay": "short shortpay short_pay short-pay",
    "segment": "segment segments",
    "regular": "regular regulars",
    "redo": "redo redos again",
}
# Beginnings of longer words, in whatever case they stand.
_STEMS: dict[Meaning, str] = {
    "refund": "refund tagasimaks grąžin возврат vračil povračil",
    "own_way": "omamoodi savaip savas savu свой своем по-своем по-свое svoj",
    "discount": "discount soodust allahind nuolaid скид popust",
    "gift": "gift kingi dovan подар daril",
    "redo": "umbertegem ümbertegem uuesti kordustöö perdar pakartoj передел повтор ponov poprav",
    "earlier": "earlier varas varem ankst раньш ранн ранее zgodn prejšnj",
    "deferral": "deferral deferred defer postpon delay edasi ajatam maksepikend atidėj atideda"
    " отсроч odlog odlož",
    "specialist": "specialist spetsialist специалист strokovnjak",
    "surprise": "surprise üllat staigmen сюрприз presenečen",
    "waiting": "wait ootam ootus oote lauk ожидан čakan",
    "agent": "agent töötaja teenindaja klienditeenind darbuotoj konsultant агент сотрудник оператор zaposlen"
    " sodelav",
    "manager": "manager juht juhataj vadov vadybinink менеджер руководит управляющ vodj upravni menedžer",
    "admin": "admin omanik savinink владел админ skrbni lastni owner",
    "case": "juhtum atvej случа обращен primer",
    "customer": "customer klient kliend клиент strank",
    "day": "dien день дня дней день",
    "month": "mėnes mėnuo месяц mesec",
    "times": "kart krat",
    "visits": "visit külast apsilank vizit визит посещ obisk",
    "percent": "protsen procen процент odstot",
    "in": "течен laikotarp",
    "add": "pridė добав dodaj",
    "remove": "remov delet eemald kustut pašalin удал убер убра odstran",
    "off": "välja keela išjung выкл отключ нельзя izklop izkljuc nedaj",
    "regular": "püsikl nuolatin постоян redn staln",
    "short_pay": "mahatõmb mahakriips kriips išbrauk вычерк вычёрк prečrt",
    "pay": "maks väljamaks mokė išmokė выплат оплат платеж plačil izplač",
    "voucher": "voucher vautšer sooduskood kupon ваучер купон vrednotnic",
    "segment": "segment сегмент",
}
_WORDS = {fold(word): meaning for meaning, words in _SHORT.items() for word in words.split()}
_BEGINNINGS = {fold(stem): meaning for meaning, stems in _STEMS.items() for stem in stems.split()}
_LENGTHS = sorted({len(stem) for stem in _BEGINNINGS}, reverse=True)


def meaning(word: str) -> Meaning | None:
    """What a word means, with or without its accents; None for an unknown one."""
    plain = fold(word)
    if plain in _WORDS:
        return _WORDS[plain]
    return next((_BEGINNINGS[plain[:size]] for size in _LENGTHS if plain[:size] in _BEGINNINGS), None)
