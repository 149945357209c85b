"""Danger that no single word tells: words that go together, in any order, in sloppy or romanised spelling."""

import time

import pytest

from aftercare.understanding import EmbeddedUnderstanding

UNDERSTANDING = EmbeddedUnderstanding()


@pytest.mark.parametrize(
    "text",
    [
        "губа опухает и не могу дышать",
        "my whole cheek blew up like a balloon",
        "the outlet makes crackling noises and its really hot",
        "my leg is turning black after the filler",
        "pool nagu ripub ja suu on viltu",
        "masina alt jookseb diislit",
        "rozete traska ir labai karsta",
        "senelis neturi oro po jusu vaistu",
        "пол лица онемело и глаз не закрывается",
        "pod mashinoy luzha benzina",
        "noga pochernela posle ukola",
        "jezik imam tako debel da ne morem govorit",
        "izpod avta tece dizel",
    ],
)
def test_words_that_only_together_tell_of_danger_are_heard(text: str) -> None:
    assert UNDERSTANDING.read_now(text).danger


@pytest.mark.parametrize(
    "text",
    [
        "could you check the smoke alarm battery on Friday",
        "no swelling or bleeding so far thanks",
        "i laughed so hard i couldnt breathe",
        "my cheek is fine and the balloon was a nice gift",
        "pidurid on super ja ratas sirge",
        "nei tinimo nei kraujo nera aciu",
        "в датчике дыма батарейку надо поменять",
        "крови вообще не было супер",
        "zavore super in kolo ravno",
        "Vse je prispelo",
    ],
)
def test_words_that_are_denied_or_belong_elsewhere_alarm_nobody(text: str) -> None:
    assert not UNDERSTANDING.read_now(text).danger


def test_a_message_of_nothing_else_costs_little() -> None:
    begun = time.process_time()
    UNDERSTANDING.read_now("after shot child pale " * 180)
    assert time.process_time() - begun < 1
