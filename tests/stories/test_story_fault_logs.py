"""Whatever happens, the logs hold nobody's words, names, numbers, tokens."""

import pytest

from tests.stories.fault_scene import unhappy, visit_of
from tests.stories.logbook import logbook
from tests.town import API_KEY, Town

WORDS = "Ploomikook jäi laua alla peitu"
ANSWER = "Vabandame siiralt, prouake"
PHONE = "+37255598765"


async def test_no_log_line_at_any_level_tells_what_anybody_said(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logbook(monkeypatch) as log:
        await here.close()
        await here.open()
        visit = visit_of("Anna")
        visit["customer"] |= {"name": "Annabella", "phone": PHONE}
        _, taken = await here.till(**visit)
        token = taken["link"].partition("start=")[2]
        anna = here.sandbox.add_user("Annabella", language_code="et")
        anna.start(token)
        await here.settle()
        await here.says(anna, f"Ootasin tund aega. {WORDS}")
        anna.share_phone(PHONE)
        await here.says(anna, f"Helistage {PHONE}")
        here.sandbox.faults.lose_answer("sendMessage", chat_id=anna.id)
        await here.staff_says(here.kadri, here.topic_of("Annabella"), ANSWER)
        here.sandbox.faults.fail(400, f"Bad Request: can't parse entities: {ANSWER}", "sendMessage", times=2)
        await here.staff_says(here.kadri, here.topic_of("Annabella"), ANSWER)
        here.sandbox.faults.fail(400, f"Bad Request: refused, {ANSWER}", "sendMessage", chat_id=anna.id)
        await here.staff_says(here.kadri, here.topic_of("Annabella"), ANSWER)
        here.sandbox.inject({"message": {"message_id": WORDS, "text": [WORDS], "chat": {"id": anna.id}}})
        await here.sandbox.go_away()
        anna.write(WORDS)
        await here.later(minutes=1)
        await here.sandbox.come_back()
        await here.later(minutes=1)
        await here.till(customer=WORDS, lines=PHONE)
        await here.close()
        written = log.getvalue()

    assert "call_refused" in written, "there was something to log"
    assert "input_failed" in written
    bare = here.sandbox.token.partition(":")[2]
    for secret in (
        WORDS,
        ANSWER,
        "Ploomikook",
        "prouake",
        "Annabella",
        PHONE,
        PHONE[4:],
        token,
        bare,
        API_KEY,
    ):
        assert secret not in written
    # Nor in the shapes that logs like to give to words.
    assert WORDS.encode("unicode_escape").decode() not in written


async def test_an_input_that_breaks_a_use_case_is_logged_by_kind_only(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await unhappy(here)
    with logbook(monkeypatch) as log:
        monkeypatch.setattr("bot.router.on_said", _breaks)
        await here.says(anna, WORDS)
        await here.later(minutes=1)
        written = log.getvalue()
    assert "dead_letter" in written
    assert WORDS not in written


def _breaks(*facts: object) -> None:
    raise ValueError(f"cannot do with {facts}")
