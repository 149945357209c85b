"""Words behind a command: "/problem the colour is wrong", "/callback tomorrow at 3", "/problem gas leak"."""

from collections.abc import Mapping
from dataclasses import replace

from aftercare.conversations.needs import needed
from aftercare.understanding.reading import Reading, Wish
from bot.customer.on_command import COMMANDS
from bot.telegram.inputs import Commanded, Content, Said

_WISHES: Mapping[str, Wish] = {"callback": "callback", "person": "person", "stop": "stop"}
# What is written behind these is about what they do, unless it asks for more.
_TELLING = frozenset({"problem", *_WISHES})


def words_in(given: Commanded) -> str:
    """What may be read in a command: what stands behind it, and a name that is made of words."""
    name = given.name.replace("_", " ") if "_" in given.name else ""
    return f"{name} {given.argument}".strip()


def as_words(given: Commanded, reading: Reading) -> tuple[Said, Reading] | None:
    """The command as the words that it was meant as; None: its name says all that people need to know."""
    if reading.danger:
        return _said(given, f"/{given.name} {given.argument}".strip()), reading
    # What no customer can order gets the help, whatever stands behind it.
    if not given.argument or given.name not in COMMANDS or given.name == "start":
        return None
    if given.name not in _TELLING:
        of_bill = given.name == "bill" and reading.bill is not None
        return (_said(given, given.argument), reading) if of_bill or needed(reading) else None
    wish = _WISHES.get(given.name)
    wishes = reading.wishes if wish is None else reading.wishes | {wish}
    problem = reading.problem or given.name == "problem"
    meant = replace(reading, wishes=wishes, problem=problem, not_service=False)
    return _said(given, given.argument), meant


def _said(given: Commanded, words: str) -> Said:
    return Said(given.person, (given.message_id,), Content("text", words), None, given.reply_to)
