"""Complaints that only managers should read, and those that everybody may, in all five languages."""

import pytest

from aftercare.understanding import EmbeddedUnderstanding, Reading
from aftercare.understanding.reading import stored

UNDERSTANDING = EmbeddedUnderstanding()

SENSITIVE = {
    ("en", "managers_only"): [
        "This is only for the manager: the till was open again",
        "for the owner's eyes only",
        "Please don't show this to the staff",
        "don't tell the receptionist that I wrote this",
        "Only the manager should read this",
        "I'm writing in confidence",
        "Strictly confidential please",
        "let's keep this between me and the manager",
    ],
    ("en", "harassment"): [
        "he touched me under the towel",
        "Your masseur put his hand on my thigh",
        "the trainer kept making sexual remarks",
        "The guard was racist to my husband",
        "he stared at my chest the whole time",
        "I was refused because I am black",
        "your cleaner threatened me",
        "the barber asked me out and would not stop flirting with me",
        "she called me a fat cow",
        "He grabbed my arm and pushed me",
        "The driver harassed my daughter",
    ],
    ("en", "privacy"): [
        "you gave my number to some insurance company",
        "The nurse read my diagnosis out loud in the corridor",
        "Somebody filmed me in the changing room",
        "you posted my photo on Instagram without asking",
        "my details were leaked",
        "I received another patient's test results",
        "your technician told my neighbours about my illness",
        "This is a breach of privacy",
        "there's a hidden camera in the toilet",
    ],
    ("en", "safety"): [
        "the dye burnt my scalp",
        "I got an infection after the pedicure",
        "The brakes failed the day after your repair",
        "The needle had been used before",
        "I slipped on the wet floor and broke my wrist",
        "There was glass in my soup",
        "we all had food poisoning after your lunch",
        "the wheel came off on the motorway, we could have died",
        "Tools were not sterilised",
    ],
    ("et", "managers_only"): [
        "See on ainult juhile",
        "ainult omanikule lugemiseks: kassa oli jälle lahti",
        "Palun ärge näidake seda töötajatele",
        "ärge rääkige teenindajale, et ma kirjutasin",
        "konfidentsiaalne",
        "Jäägu see meie vahele",
        "juhatajale isiklikult",
    ],
    ("et", "harassment"): [
        "massöör puudutas mind sobimatult",
        "treener ahistas mu tütart",
        "pani käe mu reiele",
        "Teie töötaja tegi seksuaalseid märkusi",
        "turvamees oli rassist",
        "mind diskrimineeriti rahvuse pärast",
        "Meister ähvardas mind",
        "ta sõimas mind lolliks",
        "juuksur lõi mulle pidevalt külge",
        "Ta solvas mind mu aktsendi pärast",
    ],
    ("et", "privacy"): [
        "isikuandmed lekkisid",
        "andsite minu numbri võõrale firmale",
        "Õde luges mu diagnoosi kõva häälega ette",
        "mind filmiti riietusruumis",
        "Panite minust pildi Facebooki ilma minu loata",
        "sain võõra patsiendi andmed",
        "Rikkusite andmekaitset",
        "minu telefoninumber anti edasi müügifirmale",
    ],
    ("et", "safety"): [
        "värv põletas mu peanaha ära",
        "sain pärast maniküüri põletiku",
        "Pidurid ei töötanud pärast teie remonti",
        "nõel oli juba kasutatud",
        "libisesin märjal põrandal ja murdsin käe",
        "Supis oli klaasikild, klaas supi sees",
        "saime kõik toidumürgituse",
        "ratas tuli sõidu ajal alt ära",
        "Instrumendid olid desinfitseerimata",
    ],
    ("lt", "managers_only"): [
        "Tik vadovui: kasa vėl buvo atidaryta",
        "tik savininkui",
        "Prašau nerodykit to darbuotojams",
        "nesakykite administratorei, kad rašiau",
        "konfidencialu",
        "Tegul tai lieka tarp mūsų",
        "vadovei asmeniškai",
    ],
    ("lt", "harassment"): [
        "masažistas lietė mane nepadoriai",
        "Treneris priekabiavo prie mano dukros",
        "uždėjo ranką ant mano šlaunies",
        "Jūsų darbuotojas laidė seksualines replikas",
        "apsauginis rasistas",
        "mane diskriminavo dėl tautybės",
        "meistras man grasino",
        "jis pavadino mane stora karve",
        "įžeidė mane ir mano žmoną",
        "Tyčiojosi iš mano akcento",
    ],
    ("lt", "privacy"): [
        "nutekėjo mano asmens duomenys",
        "davėt mano numerį kažkokiai draudimo įmonei",
        "Seselė garsiai perskaitė mano diagnozę",
        "mane filmavo persirengimo kambary",
        "Įkėlėte mano nuotrauką į facebook be mano sutikimo",
        "gavau svetimus tyrimų rezultatus, svetimi duomenys",
        "pažeidėte privatumą",
        "atskleidėte mano adresą",
    ],
    ("lt", "safety"): [
        "dažai nudegino man galvos odą",
        "po manikiūro prasidėjo uždegimas",
        "Po jūsų remonto neveikė stabdžiai, stabdžiai neveikė kelyje",
        "adata buvo jau naudota",
        "paslydau ant šlapių grindų ir susilaužiau ranką",
        "Sriuboje buvo stiklo, stiklas sriuboje",
        "visi apsinuodijom po jūsų pietų",
        "važiuojant nukrito ratas, ratas nukrito kelyje",
        "Įrankiai nesterilūs",
    ],
    ("ru", "managers_only"): [
        "Это только для руководителя: касса опять открыта",
        "только директору",
        "Не показывайте это сотрудникам",
        "не говорите мастеру, что я писала",
        "конфиденциальная жалоба",
        "Пусть это останется между нами",
        "лично руководителю",
    ],
    ("ru", "harassment"): [
        "массажист трогал меня за грудь",
        "Тренер приставал к моей дочери",
        "положил руку мне на колено",
        "ваш сотрудник отпускал сексуальные шуточки",
        "охранник расист",
        "меня домогался ваш мастер",
        "Мастер мне угрожал",
        "она назвала меня жирной коровой",
        "оскорбил мою жену",
        "Нас не обслужили, потому что мы не местные",
        "он обозвал меня дурой",
    ],
    ("ru", "privacy"): [
        "утекли мои персональные данные",
        "вы дали мой номер какой-то страховой",
        "Медсестра громко зачитала мой диагноз",
        "меня снимали на видео в раздевалке",
        "Выложили мою фотографию в инстаграм без моего согласия",
        "разгласили мой диагноз",
        "мне прислали чужие анализы",
        "нарушили врачебную тайну",
    ],
    ("ru", "safety"): [
        "краской обожгли кожу головы",
        "после маникюра началось воспаление",
        "Тормоза отказали на следующий день после вашего ремонта",
        "игла была уже использованная",
        "поскользнулась на мокром полу и сломала руку",
        "В супе осколок, осколок в супе",
        "отравились все после вашего обеда",
        "колесо отвалилось на ходу",
        "Инструменты не стерилизуют",
    ],
    ("sl", "managers_only"): [
        "To je samo za vodjo: blagajna je bila spet odprta",
        "samo lastniku",
        "Prosim ne kažite tega zaposlenim",
        "ne povejte frizerki, da sem pisala",
        "zaupno",
        "Naj to ostane med nama",
        "osebno vodji",
    ],
    ("sl", "harassment"): [
        "maser me je otipaval",
        "Trener je nadlegoval mojo hčer",
        "položil mi je roko na stegno",
        "vaš delavec je imel spolne opazke",
        "varnostnik je rasist",
        "diskriminirali so me zaradi narodnosti",
        "Mojster mi je grozil",
        "rekel mi je debela krava",
        "Natakar je užalil mojo ženo",
        "norčeval se je iz mojega naglasa",
    ],
    ("sl", "privacy"): [
        "ušli so moji osebni podatki",
        "dali ste mojo številko neki zavarovalnici",
        "Sestra je na glas prebrala mojo diagnozo",
        "snemali so me v garderobi",
        "Objavili ste mojo sliko na Facebooku brez mojega soglasja",
        "dobila sem tuje izvide",
        "kršili ste zasebnost",
        "razkrili ste moj naslov",
    ],
    ("sl", "safety"): [
        "barva mi je opekla lasišče",
        "po manikuri sem dobila vnetje",
        "Zavore so odpovedale dan po vašem popravilu",
        "igla je bila že uporabljena",
        "zdrsnila sem na mokrih tleh in si zlomila roko",
        "V juhi je bilo steklo, steklo v juhi",
        "vsi smo se zastrupili po vašem kosilu",
        "kolo je odpadlo med vožnjo",
        "Orodje ni bilo razkuženo",
    ],
}

