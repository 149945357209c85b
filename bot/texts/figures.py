"""Money, times, numbers, lists and languages, written as a language writes them."""

import re
from copy import copy
from datetime import datetime, tzinfo
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import DateTimePattern
from babel.lists import format_list
from babel.numbers import NumberPattern, format_decimal

from aftercare.money import Money, MoneyError, decimals
from bot.texts.error import TextError

# The English of these businesses is European: day before month, and the euro sign in front.
_LOCALES = {"en": "en_GB"}
# Months as they stand inside a sentence, where a language bends them and CLDR has them only standing alone.
_BENT = {
    "et": "jaanuaril veebruaril märtsil aprillil mail juunil "
    "juulil augustil septembril oktoobril novembril detsembril",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
}
# The same for the day by which something is done, and until which it is good; the days of the week too.
_BY = {
    "et": "esmaspäevaks teisipäevaks kolmapäevaks neljapäevaks reedeks laupäevaks pühapäevaks "
    "jaanuariks veebruariks märtsiks aprilliks maiks juuniks "
    "juuliks augustiks septembriks oktoobriks novembriks detsembriks",
    "lt": "pirmadienio antradienio trečiadienio ketvirtadienio penktadienio šeštadienio sekmadienio",
    "ru": "понедельника вторника среды четверга пятницы субботы воскресенья",
    "sl": "ponedeljka torka srede četrtka petka sobote nedelje " + _BENT["sl"],
}
_UNTIL = _BY | {
    "et": "esmaspäevani teisipäevani kolmapäevani neljapäevani reedeni laupäevani pühapäevani "
    "jaanuarini veebruarini märtsini aprillini maini juunini "
    "juulini augustini septembrini oktoobrini novembrini detsembrini",
}
# CLDR sets a currency's letters apart from the digits, which Babel leaves out.
_LETTERS_AT_DIGITS = re.compile(r"(?<=[^\W\d_])(?=\d)")

_WORDS = re.compile(r"[^\W\d_]+")


class Figures:
    """Figures of one language; times are shown in the business's zone."""

    def __init__(self, language: str, zone: tzinfo) -> None:
        self.locale = Locale.parse(_LOCALES.get(language, language))
        self._zone = zone
        # Babel takes longer over an amount than everything else in a message takes together.
        self._written = lru_cache(1024)(self._money)
        self._currency: NumberPattern = self.locale.currency_formats["standard"]
        self._day: DateTimePattern = self.locale.datetime_skeletons["MMMMd"]
        self._date: DateTimePattern = self.locale.date_formats["long"]
        self._time: DateTimePattern = self.locale.time_formats["short"]
        months, days = self.locale.months["format"]["wide"], self.locale.days["format"]["wide"]
        self._weekdays = [str(days[at]) for at in range(7)]
        self._months = [str(months[at]) for at in range(1, 13)]
        self._bent = dict(zip(self._months, _BENT.get(language, "").split(), strict=False))
        self._bent_by = self._both(_BY.get(language, ""))
        self._bent_until = self._both(_UNTIL.get(language, ""))

    def number(self, value: int) -> str:
        """Write a count, with its thousands apart."""
        return str(format_decimal(value, locale=self.locale))

    def money(self, amount: str, currency: str) -> str:
        """Write an amount given as "35.00", with as many decimals as the currency has (ISO 4217).

        Raises TextError for what is no amount or no currency.
        """
        return self._written(amount, currency)

    def moment(self, at: str, style: str) -> str:
        """Write an ISO 8601 moment: `time`, `day`, both (`daytime`), day and year (`date`), or `weekday`.

        A `weekday` is the day with the day of the week before it.

        Raises TextError for a moment without an offset, and for another style.
        """
        try:
            moment = datetime.fromisoformat(at)
        except ValueError as error:
            raise TextError("no ISO 8601 moment") from error
        if moment.tzinfo is None:
            raise TextError("a moment without an offset is ambiguous")
        local = moment.astimezone(self._zone)
        match style:
            case "time":
                return self._time.apply(local, self.locale)
            case "day":
                return self._day.apply(local, self.locale)
            case "daytime":
                return f"{self._day.apply(local, self.locale)}, {self._time.apply(local, self.locale)}"
            case "weekday":
                return f"{self._weekdays[local.weekday()]}, {self._day.apply(local, self.locale)}"
            case "date":
                return self._date.apply(local, self.locale)
            case _:
                raise TextError(f"no style of times: {style}")

    def inside(self, day: str) -> str:
        """Write a day as it stands inside a sentence: "12. märtsil" for "12. märts"."""
        return _WORDS.sub(lambda word: self._bent.get(word[0], word[0]), day)

    def by(self, day: str) -> str:
        """Write a day as the one by which something is done: "reedeks, 13. märtsiks"."""
        return _WORDS.sub(lambda word: self._bent_by.get(word[0], word[0]), day)

    def until(self, day: str) -> str:
        """Write a day as the last one on which something is good: "reedeni, 13. märtsini"."""
        return _WORDS.sub(lambda word: self._bent_until.get(word[0], word[0]), day)

    def names(self, joined: str) -> str:
        """List names that come joined by commas as a sentence does: "Marko and Liis"."""
        return format_list(named(joined), locale=self.locale)

    def language(self, code: str) -> str:
        """Name a language in this one; TextError for an unknown code."""
        name = self.locale.languages.get(code)
        if name is None:
            raise TextError("no name is known for that language")
        return str(name)

    def _both(self, bent: str) -> dict[str, str]:
        return dict(zip([*self._weekdays, *self._months], bent.split(), strict=False))

    def _money(self, amount: str, currency: str) -> str:
        try:
            Money.parse(amount, currency)
            places = decimals(currency)
        except MoneyError as error:
            raise TextError(f"no amount of money: {error}") from error
        pattern = copy(self._currency)
        pattern.frac_prec = (places, places)
        text = str(pattern.apply(Decimal(amount), self.locale, currency=currency, currency_digits=False))
        return _LETTERS_AT_DIGITS.sub("\N{NO-BREAK SPACE}", text)


def named(joined: str) -> list[str]:
    """Take apart a list of names joined by commas."""
    return [name for part in joined.split(",") if (name := part.strip())]
