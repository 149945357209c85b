"""The telephone number in a customer's words: found beside prices and order numbers, and made whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, shortnumberinfo

from aftercare.callbacks.digits import Run, runs

Flaw: TypeAlias = Literal["short", "long", "unknown", "service", "code"]
"""Too few digits, too many, a number nobody has, or one that is no person's (112, premium rate)."""

_FEWEST, _MOST = 7, 15
# A number written without its plus needs so many digits to be taken for one with its country's code.
_WITH_CODE: Final = 10
_NOT_CALLED: Final = frozenset({PhoneNumberType.PREMIUM_RATE, PhoneNumberType.PAGER, PhoneNumberType.UAN})


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be called, in the form of E.164: "+37255512345"."""

    e164: str

    @property
    def human(self) -> str:
        """The same as people read it: "+372 5551 2345"."""
        return human(self.e164)


@dataclass(frozen=True, slots=True)
class Several:
    """Several numbers were written, in the order of the text."""

    phones: tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class NoPhone:
    """A number was meant that can't be called as it is written.

    `maybe` is what it would be in the form of E.164 where its length is right: new ranges of numbers
    come into use before anybody's tables know them.
    """

    written: str
    flaw: Flaw
    maybe: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """A number in a run, from and to which of its groups."""

    start: int
    stop: int
    phone: Phone


Heard: TypeAlias = Phone | Several | NoPhone | None


def read_phone(text: str, region: str | None) -> Heard:
    """The one number in these words; None where none is meant.

    Without its country's code it is dialled in `region` (such as "EE"; None: only whole ones are known).
    Prices, times, dates, and numbers of orders and accounts are none.
    """
    places = [(run, _in_run(run, region) or _without_plus(run)) for run in runs(text)]
    found = dict.fromkeys(place.phone for _, phones in places for place in phones)
    if len(found) == 1:
        return next(iter(found))
    if found:
        return Several(tuple(found))
    return next((flawed for run, _ in places if (flawed := _flawed(run, region))), None)


def without_phones(text: str, region: str | None) -> str:
    """The same words with spaces where `read_phone` finds numbers, so that none is taken for a time."""
    for run in runs(text):
        for place in _in_run(run, region) or _without_plus(run):
            begin, end = run.chunks[place.start].start, run.chunks[place.stop - 1].end
            text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def shared_phone(number: str, region: str | None) -> Heard:
    """The number of a contact that was shared: Telegram often leaves out its plus."""
    whole = read_phone(f"+{number.strip().lstrip('+')}", region)
    return whole if isinstance(whole, Phone) else read_phone(number, region)


def human(e164: str) -> str:
    """A number as people read it, with its country's code."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return e164


def _in_run(run: Run, region: str | None, first: int = 0, end: int | None = None) -> list[_Place]:
    """The numbers in groups of digits that stand side by side.

    The longest counts, and at most one group beside it is something else: "15 5551 2345" holds a number,
    and another country's does not become one of ours by leaving out its beginning.
    """
    last = len(run.chunks) if end is None else end
    for start, stop in _spans(run, first, last):
        known = _valid(run.piece(start, stop), region)
        if known is None:
            continue
        before, after = _in_run(run, region, first, start), _in_run(run, region, stop, last)
        if (start - first <= 1 or before) and (last - stop <= 1 or after):
            return [*before, _Place(start, stop, _phone(known)), *after]
    return []


def _without_plus(run: Run) -> list[_Place]:
    """A whole run that is a number with its country's code, whose plus was left out."""
    digits = _digits(run.piece(0, len(run.chunks)))
    known = None if len(digits) < _WITH_CODE else _valid(f"+{digits}", None)
    return [] if known is None else [_Place(0, len(run.chunks), _phone(known))]


def _phone(number: PhoneNumber) -> Phone:
    return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _spans(run: Run, first: int, last: int) -> list[tuple[int, int]]:
    """From and to of the groups that may be a number together, the longest first."""
    begins = range(first, first + 1 if first == 0 and run.is_whole else last)
    counted = [
        (sum(chunk.count for chunk in run.chunks[start:stop]), start, stop)
        for start in begins
        for stop in range(start + 1, last + 1)
    ]
    fitting = [one for one in counted if _FEWEST <= one[0] <= _MOST + 2]
    return [(start, stop) for _, start, stop in sorted(fitting, key=lambda one: (-one[0], one[1]))]


def _valid(piece: str, region: str | None) -> PhoneNumber | None:
    return next((one for one in _parsed(piece, region) if _is_called(one)), None)


def _is_called(number: PhoneNumber) -> bool:
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in _NOT_CALLED


def _parsed(piece: str, region: str | None) -> Iterable[PhoneNumber]:
    """What digits may stand for, the likeliest first."""
    digits, plain = _digits(piece), piece.strip()
    tries: list[str] = []
    if plain.lstrip("(")[:1] in {"+", "\N{FULLWIDTH PLUS SIGN}"}:
        # "+49 (0)170 …": the nought in brackets is dialled only within the country.
        tries = [f"+{_digits(plain.replace('(0)', ''))}", f"+{digits}"]
    else:
        tries += [] if region is None else [plain]
        tries += [f"+{digits[2:]}"] if digits.startswith("00") else []
    for one in tries:
        try:
            yield phonenumbers.parse(one, region)
        except phonenumbers.NumberParseException:
            continue


def _digits(piece: str) -> str:
    return "".join(filter(str.isdigit, piece))


def _flawed(run: Run, region: str | None) -> NoPhone | None:
    piece, digits = run.piece(0, len(run.chunks)).strip(), sum(chunk.count for chunk in run.chunks)
    if _is_emergency(piece, region):
        return NoPhone(piece, "service")
    if not run.is_meant:
        return None
    if digits > _MOST:
        return NoPhone(piece, "long")
    parsed = next(iter(_parsed(piece, region)), None)
    if parsed is not None and phonenumbers.number_type(parsed) in _NOT_CALLED:
        return NoPhone(piece, "service")
    if parsed is not None and phonenumbers.is_possible_number(parsed) and digits >= _FEWEST:
        return NoPhone(piece, "unknown", phonenumbers.format_number(parsed, PhoneNumberFormat.E164))
    if parsed is None and region is None and digits >= _FEWEST:
        return NoPhone(piece, "code")
    reason = None if parsed is None else phonenumbers.is_possible_number_with_reason(parsed)
    too_long = reason == phonenumbers.ValidationResult.TOO_LONG
    too_short = digits < _FEWEST or reason == phonenumbers.ValidationResult.TOO_SHORT
    return NoPhone(piece, "long" if too_long else "short" if too_short else "unknown")


def _is_emergency(piece: str, region: str | None) -> bool:
    digits = _digits(piece)
    if digits in {"112", "911", "999"}:
        return True
    return region is not None and shortnumberinfo.is_emergency_number(digits, region)
