"""A case's card: a projection, drawn anew from what is stored whenever it is sent."""

from datetime import tzinfo
from typing import Any

from aftercare.cases.cards import card_key
from aftercare.cases.case import Case, CaseEvent, restricted, status
from aftercare.cases.take_case import has_it
from aftercare.cases.who_reads import may_read
from aftercare.messages.message import place, placed
from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.desk.cases.card_lines import card_lines, restricted_lines
from bot.desk.cases.pressed_case import button_key
from bot.telegram.fitting import fitted
from bot.telegram.kinds import Call, Obsolete, message_ids
from bot.telegram.places import Place
from bot.texts import Texts


class CardKind:
    """Draws a card where there is none, and otherwise edits it: in the topic, or in a private chat of staff.

    In the desk everybody reads, so there a restricted case shows no more than that it is there.
    """

    def __init__(self, texts: Texts, zone: tzinfo) -> None:
        self._texts = texts
        self._zone = zone

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The card as it is now."""
        case = work.cases.get(int(intent.content["case"]))
        customer = None if case is None else work.customers.get(case.customer_id)
        if case is None or customer is None:
            raise Obsolete
        history = work.case_events.where(case_id=case.id)
        hidden = restricted(history) and not _reads(work, history, intent.target)
        if hidden:
            lines = restricted_lines(case, customer, history)
        else:
            lines = card_lines(
                work, case, customer, lambda word: self._texts.plain(word, where.language), self._zone
            )
        params: dict[str, Any] = {
            "text": fitted(self._texts, lines, where.language, "\n"),
            "parse_mode": "HTML",
            "reply_markup": {"inline_keyboard": [] if hidden else self._buttons(work, case, history, where)},
        }
        known = placed(work, card_key(case.id, intent.target))
        if known is not None and known.chat_id == where.chat_id:
            return Call(
                "editMessageText", {"chat_id": known.chat_id, "message_id": known.message_id, **params}
            )
        return Call("sendMessage", {**where.address(), **params})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The card is known, so that it can be edited."""
        found = message_ids(result)
        case = work.cases.get(int(intent.content["case"]))
        if found and case is not None:
            place(work, card_key(case.id, intent.target), where.chat_id, found[0], case.customer_id)

    def _buttons(
        self, work: Work, case: Case, history: list[CaseEvent], where: Place
    ) -> list[list[dict[str, str]]]:
        rows = [card_buttons(work, case, history), giving_buttons(case, history)]
        return [
            [{"text": self._texts.plain(label, where.language), "callback_data": data} for label, data in row]
            for row in rows
            if row
        ]


def _reads(work: Work, history: list[CaseEvent], target: str) -> bool:
    """Whether a restricted case is for whoever reads at that target."""
    kind, _, number = target.partition(":")
    member = member_of(work, int(number)) if kind == "staff" else None
    return member is not None and may_read(work, history, member)


def card_buttons(work: Work, case: Case, history: list[CaseEvent]) -> list[tuple[Say, str]]:
    """What can be done with a case as it stands; a button carries which of its lives it was made in."""
    key = button_key(case, history)
    take = [(Say("button-take"), f"take:{key}")]
    resolve = [(Say("button-resolve"), f"resolve:{key}")]
    more = [(Say("button-more"), f"more:{key}")]
    if status(history) == "resolved":
        return more
    return [*([] if has_it(work, history) else take), *resolve, *more]


def giving_buttons(case: Case, history: list[CaseEvent]) -> list[tuple[Say, str]]:
    """What puts it right, while the case is open; it stands apart from what only moves the case."""
    if status(history) == "resolved":
        return []
    return [(Say("button-make-right"), f"makeright:{button_key(case, history)}")]
