# ruff: noqa: RUF001 -- typographic signs are what it reads
"""Bytes of a text file in whatever encoding a till or a spreadsheet wrote them."""

import codecs
import re
from collections.abc import Iterator
from itertools import islice, pairwise

# With its mark in front a file says itself what it is.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# In the order in which they win where a text reads the same.
_CANDIDATES = (
    "cp1257",
    "cp1252",
    "cp1250",
    "cp1251",
    "iso8859-13",
    "iso8859-15",
    "iso8859-2",
    "iso8859-4",
    "koi8-r",
    "cp866",
    "iso8859-5",
    "mac-cyrillic",
    "cp775",
    "cp852",
    "mac-roman",
)
# The letters beyond a to z of each language whose businesses send files, its neighbours' included.
_ALPHABETS = (
    "äöüõšž",
    "ąčęėįšųūž",
    "čšžćđ",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "āčēģīķļņšūž",
    "ąćęłńóśźż",
    "äöåéß",
    "éèêëàâçîïôûùüœ",
)
_USUAL_SIGNS = frozenset("€£§°№«»„“”‚‘’–—…·•\u00a0©®²³½")
_WORDS = re.compile(rb"[A-Za-z0-9\x80-\xff]+")
_DIGITS = re.compile(rb"[0-9]+")
_LETTER_AT_DIGIT = re.compile(r"(?<=0)[^\W\d_]|[^\W\d_](?=0)")
_MOST_WORDS, _LONGEST_WORD = 500, 100
# What reads worse than this is asked of somebody who knows more encodings (points a sign).
_POOR = 0.6


def decode_text(data: bytes) -> str:
    """Read the text; whatever the bytes are, something comes of it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_encoding(data), "replace")


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: half of what is written with Latin digits and signs is zero."""
    start = data[:4000]
    pairs = len(start) // 2
    if not pairs or len(data) % 2:
        return ""
    if start[1::2].count(0) > pairs * 0.3 > 3 * start[0::2].count(0):
        return "utf-16-le"
    if start[0::2].count(0) > pairs * 0.3 > 3 * start[1::2].count(0):
        return "utf-16-be"
    return ""


def _encoding(data: bytes) -> str:
    words = b"\n".join(islice(dict.fromkeys(_foreign_words(data)), _MOST_WORDS))
    points = {name: _points(words, name) for name in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda name: points[name])
    return best if points[best] >= _POOR else _asked(data) or best


def _foreign_words(data: bytes) -> Iterator[bytes]:
    # Found as whole words: a pattern that looks for a foreign sign within one tries each letter anew.
    found = (word[0] for word in _WORDS.finditer(data))
    return (_DIGITS.sub(b"0", one) for word in found if not (one := word[:_LONGEST_WORD]).isascii())


def _asked(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 -- only strange files need it, and it is large

    found = from_bytes(data[:200_000]).best()
    return None if found is None else found.encoding


def _points(words: bytes, name: str) -> float:
    """How much like one of our languages the words read in that encoding: at most 1 a foreign sign."""
    try:
        text = words.decode(name)
    except UnicodeDecodeError:
        return -1.0
    foreign = [sign for sign in text if sign > "\x7f"]
    if not foreign:
        return 0.0
    letters = "".join(foreign).lower()
    at_home = max(sum(letters.count(sign) for sign in alphabet) for alphabet in _ALPHABETS)
    signs = sum(sign in _USUAL_SIGNS for sign in foreign)
    return (at_home + 0.7 * signs - _oddities(text)) / len(foreign)


def _oddities(text: str) -> float:
    """Signs of a wrong reading: small letters before great ones, two scripts in a word, control signs."""
    odd = 0.0
    for word in text.split():
        inner = sum(a.islower() and b.isupper() for a, b in pairwise(word))
        cyrillic = sum("\u0400" <= sign <= "\u04ff" for sign in word)
        latin = sum(sign.isalpha() and sign < "\u0250" for sign in word)
        # What parts thousands would read as a letter in another encoding.
        odd += inner + min(cyrillic, latin) + len(_LETTER_AT_DIGIT.findall(word))
        # So would a dash or a currency that stands alone.
        odd += 0.6 * (len(word) == 1 and word.isalpha())
        odd += sum(
            "\x80" <= sign <= "\x9f" or sign in "\u2500\u2502\u2551\u2591\u2592\u2593" for sign in word
        )
        # "Ярки" for "оПХЙ": a word seldom begins small where the rest is great
        odd += word[:1].islower() and len(word) > 1 and word[1:].isupper()
    return odd
