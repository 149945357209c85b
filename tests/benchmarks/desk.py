"""The desk on its busiest day: customers who write within minutes, under the limits of the real Telegram.

The bot runs as in production against the sandbox's server with its flood limits, on a clock moved by
hand: what is measured is Telegram's time, not the machine's. A problem's *turn* is when a queue that did
nothing but problems would come to it: a new one needs two of the group's twenty calls a minute.
"""

import argparse
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from telegram_sandbox import Person
from tests.benchmarks import figures
from tests.benchmarks.phrases import COMPLAINT
from tests.town import Town, town

LIMITS = {"rate_overall": 30.0, "rate_chat": 1.0, "rate_group": 20.0, "burst_seconds": 4.0}
# A new problem takes two of the group's calls: its topic and its card (seconds).
PACE = 2 * 60 / LIMITS["rate_group"]
# The promise: a card stands no later than this after its turn (seconds).
LATEST = 60
# Of so many customers one writes on, and of so many one is answered.
WRITES_ON, IS_ANSWERED = 3, 4
# How long after the last problem everything has to be through (minutes).
PATIENCE = 120


@dataclass(slots=True)
class Customer:
    """One of them, what they wrote and when (seconds from the start), and what staff answered."""

    person: Person
    name: str
    begins: float
    wrote: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many write, within how long."""
    parser.add_argument("--customers", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--json", help="append the figures to this file")


async def main(options: argparse.Namespace) -> int:
    """Print the figures; 1 where something was lost, out of order, refused or late."""
    with tempfile.TemporaryDirectory() as folder:
        result = await rush(Path(folder), options.customers, options.minutes)
    for name, value in result.items():
        print(f"{name:>28}: {value:.0f}")
    figures.keep(options.json, "desk", result)
    broken = [name for name in ("lost", "out of order", "429s") if result[name]]
    if result["card after its turn, p95 s"] > LATEST:
        broken.append("card after its turn, p95 s")
    print("broken: " + ", ".join(broken) if broken else "all kept")
    return bool(broken)


async def rush(folder: Path, customers: int, minutes: float) -> dict[str, float]:
    """Let so many customers write within so many minutes, staff answer some, and say how it went."""
    async with town(folder, flood=True, **LIMITS) as here:
        people = _people(here, customers, minutes * 60)
        started = here.clock.now()
        for due, number, step in _steps(people):
            await here.later(seconds=max(0.0, due - (here.clock.now() - started).total_seconds()))
            _write(people[number], number, step)
        for _ in range(PATIENCE):
            await here.later(minutes=1)
            _staff_answer(here, people)
            if here.app is not None and here.app.relay.waiting == 0:
                break
        await here.later(minutes=2)
        return _figures(here, people, started.timestamp())


def _people(here: Town, count: int, seconds: float) -> list[Customer]:
    random = Random(20)
    begins = sorted(random.uniform(0, seconds) for _ in range(count))
    languages = ("en", "et", "lt", "ru", "sl")
    people = []
    for number, moment in enumerate(begins):
        name = f"Customer {number:03}"
        person = here.sandbox.add_user(name, language_code=languages[number % len(languages)])
        people.append(Customer(person, name, moment))
    return people


def _steps(people: list[Customer]) -> list[tuple[float, int, int]]:
    steps = []
    for number, customer in enumerate(people):
        steps.append((customer.begins, number, 0))
        if number % WRITES_ON == 0:
            steps += [(customer.begins + 2, number, 1), (customer.begins + 90, number, 2)]
    return sorted(steps)


def _write(customer: Customer, number: int, step: int) -> None:
    words = COMPLAINT[number % len(COMPLAINT)]
    text = f"{words[step % len(words)]} ({number:03}.{step})"
    if step == 0:
        customer.person.start()
    customer.person.write(text)
    customer.wrote.append(text)


def _staff_answer(here: Town, people: list[Customer]) -> None:
    topics = {
        customer.name: topic.id
        for topic in here.desk.topics
        for customer in people[::IS_ANSWERED]
        if customer.name in topic.name
    }
    for customer in people[::IS_ANSWERED]:
        topic = topics.get(customer.name)
        if topic is None or customer.answered:
            continue
        card = next((line for line in here.desk.shows(topic) if " #" in line.text and line.buttons), None)
        if card is None:
            continue
        here.kadri.press(card.buttons[0][0], on=card.id, to=here.desk)
        for part in ("first", "second"):
            text = f"The {part} answer to {customer.name}"
            here.kadri.write(text, to=here.desk, topic=topic)
            customer.answered.append(text)


def _figures(here: Town, people: list[Customer], started: float) -> dict[str, float]:
    cards = _cards(here, people)
    waits, delays, turn = [], [], 0.0
    for customer in people:
        turn = max(customer.begins, turn)
        at = cards.get(customer.name)
        if at is not None:
            waits.append(at - started - customer.begins)
            delays.append(at - started - turn)
        turn += PACE
    lost, disordered = _verdict(here, people)
    calls = here.sandbox.calls.counts
    return {
        "customers": len(people),
        "messages": sum(len(customer.wrote) for customer in people),
        "lost": lost + len(people) - len(cards),
        "out of order": disordered,
        "429s": sum(count for (_, code), count in calls.items() if code == 429),
        "time to card, p50 s": figures.percentile(waits, 0.5),
        "time to card, p95 s": figures.percentile(waits, 0.95),
        "card after its turn, p50 s": figures.percentile(delays, 0.5),
        "card after its turn, p95 s": figures.percentile(delays, 0.95),
        "card after its turn, max s": max(delays, default=0.0),
    }


def _cards(here: Town, people: list[Customer]) -> Mapping[str, float]:
    names = {customer.name for customer in people}
    found: dict[str, float] = {}
    for topic in here.desk.topics:
        name = next((one for one in names if one in topic.name), None)
        card = next((line for line in here.desk.shows(topic.id) if " #" in line.text), None)
        if name is not None and card is not None:
            found[name] = card.date
    return found


def _verdict(here: Town, people: list[Customer]) -> tuple[int, int]:
    lost = disordered = 0
    topics = {topic.name: topic.id for topic in here.desk.topics}
    for customer in people:
        topic = next((number for name, number in topics.items() if customer.name in name), None)
        shown = [] if topic is None else [line.text for line in here.desk.shows(topic)]
        heard = here.heard(customer.person)
        for texts, place in ((customer.wrote, shown), (customer.answered, heard)):
            at = [next((spot for spot, line in enumerate(place) if text in line), None) for text in texts]
            lost += at.count(None)
            known = [spot for spot in at if spot is not None]
            disordered += known != sorted(known)
    return lost, disordered
