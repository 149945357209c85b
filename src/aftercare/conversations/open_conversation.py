"""Begin a conversation, about a visit or about nothing in particular."""

from dataclasses import replace

from aftercare.conversations.conversation import Conversation, ConversationShelves, Free, State, frozen


def open_conversation(
    work: ConversationShelves, customer_id: int, user_id: int, visit_id: int | None, state: State
) -> Conversation:
    """Make a new conversation; it is the customer's current one from now on."""
    return work.conversations.add(
        Conversation(
            id=work.conversations.next_id(),
            customer_id=customer_id,
            user_id=user_id,
            visit_id=visit_id,
            state=frozen(state),
            opened_at=work.now,
            updated_at=work.now,
        )
    )


def current_conversation(work: ConversationShelves, customer_id: int, user_id: int) -> Conversation:
    """The customer's latest conversation, begun where there is none."""
    known = work.conversations.where(customer_id=customer_id)
    if known:
        return known[-1]
    return open_conversation(work, customer_id, user_id, None, Free())


def moved(work: ConversationShelves, conversation: Conversation, state: State) -> Conversation:
    """Store the state a conversation has come to."""
    return work.conversations.put(replace(conversation, state=frozen(state), updated_at=work.now))
