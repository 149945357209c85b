"""What a column may hold, and the words by which its name tells so, in five languages."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias, get_args

Field: TypeAlias = Literal[
    "customer",
    "surname",
    "phone",
    "service",
    "staff",
    "department",
    "date",
    "time",
    "amount",
    "currency",
    "quantity",
    "paid",
    "external_id",
    "customer_id",
    "language",
    "segment",
]
FIELDS: tuple[Field, ...] = get_args(Field)
"""In the order in which people are told of them."""

NEEDED: tuple[Field, ...] = ("customer", "service", "date")
"""Without these no row is a visit."""

# Stems; a `$` ends a word that must be whole. English, Estonian, Lithuanian, Russian, Slovene.
_STEMS: Mapping[Field | Literal["nothing"], str] = {
    "nothing": """
        birth$, birthday, email, e-mail, mail$, comment, address, note$, notes$, discount, vat$, sünni,
        aadress, märkus, allahindl, km$, käibemaks, gimim, pašt, adres, komentar, pastab, nuolaid, pvm$,
        рожден, почт, адрес, комментар, примечан, скидк, ндс$, rojst, naslov, opomb, popust, ddv$
    """,
    "phone": """
        phone, mobile, tel$, telephone, gsm$, telefon, mobiil, mobil, telefonas, tālr, тел$, телефон,
        моб$, мобил, telefonska
    """,
    "currency": """currency, valuuta, valiuta, валют, valuta, valuti""",
    "language": """language, lang$, keel, kalba, kalbos, язык, jezik, locale""",
    "paid": """
        paid, payment$, payed, makstud, tasutud, makseviis, apmokėt, sumokėt, mokėjim, оплачен, оплата$,
        plačan, plačil
    """,
    "quantity": """quantity, qty$, pcs$, kogus, tk$, kiekis, vnt$, количеств, кол-во$, шт$, količin, kos$""",
    "surname": """surname, last name, family name, perekonnanimi, perenimi, pavard, фамилия, priimek""",
    "time": """
        end time, finish time, ended at, end$, finish, time$, hour, start time, begin, start$, lõpp,
        lõpu, kell, kellaaeg, aeg$, algus, pabaig, laikas, valand, pradži, окончан, конец, время,
        начало, konec, konča, ura$, čas$, začet
    """,
    "date": """
        date, ended$, finished$, day$, when$, datetime, timestamp, kuupäev, kuup$, päev, millal, data$,
        datos, diena, kada$, дата, день$, когда, datum, dan$, kdaj, time$, end$, aeg$, laikas, время,
        čas$, start$, kellaaeg, ended at, end time, lõpp, pabaig, окончан, konec, visit$, visiit$,
        vizitas$, визит$, obisk$
    """,
    "amount": """
        total, amount, sum$, line total, to pay, summa, kokku, suma$, iš viso, viso$, сумма, итого, к
        оплате, znesek, skupaj, za plačilo, price, cost, charge, fee$, value$, eur$, hind, maksumus,
        kaina, цена, стоимост, cena, vrednost, оплачен, paid, tasutud, makstud, apmokėt, plačan
    """,
    "department": """
        department, branch, salon, location, shop$, store$, office, clinic, unit$, place$, osakond,
        filiaal, salong, esindus, pood$, kliinik, skyri, filial, salonas, padalin, vieta$, отдел,
        филиал, салон, клиник, подразделен, место$, oddel, poslovalnic, enota, lokacij
    """,
    "staff": """
        staff, employee, specialist, master$, stylist, doctor, dentist, technician, performer, served
        by, provider, therapist, worker, hairdresser, organizer, töötaja, teenindaja, spetsialist,
        meister, juuksur, arst$, tegija, teostaja, darbuotoj, specialistas, meistras, gydytoj, kirpėj,
        atliko, сотрудник, мастер, специалист, врач, исполнител, парикмахер, работник, zaposlen,
        specialist, mojster, zdravnik, frizer, izvajalec, sodelav, delavec, stilist
    """,
    "segment": """
        segment, group$, customer group, client group, tier$, klass$, kliendigrupp, grupp$, grupė, группа,
        сегмент, категория клиента, skupina
    """,
    "customer_id": """
        customer id, customer no, customer number, customer code, client id, client no, client number,
        client code, patient id, card no, kliendi id, kliendi nr, kliendi number, kliendi kood,
        kliendinumber, kliendikood, kliento id, kliento nr, kliento numer, kliento koda, id клиента,
        номер клиента, код клиента, клиент id, id stranke, šifra stranke, številka stranke, stranka id
    """,
    "service": """
        service, treatment, procedure, product, item, title$, description, position, line$, what$,
        summary, work$, teenus, protseduur, toode, kaup$, nimetus, kirjeldus, hooldus, töö$, paslaug,
        procedūr, prekė, pavadinim, aprašym, darbas$, услуг, процедур, товар, наименован, описан,
        название, позиция, работ, storit, poseg, izdelek, artikel, opis, naziv, delo$
    """,
    "customer": """
        customer, client, guest, patient, buyer, attendee, visitor, name$, full name, first name,
        klient, kliendi, külaline, patsient, ostja, nimi$, eesnimi, isik, pirkėj, sveč, pacient, vardas,
        клиент, гость, пациент, покупател, имя$, фио$, заказчик, посетител, strank, gost$, kupec, ime$,
        imena$, naročnik, obiskovalec, summary, description, title$
    """,
    "external_id": """
        receipt, invoice, check no, bill, order, booking, reservation, ticket, visit id, visit no, visit
        number, appointment, external, transaction, document, uid$, id$, nr$, no$, number, visit$,
        kviitung, arve, tšekk, tšeki, tellimus, broneering, visiidi, dokument, kood$, kvitas, kvito,
        sąskait, čekis, čekio, užsakym, rezervacij, vizito, numeris, kodas$, чек$, чека$, счет, квитанц,
        заказ$, заказа$, бронь, бронирован, визита$, документ, номер, код$, №$, račun, naročil,
        rezervacij, številk, šifra, koda$
    """,
}
_NUMBERING = re.compile(r"№|\bn[ro]\.?(?=\s|$)|#")
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Small letters without their marks, words one space apart: how names of columns are compared."""
    plain = unicodedata.normalize("NFKD", _NUMBERING.sub(" nr ", text.casefold().replace("кол-во", "колво")))
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(_WORD.findall(kept))


