"""Codes to be scanned and posters to be printed, drawn when they are sent from what they lead to."""

from collections.abc import Sequence
from typing import Any

from aftercare.ids import start_token
from aftercare.language import LANGUAGES
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.visits.poster import POSTER_PREFIX, posted_department
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.house import House
from bot.telegram.fitting import fitted
from bot.telegram.keyboard import buttons_of
from bot.telegram.kinds import Call, Obsolete
from bot.telegram.places import Place
from bot.telegram.splitting import MOST_CAPTION
from bot.texts import Texts

Buttons = Sequence[tuple[Say, str]]


def start_link(house: House, parameter: str) -> str:
    """The address that opens the bot's chat with that start parameter."""
    return f"https://t.me/{house.bot_name}?start={parameter}"


def visit_link(house: House, visit: Visit) -> str:
    """The visit's start link."""
    return start_link(house, start_token(house.token_key, visit.id, visit.generation))


def show_qr(work: Work, target: str, visit: Visit, *says: Say, buttons: Buttons = ()) -> Intent:
    """Stage a picture of the code that opens a visit's talk, with words and buttons (label, data) below."""
    return stage(work, target, "picture", {"visit": visit.id, **_below(says, buttons)})


def show_poster(work: Work, target: str, key: str, *says: Say) -> None:
    """Stage the picture of a poster's code, and its page for printing."""
    stage(work, target, "picture", {"poster": key, **_below(says, ())})
    stage(work, target, "file", {"poster": key, **_below((), ())})


class PictureKind:
    """A QR code as a picture: of the `visit`'s link, or of the `poster`'s."""

    def __init__(self, texts: Texts, house: House) -> None:
        self._texts = texts
        self._house = house

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """A photo that is drawn when the call is made (see `Api.call`). A withdrawn visit has none."""
        shown = {"drawn": {"qr": _link(work, self._house, intent)}}
        return Call("sendPhoto", {**where.address(), **shown, **_caption(self._texts, intent, where)})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


class FileKind:
    """A `poster` as a file for printing."""

    def __init__(self, texts: Texts, house: House) -> None:
        self._texts = texts
        self._house = house

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """A document that is drawn when the call is made."""
        shown = {"drawn": self._poster(work, intent)}
        return Call("sendDocument", {**where.address(), **shown, **_caption(self._texts, intent, where)})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""

    def _poster(self, work: Work, intent: Intent) -> dict[str, Any]:
        language, key = self._house.language, str(intent.content["poster"])
        words, link = self._texts.plain, _link(work, self._house, intent)
        return {
            "file": f"poster-{key}.html",
            "link": link,
            "language": language,
            "title": self._house.business,
            "under": posted_department(work, key) or "",
            "say": words(Say("poster-say"), language),
            "how": words(Say("poster-how"), language),
            "also": [[one, words(Say("poster-say"), one)] for one in LANGUAGES if one != language],
        }


def _link(work: Work, house: House, intent: Intent) -> str:
    key = intent.content.get("poster")
    if key is not None:
        return start_link(house, f"{POSTER_PREFIX}{key}")
    visit = work.visits.get(int(intent.content["visit"]))
    if visit is None or visit.withdrawn_at is not None:
        raise Obsolete
    return visit_link(house, visit)


def _below(says: Sequence[Say], buttons: Buttons) -> dict[str, Any]:
    return {
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
        # Staff asked for it: it tells nothing of a case that only managers read.
        "wanted": True,
    }


def _caption(texts: Texts, intent: Intent, where: Place) -> dict[str, Any]:
    says: Any = intent.content["says"]
    text = fitted(texts, [Say(key, args) for key, args in says], where.language, "\n\n", most=MOST_CAPTION)
    caption = {"caption": text, "parse_mode": "HTML"} if text else {}
    return caption | buttons_of(texts, intent, where.language)