ORDINARY = {
    "en": [
        "The waiter was rude",
        "your receptionist is impolite and slow",
        "The haircut is too short",
        "Delete my data please",
        "I was so touched by your kindness",
        "touched my heart, thank you",
        "I gave you my number already, why does nobody call",
        "I sent my address twice and the parcel still went astray",
        "Only the manager could find my parcel",
        "the touch screen does not work",
        "No infection this time, all healed nicely",
        "How do you use my personal data?",
        "The parcel was damaged",
        "I want to speak to your manager",
        "We could have died laughing, great show",
        "The soup was cold",
        "You charged me twice",
    ],
    "et": [
        "Teenindaja oli ebaviisakas",
        "Kustutage minu andmed",
        "Soovin juhatajaga rääkida",
        "see puudutab eelmist arvet",
        "Supp oli külm",
        "Kraan lekkis jälle",
        "pakk oli katki",
        "juuksed said liiga lühikesed",
        "Kuidas te isikuandmeid hoiate?",
        "Ma andsin teile oma numbri, aga keegi ei helista",
    ],
    "lt": [
        "Padavėja buvo nemandagi",
        "Ištrinkite mano duomenis",
        "Noriu kalbėti su vadovu",
        "Sriuba buvo šalta",
        "siunta sugadinta",
        "plaukai per trumpi",
        "jūsų meistrė labai priekabi",
        "aš daviau jums savo numerį, niekas neskambina",
        "Čiaupas vėl laša",
        "Du kartus nuskaitė pinigus",
    ],
    "ru": [
        "Официант нахамил",
        "Удалите мои данные",
        "Позовите директора",
        "Суп был холодный",
        "посылка повреждена",
        "постригли слишком коротко",
        "Мастер пошла на обед и не вернулась",
        "я дала вам свой номер, никто не звонит",
        "вход только для мужчин, почему?",
        "Кран снова течёт",
        "тронули до слёз, спасибо",
    ],
    "sl": [
        "Natakar je bil nesramen",
        "Izbrišite moje podatke",
        "Želim govoriti z vodjo",
        "Juha je bila mrzla",
        "paket je poškodovan",
        "lasje so prekratki",
        "nehajte me nadlegovati s sporočili",
        "svojo številko sem vam dala, nihče ne kliče",
        "Odprto samo za člane, zakaj?",
        "Pipa spet pušča",
    ],
}


def read(text: str, language: str, *names: str) -> Reading:
    return UNDERSTANDING.read_now(text, context="any_time", language=language, names=names)


@pytest.mark.parametrize(
    ("language", "reason", "text"),
    [(language, reason, text) for (language, reason), texts in SENSITIVE.items() for text in texts],
)
def test_what_only_managers_should_read(language: str, reason: str, text: str) -> None:
    reading = read(text, language)
    assert reason in reading.sensitive
    assert not reading.not_service
    assert reason in cast_list(stored(reading)["sensitive"])


def cast_list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in ORDINARY.items() for text in texts]
)
def test_an_ordinary_complaint_is_for_everybody(language: str, text: str) -> None:
    reading = read(text, language)
    assert reading.sensitive == frozenset()
    assert "sensitive" not in stored(reading)


@pytest.mark.parametrize(
    "text",
    [
        "He touched me under the towel",
        "массажист трогал меня за грудь",
        "lietė mane nepadoriai",
        "pani käe mu reiele",
        "maser me je otipaval",
    ],
)
def test_who_was_harassed_has_a_problem_and_is_not_content(text: str) -> None:
    reading = UNDERSTANDING.read_now(text)
    assert reading.problem
    assert reading.sentiment == "negative"
