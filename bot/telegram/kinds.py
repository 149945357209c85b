"""Kinds of intents: how each becomes a call of the Bot API, and what is remembered once it was made."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from aftercare.cases.cards import mark_of
from aftercare.customers.customer import Customer
from aftercare.inbox import remember
from aftercare.messages.message import Topic, place, placed, topic_of
from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.answering import copy_key, reply_to
from bot.telegram.entities import one_line, utf16_length, with_speaker
from bot.telegram.fitting import fitted
from bot.telegram.keyboard import buttons_of
from bot.telegram.places import Place
from bot.telegram.splitting import MOST_TEXT, MOST_TITLE, shorten
from bot.texts import Texts

# More of a name than this would hide the number behind it in a topic's title (UTF-16 units).
_LONGEST_NAME = 64


class Obsolete(Exception):  # noqa: N818 -- a state of the world
    """There is nothing left to be sent: what it was about is gone or was never there."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the Bot API, rendered."""

    method: str
    params: Mapping[str, Any]

    @property
    def chat_id(self) -> int:
        """The chat it goes to, or 0."""
        chat = self.params.get("chat_id")
        return chat if isinstance(chat, int) else 0


class Kind(Protocol):
    """One kind of intent."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The call that carries it out. Raises `Obsolete`."""

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Remember what the call's result makes known."""


def message_ids(result: object) -> tuple[int, ...]:
    """The ids in the answer to a sending or copying call."""
    items = result if isinstance(result, list) else [result]
    found = (item.get("message_id") for item in items if isinstance(item, dict))
    return tuple(one for one in found if type(one) is int)


class SayKind:
    """What the bot itself says: `says` a paragraph each, `buttons` as rows of label and data."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """A message in the reader's language."""
        if intent.content.get("in_topic") and where.thread_id is None:
            raise Obsolete  # the group has no topics any more
        says: Any = intent.content["says"]
        text = fitted(self._texts, [Say(key, args) for key, args in says], where.language, "\n\n")
        params: dict[str, Any] = {**where.address(), "text": text, "parse_mode": "HTML"}
        params |= buttons_of(self._texts, intent, where.language)
        return Call("sendMessage", params | _reply_here(intent, where))

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Where it stands is known, if it is to be found again."""
        found, mark = message_ids(result), intent.content.get("mark")
        about = intent.content.get("about", where.customer_id)
        if found and mark is not None and about is not None:
            place(work, str(mark), where.chat_id, found[0], int(about))


class RelayKind:
    """A person's words for another: `text`, `entities`, and `source`, the chat and message they stand in."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The words with their formatting, answering what they answered."""
        text, entities = _spoken(intent, str(intent.content.get("speaker") or ""))
        params: dict[str, Any] = {**where.address(), "text": text, "entities": entities}
        return Call("sendMessage", params | reply_to(work, intent.content.get("answers"), where))

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The copy is known, so that an edit or an answer finds it."""
        _remember_copies(work, intent, where, result)


class CopyKind:
    """Anything but text: copied by Telegram, an album as an album. `source` is the chat and its messages."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """One message by `copyMessage`, several by `copyMessages`."""
        chat_id, *messages = _source(intent)
        params: dict[str, Any] = {**where.address(), "from_chat_id": chat_id}
        if len(messages) > 1:
            bare = {"remove_caption": True} if "caption" in intent.content else {}
            return Call("copyMessages", {**params, **bare, "message_ids": sorted(messages)})
        if "caption" in intent.content:
            params |= {"caption": intent.content["caption"], "caption_entities": intent.content["entities"]}
        params |= {"message_id": messages[0], **reply_to(work, intent.content.get("answers"), where)}
        return Call("copyMessage", params)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The copies are known; those that Telegram skipped silently can't be told apart."""
        _remember_copies(work, intent, where, result)


