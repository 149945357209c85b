"""Customers' words are read for what they answer."""

from collections.abc import Awaitable, Callable

from aftercare.messages.account_numbers import without_account_numbers
from aftercare.understanding import Understanding
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.listening import Listening

Looks = Callable[[Callable[[Work], None]], Awaitable[None]]


class Hearing:
    """Reads words before their transaction, and keeps in mind what each customer was asked by it.

    `look` shows what is stored; without it a reading knows only what came in since the start.
    """

    def __init__(self, understanding: Understanding, look: Looks | None = None) -> None:
        self._understanding = understanding
        self._look = look
        self._listening = Listening()

    async def read(self, text: str, user_id: int) -> Reading:
        """What somebody's words mean, as an answer to what they were last asked."""
        listening = self._listening
        if self._look is not None and not listening.knows(user_id):
            await self._look(lambda work: listening.learn(work, user_id))
        return await self._understanding.read(without_account_numbers(text), **listening.to(user_id))

    def noted(self, user_id: int, stage: Callable[[Work], None]) -> Callable[[Work], None]:
        """The same use case, after which is remembered what this account was asked."""

        def noted(work: Work) -> None:
            stage(work)
            self.note(work, user_id)

        return noted

    def note(self, work: Work, user_id: int) -> None:
        """Remember what this account was last asked."""
        self._listening.note(work, user_id)

    def begun(self, work: Work, visit_id: int) -> None:
        """The bot itself may have begun to talk about that visit."""
        self._listening.begun(work, visit_id)
