"""The failure table, row by row: what the real Bot API says, and what that demands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.answers import Answer, NotSent, Transport, Unsure, from_exception
from bot.telegram.failures import PARK_UNTOLD, TABLE, Demand, Unreachable, Verdict, classify, repeatable

# status, description as the server words it, method, what it demands, with which reason
ROWS = [
    (400, "Bad Request: message is not modified: specified new message content and reply markup are exactly",
     "editMessageText", Demand.SENT, None),
    (400, "Bad Request: TOPIC_NOT_MODIFIED", "editForumTopic", Demand.SENT, None),
    (400, "Bad Request: chat not modified", "setChatTitle", Demand.SENT, None),
    (400, "Bad Request: CHAT_NOT_MODIFIED", "pinChatMessage", Demand.SENT, None),
    (400, "Bad Request: chat description is not modified", "setChatDescription", Demand.SENT, None),
    (400, "Bad Request: chat not modified", "sendMessage", Demand.TELL_ADMIN, "chat not modified"),
    (400, "Bad Request: message to delete not found", "deleteMessage", Demand.SENT, None),
    (400, "Bad Request: MESSAGE_ID_INVALID", "deleteMessage", Demand.SENT, None),
    (400, "Bad Request: message to copy not found", "copyMessage", Demand.SOURCE_GONE, None),
    (400, "Bad Request: message to forward not found", "forwardMessage", Demand.SOURCE_GONE, None),
    (400, "Bad Request: there are no messages to copy", "copyMessages", Demand.SOURCE_GONE, None),
    (400, "Bad Request: MESSAGE_ID_INVALID", "copyMessage", Demand.SOURCE_GONE, None),
    (400, "Bad Request: REACTION_INVALID", "setMessageReaction", Demand.DROP, None),
    (400, "Bad Request: message to react not found", "setMessageReaction", Demand.DROP, None),
    (400, "Bad Request: VOICE_MESSAGES_FORBIDDEN", "sendVoice", Demand.AS_DOCUMENT, None),
    (400, "Bad Request: user restricted receiving of video messages", "sendVideoNote",
     Demand.AS_DOCUMENT, None),
    (400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "sendPhoto", Demand.AS_DOCUMENT, None),
    (400, "Bad Request: message to be replied not found", "sendMessage", Demand.WITHOUT_REPLY, None),
    (400, "Bad Request: message to edit not found", "editMessageText", Demand.SEND_NEW, None),
    (400, "Bad Request: message can't be edited", "editMessageText", Demand.SEND_NEW, None),
    (400, "Bad Request: MESSAGE_ID_INVALID", "editMessageReplyMarkup", Demand.SEND_NEW, None),
    (400, "Bad Request: there is no text in the message to edit", "editMessageText", Demand.SEND_NEW, None),
    (400, "Bad Request: message thread not found", "sendMessage", Demand.TOPIC_GONE, None),
    (400, "Bad Request: TOPIC_DELETED", "sendMessage", Demand.TOPIC_GONE, None),
    (400, "Bad Request: TOPIC_ID_INVALID", "reopenForumTopic", Demand.TOPIC_GONE, None),
    (400, "Bad Request: TOPIC_CLOSED", "sendMessage", Demand.TOPIC_CLOSED, None),
    (400, "Bad Request: not enough rights to create a topic", "createForumTopic", Demand.NO_TOPIC_RIGHTS,
     "not enough rights to create a topic"),
    (400, "Bad Request: not enough rights to edit the topic", "editForumTopic", Demand.NO_TOPIC_RIGHTS, None),
    (400, "Bad Request: the chat is not a forum", "createForumTopic", Demand.NO_TOPIC_RIGHTS,
     "the chat is not a forum"),
    (400, "Bad Request: method is available for supergroup and channel chats only", "unbanChatMember",
     Demand.SENT, None),
    (400, "Bad Request: can't remove chat owner", "banChatMember", Demand.NOT_REMOVED, "owner"),
    (400, "Bad Request: user is an administrator of the chat", "banChatMember", Demand.NOT_REMOVED, "admin"),
    (400, "Bad Request: USER_ADMIN_INVALID", "banChatMember", Demand.NOT_REMOVED, "admin"),
    (400, "Bad Request: PARTICIPANT_ID_INVALID", "banChatMember", Demand.NOT_REMOVED, "absent"),
    (400, "Bad Request: USER_NOT_PARTICIPANT", "banChatMember", Demand.NOT_REMOVED, "absent"),
    (400, "Bad Request: not enough rights to restrict/unrestrict chat member", "banChatMember",
     Demand.NOT_REMOVED, "right"),
    (400, "Bad Request: CHAT_ADMIN_REQUIRED", "unbanChatMember", Demand.NOT_REMOVED, "right"),
    (400, "Bad Request: something of another kind", "banChatMember", Demand.NOT_REMOVED, "refused"),
    (403, "Forbidden: something of another kind", "banChatMember", Demand.NOT_REMOVED, "refused"),
    (403, "Forbidden: bot is not a member of the supergroup chat", "banChatMember", Demand.UNREACHABLE,
     Unreachable.NOT_MEMBER),
    (400, "Bad Request: chat not found", "sendMessage", Demand.UNREACHABLE, Unreachable.CHAT_NOT_FOUND),
    (400, "Bad Request: PEER_ID_INVALID", "sendMessage", Demand.UNREACHABLE, Unreachable.CHAT_NOT_FOUND),
    (400, "Bad Request: group chat was upgraded to a supergroup chat", "sendMessage", Demand.UNREACHABLE,
     Unreachable.CHAT_NOT_FOUND),
    (400, "Bad Request: group chat was deactivated", "sendMessage", Demand.UNREACHABLE, Unreachable.DELETED),
    (400, "Bad Request: CHANNEL_PRIVATE", "sendMessage", Demand.UNREACHABLE, Unreachable.NOT_MEMBER),
    (400, "Bad Request: USER_IS_BLOCKED", "sendMessage", Demand.UNREACHABLE, Unreachable.BLOCKED),
    (400, "Bad Request: INPUT_USER_DEACTIVATED", "sendMessage", Demand.UNREACHABLE, Unreachable.DEACTIVATED),
    (403, "Forbidden: bot can't initiate conversation with a user", "sendMessage", Demand.UNREACHABLE,
     Unreachable.NOT_STARTED),
    (403, "Forbidden: bot was blocked by the user", "sendMessage", Demand.UNREACHABLE, Unreachable.BLOCKED),
    (403, "Forbidden: user is deactivated", "sendMessage", Demand.UNREACHABLE, Unreachable.DEACTIVATED),
    (403, "Forbidden: bot was kicked from the supergroup chat", "sendMessage", Demand.UNREACHABLE,
     Unreachable.KICKED),
    (403, "Forbidden: bot was kicked from the group chat", "copyMessage", Demand.UNREACHABLE,
     Unreachable.KICKED),
    (403, "Forbidden: bot is not a member of the channel chat", "sendMessage", Demand.UNREACHABLE,
     Unreachable.NOT_MEMBER),
    (403, "Forbidden: bot is not a member of the supergroup chat", "getChatMember", Demand.UNREACHABLE,
     Unreachable.NOT_MEMBER),
    (403, "Forbidden: the group chat was deleted", "sendMessage", Demand.UNREACHABLE, Unreachable.DELETED),
    (403, "Forbidden: bot can't send messages to bots", "sendMessage", Demand.UNREACHABLE, Unreachable.A_BOT),
    (400, "Bad Request: have no rights to send a message", "sendMessage", Demand.NO_RIGHTS,
     "have no rights to send a message"),
    (400, "Bad Request: not enough rights to send text messages to the chat", "sendMessage", Demand.NO_RIGHTS,
     "not enough rights to send text messages to the chat"),
    (400, "Bad Request: not enough rights to manage pinned messages in the chat", "pinChatMessage",
     Demand.NO_RIGHTS, None),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", "sendMessage", Demand.NO_RIGHTS, "CHAT_WRITE_FORBIDDEN"),
    (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", "sendMessage", Demand.NO_RIGHTS, None),
    (400, "Bad Request: need administrator rights in the channel chat", "sendMessage",
     Demand.NO_RIGHTS, None),
    (403, "Forbidden: something new and unheard of", "sendMessage", Demand.NO_RIGHTS,
     "something new and unheard of"),
    (400, 'Bad Request: can\'t parse entities: Unsupported start tag "secret" at byte offset 7',
     "sendMessage",
     Demand.PLAIN, "can't parse entities"),
    (400, "Bad Request: ENTITY_BOUNDS_INVALID", "sendMessage", Demand.PLAIN, None),
    (400, "Bad Request: message is too long", "sendMessage", Demand.TOO_LONG, None),
    (400, "Bad Request: MESSAGE_TOO_LONG", "editMessageText", Demand.TOO_LONG, None),
    (400, "Bad Request: message caption is too long", "sendPhoto", Demand.TOO_LONG, None),
    (400, "Bad Request: MEDIA_CAPTION_TOO_LONG", "copyMessage", Demand.TOO_LONG, None),
    (400, "Bad Request: BUTTON_DATA_INVALID", "sendMessage", Demand.BAD_BUTTON, None),
    (400, "Bad Request: inline keyboard button URL 'secret' is invalid", "sendMessage", Demand.BAD_BUTTON,
     "inline keyboard button URL"),
    (400, "Bad Request: reply markup is too long", "sendMessage", Demand.BAD_BUTTON, None),
    (400, "Bad Request: query is too old and response timeout expired or query ID is invalid",
     "answerCallbackQuery", Demand.LATE, None),
    (400, "Bad Request: file is too big", "getFile", Demand.TOO_BIG, None),
    (400, "Bad Request: too big for a photo", "sendPhoto", Demand.TOO_BIG, None),
    (413, "Request Entity Too Large", "sendDocument", Demand.TOO_BIG, None),
    (413, "", "sendDocument", Demand.TOO_BIG, "HTTP 413"),
    (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
     "getUpdates", Demand.CONFLICT_POLLER, None),
    (409,
     "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first",
     "getUpdates", Demand.CONFLICT_WEBHOOK, None),
    (409, "Conflict: terminated by setWebhook request", "getUpdates", Demand.CONFLICT_WEBHOOK, None),
    (409, "Conflict: a new kind", "getUpdates", Demand.CONFLICT_POLLER, None),
    (409, "Conflict: a new kind", "sendMessage", Demand.REFUSED, None),
    (401, "Unauthorized", "getMe", Demand.WRONG_TOKEN, "Unauthorized"),
    (404, "Not Found", "getMe", Demand.WRONG_TOKEN, "Not Found"),
    (400, "Logged out", "getMe", Demand.WRONG_TOKEN, None),
    (400, "Bad Request: message text is empty", "sendMessage", Demand.REFUSED, "message text is empty"),
    (400, "Bad Request: message can't be deleted", "deleteMessage", Demand.TOO_OLD,
     "message can't be deleted"),
    (400, "Bad Request: wrong file identifier/HTTP URL specified", "sendPhoto", Demand.REFUSED,
     "wrong file identifier/HTTP URL specified"),
    (500, "Internal Server Error: restart", "sendMessage", Demand.UNCERTAIN, "HTTP 500"),
    (502, "", "sendMessage", Demand.UNCERTAIN, "HTTP 502"),
    (504, "Gateway Timeout", "sendMessage", Demand.UNCERTAIN, "HTTP 504"),
    (302, "", "sendMessage", Demand.UNCERTAIN, "HTTP 302"),
    (200, "", "sendMessage", Demand.UNCERTAIN, "HTTP 200"),
    (400, "", "sendMessage", Demand.UNCERTAIN, "HTTP 400"),
    (403, "", "sendMessage", Demand.UNCERTAIN, "HTTP 403"),
    (404, "", "getMe", Demand.UNCERTAIN, "HTTP 404"),
]  # fmt: skip


def as_ptb_raises_it(status: int, description: str) -> TelegramError:
    kinds: dict[int, type[TelegramError]] = {
        400: BadRequest,
        401: InvalidToken,
        403: Forbidden,
        404: InvalidToken,
        409: Conflict,
    }
    return kinds.get(status, NetworkError)(description)


@pytest.mark.parametrize(("status", "description", "method", "demand", "reason"), ROWS)
def test_each_answer_demands(
    status: int, description: str, method: str, demand: Demand, reason: str | None
) -> None:
    verdict = classify(method, Answer(status, ok=False, description=description))
    assert verdict.demand is demand
    if reason is not None:
        assert verdict.reason == reason
    assert "secret" not in verdict.reason


@pytest.mark.parametrize(
    ("status", "description", "method", "demand", "reason"), [row for row in ROWS if row[1] and row[0] >= 400]
)
def test_the_same_through_ptb(
    status: int, description: str, method: str, demand: Demand, reason: str | None
) -> None:
    value = from_exception(as_ptb_raises_it(status, description))
    verdict = classify(method, value)
    assert verdict.demand is demand
    if reason is not None and status < 500:
        assert verdict.reason.casefold() == reason.casefold()


def test_every_row_of_the_table_is_tried() -> None:
    tried = {
        next((row for row in TABLE if row.fits(method, Answer(status, ok=False, description=said))), None)
        for status, said, method, *_ in ROWS
    }
    assert set(TABLE) <= tried


def test_what_was_done_is_sent() -> None:
    assert classify("sendMessage", Answer(200, ok=True, result={})) == Verdict(Demand.SENT)


def test_too_many_requests_parks_for_the_time_told() -> None:
    said = "Too Many Requests: retry after 17"
    assert classify("sendMessage", Answer(429, ok=False, description=said, retry_after=17)) == Verdict(
        Demand.PARK, seconds=17
    )
    assert classify("sendMessage", Answer(429, ok=False, description=said)).seconds == 17
    assert classify("sendMessage", Answer(429, ok=False)).seconds == PARK_UNTOLD
    assert classify("sendMessage", Answer(429, ok=False, retry_after=0)).seconds == 1
    assert classify("sendMessage", from_exception(RetryAfter(17))).seconds == 17
    assert classify("sendMessage", from_exception(NetworkError("Too Many Requests"))).seconds == PARK_UNTOLD


def test_an_upgraded_group_gives_its_new_id() -> None:
    said = "Bad Request: group chat was upgraded to a supergroup chat"
    wanted = Verdict(Demand.MIGRATE, chat_id=-1001234567890)
    assert (
        classify("sendMessage", Answer(400, ok=False, description=said, migrate_to=-1001234567890)) == wanted
    )
    assert classify("sendMessage", from_exception(ChatMigrated(-1001234567890))) == wanted


def test_general_is_never_gone() -> None:
    gone = Answer(400, ok=False, description="Bad Request: message thread not found")
    assert classify("sendMessage", gone, thread_id=1).demand is Demand.WITHOUT_TOPIC
    assert classify("sendMessage", gone, thread_id=77).demand is Demand.TOPIC_GONE


@pytest.mark.parametrize(
    ("error", "demand"),
    [
        (NotSent("no connection"), Demand.NOT_SENT),
        (Unsure("no answer"), Demand.UNCERTAIN),
        (TimedOut(), Demand.UNCERTAIN),
        (NetworkError("Bad Gateway (502)"), Demand.UNCERTAIN),
        (NetworkError("Request Entity Too Large (413)"), Demand.TOO_BIG),
        (TelegramError("Invalid server response"), Demand.UNCERTAIN),
        (EndPointNotFound("Endpoint 'x' not found in Bot API"), Demand.REFUSED),
    ],
)
def test_exceptions_are_judged_by_the_same_table(error: TelegramError, demand: Demand) -> None:
    assert classify("sendMessage", from_exception(error)).demand is demand


def test_no_answer_at_all() -> None:
    assert classify("sendMessage", Transport.NOT_SENT).demand is Demand.NOT_SENT
    assert classify("sendMessage", Transport.UNSURE).demand is Demand.UNCERTAIN


@pytest.mark.parametrize(
    ("description", "tell"),
    [
        ("Bad Request: PEER_ID_INVALID", True),
        ("Bad Request: not enough rights to create a topic", True),
        ("Bad Request: have no rights to send a message", True),
        ("Bad Request: chat not found", False),
        ("Bad Request: message is too long", False),
    ],
)
def test_an_admin_is_told_where_only_an_admin_can_help(description: str, *, tell: bool) -> None:
    assert classify("sendMessage", Answer(400, ok=False, description=description)).tell_admin is tell


@given(st.text(alphabet="абвгõüž0123456789+:\"'<>{}\n", min_size=1))
def test_a_reason_holds_nothing_that_was_written(written: str) -> None:
    for said in (f"Bad Request: can't do it: {written}", f'Bad Request: field "{written}" is wrong', written):
        reason = classify("sendMessage", Answer(400, ok=False, description=said)).reason
        assert reason in {"can't do it", "field", "HTTP 400"}


def test_what_may_be_repeated() -> None:
    for method in ("editMessageText", "deleteMessages", "answerCallbackQuery", "getMe", "setMyCommands",
                   "sendChatAction", "reopenForumTopic", "setMessageReaction", "pinChatMessage"):  # fmt: skip
        assert repeatable(method)
    for method in ("sendMessage", "copyMessage", "copyMessages", "forwardMessage", "createForumTopic",
                   "sendMediaGroup", "createChatInviteLink"):  # fmt: skip
        assert not repeatable(method)