def _phrases(stems: str) -> tuple[tuple[str, ...], ...]:
    found = []
    for stem in stems.split(","):
        words = folded(stem.replace("$", "").strip()).split()
        if words:
            found.append((*words[:-1], words[-1] + ("$" if stem.strip().endswith("$") else "")))
    return tuple(found)


_PHRASES = {field: _phrases(stems) for field, stems in _STEMS.items()}


def fields_named(header: str) -> tuple[Field, ...]:
    """The fields that a column of that name may hold, the likeliest first; none where it tells nothing."""
    words = folded(header).split()
    hits: list[Field] = []
    whole: list[Field] = []
    for field, phrases in _PHRASES.items():
        found = [phrase for phrase in phrases if _has(words, phrase)]
        if field == "nothing":
            if found:
                return ()
        elif found:
            exact = any(len(phrase) == len(words) and _same(words, phrase) for phrase in found)
            (whole if exact else hits).append(field)
    if "customer_id" in hits or "customer_id" in whole:
        return ("customer_id", "external_id")
    return (*whole, *hits)


def field_called(words: Iterable[str]) -> Field | None:
    """The one field that people call so."""
    return next(iter(fields_named(" ".join(words))), None)


def _has(words: list[str], phrase: tuple[str, ...]) -> bool:
    width = len(phrase)
    return any(_begins(words[at : at + width], phrase) for at in range(len(words) - width + 1))


def _begins(words: list[str], phrase: tuple[str, ...]) -> bool:
    return words[:-1] == list(phrase[:-1]) and (
        words[-1] == phrase[-1][:-1] if phrase[-1].endswith("$") else words[-1].startswith(phrase[-1])
    )


def _same(words: list[str], phrase: tuple[str, ...]) -> bool:
    return words[:-1] == list(phrase[:-1]) and words[-1] == phrase[-1].removesuffix("$")
