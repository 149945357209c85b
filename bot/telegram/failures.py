"""What each answer of the Bot API demands, as one table read from top to bottom: the first row that fits.

Descriptions are matched anywhere and without case: python-telegram-bot capitalises them, and the server
puts "Bad Request: " or "Forbidden: " before them. A row that wants words doesn't fit an answer without any:
that one came from something before the Bot API.
"""

import re
from dataclasses import dataclass, replace
from http import HTTPStatus

from bot.telegram.answers import Answer, Transport
from bot.telegram.demands import Demand, Unreachable, Verdict

__all__ = ["PARK_UNTOLD", "TABLE", "Demand", "Row", "Unreachable", "Verdict", "classify", "repeatable"]


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of answer: a status, a pattern of its words, one of how its methods begin (None: all)."""

    status: int
    words: str
    demand: Demand
    methods: str | None = None
    reason: str = ""
    tell_admin: bool = False

    def fits(self, method: str, answer: Answer) -> bool:
        """Whether this row is about that answer to that method."""
        return (
            self.status == answer.status
            and (self.methods is None or re.match(self.methods, method) is not None)
            and re.search(self.words, answer.description, re.IGNORECASE) is not None
        )


D, U = Demand, Unreachable
_CHANGES = "set|edit|pin|unpin|close|reopen|hide|unhide|delete"
_OUT = "banChatMember|unbanChatMember"

# fmt: off
TABLE: tuple[Row, ...] = (
    # already so
    Row(400, "message is not modified|message_not_modified", D.SENT),
    Row(400, "topic_not_modified", D.SENT),
    Row(400, "chat.* not modified|chat_(about_)?not_modified", D.SENT, methods=_CHANGES),
    Row(400, "chat.* not modified|chat_(about_)?not_modified", D.TELL_ADMIN, tell_admin=True),
    Row(400, "message to (delete|unpin) not found|message_id_invalid", D.SENT, methods="delete|unpin"),
    Row(400, "message can't be deleted|message_delete_forbidden", D.TOO_OLD, methods="delete"),
    # people removed from the group
    Row(400, "available (only )?for supergroup", D.SENT, methods="unban"),  # elsewhere a ban keeps nobody out
    Row(400, "can't remove chat owner", D.NOT_REMOVED, methods=_OUT, reason="owner"),
    Row(400, "is an administrator of the chat|user_admin_invalid|can't (remove|restrict) (chat )?admin",
        D.NOT_REMOVED, methods=_OUT, reason="admin"),
    Row(400, "(participant|user)_id_invalid|user_not_participant|(user|participant|member) not found"
        "|invalid user_id", D.NOT_REMOVED, methods=_OUT, reason="absent"),
    Row(400, "not enough rights|chat_admin_required|right_forbidden|need to be inviter|administrator rights",
        D.NOT_REMOVED, methods=_OUT, reason="right"),
    # the group has moved, and the answer doesn't say where to (otherwise it never gets here)
    Row(400, "upgraded to a supergroup", D.UNREACHABLE, reason=U.CHAT_NOT_FOUND, tell_admin=True),
    # copies, reactions, files, replies
    Row(400, "message to (copy|forward) not found|there are no messages to (copy|forward)", D.SOURCE_GONE),
    Row(400, "message_id_invalid", D.SOURCE_GONE, methods="copy|forward"),
    Row(400, "reaction|message_id_invalid|message.* not found", D.DROP, methods="setMessageReaction"),
    Row(400, "voice_messages_forbidden|user restricted receiving of", D.AS_DOCUMENT),
    Row(400, "photo_invalid_dimensions", D.AS_DOCUMENT),
    Row(400, "message to (be replied|reply) not found|replied message not found|reply_message_id_invalid",
        D.WITHOUT_REPLY),
    # edits
    Row(400, "message to edit not found|message can't be edited|message_id_invalid|message_edit_time_expired"
        "|there is no (text|caption|media) in the message to edit", D.SEND_NEW, methods="edit"),
    # topics
    Row(400, "message thread not found|topic_deleted|topic_id_invalid", D.TOPIC_GONE),
    Row(400, "topic_closed", D.TOPIC_CLOSED),
    Row(400, "not enough rights", D.NO_TOPIC_RIGHTS, methods=".*ForumTopic", tell_admin=True),
    Row(400, "chat is not a forum|channel_forum_missing", D.NO_TOPIC_RIGHTS, tell_admin=True),
    # nobody there
    Row(400, "user_is_blocked", D.UNREACHABLE, reason=U.BLOCKED),
    Row(400, "user_deactivated", D.UNREACHABLE, reason=U.DEACTIVATED),
    Row(400, "chat was (deactivated|deleted)", D.UNREACHABLE, reason=U.DELETED, tell_admin=True),
    Row(400, "channel_private|user_not_participant", D.UNREACHABLE, reason=U.NOT_MEMBER, tell_admin=True),
    Row(400, "peer_id_invalid|chat_id_invalid", D.UNREACHABLE, reason=U.CHAT_NOT_FOUND, tell_admin=True),
    Row(400, "chat not found", D.UNREACHABLE, reason=U.CHAT_NOT_FOUND),
    Row(403, "can't initiate conversation", D.UNREACHABLE, reason=U.NOT_STARTED),
    Row(403, "bot was blocked", D.UNREACHABLE, reason=U.BLOCKED),
    Row(403, "user is deactivated", D.UNREACHABLE, reason=U.DEACTIVATED),
    Row(403, "bot was kicked", D.UNREACHABLE, reason=U.KICKED),
    Row(403, "bot is not a (member|participant)", D.UNREACHABLE, reason=U.NOT_MEMBER),
    Row(403, "chat was deleted", D.UNREACHABLE, reason=U.DELETED),
    Row(403, "can't send messages to (the )?bot", D.UNREACHABLE, reason=U.A_BOT),
    Row(400, ".", D.NOT_REMOVED, methods=_OUT, reason="refused"),
    Row(403, ".", D.NOT_REMOVED, methods=_OUT, reason="refused"),
    # rights
    Row(400, "have no rights to send|not enough rights|need administrator rights|chat_admin_required"
        "|chat_restricted|chat_[a-z_]+_forbidden|right_forbidden", D.NO_RIGHTS, tell_admin=True),
    Row(403, ".", D.NO_RIGHTS, tell_admin=True),
    # ours to prevent
    Row(400, "can't parse ([a-z]+ )?(message)?entit|can't parse (message text|caption)|entity_[a-z_]+",
        D.PLAIN),
    Row(400, "(message|caption|text) is too long|(message|caption)_too_long", D.TOO_LONG),
    Row(400, "button|reply markup|reply_markup|inline keyboard", D.BAD_BUTTON),
    Row(400, "query is too old|query_id_invalid", D.LATE),
    Row(400, "(file|photo|video) is too big|too big for a", D.TOO_BIG),
    Row(413, "", D.TOO_BIG),
    # the service itself
    Row(409, "webhook", D.CONFLICT_WEBHOOK),
    Row(409, "terminated by other getupdates", D.CONFLICT_POLLER),
    Row(409, ".", D.CONFLICT_POLLER, methods="getUpdates"),
    Row(400, "logged out", D.WRONG_TOKEN),
    Row(401, ".", D.WRONG_TOKEN),
    Row(404, ".", D.WRONG_TOKEN),
)
# fmt: on

# Seconds to wait after a 429 that names no time; the Bot API always names one, a proxy may not.
PARK_UNTOLD = 5

_GENERAL = 1


def classify(method: str, answer: Answer | Transport, *, thread_id: int | None = None) -> Verdict:
    """Say what the answer to one call demands.

    `thread_id` is what the call had as `message_thread_id`: General (1) is never gone, it must not be named.
    """
    if isinstance(answer, Transport):
        return _NO_ANSWER[answer]
    if answer.ok:
        return Verdict(Demand.SENT)
    if answer.migrate_to is not None:
        return Verdict(Demand.MIGRATE, chat_id=answer.migrate_to)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Verdict(Demand.PARK, seconds=_waiting(answer))
    verdict = _by_table(method, answer)
    if verdict.demand is Demand.TOPIC_GONE and thread_id == _GENERAL:
        return replace(verdict, demand=Demand.WITHOUT_TOPIC)
    return verdict


def repeatable(method: str) -> bool:
    """Whether an uncertain call may simply be made again: done twice, it leaves the same as done once."""
    return _REPEATABLE.match(method) is not None


_NO_ANSWER = {
    Transport.NOT_SENT: Verdict(Demand.NOT_SENT, reason="no connection"),
    Transport.UNSURE: Verdict(Demand.UNCERTAIN, reason="no answer"),
}
_REPEATABLE = re.compile(f"get|answer|sendChatAction|{_CHANGES}|{_OUT}")
_RETRY_AFTER = re.compile(r"retry after (\d{1,9})", re.IGNORECASE)
_PREFIX = re.compile(r"(bad request|forbidden|unauthorized|conflict|not found): ", re.IGNORECASE)
_WORD = r"[A-Za-z_/-]+(?:'[a-z]+)?"
_FIXED_WORDS = re.compile(f"{_WORD}(?: {_WORD})*")
_LONGEST_REASON = 80


def _by_table(method: str, answer: Answer) -> Verdict:
    row = next((row for row in TABLE if row.fits(method, answer)), None)
    if row is not None:
        return Verdict(row.demand, reason=row.reason or _reason(answer), tell_admin=row.tell_admin)
    if answer.description and HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Verdict(Demand.REFUSED, reason=_reason(answer))
    return Verdict(Demand.UNCERTAIN, reason=f"HTTP {answer.status}")


def _waiting(answer: Answer) -> int:
    told = answer.retry_after
    if told is None and (found := _RETRY_AFTER.search(answer.description)):
        told = int(found[1])
    return PARK_UNTOLD if told is None else max(1, told)


def _reason(answer: Answer) -> str:
    # After a colon, a quote or a number the server may repeat what somebody wrote.
    words = _PREFIX.sub("", answer.description, count=1)
    fixed = _FIXED_WORDS.match(words)
    return fixed[0][:_LONGEST_REASON] if fixed else f"HTTP {answer.status}"
