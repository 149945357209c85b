"""The five languages beside each other: the same messages, whole in each, fit for Telegram and for people."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from aftercare.cases.case import Kind, Status
from aftercare.cases.resolve_case import DONE
from aftercare.language import LANGUAGES
from aftercare.say import Say
from aftercare.understanding.reading import Sentiment, Theme
from bot.texts import Texts
from bot.texts.locale_texts import LocaleTexts
from bot.texts.source import MessagesWhenAsked, messages

FOLDER = Path(__file__).parents[2] / "locales"
TEXTS = Texts.load()
SOURCES: dict[str, MessagesWhenAsked] = {
    language: MessagesWhenAsked(FOLDER / language) for language in LANGUAGES
}
LOCALES: dict[str, LocaleTexts] = {
    language: LocaleTexts(language, SOURCES[language]) for language in LANGUAGES
}
KEYS = sorted(LOCALES["en"].keys)
LATE = "2026-03-11T12:05:00+00:00"
PLURALS = ("zero", "one", "two", "few", "many")
COUNTS = (0, 1, 2, 3, 5, 11, 21, 22, 25, 101, 102, 1000)
# What is given for a variable that chooses nothing; every other one is a text.
GIVEN: Mapping[str, str | int | dict[str, str]] = {
    **{name: {"at": LATE, "style": "daytime"} for name in ("at", "from", "to", "day")},
    **{name: {"money": "35.00", "currency": "EUR"} for name in ("total", "amount", "left", "cost")},
    "case": 7,
    "number": 7,
    "count": 7,
    "language": "et",
    "staff": "Marko",
    "name": "Anna",
}
# Every language by its own name.
IN_ITS_OWN_WORDS = frozenset({"settings-language"})
MENU_LIMIT, BUTTON_LIMIT, CALLBACK_LIMIT = 256, 40, 200
# Shown in the alert that answers a press.
ON_A_PRESS = (
    "old-button",
    "opening-stands",
    "sent-again",
    "case-is-yours",
    "case-is-taken",
    "case-given-back",
    "case-is-reopened",
    "how-it-stands",
    "already-resolved",
    "is-resolved",
    "what-was-done",
    "what-caused-it",
    "cause-named",
    "give-head",
    "give-ask-amount",
    "give-ask-words",
    "give-given",
    "give-already",
    "give-outdated",
    "give-waits",
    "give-beyond",
)
INSIDE_A_LINE = (
    "voucher-off",
    "theme-name",
    "sentiment-name",
    "card-event",
    "card-wish",
    "staff-role",
    "customer-visit",
    "and-more",
    "card-sign",
    "card-earlier",
    "card-resolved",
    "card-caused",
    "call-window",
    "upload-field-name",
    "upload-column",
    "upload-words",
    "upload-lacks",
    "upload-reason",
    "upload-field",
    "policy-gesture",
)


class Choices(Visitor):
    """What each variable of a message is asked for."""

    def __init__(self) -> None:
        self.texts: dict[str, set[str]] = {}
        self.counts: dict[str, set[str]] = {}
        self.referred: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 -- fluent.syntax's name
        self.referred.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- fluent.syntax's name
        asked = {
            variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            for variant in node.variants
        }
        match node.selector:
            case ast.VariableReference(id=ast.Identifier(name="count" as name)):
                self.counts[name] = asked
            case ast.VariableReference(id=ast.Identifier(name=name)):
                self.texts.setdefault(name, set()).update(asked)
            case ast.FunctionReference(arguments=ast.CallArguments(positional=[variable])):
                assert isinstance(variable, ast.VariableReference)
                self.counts[variable.id.name] = asked
        self.generic_visit(node)


@cache
def choices(language: str, key: str) -> Choices:
    found = Choices()
    found.visit(SOURCES[language][key])
    for referred in found.referred.copy():
        inner = choices(language, referred)
        found.texts |= inner.texts
        found.counts |= inner.counts
    return found


def variables(language: str, key: str) -> frozenset[str]:
    return LOCALES[language].recipe(key).variables


def samples(language: str, key: str) -> Iterator[dict[str, str | int | dict[str, str]]]:
    """Arguments for every variant of a message."""
    asked = choices(language, key)
    options: dict[str, list[str | int]] = {name: [*sorted(texts)] for name, texts in asked.texts.items()}
    if "count" in asked.counts:
        options["count"] = [*COUNTS]
    if "name" in asked.counts:
        options["name"] = ["", "Anna"]
    if "staff" in asked.counts:
        options["staff"] = ["", "Ana", "Ana, Jan", "Ana, Jan, Eva", "Ana, Jan, Eva, Ivo, Neža"]
    if "service" in variables(language, key):
        options["service"] = ["", "Haircut"]
    fixed = {name: GIVEN.get(name, "Lorem") for name in variables(language, key)}
    for chosen in itertools.product(*options.values()):
        yield fixed | dict(zip(options, chosen, strict=True))


each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
def test_every_file_is_fluent_and_each_message_is_read_alone_as_with_all_others(language: str) -> None:
    whole = messages(FOLDER / language)
    assert whole
    assert list(whole) == list(SOURCES[language])
    for key, message in whole.items():
        assert message.equals(SOURCES[language][key], ["span", "comment"]), key


@each_language
def test_every_message_is_in_every_language_and_in_the_same_file(language: str) -> None:
    assert where(language) == where("en")


def where(language: str) -> dict[str, set[str]]:
    return {
        file.name: set(re.findall(r"^([a-z][a-z0-9-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE))
        for file in (FOLDER / language).glob("*.ftl")
    }


@each_language
def test_the_same_variables_and_variants_in_every_language(language: str) -> None:
    for key in KEYS:
        assert variables(language, key) == variables("en", key)
        assert choices(language, key).texts == choices("en", key).texts
        assert choices(language, key).counts.keys() == choices("en", key).counts.keys()


@each_language
def test_plurals_are_the_languages_own(language: str) -> None:
    form = Locale.parse(language).plural_form
    needed = {form(number) for number in range(1001)} - {"other"}
    for key in KEYS:
        for name, asked in choices(language, key).counts.items():
            used = asked & set(PLURALS)
            assert used >= needed if used else name != "count", asked


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("theme", get_args(Theme)),
        ("kind", get_args(Kind)),
        ("status", get_args(Status)),
        ("sentiment", get_args(Sentiment)),
        ("done", DONE),
    ],
)
def test_every_value_of_the_domain_has_its_words(name: str, values: tuple[str, ...]) -> None:
    asking = [key for key in KEYS if name in choices("en", key).texts]
    assert asking
    for key in asking:
        assert choices("en", key).texts[name] >= set(values)


@cache
def every_text(language: str) -> Sequence[tuple[str, str, str]]:
    """Every variant of every message: its key, plain and as HTML, without those that read the same."""
    found: dict[tuple[str, str, str], None] = {}
    for key in KEYS:
        for args in samples(language, key):
            say = Say(key, args)
            found[key, TEXTS.plain(say, language), TEXTS.render(say, language)] = None
    return tuple(found)


@each_language
def test_every_variant_is_a_whole_and_tidy_text(language: str) -> None:
    for key, text, _ in every_text(language):
        assert text.strip() == text != ""
        assert not re.search(r"[{}<>\ue000\ue001]|  | [,.!?;)]|\(\s|\.\.|\(\)", text), text
        first = next((letter for letter in text if letter.isalpha()), "A")
        assert first.isupper() or text[0].isdigit() or text[0] in "(„“»«" or key in INSIDE_A_LINE, text


@each_language
def test_markup_is_telegrams_and_closed(language: str) -> None:
    for _, _, html in every_text(language):
        markup = Markup()
        markup.feed(html)
        markup.close()
        assert markup.open == []


class Markup(HTMLParser):
    """Telegram's HTML; https://core.telegram.org/bots/api#html-style."""

    KNOWN = frozenset(("b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.KNOWN
        assert attrs == []
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        assert "&" not in data

    def handle_entityref(self, name: str) -> None:
        assert name in {"lt", "gt", "amp", "quot"}


def talk_keys() -> list[str]:
    text = (FOLDER / "en" / "talk.ftl").read_text(encoding="utf-8")
    return re.findall(r"^([a-z][a-z-]*) =", text, re.MULTILINE)


@pytest.mark.parametrize("key", talk_keys())
@each_language
def test_a_message_to_a_customer_is_two_sentences_and_one_question_at_most(language: str, key: str) -> None:
    for args in samples(language, key):
        text = TEXTS.plain(Say(key, args), language)
        said = " ".join(line for line in text.splitlines() if not line.startswith("/"))
        sentences = re.findall(r"[^.!?]+[.!?]+", said)
        # A greeting by name comes before the sentences.
        greeted = len(sentences) > 1 and sentences[0].endswith("!") and "Anna" in sentences[0]
        assert len(sentences) - greeted <= 2, text
        assert said.count("?") <= 1, text


@each_language
def test_each_language_keeps_to_its_script(language: str) -> None:
    for key in sorted(set(KEYS) - IN_ITS_OWN_WORDS):
        args = next(samples(language, key))
        shown = TEXTS.plain(Say(key, args), language)
        own = re.sub(
            r"Lorem|Anna|Marko|Ana|Haircut|Telegram|CSV|XLSX?|ODS|ICS|AFTERCARE_\w+|General"
            r"|/\w+(?: (?:add|remove|later|me|off|phone|text et|text)\b)?",
            "",
            shown,
        )
        if language == "ru":
            assert not re.search(r"[A-Za-z]{2}", own.replace("EUR", "")), own
        else:
            assert not re.search(r"[А-Яа-яЁё]", own), own


@each_language
def test_nothing_was_left_in_english(language: str) -> None:
    for key in sorted(set(KEYS) - IN_ITS_OWN_WORDS):
        english = next(samples("en", key))
        words = re.sub(r"Lorem|Anna", "", TEXTS.plain(Say(key, english), "en"))
        if language != "en" and re.search(r"[a-z]{2}", words):
            assert TEXTS.plain(Say(key, english), language) != TEXTS.plain(Say(key, english), "en")


@each_language
def test_what_telegram_limits_is_short(language: str) -> None:
    for key, text, _ in every_text(language):
        if key.startswith("command-"):
            assert len(text) <= MENU_LIMIT
            assert not text.endswith(".")
        if key == "send-again":
            assert len(text) <= BUTTON_LIMIT
        if key in ON_A_PRESS:
            assert len(text) <= CALLBACK_LIMIT


@given(
    st.sampled_from(KEYS),
    st.sampled_from(LANGUAGES),
    st.text(alphabet=st.sampled_from("<>&\"'/=ab;{}$\ue000\ue001 \n"), max_size=30),
)
def test_no_argument_anywhere_becomes_markup(key: str, language: str, hostile: str) -> None:
    args = next(samples(language, key))
    bad = {
        name: hostile if isinstance(value, str) and name != "language" else value
        for name, value in args.items()
    }
    markup = Markup()
    markup.feed(TEXTS.render(Say(key, bad), language))
    markup.close()
    assert markup.open == []
