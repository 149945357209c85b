"""Whether words call a call off, or want it at another time; asked only where a call is being arranged."""

from functools import cache
from typing import Final

from aftercare.language import Language
from aftercare.understanding.folding import fold, tokenise
from aftercare.understanding.phrasebook import Phrasebook

# As in the lexicons: `a|b` is either, `..` up to three words between, `stem*` any word that begins so.
_OFF: Final[dict[Language, str]] = {
    "en": (
        "dont call|ring|phone, do not call|ring|phone, please not call, "
        "no need to call|ring|phone, no need for a call, no need to be called, no need anymore, "
        "dont need to call|ring|phone, dont have to call|ring|phone, neednt call|ring|phone, "
        "dont need .. call, dont want .. call, no longer need|want .. call, wont need .. call, "
        "no call needed|necessary|required, not necessary to call, call isnt needed|necessary, "
        "call is not|no needed|necessary|longer, cancel .. call|callback, forget .. call, skip .. call, "
        "call .. can be cancelled, cancel it please, "
        "ill call|ring|phone myself|you, i will call|ring|phone myself|you, ill give you a call|ring, "
        "i can call|ring you myself, ive called|rung already, already called you, never mind the call"
    ),
    "et": (
        "pole .. vaja helista*, ei ole .. vaja helista*, pole .. tarvis helista*, ei pea .. helistama, "
        "ärge helista*, ära helista*, ärge .. helistage, ärge palun helistage, helistan .. ise, "
        "ise helistan, ma ise helistan, kõne* pole .. vaja, kõne* ei ole .. vaja, pole .. kõnet vaja, "
        "ei ole .. kõnet vaja, ei vaja .. kõnet, tühista* .. kõne*, tühistan kõne, "
        "kõne* .. tühista*, kõne* võib ära jätta, kõne .. ära jätta, "
        "jätke helistamata, võite .. helistamata jätta, ei soovi .. kõnet, ei taha .. kõnet, "
        "vaja enam helistada, loobun kõnest"
    ),
    "lt": (
        "nereikia|nebereikia|nereik|nebereik skambin*, nereikia|nebereikia .. skambučio, neskambin*, "
        "nebeskambin*, skambučio nereikia|nebereikia|nereik, paskambinsiu pats|pati, "
        "pats|pati .. paskambinsiu|skambinsiu, skambinsiu pats|pati, paskambinsiu .. pats|pati, "
        "atšauk* .. skambut*, atšaukiu skambut*, skambut* .. atšauk*, "
        "nenoriu .. skambučio, galite neskambinti, "
        "neverta skambinti, nebūtina skambinti, paskambinsiu jums"
    ),
    "ru": (
        "не надо|нужно .. звонить|перезванивать|звонка, звонить .. не надо|нужно, "
        "не звоните, не перезванивайте, больше не звоните, звонок .. не нужен, звонка не надо|нужно, "
        "не нужен .. звонок, отмените .. звонок, отменить .. звонок, отменяю .. звонок, "
        "звонок .. отмените|отменить|отменяю|отменяется, "
        "сам|сама .. позвоню|перезвоню|наберу, позвоню|перезвоню|наберу .. сам|сама, можете не звонить, "
        "незачем звонить, не стоит звонить, не обязательно звонить"
    ),
    "sl": (
        "ni .. treba klicati|poklicati|klicat, ni .. potrebno klicati|poklicati, "
        "ne rabite .. klicati|poklicati, ne kličite, ne pokličite, ne kliči, nikar ne kličite, "
        "klic ni .. potreben|treba, klica ne potrebujem|rabim|želim, ne potrebujem .. klica, "
        "ne rabim .. klica, ne želim .. klica, prekličite .. klic, prekličem .. klic, odpovejte .. klic, "
        "odpovedujem .. klic, klic .. preklič*|odpov*, "
        "bom .. sam|sama .. poklical|poklicala, "
        "sam|sama bom .. poklical|poklicala, bom .. poklical|poklicala .. sam|sama, "
        "poklical|poklicala .. bom sam|sama, pokličem .. sam|sama, sam|sama .. pokličem"
    ),
}
_OTHER: Final[dict[Language, str]] = {
    "en": (
        "instead, rather, better, another time, other time, different time, a different, postpone, resched*, "
        "move, move it, change, later, earlier, sooner, not NUM, not today, not tomorrow, cant make, "
        "wont work, doesnt work, doesnt suit, suits me, would suit, works for me"
    ),
    "et": (
        "hoopis, pigem, parem, paremini, muul ajal, teisel ajal, teine aeg, teise aja, mõni teine, muuta, "
        "muudame, muutke, lükka*, lüka*, edasi, hiljem, varem, ei sobi, sobib, sobiks, mitte täna|homme"
    ),
    "lt": (
        "geriau, verčiau, kitu laiku, kitą laiką, kitas laikas, vietoj, perkel*, pakei*, nukel*, vėliau, "
        "anksčiau, netinka, tinka, tiktų, ne šiandien, ne rytoj"
    ),
    "ru": (
        "лучше, вместо, другое время, другой раз, перенес*, перенос*, перенести, давайте, позже, попозже, "
        "пораньше, раньше, поменя*, не подходит, подходит, подойдет, удобно, удобнее, не сегодня, не завтра"
    ),
    "sl": (
        "raje, rajši, drugič, drug termin, drugi čas, drugem času, prestav*, premak*, namesto, pozneje, "
        "kasneje, prej, bolje, boljše, ne ustreza, ustreza, ustrezalo, ne danes, ne jutri"
    ),
}


def is_called_off(text: str, language: Language) -> bool:
    """Whether these words say that no call is wanted: "no need to call any more", "I'll call you myself"."""
    return "off" in _found(text, language)


def wants_other_time(text: str, language: Language) -> bool:
    """Whether these words speak of another time than the one that was agreed: "Friday would be better"."""
    return "other" in _found(text, language)


def _found(text: str, language: Language) -> frozenset[str]:
    tokens = tokenise(fold(text)).tokens
    return frozenset(hit.section for hit in _phrases(language).find(tokens))


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook({"off": _split(_OFF[language]), "other": _split(_OTHER[language])})


def _split(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(",")]
