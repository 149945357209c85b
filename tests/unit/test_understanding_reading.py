"""What is understood from customers' words, in all five languages."""

import pytest

from aftercare.understanding import EmbeddedUnderstanding, Reading
from aftercare.understanding.reading import Theme

UNDERSTANDING = EmbeddedUnderstanding()


def read(text: str, **known: str) -> Reading:
    return UNDERSTANDING.read_now(text, context=known.get("context", "after_visit"), asked=known.get("asked"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The haircut turned out lovely and Maria was so patient with my daughter."),
        ("en", "Not bad at all, I expected worse."),
        ("et", "Kõik sujus kenasti, Marko oli väga viisakas ja töö tehti kiiresti ära."),
        ("et", "Polnud sugugi halb, tulen teinekordki."),
        ("et", "polnud viga, taitsa rahul"),
        ("lt", "Viskas buvo puiku, meistras Tomas dirbo greitai ir tvarkingai."),
        ("lt", "Visai neblogai, tikėjausi blogiau."),
        ("lt", "aciu, labai patiko, ateisiu dar"),
        ("ru", "Всё прошло замечательно, мастер вежливый и быстрый."),
        ("ru", "Совсем не плохо, думал будет хуже."),
        ("sl", "Vse je bilo super, mojster Tomaž je delal hitro in čisto."),
        ("sl", "Sploh ni slabo, pričakoval sem slabše."),
        ("sl", "hvala vam, vse je bilo zelo lepo, mojster prijazen"),
    ],
)
def test_praise_is_praise_and_no_problem(language: str, text: str) -> None:
    reading = read(text)
    assert (reading.language, reading.sentiment, reading.problem) == (language, "positive", False)
    assert reading.score is not None
    assert reading.score > 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My car still makes the same grinding noise as before you repaired it."),
        ("en", "The plumber never turned up and nobody answered the phone."),
        ("en", "The washing machine won't stop beeping since your man left."),
        ("et", "Auto teeb ikka sama häält mis enne remonti."),
        ("et", "Meistrit ei tulnud ja keegi ei võtnud telefoni vastu."),
        ("lt", "Po remonto mašina vis tiek kelia tą patį garsą."),
        ("lt", "Meistras neatvyko, o telefonu niekas neatsiliepė."),
        ("lt", "meistras neatvyko o telefonu niekas neatsiliepe"),
        ("ru", "После ремонта машина издаёт тот же звук."),
        ("ru", "Мастер не пришёл, трубку никто не берёт."),
        ("sl", "Po popravilu avto še vedno dela isti zvok."),
        ("sl", "Mojster ni prišel, na telefon pa se nihče ne oglasi."),
        ("sl", "mojster ni prisel na telefon pa se nihce ne oglasi"),
    ],
)
def test_what_went_wrong_is_a_problem(language: str, text: str) -> None:
    reading = read(text)
    assert (reading.language, reading.problem) == (language, True)
    assert "stop" not in reading.wishes


@pytest.mark.parametrize(
    "text",
    [
        "Food was great but the waiter was rude",
        "Mõnus kohvik aga muusika oli liiga vali",
        "Maistas skanus bet laukėm labai ilgai",
        "Еда вкусная, но официант грубил",
        "Hrana dobra ampak natakar nesramen",
    ],
)
def test_praise_and_blame_together_are_mixed(text: str) -> None:
    assert read(text).sentiment == "mixed"


@pytest.mark.parametrize(
    "text",
    [
        "I want my money back, this is a disgrace!!! You people are thieves",
        "Raha tagasi, KOHE! Te olete täielikud petturid, idioodid!!!",
        "Grąžinkit pinigus, sukčiai jūs!!! GĖDA!",
        "Верните деньги, мошенники!!! Пошли вы, воры!",
        "Vrnite mi denar, prevaranti!!! SRAMOTA, lopovi!",
    ],
)
def test_anger_is_heard(text: str) -> None:
    reading = read(text, context="any_time")
    assert (reading.anger, reading.problem, reading.sentiment) == ("angry", True, "negative")
    assert "bill" in reading.wishes


@pytest.mark.parametrize(
    "text",
    [
        "I'm switching to another provider, your prices are silly.",
        "Lähen edaspidi teise salongi.",
        "Renkuosi kitą kirpyklą, pas jus nebeisiu.",
        "Пойду в другой салон, с меня достаточно.",
        "Grem k drugemu frizerju, k vam me ne bo več.",
    ],
)
def test_leaving_is_heard(text: str) -> None:
    assert read(text, context="any_time").leaving


