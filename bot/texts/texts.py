"""From what is to be said to the words that say it."""

import html
import re
from collections.abc import Mapping
from datetime import UTC, tzinfo
from functools import cache
from pathlib import Path
from typing import Self

from aftercare.language import LANGUAGES
from aftercare.say import Say
from bot.texts.error import TextError
from bot.texts.figures import Figures
from bot.texts.fillings import Value, filled
from bot.texts.locale_texts import LocaleTexts
from bot.texts.source import MessagesWhenAsked, messages

_TAG = re.compile(r"<[^>]*>")


class Texts:
    """All languages, loaded; times are shown in the business's zone."""

    def __init__(self, locales: Mapping[str, LocaleTexts], zone: tzinfo) -> None:
        self._locales = {language: (texts, Figures(language, zone)) for language, texts in locales.items()}

    @classmethod
    def load(cls, folder: Path | None = None, zone: tzinfo = UTC) -> Self:
        """Read every language from a folder of locales, by default the one that comes with the program.

        Raises TextError for a language without texts and for malformed files.
        """
        return cls(_shipped() if folder is None else _read(folder), zone)

    def render(self, say: Say, language: str) -> str:
        """Give the words as Telegram's HTML: tags are ours, everything that was given is escaped.

        Raises TextError for an unknown language or key, a missing variable, a malformed argument.
        """
        return self._html(say.key, say.args, language)

    def plain(self, say: Say, language: str) -> str:
        """Give the words without markup, nothing escaped: for buttons, titles, menus, callback answers."""
        text = self.render(say, language)
        # Whatever was given is escaped by now, so a tag that is left is one of ours.
        return html.unescape(_TAG.sub("", text)) if "<" in text or "&" in text else text

    def _html(self, key: str, args: Mapping[str, Value], language: str) -> str:
        texts, figures = self._of(language)

        def inner(inner_key: str, inner_args: Mapping[str, Value]) -> str:
            return self._html(inner_key, inner_args, language)

        return "".join(
            part if isinstance(part, str) else filled(args[part[0]], part[1], figures, inner)
            for part in texts.words(key, args)
        )

    def _of(self, language: str) -> tuple[LocaleTexts, Figures]:
        try:
            return self._locales[language]
        except KeyError:
            raise TextError(f"no texts in {language}") from None


@cache
def _shipped() -> Mapping[str, LocaleTexts]:
    # What comes with the program does not change while it runs, and its tests have read every message.
    return {name: LocaleTexts(name, MessagesWhenAsked(_home() / name)) for name in LANGUAGES}


def _read(home: Path) -> Mapping[str, LocaleTexts]:
    return {name: LocaleTexts(name, messages(home / name)) for name in LANGUAGES}


def _home() -> Path:
    # A wheel carries the locales inside the package; a checkout has them beside it.
    package = Path(__file__).parents[1]
    inside = package / "locales"
    return inside if inside.is_dir() else package.parent / "locales"
