"""What cannot wait, and what only sounds so, in all five languages."""

import pytest

from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.reading import stored

UNDERSTANDING = EmbeddedUnderstanding()

URGENT = {
    "en": [
        "urgent",
        "URGENT!!!",
        "Urgent please",
        "urgnet",
        "hi, it's urgent",
        "This is really urgent, the boiler went off",
        "asap",
        "Need a reply ASAP please",
        "please get back to me as soon as possible",
        "it can't wait",
        "This cant wait until Monday",
        "we cannot wait any longer for the plumber",
        "right now please",
        "call me right now",
        "call me back immediately",
        "now!",
        "please hurry",
        "I need help now, water is coming through the wall",
        "it's an emergency",
        "Send somebody immediately, the shop is flooded",
        "No, it's urgent",
        "every minute counts here",
        "There is no water in the flat, urgent!",
        "we urgently need the keys back",
        "I am in a hurry, answer me",
    ],
    "et": [
        "kiire",
        "Kiire!!",
        "on kiire",
        "väga kiire",
        "vaga kiire palun",
        "kiire asi",
        "mul on kiire",
        "Kiireloomuline",
        "see on kiireloomuline küsimus",
        "ei kannata oodata",
        "asi ei kannata edasi lükkamist",
        "Palun helistage kohe",
        "palun helistage mulle kiiresti",
        "vaja kiiresti abi",
        "kohe!",
        "hädasti on abi vaja",
        "Vett ei ole, kiire!",
        "vastake palun nii kiiresti kui võimalik",
        "esimesel võimalusel palun helistage",
        "rohkem oodata ei saa",
        "asi ei oota",
        "tulge ruttu, keldris on vesi",
        "pakiline mure",
        "Tahan juhatajaga rääkida, kohe",
    ],
    "lt": [
        "skubu",
        "SKUBU!!!",
        "labai skubu",
        "skubiai",
        "Skubus reikalas",
        "man skubiai reikia meistro",
        "negali laukti",
        "tai negali laukti iki pirmadienio",
        "negaliu daugiau laukti",
        "reikalas nelaukia",
        "paskambinkit kuo greičiau",
        "paskambinkit kuo greiciau",
        "paskambinkite nedelsiant",
        "tuoj pat paskambinkit",
        "dabar pat!",
        "Prašau greičiau",
        "neatidėliotinas klausimas",
        "reikia šiandien, rytoj bus per vėlu",
        "Vandens nėra, skubu",
        "paskubėkit, bute potvynis",
        "kaip įmanoma greičiau atsakykit",
        "laukti nebegaliu",
        "skubi pagalba reikalinga",
        "kiekviena minutė svarbi",
    ],
    "ru": [
        "срочно",
        "СРОЧНО!!!",
        "очень срочно",
        "Срочный вопрос",
        "у меня срочное дело",
        "дело не терпит",
        "не терпит отлагательства",
        "немедленно",
        "немедленно перезвоните",
        "Перезвоните мне немедленно",
        "это не может ждать",
        "больше не могу ждать",
        "ждать нельзя",
        "перезвоните как можно скорее",
        "побыстрее пожалуйста",
        "прямо сейчас",
        "нужна помощь сейчас",
        "srochno",
        "ochen srochno!",
        "srochno pozvonite",
        "Воды нет, срочно",
        "скорее пожалуйста, затопит соседей",
        "экстренная ситуация",
        "каждая минута на счету",
        "Позовите директора сейчас же",
    ],
    "sl": [
        "nujno",
        "NUJNO!!!",
        "zelo nujno",
        "Nujna zadeva",
        "nujno potrebujem mojstra",
        "takoj",
        "takoj!",
        "takoj me pokličite",
        "pokličite me takoj",
        "ne more čakati",
        "to ne more cakati",
        "ne morem več čakati",
        "ne moremo več čakat",
        "mudi se mi",
        "Zelo se mi mudi",
        "čim prej prosim",
        "pokličite čimprej",
        "prosim pohitite",
        "rabim odgovor zdaj",
        "Vode ni, nujno!",
        "nemudoma prosim",
        "zadeva ne čaka",
        "vsaka minuta šteje",
        "pridite hitro, klet je pod vodo",
    ],
}