def test_coming_back_is_not_leaving() -> None:
    for text in (
        "We will be back!",
        "Tuleme kindlasti tagasi",
        "Grįšime dar",
        "Ещё вернёмся!",
        "Še pridemo!",
    ):
        assert not read(text).leaving, text


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        ("callback", "Could you call me tomorrow after 3?"),
        ("callback", "Palun helistage mulle homme peale lõunat."),
        ("callback", "Paskambinkite man rytoj po pietų."),
        ("callback", "Перезвоните мне завтра после обеда."),
        ("callback", "poklicite me jutri popoldne"),
        ("person", "Let me speak to a human please"),
        ("person", "operator!"),
        ("person", "Tahaks päris inimesega rääkida"),
        ("person", "noriu pakalbeti su gyvu zmogumi"),
        ("person", "Хочу поговорить с живым человеком"),
        ("person", "rad bi govoril z zivo osebo"),
        ("manager", "I want to speak to your manager"),
        ("manager", "Soovin juhatajaga rääkida"),
        ("manager", "Noriu kalbėti su vadovu"),
        ("manager", "Позовите директора"),
        ("manager", "Želim govoriti z vodjo"),
        ("stop", "STOP"),
        ("stop", "Please stop sending me these messages."),
        ("stop", "ära kirjuta mulle enam"),
        ("stop", "Ärge saatke mulle rohkem neid sõnumeid."),
        ("stop", "nerasykit man daugiau"),
        ("stop", "Prašau daugiau nesiųsti man žinučių."),
        ("stop", "не пишите мне больше"),
        ("stop", "хватит"),
        ("stop", "ne pisite mi vec"),
        ("stop", "Prosim ne pošiljajte mi več teh sporočil."),
        ("delete", "Delete my data please"),
        ("delete", "Kustutage minu andmed"),
        ("delete", "Ištrinkite mano duomenis"),
        ("delete", "Удалите мои данные"),
        ("delete", "Izbrišite moje podatke"),
        ("answer", "What time do you open on Saturday?"),
        ("answer", "Mitmeni te laupäeval avatud olete?"),
        ("answer", "Iki kelintos valandos dirbate šeštadienį?"),
        ("answer", "До скольки вы работаете в субботу?"),
        ("answer", "Do kdaj imate odprto v soboto?"),
        ("reschedule", "Can I move my appointment to Friday?"),
        ("reschedule", "Soovin aega muuta, kas saaks aja reedeks?"),
        ("reschedule", "Ar galima perkelti vizitą į penktadienį?"),
        ("reschedule", "Можно перенести запись на пятницу?"),
        ("reschedule", "Lahko prestavimo termin na petek?"),
        ("redo", "Please send someone to fix it again"),
        ("redo", "Palun tehke see uuesti"),
        ("redo", "Atsiųskit kitą meistrą"),
        ("redo", "Переделайте, пожалуйста"),
        ("redo", "Pošljite drugega mojstra"),
    ],
)
def test_a_wish_is_understood(wish: str, text: str) -> None:
    assert wish in read(text, context="any_time").wishes


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        ("callback", "No need to call me, it works now."),
        ("callback", "Ei ole vaja helistada, kõik on korras."),
        ("callback", "Skambinti nereikia, viskas jau veikia."),
        ("callback", "Звонить не нужно, всё уже заработало."),
        ("callback", "Klicati ni treba, zdaj že dela."),
        ("stop", "The brakes don't stop the car"),
        ("stop", "The tap won't stop dripping, please stop by tomorrow"),
        ("stop", "Kraan ei lõpeta tilkumist"),
        ("stop", "Кран не перестаёт капать"),
        ("manager", "The manager was very friendly and the room was clean."),
        ("manager", "Директор у вас очень вежливый"),
        ("person", "The operator was rude to my wife"),
    ],
)
def test_a_word_is_not_yet_a_wish(wish: str, text: str) -> None:
    assert wish not in read(text, context="any_time").wishes


@pytest.mark.parametrize(
    "text",
    [
        "The wound won't stop bleeding",
        "I can smell gas in the kitchen since your technician left",
        "Gaasi lõhn on köögis peale teie tehniku käiku!",
        "Virtuvėje po jūsų meistro smirda dujomis!",
        "На кухне пахнет газом после вашего мастера!",
        "V kuhinji smrdi po plinu odkar je bil vaš serviser!",
        "ребёнок не может дышать",
        "лицо опухло",
    ],
)
def test_danger_is_heard(text: str) -> None:
    assert read(text, context="any_time").danger