class DocumentKind:
    """A voice message for somebody who takes none: the same file as a document. `file` is its id."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """A document made of another file's content (see `Api.call`)."""
        params = {**where.address(), "document_of": intent.content["file"]}
        return Call("sendDocument", params | reply_to(work, intent.content.get("answers"), where))

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The copy is known."""
        _remember_copies(work, intent, where, result)


class EditKind:
    """An edit of relayed words: `source` names the edited message, `text` and `entities` how it reads now."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """Edit the copy in place."""
        chat_id, message_id = _source(intent)
        copy = placed(work, copy_key(intent, chat_id, message_id, where))
        if copy is None or copy.chat_id != where.chat_id:
            raise Obsolete
        field = "caption" if intent.content.get("caption") else "text"
        text, entities = _spoken(intent, "" if field == "caption" else copy.speaker)
        return Call(
            f"editMessage{field.capitalize()}",
            {
                "chat_id": copy.chat_id,
                "message_id": copy.message_id,
                field: text,
                "entities" if field == "text" else "caption_entities": entities,
            },
        )

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


class TopicKind:
    """The customer's topic, made when it is first needed or was deleted."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """Create it, titled so that it can be recognised should the answer be lost."""
        customer = work.customers.get(int(intent.content["customer"]))
        if customer is None:
            raise Obsolete
        title = title_of(work, self._texts, customer, where.language)
        return Call("createForumTopic", {"chat_id": where.chat_id, "name": title})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """The topic is known."""
        if isinstance(result, dict) and type(result.get("message_thread_id")) is int:
            title = str(intent.frozen["params"]["name"]) if intent.frozen else ""
            made(work, int(intent.content["customer"]), where.chat_id, result["message_thread_id"], title)


class ReopenKind:
    """A topic that staff closed, opened again because there is something new in it."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """Reopen it."""
        if where.thread_id is None:
            raise Obsolete
        return Call("reopenForumTopic", where.address())

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- as above
        """It is open again, whether or not the service message has come by now."""
        topic = None if where.customer_id is None else topic_of(work, where.customer_id, where.chat_id)
        if topic is not None and topic.thread_id == where.thread_id:
            work.topics.put(replace(topic, state="here"))


def title_of(work: Work, texts: Texts, customer: Customer, language: str) -> str:
    """What stands over a customer's topic: how their case stands, their name and number."""
    name = shorten(one_line(customer.name), _LONGEST_NAME)
    title = texts.plain(Say("topic-title", {"name": name, "number": customer.id}), language)
    return shorten(f"{mark_of(work, customer.id)} {title}".strip(), MOST_TITLE)


def made(work: Work, customer_id: int, chat_id: int, thread_id: int, title: str) -> Topic:
    """Remember a topic that exists now."""
    for topic in work.topics.where(thread_id=thread_id):
        if topic.chat_id == chat_id:
            return topic
    return work.topics.add(Topic(work.topics.next_id(), customer_id, chat_id, thread_id, "here", "", title))


def _spoken(intent: Intent, speaker: str) -> tuple[str, list[dict[str, Any]]]:
    text: Any = intent.content["text"]
    entities: Any = intent.content["entities"]
    if not speaker:
        return text, entities
    named = with_speaker(speaker, text, entities)
    # Where both don't fit, what was said goes before who said it.
    return named if utf16_length(named[0]) <= MOST_TEXT else (text, entities)


def _source(intent: Intent) -> list[int]:
    source: Any = intent.content["source"]
    return [int(one) for one in source]


def album_name(chat_id: int, album: str) -> str:
    """The name under which the messages of staff's album are remembered."""
    return f"album:{chat_id}:{album}"[:64]


def _reply_here(intent: Intent, where: Place) -> dict[str, Any]:
    """A reply to a message of the same chat."""
    chat, _, message = str(intent.content.get("answers") or "").partition(":")
    if chat != str(where.chat_id):
        return {}
    return {"reply_parameters": {"message_id": int(message), "allow_sending_without_reply": True}}


def _remember_copies(work: Work, intent: Intent, where: Place, result: object) -> None:
    chat_id, *messages = _source(intent)
    copies = message_ids(result)
    customer_id = int(intent.content["customer"])
    speaker = str(intent.content.get("speaker") or "")
    album = intent.content.get("album")
    if album is not None and len(messages) > 1 and intent.target.startswith("customer:"):
        # Staff may take it back by any of its parts.
        remember(work, album_name(chat_id, str(album)), " ".join(str(one) for one in sorted(messages)))
    if intent.content.get("gathered") and copies:
        # It is none of them alone, but an answer to it finds who wrote them.
        place(work, f"gathered:{where.chat_id}:{messages[0]}", where.chat_id, copies[0], customer_id, speaker)
        return
    if len(copies) == len(messages):
        for message_id, copy in zip(sorted(messages), copies, strict=True):
            key = copy_key(intent, chat_id, message_id, where)
            place(work, key, where.chat_id, copy, customer_id, speaker)
