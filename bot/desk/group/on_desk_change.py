"""The desk itself changed: topics, the bot's standing, the group's id."""

from dataclasses import replace

from aftercare.messages.message import topic_at
from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import After, DeskChanged
from bot.desk.group.board import pin_board
from bot.desk.group.checklist import look, refresh_checklist
from bot.house import House, desk_moved, desk_of, tell_admins, untold
from bot.telegram.desk_facts import out_of_general, rights_are, tell_of_topics, topics_are
from bot.telegram.desk_trouble import unpark
from bot.telegram.inputs import Migrated, Standing, TopicChanged
from bot.telegram.kinds import made


def on_topic_changed(work: Work, house: House, change: TopicChanged) -> None:
    """A topic was made, closed or reopened; one made without hearing the answer is found by its title."""
    if change.chat_id != desk_of(work, house):
        return
    topic = topic_at(work, change.chat_id, change.thread_id)
    if change.what == "created":
        if topic is None and change.by_bot:
            _found(work, change)
    elif topic is not None:
        work.topics.put(replace(topic, state="closed" if change.what == "closed" else "here"))


def notice_topics(work: Work, house: House, chat_id: int, *, forum: bool) -> None:
    """Whether the desk has topics shows in whatever comes from it; nobody tells of a change."""
    if chat_id == desk_of(work, house) and topics_are(work, chat_id, on=forum):
        refresh_checklist(work)


def on_standing(work: Work, house: House, change: Standing, after: list[After]) -> None:
    """The bot's rights in the desk changed: what was missing may be there now, or the other way round."""
    if change.chat_id != desk_of(work, house):
        return
    rights_are(work, change.chat_id, change.status, change.rights)
    refresh_checklist(work)
    if change.status in {"left", "kicked"}:
        reason = "kicked" if change.status == "kicked" else "not_member"
        tell_admins(work, Say("desk-lost", {"reason": reason}), once=f"desk-lost:{reason}")
        return
    untold(work, "desk-lost:kicked", "desk-lost:not_member")
    # Nothing has to wait for its next try.
    unpark(work)
    after.append(DeskChanged())
    if "can_pin_messages" in change.rights:
        untold(work, "can_pin_messages")
        pin_board(work)
    if not change.forum:
        return
    if "can_manage_topics" not in change.rights:
        tell_of_topics(work, house)
        return
    untold(work, "can_manage_topics")
    out_of_general(work)


def on_migrated(work: Work, house: House, change: Migrated) -> None:
    """The desk's group has another id now."""
    if desk_moved(work, house, change.old, change.new):
        # Topics are switched on afterwards, if at all.
        topics_are(work, change.new, on=False)
        look(work)


def _found(work: Work, change: TopicChanged) -> None:
    for intent in (*work.intents.where(state="uncertain"), *work.intents.where(state="sending")):
        if intent.kind == "topic" and _title(intent) == change.name:
            made(work, int(intent.content["customer"]), change.chat_id, change.thread_id, change.name)
            if intent.state == "uncertain":
                work.intents.put(replace(intent, state="sent", error="found by its service message"))
            return


def _title(intent: Intent) -> str | None:
    params = intent.frozen["params"] if intent.frozen else {}
    return params.get("name") if isinstance(params, dict) else None
