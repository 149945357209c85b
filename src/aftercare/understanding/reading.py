"""What was understood from one message."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Literal, TypeAlias

from aftercare.language import Language

Sentiment: TypeAlias = Literal["negative", "mixed", "neutral", "positive"]
Anger: TypeAlias = Literal["none", "irritated", "angry"]
Polarity: TypeAlias = Literal["+", "-", "0"]
Recommend: TypeAlias = Literal["promoter", "passive", "detractor"]
Wish: TypeAlias = Literal[
    "callback", "person", "manager", "bill", "redo", "reschedule", "answer", "stop", "delete"
]
Courtesy: TypeAlias = Literal["greeting", "thanks"]
Reply: TypeAlias = Literal["yes", "no"]
Sensitive: TypeAlias = Literal["staff", "safety", "harassment", "privacy", "managers_only"]
Theme: TypeAlias = Literal[
    "waiting",
    "attitude",
    "quality",
    "price",
    "billing",
    "place",
    "delivery",
    "communication",
    "booking",
    "digital",
    "safety",
    "other",
]


@dataclass(frozen=True, slots=True)
class OfBill:
    """That somebody wants to see their bill, or doesn't pay some of it.

    - what: the words that may name its lines, as written, with commas between lines; empty where none are.
    - near: for such words the other clauses, the likeliest first, each with how many it counts.
    - last: without such words they mean the line of which they spoke last ("strike it").
    - count: how many of them they mean (of four mugs two are broken), 0 where they don't say.
    - worth: the amount that a line was worth to them, as written; empty where they don't say.
    - half: it was worth half of its price. everything: nothing at all is paid.
    - back: what they struck out is paid after all.
    - sure: they plainly speak of the bill; otherwise only if they name a line of it.
    - alone: nothing else is told, above all not what was wrong.
    """

    what: str = ""
    worth: str = ""
    sure: bool = True
    alone: bool = True
    near: tuple[tuple[str, int], ...] = ()
    count: int = 0
    half: bool = False
    everything: bool = False
    back: bool = False
    last: bool = False


def _no_themes() -> Mapping[Theme, Polarity]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reading:
    """A message as a careful reader would take it; whatever the words don't say is left empty.

    - language: the language it is written in, None where that cannot be told; `language_sure` is its
      lead over the next one (0..1), `words` the number of its words.
    - sentiment: the feeling about the company; `score` the same from -1 to 1, None where none is told.
    - problem: something went wrong for this customer that a good company would have to mend.
    - leaving: they leave, or clearly imply it.
    - staff: first names of staff mentioned, as they stand in the roster that was given.
    - phone: a telephone number exactly as written.
    - when: the words that say when they want to be called or served.
    - recommend: promoter, detractor or a lukewarm answer when asked; None where not said.
    - not_service: greetings, bare thanks, jokes, gibberish: nothing about the service.
    - danger: somebody may be in danger now (bleeding, no breath, gas, sparks).
    - urgent: they say that it cannot wait.
    - sensitive: why a complaint is for managers only: it names a member of staff, somebody was hurt or
      endangered, harassed or insulted, private data were told, or they ask for it. Never praise.
    - asks: an answer is expected, or something is asked for.
    - worst: the theme that most plainly went wrong by the words said of it, None where none did.
    - courtesy: the message is only a greeting, or only thanks or a goodbye.
    - thanks: there are thanks in it.
    - reply: it begins with a yes or a no.
    - speak: the language they ask to be spoken to in.
    - call_me: the name they ask to be called by, as written.
    - quiet: True where they want no small talk or questions, False where they want it back.
    - write_again: they may be written to first again.
    - progress: they ask how their case goes.
    - bill: what they say of their bill, or None.
    """

    language: Language | None = None
    language_sure: float = 0.0
    words: int = 0
    sentiment: Sentiment = "neutral"
    score: float | None = None
    problem: bool = False
    anger: Anger = "none"
    leaving: bool = False
    wishes: frozenset[Wish] = frozenset()
    themes: Mapping[Theme, Polarity] = field(default_factory=_no_themes)
    staff: tuple[str, ...] = ()
    phone: str | None = None
    when: str | None = None
    recommend: Recommend | None = None
    not_service: bool = False
    danger: bool = False
    urgent: bool = False
    sensitive: frozenset[Sensitive] = frozenset()
    asks: bool = False
    worst: Theme | None = None
    courtesy: Courtesy | None = None
    thanks: bool = False
    reply: Reply | None = None
    speak: Language | None = None
    call_me: str | None = None
    quiet: bool | None = None
    write_again: bool = False
    progress: bool = False
    bill: OfBill | None = None

    @property
    def only_bill(self) -> bool:
        """Whether this is plainly about the bill and calls for nobody."""
        calm = self.anger != "angry" and not self.leaving
        return self.bill is not None and self.bill.alone and self.bill.sure and calm


def stored(reading: Reading) -> dict[str, object]:
    """A reading as it is kept beside the words: what it says, without what it leaves open."""
    said: dict[str, object] = {"sentiment": reading.sentiment}
    for name in _PLAIN:
        value = getattr(reading, name)
        if value:
            said[name] = value
    if reading.anger != "none":
        said["anger"] = reading.anger
    if reading.wishes:
        said["wishes"] = sorted(reading.wishes)
    if reading.themes:
        said["themes"] = dict(reading.themes)
    if reading.sensitive:
        said["sensitive"] = sorted(reading.sensitive)
    if reading.staff:
        said["staff"] = list(reading.staff)
    if reading.bill is not None:
        said["bill"] = asdict(reading.bill)
    return said


_PLAIN = (
    "language",
    "score",
    "problem",
    "leaving",
    "phone",
    "when",
    "recommend",
    "worst",
    "not_service",
    "danger",
    "urgent",
    "asks",
    "speak",
    "call_me",
    "quiet",
    "write_again",
    "progress",
)
