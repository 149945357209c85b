"""Topics cannot be made, or can be again, as the answers of Telegram show it."""

import re
from dataclasses import replace

from aftercare.work import Work
from bot.house import House
from bot.telegram.cards import card_anew
from bot.telegram.claims import Claimed
from bot.telegram.demands import Verdict
from bot.telegram.desk_facts import has_topics, into_general, tell_of_topics, topics_are

_NO_FORUM = re.compile("not a forum|forum_missing", re.IGNORECASE)


def no_topics(work: Work, house: House, claimed: Claimed, verdict: Verdict) -> None:
    """Meanwhile everything about this customer goes to General, so that nobody waits for a right."""
    intent, where = claimed.intent, claimed.where
    if _NO_FORUM.search(verdict.reason):
        topics_are(work, claimed.call.chat_id, on=False)
    else:
        tell_of_topics(work, house)
    if intent.kind in {"topic", "reopen"} and where.customer_id is not None:
        into_general(work, where.customer_id, where.chat_id)
        card_anew(work, where.customer_id, intent)
    work.intents.put(replace(intent, state="failed", error="no right to manage topics"))


def notice_topics(work: Work, chat_id: int, chat: object) -> None:
    """Nobody tells the bot that topics were switched on, but every message of the group shows it."""
    if isinstance(chat, dict) and chat.get("is_forum") is True and has_topics(work, chat_id) is False:
        topics_are(work, chat_id, on=True)
