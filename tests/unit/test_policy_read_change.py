"""What an admin writes behind `/limits`, in five languages and many shapes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.gestures.kinds import KINDS
from aftercare.language import LANGUAGES
from aftercare.policies.change_policy import change_policy
from aftercare.policies.changes import (
    AddGift,
    AdjustLimit,
    Change,
    PolicyError,
    RemoveGift,
    SetLimit,
    SetPayDays,
    SetRegular,
    SetSegments,
    SetShortPay,
    SetSurprises,
    SetVoucherDays,
    SetWaiting,
)
from aftercare.policies.measures import MEASURES
from aftercare.policies.policy import Limit
from aftercare.policies.read_change import read_change
from aftercare.policies.shipped import in_proportion, shipped
from aftercare.policies.words import meaning
from aftercare.say import Say
from bot.texts import Texts

REFUND_30 = SetLimit(("agent",), ("refund",), in_proportion(3000))
ALL_FOUR = SetLimit(("agent",), ("refund",), Limit(case=3000, customer=6000, day=15000, month=150000))
CAPS = SetShortPay(10000, 30, 3, 90)
TOLD: tuple[tuple[str, Change], ...] = (
    ("refund agent 30", REFUND_30),
    ("Refund: agent, 30 €", REFUND_30),
    ("agent refund 30,00", REFUND_30),
    ("refunds for agents up to EUR 30", REFUND_30),
    ("tagasimakse töötajale 30", REFUND_30),
    ("tagasimaksed tootaja 30 eurot", REFUND_30),
    ("grąžinimas darbuotojui 30", REFUND_30),
    ("grazinimas darbuotojas 30", REFUND_30),
    ("возврат сотруднику 30", REFUND_30),
    ("vračilo sodelavcu 30", REFUND_30),
    ("refund agent case 30 customer 60 day 150 month 1500", ALL_FOUR),
    ("refund agent 30 per case, 60 per customer in 30 days, 150 a day, 1 500 a month", ALL_FOUR),
    ("tagasimakse töötaja juhtum 30 klient 60 päevas 150 kuus 1500", ALL_FOUR),
    ("grąžinimas darbuotojas atvejui 30 klientui 60 dienai 150 mėnesiui 1500", ALL_FOUR),
    ("возврат сотрудник случай 30 клиент 60 день 150 месяц 1500", ALL_FOUR),
    ("vračilo sodelavec primer 30 stranka 60 dan 150 mesec 1500", ALL_FOUR),
    ("refund agent month 1500", AdjustLimit(("agent",), ("refund",), (("month", 150000),))),
    (
        "refund agent 30 day 200",
        SetLimit(("agent",), ("refund",), Limit(case=3000, customer=6000, day=20000, month=150000)),
    ),
    (
        "refund discount manager agent 40",
        SetLimit(("agent", "manager"), ("refund", "discount"), in_proportion(4000)),
    ),
    ("discount manager off", SetLimit(("manager",), ("discount",), None)),
    ("discount off", SetLimit(("agent", "manager", "admin"), ("discount",), None)),
    ("скидка руководитель нет", SetLimit(("manager",), ("discount",), None)),
    ("days manager 14", SetLimit(("manager",), ("deferral",), in_proportion(14))),
    ("deferral manager 14 days", SetLimit(("manager",), ("deferral",), in_proportion(14))),
    ("edasilükkamine juht 14 päeva", SetLimit(("manager",), ("deferral",), in_proportion(14))),
    ("odlog vodja 14 dni", SetLimit(("manager",), ("deferral",), in_proportion(14))),
    ("redo admin 2 times", SetLimit(("admin",), ("redo",), in_proportion(2))),
    ("own way agent 15", SetLimit(("agent",), ("own_way",), in_proportion(1500))),
    ("surprise agent 5", SetLimit(("agent",), ("surprise",), in_proportion(500))),
    ("surprises 200", SetSurprises(20000)),
    ("staigmenos 1 200 € per mėnesį", SetSurprises(120000)),
    ("waiting 5", SetWaiting(500)),
    ("ожидание выкл", SetWaiting(0)),
    ("gift add coffee 3", AddGift("coffee", 300)),
    ("gift add Coffee to go, 3,50 €", AddGift("Coffee to go", 350)),
    ("add gift 7 up 3", AddGift("7 up", 300)),
    ("dovana pridėti kava 3", AddGift("kava", 300)),
    ("gift remove coffee", RemoveGift("coffee")),
    ("подарок убрать кофе", RemoveGift("кофе")),
    ("gift agent 12", SetLimit(("agent",), ("gift",), in_proportion(1200))),
    ("regular 5 visits in 365 days 150%", SetRegular(5, 365, 150)),
    ("regular visits 5 days 365 percent 150", SetRegular(5, 365, 150)),
    ("redni 5 obiskov v 365 dneh 150 %", SetRegular(5, 365, 150)),
    ("regular 200%", SetRegular(percent=200)),
    ("regular segment vip", SetSegments(("vip",))),
    ("regular segment VIP, Key account", SetSegments(("VIP", "Key account"))),
    ("regular segment -", SetSegments(())),
    ("shortpay 100 days 30 times 3 in 90", CAPS),
    ("short pay 100 € within 30 days, 3 times in 90 days", CAPS),
    ("mahatõmbamine 100 30 päeva jooksul 3 korda 90 päeva jooksul", CAPS),
    ("išbraukimas 100 per 30 dienų 3 kartai per 90 dienų", CAPS),
    ("вычёркивание 100 за 30 дней 3 раза за 90 дней", CAPS),
    ("prečrtano 100 v 30 dneh 3-krat v 90 dneh", CAPS),
    ("short pay 50", SetShortPay(5000)),
    ("short pay 20 days", SetShortPay(days=20)),
    ("short pay off", SetShortPay(0)),
    ("pay 3 days", SetPayDays(3)),
    ("pay within 3 days", SetPayDays(3)),
    ("vouchers 90 days", SetVoucherDays(90)),
    ("купоны 90 дней", SetVoucherDays(90)),
)
WRONG = (
    ("", "empty"),
    ("refund 30", "who"),
    ("refund bob 30", "who"),
    ("refund agent", "much"),
    ("agent 30", "kind"),
    ("refund redo agent 3", "mixed"),
    ("refund agent -5", "amount"),
    ("refund agent ten", "word"),
    ("refund agent 30 30", "amount"),
    ("refund agent case", "much"),
    ("refund agent case 3 case 4", "word"),
    ("refund agent 999999999999", "large"),
    ("deferral agent 1.5", "number"),
    ("deferral agent 9999999", "large"),
    ("gift add coffee", "much"),
    ("gift add", "much"),
    ("regular", "much"),
    ("regular 5", "number"),
    ("regular blah 5", "word"),
    ("short pay foo", "amount"),
    ("pay -3 days", "number"),
    ("x" * 400, "word"),
)


@pytest.mark.parametrize(("text", "change"), TOLD)
def test_what_is_written_is_understood(text: str, change: Change) -> None:
    assert read_change(text, "EUR") == change


@pytest.mark.parametrize(("text", "reason"), WRONG)
def test_what_is_no_change_is_told_by_its_reason(text: str, reason: str) -> None:
    found = read_change(text, "EUR")
    assert isinstance(found, PolicyError) and found.reason == reason, found


def test_amounts_are_of_the_houses_currency() -> None:
    assert read_change("refund agent 3000", "JPY") == SetLimit(("agent",), ("refund",), in_proportion(3000))
    assert read_change("surprises 1.250", "KWD") == SetSurprises(1250)


WORDS = " ".join(text for text, _ in TOLD).split()


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=14).map(" ".join))
def test_nothing_that_is_written_breaks_it(text: str) -> None:
    change = read_change(text, "EUR")
    if not isinstance(change, PolicyError):
        change_policy(shipped("EUR"), change)


@pytest.mark.parametrize("language", LANGUAGES)
def test_gestures_and_roles_are_known_by_the_names_they_are_told_by(language: str) -> None:
    texts = Texts.load()
    for gesture in MEASURES:
        name = texts.plain(Say("policy-gesture", {"gesture": gesture.replace("_", "-")}), language)
        assert gesture in {meaning(word) for word in name.split()}, (language, name)
    for role in ("agent", "manager", "admin"):
        assert meaning(texts.plain(Say("staff-role", {"role": role}), language)) == role


def test_kinds_are_measured_as_limits_count_them() -> None:
    assert KINDS
    assert {name: kind.measure for name, kind in KINDS.items()} == {name: MEASURES[name] for name in KINDS}  # type: ignore[index]  # KINDS is by any text
