"""The gate before a customer's topic: what only managers may read goes to their private chats instead.

Every intent for a topic passes it when it is claimed, so that no use case can forget about it, and what was
staged before a case became restricted is stopped as well.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from aftercare.cases.cards import card_key
from aftercare.cases.case import Case, CaseEvent, latest_case_of
from aftercare.cases.who_reads import managers_of, reading_holder
from aftercare.messages.message import placed, topic_of
from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.house import House, desk_of, tell_admins
from bot.telegram.answering import copy_key
from bot.telegram.places import Place
from bot.telegram.readers import history_if_restricted, managers_targets, restricted_history

# The bot's own words that tell nothing of the case.
HARMLESS = frozenset(
    (
        "case-with-managers",
        "kept-as-note",
        "kept-as-stale",
        "not-on-roster",
        "nothing-waits",
        "note",
        "send-or-note",
        "send-to",
        "sent-to",
        "topic-recreated",
        "unknown-command-hint",
        "unsend-failed",
        "unsent",
        "words-still-wait",
    )
)
# Kinds that put nothing of what was said into a topic: they change its state, or are steps of a task that
# somebody who may read the case began there.
SILENT = frozenset({"topic", "reopen", "title", "reaction", "delete", "sheet"})
# Kinds that carry what somebody wrote.
_WORDS = frozenset({"relay", "copy", "document", "edit"})
# What the topic is told once, if the case was shown in it.
FAREWELL = "rest-with-managers"
# So long what nobody may read waits before it is looked at again.
_WAIT = timedelta(minutes=10)


def may_be_sent(work: Work, house: House, intent: Intent) -> bool:
    """Whether an intent may go where it is meant to; if not, it was sent on its way to the managers."""
    if not intent.target.startswith("topic:"):
        return True
    case = _case(work, intent)
    history = None if case is None else history_if_restricted(work, case)
    if case is None or history is None:
        return True
    if intent.kind == "card":
        show_card(work, case, history)
        return _in_topic(work, house, case)
    if _tells_nothing(work, house, intent, case):
        return True
    if intent.kind not in SILENT and intent.kind != "mirror" and _keys(intent) != {FAREWELL}:
        _to_managers(work, intent, case, history)
    return False


def show_card(work: Work, case: Case, history: list[CaseEvent]) -> None:
    """Have a restricted case's card drawn in the private chat of everybody who may read it."""
    found = managers_of(work, history)
    if not found:
        tell_admins(work, Say("nobody-for-restricted"), once="nobody-for-restricted")
    for member in found:
        show_card_to(work, case, member)


def show_card_to(work: Work, case: Case, member: Member) -> None:
    """Have a case's card drawn in one member's private chat."""
    target = f"staff:{member.user_id}"
    fold = card_key(case.id, target)
    if not work.intents.where(fold=fold):
        stage(work, target, "card", {"case": case.id}, priority=Priority.ALERT, fold=fold)


def not_reached(work: Work, intent: Intent) -> None:
    """A manager's private chat takes nothing: what was said in confidence goes to the next one."""
    customer_id = intent.content.get("customer", intent.content.get("about"))
    meant = intent.kind in _WORDS or intent.content.get("moved")
    if not meant or customer_id is None or intent.content.get("also"):
        return
    if intent.target.startswith("staff:") and restricted_history(work, int(customer_id)) is not None:
        # Through the gate again, as things stand now.
        stage(work, f"topic:{customer_id}", intent.kind, intent.content)


def _case(work: Work, intent: Intent) -> Case | None:
    if intent.kind == "card":
        return work.cases.get(int(intent.content["case"]))
    return latest_case_of(work, int(intent.target.partition(":")[2]))


def _in_topic(work: Work, house: House, case: Case) -> bool:
    """Whether the case's card stands in the desk already; none is put there any more."""
    card = placed(work, f"card:{case.id}")
    return card is not None and card.chat_id == desk_of(work, house)


def _tells_nothing(work: Work, house: House, intent: Intent, case: Case) -> bool:
    desk = desk_of(work, house)
    topic = None if desk is None else topic_of(work, case.customer_id, desk)
    if topic is None or topic.state == "gone":
        return False
    if intent.kind in SILENT or intent.content.get("wanted"):
        return True
    keys = _keys(intent)
    if keys == {FAREWELL}:
        return _in_topic(work, house, case)
    # What answers somebody's message in the desk speaks of that message.
    prompted = str(intent.content.get("answers") or "").startswith(f"{desk}:") and intent.kind == "say"
    return bool(keys) and (prompted or keys <= HARMLESS)


def _keys(intent: Intent) -> set[str]:
    says: Any = intent.content.get("says")
    return {str(key) for key, _ in says} if says else set()


def _to_managers(work: Work, intent: Intent, case: Case, history: list[CaseEvent]) -> None:
    has_it = reading_holder(work, history)
    if has_it is None and intent.kind in _WORDS and _is_kept(work, intent, case):
        # Whoever takes the case is given all that was said; until then it stands on the card.
        show_card(work, case, history)
        return
    targets = managers_targets(work, history)
    for target in targets[:1]:
        _send_on(work, intent, target, case, {})
    for target in targets[1:]:
        _send_on(work, intent, target, case, {"also": True})
    if not targets:
        tell_admins(work, Say("nobody-for-restricted"), once="nobody-for-restricted")
        waiting = stage(
            work, intent.target, intent.kind, intent.content, due_at=work.now + _WAIT, fold=intent.fold
        )
        # Apart, so that it holds up nothing that may go.
        work.intents.put(replace(waiting, stream=f"restricted:{case.customer_id}"))


def _send_on(work: Work, intent: Intent, target: str, case: Case, more: Mapping[str, object]) -> None:
    kind, content = intent.kind, {**intent.content, "about": case.customer_id, "moved": True, **more}
    if kind == "edit" and not _has_copy(work, intent, target):
        kind = "relay"
    elif kind == "amend":
        kind = "say"
    if kind == "relay" and not content.get("speaker"):
        customer = work.customers.get(case.customer_id)
        content["speaker"] = "" if customer is None else customer.name
    fold = None if more else intent.fold
    stage(work, target, kind, content, priority=Priority(intent.priority), fold=fold)


def _has_copy(work: Work, intent: Intent, target: str) -> bool:
    chat_id, message_id = (int(one) for one in intent.content["source"])
    where = Place(int(target.partition(":")[2]), None, "en", None)
    copy = placed(work, copy_key(intent, chat_id, message_id, where))
    return copy is not None and copy.chat_id == where.chat_id


def _is_kept(work: Work, intent: Intent, case: Case) -> bool:
    """Whether the words are among what the customer said in this case."""
    source: Any = intent.content.get("source") or (0,)
    chat_id, *messages = source
    return any(
        one.source[:1] == (chat_id,) and not set(messages).isdisjoint(one.source[1:])
        for one in work.utterances.where(case_id=case.id)
    )
