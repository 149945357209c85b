"""Everything that can be sent, by its kind: how each becomes a call of the Bot API."""

from collections.abc import Mapping

from bot.customer.opening.ask import OpeningKind
from bot.desk.cases.card import CardKind
from bot.desk.group.board import BoardKind, PinKind
from bot.desk.group.checklist import ChecklistKind, LookKind
from bot.desk.roster.expel import ExpelKind, ReadmitKind
from bot.desk.roster.personal import PersonalKind
from bot.desk.sheet import SheetKind
from bot.desk.visits.upload_message import UploadKind
from bot.house import House
from bot.telegram.afterthoughts import AmendKind, DeleteKind, ReactionKind
from bot.telegram.kinds import (
    CopyKind,
    DocumentKind,
    EditKind,
    Kind,
    RelayKind,
    ReopenKind,
    SayKind,
    TopicKind,
)
from bot.telegram.lists import ListKind
from bot.telegram.mirrors import MirrorKind
from bot.telegram.pictures import FileKind, PictureKind
from bot.telegram.titles import TitleKind
from bot.telegram.unbutton import UnbuttonKind
from bot.texts import Texts


def kinds_of(house: House, texts: Texts) -> Mapping[str, Kind]:
    """The kinds, by the names under which intents are stored."""
    return {
        "say": SayKind(texts),
        "opening": OpeningKind(house, texts),
        "relay": RelayKind(),
        "copy": CopyKind(),
        "document": DocumentKind(),
        "picture": PictureKind(texts, house),
        "file": FileKind(texts, house),
        "edit": EditKind(),
        "topic": TopicKind(texts),
        "reopen": ReopenKind(),
        "unbutton": UnbuttonKind(),
        "card": CardKind(texts, house.zone),
        "title": TitleKind(texts),
        "sheet": SheetKind(texts),
        "board": BoardKind(texts, house),
        "pin": PinKind(),
        "setup": ChecklistKind(texts, house),
        "look": LookKind(house),
        "personal": PersonalKind(texts),
        "expel": ExpelKind(),
        "readmit": ReadmitKind(),
        "delete": DeleteKind(),
        "reaction": ReactionKind(),
        "amend": AmendKind(texts),
        "mirror": MirrorKind(texts),
        "upload": UploadKind(texts),
        "list": ListKind(texts),
    }
