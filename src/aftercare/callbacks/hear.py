"""What a customer's words say of a call, where they say anything of one: what they ask for goes before."""

from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.arrange import Heard
from aftercare.callbacks.phone import Heard as HeardPhone
from aftercare.callbacks.phone import NoPhone, Phone, read_phone, without_phones
from aftercare.callbacks.question import Question
from aftercare.callbacks.resolve_window import resolve
from aftercare.callbacks.window import Unfit, Window
from aftercare.cases.case import Kind
from aftercare.hours.hours import Hours
from aftercare.language import Language
from aftercare.understanding.calling_off import is_called_off, wants_other_time
from aftercare.understanding.reading import Reading
from aftercare.understanding.when.find_when import find_when
from aftercare.understanding.when.spoken import OnDate, Spoken

# Words beyond this are about something else, whatever time or number they mention.
_BRIEF, _SHORT, _REFUSAL = 6, 14, 2
# A number of fewer digits is no try at a telephone's, unless that was asked for.
_A_TRY = 5


@dataclass(frozen=True, slots=True)
class Listening:
    """What words are heard with: the call so far (None: there is none), what was asked, where and when."""

    call: Call | None
    asked: Question
    region: str | None
    language: Language
    now: datetime
    hours: Hours


def hear(words: str, reading: Reading, kind: Kind | None, to: Listening) -> Heard | None:
    """What these words say of a call; None where they say nothing of one, or something comes before it.

    `kind` is what they ask of people.
    """
    wanted = "callback" in reading.wishes or (kind == "callback" and to.call is None)
    if reading.danger or "stop" in reading.wishes or (to.call is None and not wanted):
        return None
    phone = _phone(words, to, wanted=wanted)
    window = _window(words, phone, reading, to)
    if to.call is not None and _is_off(words, kind, to, window):
        return Heard(off=True)
    if wanted or kind == "callback":
        return Heard(phone, window)
    if to.asked:
        # A picture or a sticker is no answer, but nothing was misunderstood either.
        said = any(map(str.isalnum, words))
        return _answer(reading, kind, phone, window) if said else Heard()
    return _added(words, reading, kind, phone, window, to)


def _answer(
    reading: Reading, kind: Kind | None, phone: HeardPhone, window: Window | Unfit | None
) -> Heard | None:
    """What answers the question that was asked, whatever else stands beside it."""
    if phone is not None or window is not None:
        return Heard(phone, window)
    if reading.reply == "no" and reading.words <= _REFUSAL:
        return Heard(off=True)
    other = kind is not None or reading.courtesy or reading.thanks or reading.words > _BRIEF
    return None if other else Heard(unclear=True)


def _added(
    words: str,
    reading: Reading,
    kind: Kind | None,
    phone: HeardPhone,
    window: Window | Unfit | None,
    to: Listening,
) -> Heard | None:
    """A change of what was agreed, said without being asked: only where it can hardly be anything else."""
    if kind not in {None, "question", "urgent"}:
        return None
    number = phone if isinstance(phone, Phone) and reading.words <= _SHORT else None
    other = wants_other_time(words, to.language) and reading.words <= _SHORT
    brief = kind is None and reading.words <= _BRIEF
    over = isinstance(window, Unfit) and window.reason in {"past", "unclear"} and not other
    moved = window if (other or brief) and not over else None
    if number is None and moved is None:
        vague = other and reading.words <= _BRIEF and (kind is None or "reschedule" in reading.wishes)
        return Heard(renew="when") if vague else None
    return Heard(number, moved)


def _phone(words: str, to: Listening, *, wanted: bool) -> HeardPhone:
    found = read_phone(words, to.region)
    if not isinstance(found, NoPhone) or to.asked == "phone":
        return found
    tried = wanted and sum(map(str.isdigit, found.written)) >= _A_TRY
    return found if tried else None


def _window(words: str, phone: HeardPhone, reading: Reading, to: Listening) -> Window | Unfit | None:
    rest = without_phones(words, to.region)
    spoken = find_when(rest.replace(phone.written, " ") if isinstance(phone, NoPhone) else rest, to.language)
    if spoken is None and reading.urgent and to.call is None:
        spoken = Spoken("", soon=True)
    if spoken is None or (spoken.told and to.asked != "when"):
        return None
    spoken = _on_its_day(spoken, to)
    return resolve(spoken, to.now, to.hours.zone, to.hours)


def _on_its_day(spoken: Spoken, to: Listening) -> Spoken:
    """A time without its day ("at five instead") is meant for the day that was agreed."""
    agreed = to.call.window if to.call is not None and to.call.agreed else None
    if agreed is None or agreed.end <= to.now or spoken.times is None or spoken.day is not None:
        return spoken
    day = agreed.start.astimezone(to.hours.zone).date()
    return replace(spoken, day=OnDate(day.day, day.month, day.year))


def _is_off(words: str, kind: Kind | None, to: Listening, window: Window | Unfit | None) -> bool:
    # "You don't call back, and the tap still leaks" wants a call all the more.
    if kind == "problem" or not is_called_off(words, to.language):
        return False
    # "Don't call tomorrow, call on Friday" moves it.
    return window is None or (to.call is not None and window == to.call.window)
