"""Times among words about a call: bare hours, hours at which nobody answers, what is about something else."""

import pytest

from aftercare.callbacks.wished import wished
from aftercare.language import Language


@pytest.mark.parametrize(
    ("language", "words", "kind", "hour"),
    [
        ("en", "could we do it at 11?", "at", 11),
        ("en", "no wait, 11 is fine", "at", 11),
        ("lt", "ar galite vienuoliktą?", "at", 11),
        ("et", "kas saaks kell 11?", "at", 11),
        ("sl", "bi šlo ob 11?", "at", 11),
        ("en", "don't call me before 11 though", "after", 11),
        ("en", "I'm at work until five", "after", 5),
        ("et", "olen viieni tööl", "after", 5),
        ("lt", "iki penkių dirbu", "after", 5),
        ("ru", "я до пяти на работе", "after", 5),
        ("sl", "do petih delam", "after", 5),
        ("en", "call me at work after 3", "after", 3),
    ],
)
def test_the_hour_that_is_wished(language: Language, words: str, kind: str, hour: int) -> None:
    found = wished(words, language, expected=False)
    assert found.spoken is not None
    times = found.spoken.times
    assert times is not None
    assert (times.kind, times.since) == (kind, hour * 60)
    assert found.around <= 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "sorry, I can't do Friday"), ("lt", "penktadienį negaliu"), ("sl", "v petek ne morem")],
)
def test_a_time_that_does_not_suit_is_not_wished(language: Language, words: str) -> None:
    found = wished(words, language, expected=False)
    assert found.spoken is None
    assert found.unfit


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "can I park there at 11?"),
        ("en", "will Marko be in at 5?"),
        ("ru", "можно в пятницу с собакой?"),
        ("en", "no need to call, I'll come by on Friday"),
    ],
)
def test_what_is_about_something_else_moves_nothing(language: Language, words: str) -> None:
    found = wished(words, language, expected=False)
    assert found.spoken is None or found.around > 0