@pytest.mark.parametrize(
    "text", ["", "ok", "👍", "❤️", "Tere", "Labas rytas!", "спасибо", "hvala", "hjkl", "."]
)
def test_chatter_is_not_about_the_service(text: str) -> None:
    reading = read(text)
    assert (reading.not_service, reading.problem, reading.wishes) == (True, False, frozenset())


def test_a_thumb_shows_a_feeling_all_the_same() -> None:
    assert read("👍").sentiment == "positive"
    assert read("👎").sentiment != "positive"
    assert read("ok").sentiment == "neutral"


@pytest.mark.parametrize("text", ["", "ok", "ne", "da", "5", "👍", "stop", "super", "12:30", "+372 5551234"])
def test_what_everybody_writes_tells_no_language(text: str) -> None:
    assert read(text).language is None


@pytest.mark.parametrize(
    ("answer", "recommend"),
    [
        ("Yes, of course", "promoter"),
        ("Muidugi", "promoter"),
        ("Žinoma", "promoter"),
        ("Конечно", "promoter"),
        ("Seveda", "promoter"),
        ("No way", "detractor"),
        ("Kindlasti mitte", "detractor"),
        ("Не рекомендую никому", "detractor"),
        ("Maybe", "passive"),
        ("Mogoče", "passive"),
    ],
)
def test_an_answer_about_friends_is_taken_as_one(answer: str, recommend: str) -> None:
    assert (
        read(answer, context="follow_up", asked="Would you recommend us to a friend?").recommend == recommend
    )
    assert read("The parking is behind the house", asked="Would you recommend us?").recommend is None


def test_a_yes_to_another_question_recommends_nobody() -> None:
    assert read("Yes, of course", context="follow_up", asked="Is it fixed?").recommend is None


@pytest.mark.parametrize(
    ("text", "theme", "polarity"),
    [
        ("The receptionist was rude", "attitude", "-"),
        ("Arve oli vale, kaks korda sama summa", "billing", "-"),
        ("Laukiau dvi valandas", "waiting", "-"),
        ("Очень дорого", "price", "-"),
        ("Osebje zelo prijazno", "attitude", "+"),
        ("Everything was explained to me, well explained", "communication", "+"),
    ],
)
def test_a_theme_has_its_polarity(text: str, theme: Theme, polarity: str) -> None:
    assert read(text).themes.get(theme) == polarity


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Marius", "Mariui didelis ačiū"),
        ("Agnė", "Agnei ačiū už kantrybę"),
        ("Лариса", "Только к Ларисе"),
        ("Domen", "Bil sem pri Domnu"),
        ("Rasmus", "Dr Rasmusele suur tänu"),
        ("Chloe", "chloe was great"),
    ],
)
def test_staff_are_known_in_any_case(name: str, text: str) -> None:
    assert UNDERSTANDING.read_now(text, names=["Zorana", name]).staff == (name,)


def test_staff_is_nobody_who_is_not_named() -> None:
    assert UNDERSTANDING.read_now("Anna oli tore", names=["Marko", "Hannes"]).staff == ()


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("Call me on 020 7946 0018 please", "020 7946 0018"),
        ("helistage +372 5551 2345", "+372 5551 2345"),
        ("paskambinkit 8 612 34567", "8 612 34567"),
        ("мой номер 8 (921) 555-38-90", "8 (921) 555-38-90"),
        ("kličite 041 234 567", "041 234 567"),
        ("order 48210 was 1250 euros", None),
        ("tellimus 4087123 on kadunud", None),
        ("12:30", None),
    ],
)
def test_a_telephone_number_is_found_as_written(text: str, phone: str | None) -> None:
    assert read(text, context="any_time").phone == phone


def test_who_leaves_a_number_wants_the_call_unless_they_want_quiet() -> None:
    assert "callback" in read("please, 020 7946 0018", context="any_time").wishes
    assert "callback" not in read("delete my number 020 7946 0018", context="any_time").wishes


def test_asked_when_to_call_any_answer_but_no_wants_the_call() -> None:
    asked = "When is a good time to call you?"
    assert "callback" in read("after six", context="follow_up", asked=asked).wishes
    assert "callback" not in read("no", context="follow_up", asked=asked).wishes


def test_the_stored_language_serves_words_that_do_not_tell_their_own() -> None:
    assert UNDERSTANDING.read_now("no", language="et").language is None
    assert UNDERSTANDING.read_now("kas", language="et").asks is False


async def test_the_port_reads_the_same_as_the_words_at_once() -> None:
    text = "Meister oli viisakas, aga kraan tilgub ikka"
    assert await UNDERSTANDING.read(text) == UNDERSTANDING.read_now(text)
