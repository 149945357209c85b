"""Five hundred hostile strings as names, words, answers and titles: each is shown as it was written."""

from random import Random

import pytest

from bot.telegram.entities import one_line, utf16_length
from bot.telegram.splitting import MOST_TITLE
from tests.town import Town

SEEDS = (
    "<b>bold</b>",
    "</b></code><a href='tg://user?id=1'>x</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;amp; &nbsp; &#x202e; &quot;",
    "{ $name } { LIST($staff) } { 1 }",
    '{DOT($x)} -term = { "" }',
    "\ue000LIST staff\ue001",
    "*_`[~>#+-=|{}.!]`_*",
    '=HYPERLINK("http://x","y")',
    "+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "'; DROP TABLE cases; --",
    "%s %d %n %(name)s {0} {name!r} ${HOME}",
    "../../etc/passwd\\..\\..",
    "/unsend",
    "send:1:2",
    "\u202eright to left\u202c",
    "\u2066isolated\u2069 \u200f\u200e",
    "Z\u0338\u0322\u0353a\u0336l\u0337g\u0338o\u0334",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f1ea\U0001f1ea\U0001f1f1\U0001f1f9",
    "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
    "\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \u0e44\u0e17\u0e22",
    "tab\there",
    "nbsp\u00a0narrow\u202fword\u2060joiner",
)


def hostile(count: int) -> list[str]:
    """So many different strings, each two seeds and something between; the same ones every time."""
    random = Random(7)
    found: dict[str, None] = {}
    while len(found) < count:
        first, second = random.choice(SEEDS), random.choice(SEEDS)
        found[f"{first}{random.choice(('', ' ', '<', '&', '  ', chr(10)))}{second} {len(found)}"] = None
    return list(found)


STRINGS = hostile(500)
TURNING = str.maketrans("", "", "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def cleaned(text: str) -> str:
    """What Telegram makes of a text: it takes out what turns directions, and tabs become spaces."""
    return text.translate(TURNING).replace("\t", " ")


@pytest.mark.parametrize("part", range(10))
async def test_hostile_strings_are_shown_literally(here: Town, part: int) -> None:
    here.kadri.start()
    for number, text in enumerate(STRINGS[part * 50 : part * 50 + 50]):
        guest = here.sandbox.add_user(text, language_code="en")
        guest.start()
        await here.says(guest, f"I waited an hour and nobody apologised: {text}")
        topic = here.desk.topics[-1]
        name = one_line(text)[:64]
        assert name[:20] in topic.name and utf16_length(topic.name) <= MOST_TITLE, text
        card = cleaned(here.card(topic.id))
        assert cleaned(f"nobody apologised: {text}") in card, text
        assert name[:20] in card, text
        await here.says(guest, f"More: {text}")
        assert cleaned(here.desk_lines(topic.id)[-1]) == cleaned(f"More: {text}"), text
        if number % 5 == 0:
            await here.staff_says(here.kadri, topic.id, f"Answer: {text}")
            assert cleaned(here.heard(guest)[-1]).endswith(cleaned(f"Answer: {text}")), text
    refused = [
        (call.method, call.description) for call in here.sandbox.calls.of() if call.code not in {0, 200}
    ]
    assert [one for one in refused if one[0] != "setMyCommands"] == []