NOT_URGENT = {
    "en": [
        "it's not urgent",
        "not that urgent",
        "Not urgent at all, whenever you can",
        "No rush",
        "no hurry, take your time",
        "nothing urgent",
        "It isn't an emergency",
        "can't wait to come again!",
        "I can't wait for my next visit",
        "He came right away and fixed it",
        "They answered immediately, very kind",
        "the staff had no sense of urgency",
        "it works now",
        "not now",
        "Quick service, lovely people",
        "We were served straight away, thank you",
        "there's no need to reply immediately",
        "if it's urgent I will ring you myself",
    ],
    "et": [
        "ei ole kiire",
        "pole kiire",
        "pole üldse kiire",
        "see ei ole kiireloomuline",
        "midagi kiiret pole",
        "kiire teenindus",
        "Väga kiire ja viisakas teenindus",
        "kiire töö, aitäh",
        "Teenindus oli kiire",
        "teenindus on kiire ja sõbralik",
        "ei pea kohe vastama",
        "võtke aega",
        "tuldi kohe ja tehti korda",
        "Nüüd töötab",
        "meistril oli kiire ja jättis koristamata",
        "kiiret pole, vastake kui saate",
    ],
    "lt": [
        "neskubu",
        "ne skubu",
        "nėra skubu",
        "visai neskubu",
        "nieko skubaus",
        "galiu palaukti",
        "Meistras atvyko iškart, labai ačiū",
        "greitas aptarnavimas",
        "dabar veikia",
        "neskubėkit",
        "Greitai sutvarkė, ačiū",
        "skubos nėra",
        "ne dabar",
    ],
    "ru": [
        "не срочно",
        "это не срочно",
        "не очень срочно",
        "ничего срочного",
        "не к спеху",
        "Мастер приехал сразу и быстро всё сделал",
        "быстрое обслуживание",
        "Скорее да, чем нет",
        "не торопитесь",
        "ne srochno",
        "сейчас всё работает",
        "не сейчас",
        "срочности нет",
        "вызвали скорую, врачи молодцы, спасибо вам",
    ],
    "sl": [
        "ni nujno",
        "ni tako nujno",
        "nič nujnega",
        "ne mudi se",
        "se mi ne mudi",
        "brez panike, ni nujno",
        "Takoj so prišli in popravili, super",
        "hitra postrežba",
        "zdaj dela",
        "vzemite si čas",
        "ne takoj",
        "Natakar je bil hiter in prijazen",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang in URGENT for text in URGENT[lang]])
def test_what_cannot_wait_is_urgent(language: str, text: str) -> None:
    reading = UNDERSTANDING.read_now(text, context="any_time", language=language)
    assert reading.urgent
    assert not reading.not_service
    assert stored(reading)["urgent"] is True


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang in NOT_URGENT for text in NOT_URGENT[lang]]
)
def test_what_can_wait_or_only_sounds_so_is_not(language: str, text: str) -> None:
    reading = UNDERSTANDING.read_now(text, context="any_time", language=language)
    assert not reading.urgent
    assert "urgent" not in stored(reading)


@pytest.mark.parametrize("language", ["en", "et", "lt", "ru", "sl"])
@pytest.mark.parametrize("text", ["urgent", "ASAP!", "sos", "срочно", "srochno"])
def test_the_word_that_everybody_knows_needs_no_language(language: str, text: str) -> None:
    assert UNDERSTANDING.read_now(text, language=language).urgent


def test_a_time_for_a_call_is_no_urgency() -> None:
    asked = "When is a good time to call you?"
    assert not UNDERSTANDING.read_now("now", context="follow_up", asked=asked, language="en").urgent
