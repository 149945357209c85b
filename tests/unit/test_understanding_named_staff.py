"""Complaints that name a member of staff, praise that does, and words that only look like a name."""

import pytest

from aftercare.understanding import EmbeddedUnderstanding, Reading

UNDERSTANDING = EmbeddedUnderstanding()

BLAMED = {
    "en": [
        "Marko was rude to me",
        "Marko never turned up",
        "the haircut by Marko is crooked",
        "Marko shouted at my mother",
        "Marko left without finishing the job",
        "I will never go to Marko again",
        "Marko broke our window",
        "Waited an hour for Marko",
        "marko ignored everything I asked for",
        "Marko charged me twice",
        "The tap leaks again after Marko's repair",
        "Is Marko always this careless? Terrible work",
    ],
    "et": [
        "Marko oli ülbe",
        "Marko ei tulnudki kohale",
        "Marko tehtud soeng on viltu",
        "Marko karjus mu ema peale",
        "Marko jättis töö pooleli",
        "Enam ma Marko juurde ei lähe",
        "Marko lõhkus meie akna",
        "Ootasin Markot terve tunni",
        "marko ei kuulanud mind üldse",
        "Marko võttis kaks korda raha",
        "Pärast Marko remonti kraan jälle tilgub",
        "Markol on töö täiesti lohakas, kohutav",
    ],
    "lt": [
        "Markas buvo grubus",
        "Markas taip ir neatvyko",
        "Marko darbas baisus, viskas kreiva",
        "Markas rėkė ant mano mamos",
        "Markas paliko darbą nebaigtą",
        "pas Marką daugiau neisiu",
        "Markas sudaužė mūsų langą, viskas sugadinta",
        "Laukiau Marko visą valandą",
        "markas visai neklausė, ko prašau",
        "Markas paėmė pinigus du kartus",
        "Po Marko remonto vėl laša čiaupas",
        "Markui nerūpi klientai, siaubas",
    ],
    "ru": [
        "Марк нахамил мне",
        "Марк так и не пришёл",
        "Марк подстриг криво, ужас",
        "Марк наорал на мою маму",
        "Марк бросил работу на половине",
        "к Марку больше не пойду",
        "Марк разбил нам окно",
        "Ждали Марка целый час",
        "марк игнорировал все просьбы",
        "Марк взял деньги дважды",
        "После ремонта Марка кран опять течёт",
        "Марку наплевать на клиентов",
    ],
    "sl": [
        "Marko je bil nesramen",
        "Marko sploh ni prišel",
        "frizura pri Marku je postrani, grozno",
        "Marko je kričal na mojo mamo",
        "Marko je pustil delo nedokončano",
        "k Marku ne grem nikoli več",
        "Marko je razbil naše okno",
        "Na Marka sem čakala celo uro",
        "marko me je ves čas ignoriral",
        "Marko mi je dvakrat zaračunal",
        "Po Markovem popravilu pipa spet pušča",
        "Marku je vseeno za stranke, obup",
    ],
}
NAMES = {"en": "Marko", "et": "Marko", "lt": "Markas", "ru": "Марк", "sl": "Marko"}


def read(text: str, language: str, *names: str) -> Reading:
    return UNDERSTANDING.read_now(text, context="any_time", language=language, names=names)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in BLAMED.items() for text in texts]
)
def test_a_complaint_that_names_a_member_of_staff(language: str, text: str) -> None:
    reading = read(text, language, "Zorana", NAMES[language])
    assert reading.staff == (NAMES[language],)
    assert "staff" in reading.sensitive
    assert read(text, language, "Zorana").staff == ()
    assert "staff" not in read(text, language).sensitive


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Marko was wonderful, thank you"),
        ("en", "Marko was lovely, but I waited an hour and the room was dirty"),
        ("en", "When does Marko work next week?"),
        ("et", "Marko oli suurepärane"),
        ("et", "Marko on tore, aga ootasin tund aega ja ruum oli must"),
        ("lt", "Markas puikus meistras, ačiū"),
        ("ru", "Марк отличный мастер, спасибо"),
        ("ru", "Марк замечательный, но зал был грязный"),
        ("sl", "Marko je bil odličen, hvala"),
        ("sl", "Kdaj dela Marko prihodnji teden?"),
    ],
)
def test_praise_of_somebody_named_is_for_everybody(language: str, text: str) -> None:
    reading = read(text, language, NAMES[language])
    assert reading.staff == (NAMES[language],)
    assert reading.sensitive == frozenset()


@pytest.mark.parametrize(
    ("name", "text", "staff"),
    [
        ("Will", "will you ever fix it, this is terrible", ()),
        ("Will", "This is terrible, Will did nothing", ("Will",)),
        ("Mark Jones", "mark was late again", ("Mark Jones",)),
        ("Marko Tamm", "Markole ütlesin kaks korda", ("Marko Tamm",)),
    ],
)
def test_a_name_is_told_from_the_word_that_looks_like_it(
    name: str, text: str, staff: tuple[str, ...]
) -> None:
    assert UNDERSTANDING.read_now(text, names=[name]).staff == staff


def test_one_word_names_one_person_and_a_whole_name_goes_before_a_case() -> None:
    assert UNDERSTANDING.read_now("Anna came late", names=["Ann", "Anna"]).staff == ("Anna",)
    assert UNDERSTANDING.read_now("Ann and Anna were late", names=["Anna", "Ann"]).staff == ("Ann", "Anna")
