"""The title over a customer's topic, kept to how their case stands."""

from dataclasses import replace

from aftercare.messages.message import topic_of
from aftercare.outbox.intent import Intent
from aftercare.work import Work
from bot.telegram.kinds import Call, Obsolete, title_of
from bot.telegram.places import Place
from bot.texts import Texts


class TitleKind:
    """Renames a topic, unless it reads so already."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The title as it is to be now."""
        customer = work.customers.get(int(intent.content["customer"]))
        topic = None if customer is None else topic_of(work, customer.id, where.chat_id)
        if customer is None or topic is None or where.thread_id is None:
            raise Obsolete
        title = title_of(work, self._texts, customer, where.language)
        if title == topic.title:
            raise Obsolete
        return Call("editForumTopic", {**where.address(), "name": title})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- the kinds' common shape
        """What it reads is known, so that it is not said again."""
        topic = topic_of(work, int(intent.content["customer"]), where.chat_id)
        if topic is not None and topic.thread_id == where.thread_id and intent.frozen:
            work.topics.put(replace(topic, title=str(intent.frozen["params"]["name"])))
