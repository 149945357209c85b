"""A cry for help may stand behind a command: "/problem gas leak"."""

from bot.telegram.inputs import Commanded, Content, Said


def words_in(given: Commanded) -> str:
    """What may be read in a command: what stands behind it, and a name that is made of words."""
    name = given.name.replace("_", " ") if "_" in given.name else ""
    return f"{name} {given.argument}".strip()


def as_written(given: Commanded) -> Said:
    """The command as words, which they were meant as."""
    written = Content("text", f"/{given.name} {given.argument}".strip())
    return Said(given.person, (given.message_id,), written, None, given.reply_to)
