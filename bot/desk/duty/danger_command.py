"""`/danger`: what a customer in danger hears, told to staff and laid down by the owner."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

import phonenumbers

from aftercare.callbacks.phone import Phone, read_phone
from aftercare.danger.precaution import Precaution, change_precaution, precaution_of, undo_precaution
from aftercare.danger.signs import MOST_SIGNS, words_of
from aftercare.language import LANGUAGES, Language
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.customer.danger import precaution_says
from bot.desk.asked import Asked, DangerChanged, Press
from bot.house import House

# The owner's words are read in a hurry (characters).
MOST_TEXT = 500
_NOTHING = "-"
# Numbers of helpers are short in many countries (digits).
_SHORTEST_PHONE, _LONGEST_SHORT = 3, 6
# SQLite's integers have at most 19 digits.
_LONGEST_NUMBER = 18

# What a change makes of what is laid down, and what is said of it; or only what is wrong.
Changed: TypeAlias = tuple[Precaution | None, list[Say]]


def on_danger(work: Work, house: House, asked: Asked) -> None:
    """`/danger` tells it; `phone`, `text`, `add` and `remove` change it."""
    what, _, rest = asked.argument.strip().partition(" ")
    known, changing = precaution_of(work), may(asked.member, "change_danger")
    change = _CHANGES.get(what.casefold())
    if change is None:
        hints = [Say("danger-hints")] if changing else []
        asked.answer(work, Say("danger-now"), *_laid_down(known), *hints)
    elif not changing:
        asked.answer(work, Say("staff-not-allowed"))
    else:
        wanted, says = change(known, house, rest.strip())
        _lay_down(work, asked, wanted, says)


def on_danger_undo(work: Work, _house: House, press: Press) -> Say:
    """*Undo*: as it was before, unless it was changed again since."""
    number = press.rest
    usable = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    if not usable or not undo_precaution(work, int(number)):
        return Say("old-button", {"status": "none"})
    press.after.append(DangerChanged())
    private = press.pressed.chat_id == press.member.user_id
    target = f"staff:{press.member.user_id}" if private else "desk"
    say(work, target, Say("danger-restored"), *_laid_down(precaution_of(work)))
    return Say("danger-restored")


def _lay_down(work: Work, asked: Asked, wanted: Precaution | None, says: list[Say]) -> None:
    if wanted is None:
        asked.answer(work, *says)
        return
    number = change_precaution(work, wanted)
    asked.after.append(DangerChanged())
    asked.answer(work, *says, buttons=((Say("danger-undo"), f"danger-undo:{number}"),))


def _laid_down(known: Precaution) -> list[Say]:
    says = [Say("danger-phone", {"phone": known.phone}) if known.phone else Say("danger-no-phone")]
    says += [Say("danger-text", {"language": one, "text": text}) for one, text in known.texts.items()]
    says += [] if known.texts else [Say("danger-no-text")]
    signs = ", ".join(known.signs)
    return [*says, Say("danger-signs", {"signs": signs}) if signs else Say("danger-no-signs")]


def _phone(known: Precaution, house: House, rest: str) -> Changed:
    phone = "" if rest == _NOTHING else _dialled(rest, house.region)
    if phone is None or not rest:
        return None, [Say("danger-bad-phone", {"piece": rest[:40]})]
    wanted = replace(known, phone=phone)
    return wanted, [Say("danger-changed"), *precaution_says(wanted, house.language, house)]


def _dialled(text: str, region: str | None) -> str | None:
    """A number as people read and dial it, also a short one; None where it is none."""
    digits = text.replace(" ", "")
    if digits.isascii() and digits.isdecimal() and _SHORTEST_PHONE <= len(digits) <= _LONGEST_SHORT:
        return digits
    heard = read_phone(text, region)
    if isinstance(heard, Phone):
        return heard.human
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number(number)
    whole = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return whole if possible else None


def _text(known: Precaution, house: House, rest: str) -> Changed:
    first, _, words = rest.partition(" ")
    language: Language = house.language
    for one in LANGUAGES:
        if first.casefold() == one:
            language, rest = one, words.strip()
    if not rest or len(rest) > MOST_TEXT:
        return None, [Say("danger-long", {"count": MOST_TEXT}) if rest else Say("danger-hints")]
    texts: Mapping[Language, str] = {one: text for one, text in known.texts.items() if one != language}
    if rest != _NOTHING:
        texts = {**texts, language: rest}
    wanted = replace(known, texts=texts)
    return wanted, [Say("danger-changed"), *precaution_says(wanted, language, house)]


def _add(known: Precaution, _house: House, rest: str) -> Changed:
    fresh = [" ".join(one.split()) for one in rest.split(",") if one.strip()]
    bad = next((one for one in fresh if not words_of(one)), None)
    if bad is not None or not fresh:
        return None, [Say("danger-bad-sign", {"piece": (bad or "")[:40]})]
    have = {words_of(one) for one in known.signs}
    new = list({words_of(one): one for one in fresh if words_of(one) not in have}.values())
    if len(known.signs) + len(new) > MOST_SIGNS:
        return None, [Say("danger-many", {"count": MOST_SIGNS})]
    matches = [Say("danger-match", {"sign": one, "words": _shown(one)}) for one in fresh]
    return replace(known, signs=(*known.signs, *new)), [Say("danger-added"), *matches]


def _remove(known: Precaution, _house: House, rest: str) -> Changed:
    named = [" ".join(one.split()) for one in rest.split(",") if one.strip()]
    gone = {words_of(one) for one in named}
    left = tuple(one for one in known.signs if words_of(one) not in gone)
    if len(left) == len(known.signs):
        return None, [Say("danger-unknown", {"signs": ", ".join(named)[:200]})]
    removed = ", ".join(one for one in known.signs if one not in left)
    return replace(known, signs=left), [Say("danger-removed", {"signs": removed})]


def _shown(sign: str) -> str:
    return " ".join(words_of(sign)).replace("*", "…")


_CHANGES: Mapping[str, Callable[[Precaution, House, str], Changed]] = {
    "phone": _phone,
    "text": _text,
    "add": _add,
    "remove": _remove,
}
