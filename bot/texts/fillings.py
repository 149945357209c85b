"""What is put into the slots of a message: the one place where a value becomes HTML."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from bot.texts.error import TextError
from bot.texts.figures import Figures

Value: TypeAlias = str | int | Mapping[str, str]
Inner: TypeAlias = Callable[[str, Mapping[str, Value]], str]

# How a value may be asked for in a message, e.g. { LIST($staff) }. Every form gets escaped text and adds
# only plain characters; an empty text stays empty, so that a remark about nothing is not made.
FORMS: Mapping[str, Callable[[Figures, str], str]] = {
    "LIST": lambda figures, text: figures.names(text) if text else "",
    "ASIDE": lambda _, text: f" ({text})" if text else "",
    "COMMA": lambda _, text: f", {text}" if text else "",
    "DOT": lambda _, text: f" · {text}" if text else "",
    "LINE": lambda _, text: f"\n{text}" if text else "",
    "ON": lambda figures, text: figures.inside(text),
    "BY": lambda figures, text: figures.by(text),
    "UNTIL": lambda figures, text: figures.until(text),
    "LANGUAGE": lambda figures, text: figures.language(text),
}


def escaped(text: str) -> str:
    """Write a text as Telegram's HTML; quotes too, with the only names for them that Telegram knows."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def filled(value: Value, form: str, figures: Figures, inner: Inner) -> str:
    """Write a value in the form that the message asks for, as HTML.

    `inner` renders a message that stands inside another. Raises TextError for a malformed value.
    """
    if form == "ID":
        return escaped(str(value))
    text = _html(value, figures, inner)
    return FORMS[form](figures, text) if form else text


def _html(value: Value, figures: Figures, inner: Inner) -> str:
    match value:
        case str():
            return escaped(value)
        case int():
            return figures.number(value)
        case {"money": amount, "currency": currency}:
            return escaped(figures.money(amount, currency))
        case {"at": at}:
            return escaped(figures.moment(at, value.get("style", "daytime")))
        case {"say": key}:
            return inner(key, {name: given for name, given in value.items() if name != "say"})
        case _:
            raise TextError("an argument is neither text nor number, money, moment or message")
