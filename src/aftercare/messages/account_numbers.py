"""Numbers of bank accounts and cards in what somebody wrote: hidden but for their last four characters.

An IBAN is known by its country's length and its check digits (ISO 13616, ISO 7064 mod 97-10), a card by its
network's numbers and length and by the Luhn formula (ISO/IEC 7812-1, annex B). Telephone and order numbers
pass neither, but for one in ten of those as long as a card's and beginning like one. Libraries that check
such numbers look for none inside a text, which is most of this.
"""

import re
import unicodedata
from collections.abc import Iterator

HIDDEN = "•"
# The length of an IBAN in each country that has one (SWIFT's IBAN registry).
_LENGTHS = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 "
    "DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 "
    "IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 "
    "MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 "
    "SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 "
)
_IBANS = {one[:2]: int(one[2:]) for one in _LENGTHS.split()}
# Letters of other alphabets that look like those of an IBAN, as a keyboard that wasn't switched gives them.
_ALIKE = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")  # noqa: RUF001 -- they look alike on purpose
# What cards of the networks begin with, and how many digits they have, the likeliest length first.
_CARDS = (
    (re.compile(r"4"), (16, 19)),
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), (16,)),
    (re.compile(r"3[47]"), (15,)),
    (re.compile(r"30[0-5]|3095|3[689]"), (14, 16, 19)),
    (re.compile(r"35(?:2[89]|[3-8])|6011|64[4-9]|65|62|220[0-4]|81|9792"), (16, 19, 18, 17)),
    (re.compile(r"50|5[6-9]|6"), (16, 19, 18, 17)),
)
_SHORTEST = 14
_DIGIT = re.compile(r"\d")
# What is called an order's or a parcel's number is one, whatever it looks like.
_ORDER = re.compile(
    r"(?:order|tracking|parcel|tellimus|saadetis|užsakym|siunt|заказ|посылк|naročil|pošiljk)\w*"
    r"\s*(?:nr|no|number|numbri?|numeris|номер|številka|št)?\s?[.:#№]?\s*(?:\w{1,3}-)?$",
    re.IGNORECASE,
)
_NEAR = 40
# Between the groups of a number people put a space, a dash, a point, or go to the next line.
_BETWEEN = 3
_SHOWN = 4
GAP, OTHER = " ", "?"


def without_account_numbers(text: str) -> str:
    """The text with account and card numbers hidden; nobody's places in it move (UTF-16 units)."""
    if len(_DIGIT.findall(text)) < _SHORTEST - 2:
        return text
    letters = list(text)
    for places in _found(text):
        for at in places[:-_SHOWN]:
            # A letter beyond the first plane counts as two.
            letters[at] = HIDDEN * (2 if ord(text[at]) > 0xFFFF else 1)  # noqa: PLR2004 -- end of the first plane
    return "".join(letters)


def _found(text: str) -> Iterator[list[int]]:
    """The places of each number's characters, without what stands between them."""
    plain = [_plain(one) for one in text]
    at = 0
    while at < len(text):
        places = [] if at and plain[at - 1].isalnum() else _iban(plain, at) or _card(text, plain, at)
        if places:
            yield places
            at = places[-1]
        at += 1


def _iban(plain: list[str], at: int) -> list[int]:
    if not (plain[at].isalpha() and at + 1 < len(plain)):
        return []
    length = _IBANS.get(plain[at] + plain[at + 1])
    if length is None:
        return []
    places = _run(plain, at, length)
    number = "".join(plain[one] for one in places)
    if len(number) < length or not number[2:4].isdigit():
        return []
    digits = "".join(str(int(one, 36)) for one in number[4:] + number[:4])
    return places if int(digits) % 97 == 1 and _ends(plain, places) else []


def _card(text: str, plain: list[str], at: int) -> list[int]:
    if not plain[at].isdigit() or (at and text[at - 1] in "+\uff0b"):
        return []
    places = _run(plain, at, 19, digits=True)
    number = "".join(plain[one] for one in places)
    for begins, lengths in _CARDS:
        if begins.match(number):
            for length in lengths:
                whole = places[:length]
                if len(whole) == length and _luhn(number[:length]) and _ends(plain, whole):
                    return [] if _ORDER.search(text[max(at - _NEAR, 0) : at]) else whole
    return []


def _run(plain: list[str], at: int, length: int, *, digits: bool = False) -> list[int]:
    """The places of up to so many characters from there on, over what may stand between groups."""
    places: list[int] = []
    gap = 0
    for place in range(at, len(plain)):
        one = plain[place]
        if one.isdigit() or (one.isalpha() and not digits):
            places.append(place)
            gap = 0
            if len(places) == length:
                break
        elif one != GAP or gap == _BETWEEN:
            break
        else:
            gap += 1
    return places


def _plain(letter: str) -> str:
    """A digit or capital letter as every number has it, GAP for what may stand between, else OTHER."""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    if letter.isspace() or letter in ".-_/" or unicodedata.category(letter) in {"Pd", "Cf"}:
        return GAP
    capital = unicodedata.normalize("NFKC", letter).upper().translate(_ALIKE)
    return capital if len(capital) == 1 and capital.isascii() and capital.isalpha() else OTHER


def _ends(plain: list[str], places: list[int]) -> bool:
    """Whether no digit goes on right behind it."""
    behind = places[-1] + 1
    return behind == len(plain) or not plain[behind].isdigit()


def _luhn(number: str) -> bool:
    doubled = [int(one) * (2 if at % 2 else 1) for at, one in enumerate(reversed(number))]
    return sum(one // 10 + one % 10 for one in doubled) % 10 == 0
