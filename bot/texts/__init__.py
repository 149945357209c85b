"""Words in five languages: `Texts` turns a `Say` into text."""

from bot.texts.error import TextError
from bot.texts.texts import Texts

__all__ = ["TextError", "Texts"]
