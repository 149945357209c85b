"""Whom a message in the desk is about."""

from aftercare.customers.customer import Customer
from aftercare.messages.message import Topic, topic_at, topic_of
from aftercare.work import Work
from bot.telegram.inputs import GroupWrote


def topic_it_is_in(work: Work, desk: int, wrote: GroupWrote) -> Topic | None:
    """The topic a message stands in; in a desk without topics, that of what it answers."""
    if wrote.thread_id is not None:
        return topic_at(work, desk, wrote.thread_id)
    if wrote.reply_to is None:
        return None
    answered = f"{desk}:{wrote.reply_to}"
    # It may answer what stands there, or what staff wrote there and its copy went to the customer.
    for placement in (*work.placements.where(at=answered), *work.placements.where(key=f"copy:{answered}")):
        return topic_of(work, placement.customer_id, desk)
    return None


def whose_topic(work: Work, desk: int | None, wrote: GroupWrote) -> Customer | None:
    """The customer whom a message in the desk is about, or None."""
    if desk is None or wrote.chat_id != desk:
        return None
    topic = topic_it_is_in(work, desk, wrote)
    return None if topic is None else work.customers.get(topic.customer_id)
