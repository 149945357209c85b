"""The checklist of `/setup`: what the group is, what the bot may do there, who answers; kept up to date."""

from collections.abc import Sequence
from typing import Any

from aftercare.hours.stored import hours_of
from aftercare.inbox import recall, remember
from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.staff.member import members
from aftercare.work import Work
from bot.desk.duty.hours_command import hours_told
from bot.house import House
from bot.telegram.desk_facts import (
    RIGHTS,
    Rights,
    add_link,
    has_topics,
    rights_are,
    rights_in,
    topics_are,
)
from bot.telegram.fitting import fitted
from bot.telegram.kinds import Call, message_ids
from bot.telegram.places import Place
from bot.texts import Texts

SETUP = "setup"
_AT, _OPEN = "setup-at", "setup-open"


class ChecklistKind:
    """Draws the checklist, or edits it; `anew` has it sent once more."""

    def __init__(self, texts: Texts, house: House) -> None:
        self._texts = texts
        self._house = house

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The checklist as things stand."""
        lines = checklist(work, self._house, where.chat_id)
        text = fitted(self._texts, lines, where.language, "\n")
        params: dict[str, Any] = {
            "text": text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        chat, _, message = (recall(work, _AT) or "").partition(":")
        if intent.content.get("anew") or chat != str(where.chat_id):
            return Call("sendMessage", {**where.address(), **params})
        return Call("editMessageText", {"chat_id": where.chat_id, "message_id": int(message), **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- the kinds' common shape
        """It is known, so that it can be edited; once all is well there is nothing more to be shown."""
        if found := message_ids(result):
            remember(work, _AT, f"{where.chat_id}:{found[0]}")
        if not lacking(work, where.chat_id):
            remember(work, _OPEN, "")


class LookKind:
    """Asks Telegram about the desk's group: `of` is `chat` or `me`. The answer is remembered."""

    def __init__(self, house: House) -> None:
        self._house = house

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """One look."""
        if intent.content["of"] == "chat":
            return Call("getChat", {"chat_id": where.chat_id})
        return Call("getChatMember", {"chat_id": where.chat_id, "user_id": self._house.bot_id})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """What was seen is known."""
        if not isinstance(result, dict):
            return
        if intent.content["of"] == "chat":
            topics_are(work, where.chat_id, on=result.get("is_forum") is True)
            return
        held = (right for right in RIGHTS if result.get(right) is True)
        rights_are(work, where.chat_id, str(result.get("status", "")).partition(" ")[0], held)


def begin_checklist(work: Work) -> None:
    """Look at the desk's group, and show in it how far everything is."""
    remember(work, _OPEN, "yes")
    look(work)
    stage(work, SETUP, SETUP, {"anew": True})


def look(work: Work) -> None:
    """Ask Telegram what the desk's group is by now, and what the bot may do there."""
    for of in ("chat", "me"):
        stage(work, SETUP, "look", {"of": of})


def refresh_checklist(work: Work) -> None:
    """Something changed: show it on the checklist while that is still open."""
    if recall(work, _OPEN) and not work.intents.where(fold=SETUP):
        stage(work, SETUP, SETUP, {}, priority=Priority.CARD, fold=SETUP)


def lacking(work: Work, chat_id: int) -> list[str]:
    """The rights that the bot lacks in that group; none where they are not known."""
    rights, topics = rights_in(work, chat_id), has_topics(work, chat_id)
    if rights is None:
        return []
    return [right for right in wanted(topics=topics) if right not in rights.held]


def wanted(*, topics: bool | None) -> Sequence[str]:
    """The rights that matter in a group with or without topics."""
    return RIGHTS[1:] if topics is False else RIGHTS


def checklist(work: Work, house: House, chat_id: int) -> list[Say]:
    """How far everything is, a line each."""
    rights, topics, missing = rights_in(work, chat_id), has_topics(work, chat_id), lacking(work, chat_id)
    known = rights is not None and topics is not None
    lines = [Say("setup-title", {"ready": "yes" if known and not missing else "no"})]
    lines.append(Say("setup-group", {"topics": "none" if topics is None else "yes" if topics else "no"}))
    lines += _rights(rights, wanted(topics=topics))
    if missing:
        lines.append(Say("setup-link", {"link": add_link(house)}))
    others = [member for member in members(work) if member.role != "admin"]
    lines.append(Say("setup-staff", {"count": len(others)}) if others else _nobody())
    return [*lines, Say("hours-now"), *hours_told(work, hours_of(work, house.zone))]


def _rights(rights: Rights | None, needed: Sequence[str]) -> list[Say]:
    if rights is None:
        return [Say("setup-rights-unknown")]
    return [
        Say("setup-right", {"right": right, "held": "yes" if right in rights.held else "no"})
        for right in needed
    ]


def _nobody() -> Say:
    return Say("setup-nobody", {"command": "/staff add agent"})
