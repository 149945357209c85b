"""The next move in arranging a call, from any state of knowledge."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.arrange import (
    Agree,
    AskPhone,
    AskWhen,
    AskWhich,
    CallOff,
    Heard,
    Known,
    Note,
    arranged,
)
from aftercare.callbacks.phone import NoPhone, Phone, Several
from aftercare.callbacks.question import Question
from aftercare.callbacks.window import Reason, Unfit, Window

NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
AT_THREE = Window(NOON + timedelta(hours=3), NOON + timedelta(hours=5))
AT_FIVE = Window(NOON + timedelta(hours=5), NOON + timedelta(hours=6))
MINE, OTHER = Phone("+37255512345"), Phone("+37255512346")
AGREED = Call(MINE.e164, AT_THREE, agreed=True)
MAYBE = NoPhone("9551 2345", "unknown", "+37295512345")

phones = st.sampled_from((None, MINE, OTHER, Several((MINE, OTHER)), MAYBE, NoPhone("12", "short")))
windows = st.sampled_from((None, AT_THREE, AT_FIVE, Unfit("past", AT_FIVE), Unfit("closed")))
questions = st.sampled_from(get_args(Question))
calls = st.builds(Call, st.sampled_from(("", MINE.e164)), st.sampled_from((None, AT_THREE)))
knowns = st.builds(
    Known,
    call=st.one_of(calls, st.just(AGREED)),
    filed=st.sampled_from(("", MINE.e164)),
    missed=st.booleans(),
    asked=questions,
    doubted=st.sampled_from(("", "+37295512345")),
    may_ask=st.booleans(),
)
heards = st.builds(Heard, phones, windows, off=st.booleans(), unclear=st.booleans(), renew=questions)


@given(knowns, heards)
def test_nothing_is_agreed_before_number_and_time_are_known_and_nothing_known_is_lost(
    known: Known, heard: Heard
) -> None:
    call, move = arranged(known, heard)
    if isinstance(move, Agree):
        assert call.agreed and call.phone and call.window
    else:
        assert call.agreed == known.call.agreed
    if not heard.off:
        if isinstance(heard.phone, Phone):
            assert call.phone == heard.phone.e164
        if isinstance(heard.window, Window):
            assert call.window == heard.window
    if not known.may_ask:
        assert isinstance(move, Agree | Note | CallOff)


@given(knowns, heards)
def test_the_same_words_again_change_nothing_more(known: Known, heard: Heard) -> None:
    call, _ = arranged(known, heard)
    again, _ = arranged(replace(known, call=call, missed=False), heard)
    assert again == call


def test_step_by_step_the_number_comes_before_the_time() -> None:
    call, move = arranged(Known(Call()), Heard())
    assert move == AskPhone("first")
    call, move = arranged(Known(call, asked="phone"), Heard(MINE))
    assert move == AskWhen("first")
    call, move = arranged(Known(call, asked="when"), Heard(window=AT_THREE))
    assert (call, move) == (AGREED, Agree("agreed"))


def test_what_was_said_too_early_is_kept() -> None:
    call, move = arranged(Known(Call()), Heard(window=AT_THREE))
    assert move == AskPhone("noted")
    assert arranged(Known(call, asked="phone"), Heard(MINE)) == (AGREED, Agree("agreed"))


def test_everything_at_once_and_a_number_that_is_on_file() -> None:
    assert arranged(Known(Call()), Heard(MINE, AT_THREE)) == (AGREED, Agree("agreed"))
    assert arranged(Known(Call(), filed=MINE.e164), Heard(window=AT_THREE)) == (AGREED, Agree("agreed"))
    assert arranged(Known(Call(), filed=OTHER.e164), Heard(MINE, AT_THREE))[0] == AGREED


def test_a_call_is_moved_by_either_and_stands_otherwise() -> None:
    assert arranged(Known(AGREED), Heard(window=AT_FIVE)) == (replace(AGREED, window=AT_FIVE), Agree("moved"))
    assert arranged(Known(AGREED), Heard(OTHER)) == (replace(AGREED, phone=OTHER.e164), Agree("moved"))
    assert arranged(Known(AGREED), Heard()) == (AGREED, Agree("stands"))


@pytest.mark.parametrize("reason", get_args(Reason))
def test_a_time_that_does_not_do_leaves_the_agreed_one(reason: Reason) -> None:
    unfit = Unfit(reason, AT_FIVE)
    assert arranged(Known(AGREED), Heard(window=unfit)) == (AGREED, AskWhen(unfit.reason, AT_FIVE))


def test_a_number_that_cannot_be_called_is_not_replaced_by_the_one_on_file() -> None:
    known = Known(Call(), filed=MINE.e164)
    call, move = arranged(known, Heard(NoPhone("12 34", "short"), AT_THREE))
    assert move == AskPhone("short", "12 34")
    assert call == Call("", AT_THREE)


def test_who_insists_on_a_doubtful_number_is_called_on_it() -> None:
    call, move = arranged(Known(Call(), asked="phone"), Heard(MAYBE, AT_THREE))
    assert move == AskPhone("unknown", "9551 2345", "+37295512345")
    insisting = Known(call, asked="phone", doubted="+37295512345")
    assert arranged(insisting, Heard(MAYBE)) == (Call("+37295512345", AT_THREE, agreed=True), Agree("agreed"))


def test_of_several_numbers_one_is_chosen() -> None:
    both = Several((MINE, OTHER))
    assert arranged(Known(Call()), Heard(both, AT_THREE)) == (Call("", AT_THREE), AskWhich((MINE, OTHER)))


def test_a_call_that_nobody_made_is_arranged_anew() -> None:
    call, move = arranged(Known(AGREED, missed=True), Heard())
    assert (call.window, move) == (None, AskWhen("missed"))
    assert arranged(Known(AGREED, missed=True), Heard(window=AT_FIVE))[1] == Agree("moved")


def test_whoever_presses_for_another_is_asked_for_it() -> None:
    assert arranged(Known(AGREED), Heard(renew="when")) == (AGREED, AskWhen("other"))
    assert arranged(Known(AGREED), Heard(renew="phone")) == (AGREED, AskPhone("other"))


def test_what_is_no_answer_is_said_to_be_none() -> None:
    assert arranged(Known(Call(), asked="phone"), Heard(unclear=True))[1] == AskPhone("unclear")
    when = Known(Call(MINE.e164), asked="when")
    assert arranged(when, Heard(unclear=True))[1] == AskWhen("unclear")


def test_whoever_wants_a_person_at_once_is_asked_nothing() -> None:
    known = Known(Call(), may_ask=False)
    assert arranged(known, Heard()) == (Call(), Note())
    assert arranged(known, Heard(MINE, AT_THREE)) == (AGREED, Agree("agreed"))


def test_no_call_is_no_call() -> None:
    assert arranged(Known(AGREED), Heard(off=True)) == (AGREED, CallOff())
