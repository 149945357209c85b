"""The sentence that was previewed is the one that the customer gets, in every language."""

from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from aftercare.cases.case import Case
from aftercare.gestures.about import about as look_up
from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Granted, Terms, grant
from aftercare.gestures.pay_out import pay_by
from aftercare.gestures.room import By
from aftercare.hours.hours import DEFAULT_WEEK, Hours
from aftercare.language import LANGUAGES
from aftercare.policies.shipped import shipped
from aftercare.policies.stored import set_policy
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.giving.line import line, wished
from bot.desk.giving.told import preview, told
from bot.texts import Texts
from tests.storage.store import Store, customer
from tests.unit.kinds_scene import GIFTS, bill

ZONE = ZoneInfo("Europe/Tallinn")
TEXTS = Texts.load(zone=ZONE)
WISHES = {
    "refund": Wish("refund", minor=3500),
    "own_way": Wish("own_way", minor=900, words="taxi home today."),
    "percent": Wish("discount", minor=2000, percent=10),
    "amount": Wish("discount", minor=1500),
    "gift": Wish("gift", item="hand CREAM"),
    "redo": Wish("redo"),
    "redo_when": Wish("redo", words="on Monday at 10"),
    "earlier": Wish("earlier"),
    "deferral": Wish("deferral", days=7),
    "specialist": Wish("specialist", reason="too rough"),
    "surprise": Wish("surprise", minor=500, words="flowers <b>"),
    "waiting": Wish("waiting"),
}


async def given(store: Store, *wishes: Wish, paid: bool = True, lines: tuple[int, ...] = (6000, 3500)) -> Any:
    """Grant them one after the other: previews, sentences and lines, in pairs."""

    def stage(work: Work) -> list[tuple[Say, Say, Say, Say]]:
        set_policy(work, shipped("EUR").model_copy(update={"gifts": GIFTS}), None)
        anna = customer(work)
        number = work.visits.next_id()
        of = bill(*lines, paid=paid).visit
        visit = work.visits.add(replace(of, id=number, external_id=f"A-{number}", customer_id=anna.id))
        case = work.cases.add(Case(work.cases.next_id(), anna.id, visit.id, "problem", work.now))
        due = pay_by(Hours(ZONE, DEFAULT_WEEK), work.now, 2)
        told_of = []
        for number, wish in enumerate(wishes):
            found = look_up(work, "EUR", anna, case)
            by = By("bot", None) if wish.kind == "waiting" else By("admin", 9)
            before = preview(found, wish, due), wished(found, wish)
            outcome = grant(
                work, found, wish, Terms(by, by.user_id, "Mart", f"{case.id}:{number}", ZONE, due)
            )
            assert isinstance(outcome, Granted), outcome
            told_of.append((before[0], told(work, outcome.gesture), before[1], line(outcome.gesture)))
        return told_of

    return await store.do(stage)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WISHES)
async def test_the_preview_is_what_the_customer_gets(store: Store, name: str, language: str) -> None:
    wish, paid = WISHES[name], name != "deferral"
    ((before, after, what, entry),) = await given(store, wish, paid=paid)
    code = str(after.args["code"])
    shown = TEXTS.plain(after, language).replace("R-1001", "R-…").replace(code, "····-····")
    assert TEXTS.plain(before, language) == shown
    assert "R-1001" in TEXTS.plain(after, language)
    # What the bot gives needs no name.
    by = "" if name == "waiting" else " · Mart"
    assert TEXTS.plain(entry, language) == f"R-1001 · {TEXTS.plain(what, language)}{by}"


@pytest.mark.parametrize(
    ("language", "paid", "unpaid"),
    [
        (
            "en",
            "You get €35.00 back by Friday, 13 March (R-1001).",
            "We've taken €35.00 off your bill (R-1001). You pay €60.00.",
        ),
        (
            "et",
            "Saate 35,00 € tagasi hiljemalt reedeks, 13. märtsiks (R-1001).",
            "Võtsime teie arvest 35,00 € maha (R-1001). Maksta jääb 60,00 €.",
        ),
        (
            "lt",
            "Grąžinsime Jums 35,00 € iki penktadienio, kovo 13 d. (R-1001).",
            "Jūsų sąskaitą sumažinome 35,00 € (R-1001). Mokėti lieka 60,00 €.",
        ),
        (
            "ru",
            "Мы вернём вам 35,00 € не позднее пятницы, 13 марта (R-1001).",
            "Ваш счёт уменьшен на 35,00 € (R-1001). К оплате 60,00 €.",
        ),
        (
            "sl",
            "Vrnili vam bomo 35,00 € najpozneje do petka, 13. marca (R-1001).",
            "Vaš račun smo znižali za 35,00 € (R-1001). Za plačilo ostane 60,00 €.",
        ),
    ],
    ids=LANGUAGES,
)
async def test_the_words_follow_the_bill(store: Store, language: str, paid: str, unpaid: str) -> None:
    ((_, of_paid, _, _),) = await given(store, WISHES["refund"])
    assert _plain(of_paid, language) == paid
    ((_, of_unpaid, _, _),) = await given(store, WISHES["refund"], paid=False)
    assert _plain(of_unpaid, language).replace("R-1002", "R-1001") == unpaid


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_bill_of_which_nothing_is_left(store: Store, language: str) -> None:
    first, second = await given(store, Wish("refund", minor=6000), Wish("refund", minor=3500), paid=False)
    for before, after, _, _ in (first, second):
        assert _plain(before, language).replace("R-…", str(after.args["reference"])) == _plain(
            after, language
        )
    assert (first[1].args["paid"], second[1].args["paid"]) == ("no", "nothing")


async def test_a_second_deferral_goes_on_where_the_first_ends(store: Store) -> None:
    week = WISHES["deferral"]
    first, second = await given(store, week, week, paid=False)
    assert "until Wednesday, 18 March" in _plain(first[0], "en") and "18 March" in _plain(first[1], "en")
    assert "until Wednesday, 25 March" in _plain(second[0], "en") and "25 March" in _plain(second[1], "en")


async def test_what_staff_typed_is_shown_literally(store: Store) -> None:
    ((before, after, what, entry),) = await given(store, WISHES["surprise"])
    for said in (before, after, what, entry):
        assert "flowers &lt;b&gt;" in TEXTS.render(said, "en")


def _plain(said: Say, language: str) -> str:
    return TEXTS.plain(said, language).replace("\N{NO-BREAK SPACE}", " ")
