"""Every input and who takes it, in one readable place."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import orjson
from telegram import Bot

from aftercare.inbox import Received
from aftercare.language import Language
from aftercare.outbox.intent import Timer
from aftercare.say import Say
from aftercare.understanding import Understanding
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.albums import in_turn, join_album, thawed
from bot.customer.command_words import as_words, words_in
from bot.customer.flood_gate import FloodGate
from bot.customer.hearing import Hearing, Looks
from bot.customer.on_command import COMMANDS as CUSTOMERS_COMMANDS
from bot.customer.on_command import on_command
from bot.customer.on_pressed import is_customers, on_customer_pressed
from bot.customer.on_reachability import on_reachability
from bot.customer.on_said import on_burst_over, on_said
from bot.customer.opening.touch import on_opening_reacted
from bot.customer.warm import warm_customers
from bot.desk.asked import After
from bot.desk.group.on_desk_change import notice_topics, on_migrated, on_standing, on_topic_changed
from bot.desk.on_pressed import on_pressed
from bot.desk.on_staff_command import is_command, on_group_command, on_private_command
from bot.desk.roster.on_invited import staff_reached
from bot.desk.words.on_group_wrote import on_group_wrote
from bot.desk.words.on_private_words import on_private_slip, on_private_words
from bot.desk.words.on_reacted import on_reacted
from bot.house import House
from bot.telegram.inputs import (
    Commanded,
    GroupWrote,
    Input,
    Migrated,
    Person,
    Pressed,
    Reachability,
    Reacted,
    Said,
    Standing,
    TopicChanged,
)
from bot.telegram.pump import Prepared, Unreadable
from bot.telegram.storing import Warmer
from bot.telegram.translate import read_update
from bot.timers import TIMERS

Answers = Callable[[Pressed, Say | None, Language], Awaitable[None]]
Follows = Callable[[Sequence[After]], Awaitable[None]]


class Router:
    """Reads an input before its transaction, and names the use case that decides within it.

    `look` shows what is stored; without it a reading knows only what came in since the start. `uploads`
    is called where there is a file to be dealt with.
    """

    def __init__(
        self,
        house: House,
        bot: Bot,
        understanding: Understanding,
        answer: Answers,
        follow: Follows,
        *,
        look: Looks | None = None,
        uploads: Callable[[], None] = lambda: None,
    ) -> None:
        self._uploads = uploads
        self._house = house
        self._bot = bot
        self._hearing = Hearing(understanding, look)
        self._answer = answer
        self._follow = follow
        self._gate = FloodGate()

    async def prepare(self, entry: Received) -> Prepared:
        """Read a stored update. Raises `Unreadable`."""
        try:
            received = read_update(orjson.loads(entry.body), self._bot, self._house.bot_id)
        except Exception as error:
            raise Unreadable from error
        if isinstance(received, Pressed):
            return self._press(received)
        if isinstance(received, Commanded) and not self._gate.lets(received, entry):
            return Prepared(lambda _: None)
        if isinstance(received, Said):
            received = self._gate.counted(received, entry)
        after: list[After] = []
        decide = await self._use_case(received, after)

        def stage(work: Work) -> None:
            after.clear()  # it may be decided anew, after a transaction that was taken back
            decide(work)

        return Prepared(stage, *_warming(received), after=lambda: self._follow(after) if after else None)

    async def fire(self, timer: Timer) -> Callable[[Work, Timer], None]:
        """Make ready what a due timer needs, and name what it does."""
        house = self._house
        if timer.kind == "burst":
            texts = [str(text) for text in _list(timer.facts["texts"])]
            user_id = int(timer.key)
            reading = await self._hearing.read("\n".join(texts), user_id)

            def over(work: Work, due: Timer) -> None:
                on_burst_over(work, house, due, texts, reading)
                self._hearing.note(work, user_id)

            return over
        if timer.kind == "upload":
            return lambda _, __: self._uploads()
        if timer.kind == "album":
            stage = await self._use_case(thawed(timer), [], whole=True)
            return lambda work, _: stage(work)
        strikes = TIMERS[timer.kind]

        def strike(work: Work, due: Timer) -> None:
            strikes(work, house, due)
            if due.kind == "opening":
                self._hearing.begun(work, int(due.key))

        return strike

    async def _use_case(
        self, received: Input, after: list[After], *, whole: bool = False
    ) -> Callable[[Work], None]:
        house = self._house
        match received:
            case Said(album=str()) | GroupWrote(album=str()) if not whole:
                alone = await self._use_case(received, after, whole=True) if received.edited else None
                return lambda work: join_album(work, received, alone)
            case Said():
                reading = await self._hearing.read(received.content.text, received.person.id)

                def said(work: Work) -> None:
                    _said(work, house, received, reading)

                return self._heard(received.person, after, said if whole else in_turn(received, said))
            case Commanded():
                words = await self._words(received)
                return self._heard(
                    received.person, after, lambda work: self._command(work, received, after, words)
                )
            case Reacted(person=Person() as person):
                return self._hearing.noted(person.id, lambda work: _take(work, house, received, after))
            case GroupWrote() if not whole and not is_command(received):
                return in_turn(received, lambda work: _take(work, house, received, after))
            case _:
                return lambda work: _take(work, house, received, after)

    def _heard(
        self, person: Person, after: list[After], stage: Callable[[Work], None]
    ) -> Callable[[Work], None]:
        """Take a customer's input, and keep in mind what they were asked by it."""

        def heard(work: Work) -> None:
            staff_reached(work, person.id, after)
            stage(work)

        return self._hearing.noted(person.id, heard)

    async def _words(self, given: Commanded) -> tuple[Said, Reading] | None:
        words = words_in(given)
        if not words:
            return None
        return as_words(given, await self._hearing.read(words, given.person.id))

    def _command(
        self, work: Work, given: Commanded, after: list[After], words: tuple[Said, Reading] | None
    ) -> None:
        # What is no command of theirs gets what any customer gets, so that an outsider learns nothing.
        if on_private_command(work, self._house, given, after):
            return
        if words is not None:
            # What a command says is whole, so nothing more is waited for.
            on_said(work, replace(self._house, burst=0), *words)
        elif given.name in CUSTOMERS_COMMANDS or not on_private_slip(work, given):
            on_command(work, self._house, given, after)

    def _press(self, pressed: Pressed) -> Prepared:
        said: list[tuple[Say | None, Language]] = []
        after: list[After] = []

        def stage(work: Work) -> None:
            after.clear()
            if is_customers(work, pressed):
                said.append(on_customer_pressed(work, self._house, pressed))
                self._hearing.note(work, pressed.person.id)
            else:
                said.append((on_pressed(work, self._house, pressed, after), self._house.language))

        async def answer() -> None:
            await self._answer(pressed, *said[-1])
            await self._follow(after)

        return Prepared(stage, after=answer)


def _said(work: Work, house: House, said: Said, reading: Reading) -> None:
    """Most who write in private are customers; staff may write to one from there."""
    if not on_private_words(work, house, said):
        on_said(work, house, said, reading)


def _take(work: Work, house: House, received: Input, after: list[After]) -> None:
    """Take what needs nothing but what is stored."""
    if isinstance(received, GroupWrote | Standing):
        notice_topics(work, house, received.chat_id, forum=received.forum)
    match received:
        case GroupWrote() if is_command(received):
            on_group_command(work, house, received, after)
        case GroupWrote():
            on_group_wrote(work, house, received)
        case Reacted():
            on_opening_reacted(work, received)
            on_reacted(work, house, received)
        case Reachability():
            on_reachability(work, received)
            if not received.blocked:
                staff_reached(work, received.person.id, after)
        case TopicChanged():
            on_topic_changed(work, house, received)
        case Standing():
            on_standing(work, house, received, after)
        case Migrated():
            on_migrated(work, house, received)


def _warming(received: Input) -> tuple[Warmer | None, object]:
    match received:
        case Said(person=person) | Commanded(person=person):
            return warm_customers, person.id
        case _:
            return None, None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
