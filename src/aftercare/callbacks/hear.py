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
from aftercare.callbacks.wished import Wished, wished
from aftercare.cases.case import Kind
from aftercare.hours.hours import Hours
from aftercare.language import Language
from aftercare.understanding.calling_off import CallWords
from aftercare.understanding.reading import Reading
from aftercare.understanding.when.spoken import OnDate, Spoken, Times

# Words beyond this are about something else, whatever time or number they mention.
_BRIEF, _SHORT, _REFUSAL = 6, 14, 2
# So many words beside what is said of a call still speak of nothing else.
_ASIDE = 1
_OFF_ASIDE = 2
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
    rest = without_phones(words, to.region)
    rest = rest.replace(phone.written, " ") if isinstance(phone, NoPhone) else rest
    said = CallWords(rest, to.language)
    time = wished(rest, to.language, expected=to.asked == "when" or wanted)
    if kind == "problem" and not _else(said, time):
        # Whatever a feeling was read into: these words speak of nothing but the call.
        kind = None
    window = _window(said, time, reading, to)
    if to.call is not None and _is_off(said, kind, to, window):
        return Heard(off=True)
    if to.call is not None and _suits_not(said, reading, kind, time, agreed=to.call.agreed):
        return Heard(phone, renew="when")
    if wanted or kind == "callback":
        return Heard(phone, window)
    if to.asked:
        # A picture or a sticker is no answer, but nothing was misunderstood either.
        heard = any(map(str.isalnum, words))
        return _answer(said, reading, kind, phone, window, to) if heard else Heard()
    return _added(said, reading, kind, phone, time, window)


def _else(said: CallWords, time: Wished) -> int:
    """How many words are about something else than the call and its time."""
    return said.around(0, 0) if time.spoken is None else time.around


def _suits_not(said: CallWords, reading: Reading, kind: Kind | None, time: Wished, *, agreed: bool) -> bool:
    """Whether it only says which time doesn't suit, or that the one that was agreed doesn't."""
    if kind not in {None, "question", "callback", "problem"}:
        return False
    if agreed and said.has("shift"):
        return True
    if time.spoken is not None:
        # "An hour later" counts from what was agreed, and may be earlier as well: better ask.
        return agreed and time.spoken.in_minutes is not None and said.has("other")
    if time.unfit:
        return kind != "problem" or reading.words <= _BRIEF
    return said.has("busy") and said.has("other") and said.beside("busy", "other") <= _ASIDE


def _answer(
    said: CallWords,
    reading: Reading,
    kind: Kind | None,
    phone: HeardPhone,
    window: Window | Unfit | None,
    to: Listening,
) -> Heard | None:
    """What answers the question that was asked, whatever else stands beside it."""
    about_it = kind in {None, "question"} and said.beside("deferred", "other") <= _ASIDE
    if said.has("deferred") and about_it and not isinstance(window, Window) and phone is None:
        return Heard(later=True)
    if phone is not None or window is not None:
        return Heard(phone, window)
    if said.has("other") and about_it and to.asked == "when":
        return Heard(renew="when")
    if reading.reply == "no" and reading.words <= _REFUSAL:
        return Heard(off=True)
    other = kind is not None or reading.courtesy or reading.thanks or reading.words > _BRIEF
    return None if other else Heard(unclear=True)


def _added(
    said: CallWords,
    reading: Reading,
    kind: Kind | None,
    phone: HeardPhone,
    time: Wished,
    window: Window | Unfit | None,
) -> Heard | None:
    """A change of what was agreed, said without being asked: only where it can hardly be anything else."""
    if kind not in {None, "question", "urgent"}:
        return None
    number = phone if isinstance(phone, Phone) and reading.words <= _SHORT else None
    other = said.has("other") and reading.words <= _SHORT
    hinted = said.has("asking") or other
    only = time.around <= (_ASIDE if other else 0) and (kind is None or hinted)
    over = isinstance(window, Unfit) and window.reason in {"past", "unclear"} and not other
    moved = window if only and reading.words <= _SHORT and not over else None
    if number is None and moved is None:
        vague = (
            other
            and reading.words <= _BRIEF
            and (kind is None or "reschedule" in reading.wishes or said.beside("other", "asking") <= _ASIDE)
        )
        return Heard(renew="when") if vague else None
    return Heard(number, moved)


def _phone(words: str, to: Listening, *, wanted: bool) -> HeardPhone:
    found = read_phone(words, to.region)
    if not isinstance(found, NoPhone) or to.asked == "phone":
        return found
    tried = wanted and sum(map(str.isdigit, found.written)) >= _A_TRY
    return found if tried else None


def _window(said: CallWords, time: Wished, reading: Reading, to: Listening) -> Window | Unfit | None:
    spoken = time.spoken
    if spoken is None and not time.unfit and reading.urgent and to.call is None:
        spoken = Spoken("", soon=True)
    if spoken is None or (spoken.told and to.asked != "when"):
        return None
    spoken = _at_the_same_time(spoken, to) if said.has("same") else _on_its_day(spoken, to)
    return resolve(spoken, to.now, to.hours.zone, to.hours)


def _on_its_day(spoken: Spoken, to: Listening) -> Spoken:
    """A time without its day ("at five instead") is meant for the day that was agreed."""
    agreed = to.call.window if to.call is not None and to.call.agreed else None
    if agreed is None or agreed.end <= to.now or spoken.times is None or spoken.day is not None:
        return spoken
    day = agreed.start.astimezone(to.hours.zone).date()
    return replace(spoken, day=OnDate(day.day, day.month, day.year))


def _at_the_same_time(spoken: Spoken, to: Listening) -> Spoken:
    """Another day at the time that was agreed."""
    agreed = to.call.window if to.call is not None else None
    if agreed is None or spoken.day is None:
        return spoken
    since, until = (_minute(moment.astimezone(to.hours.zone)) for moment in (agreed.start, agreed.end))
    times = Times("at", since, since) if agreed.exact else Times("between", since, until)
    return replace(spoken, times=times)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _is_off(said: CallWords, kind: Kind | None, to: Listening, window: Window | Unfit | None) -> bool:
    # "You don't call back, and the tap still leaks" wants a call all the more.
    if kind == "problem":
        return False
    alone = said.has("off alone") and any(
        one.has("off alone") and one.beside("off alone", "off") <= _OFF_ASIDE for one in said.clauses()
    )
    if not (said.has("off") or alone):
        return False
    # "Don't call tomorrow, call on Friday" moves it.
    return window is None or (to.call is not None and window == to.call.window)
