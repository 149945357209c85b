"""What the customers say: six kinds of messages in five languages, each with a number to find it by."""

import re
from collections.abc import Sequence
from random import Random
from typing import Final

LANGUAGES: Final = ("en", "et", "lt", "ru", "sl")

PRAISE: Final = (
    ("Everything was perfect, Marko did a wonderful job", "I am really happy with my haircut, thank you"),
    ("Kõik oli suurepärane, Marko tegi imelist tööd", "Olen oma soenguga väga rahul, suur tänu teile"),
    ("Viskas buvo puiku, Markas dirbo nuostabiai", "Labai patenkinta savo šukuosena, ačiū jums"),
    ("Всё прошло отлично, Марко настоящий мастер", "Очень довольна стрижкой, большое вам спасибо"),
    ("Vse je bilo odlično, Marko je čudovito delal", "S frizuro sem zelo zadovoljna, najlepša hvala"),
)
SMALL_TALK: Final = (
    ("Good morning!", "Hello there!"),
    ("Tere hommikust!", "Tervist!"),
    ("Labas rytas!", "Sveiki!"),
    ("Доброе утро!", "Здравствуйте!"),
    ("Dobro jutro!", "Pozdravljeni!"),
)
COMPLAINT: Final = (
    ("I waited a whole hour and nobody even apologised", "The cut is crooked and far too expensive for that"),
    ("Ootasin tund aega ja keegi ei vabandanud", "Lõikus on viltu ja selle kohta liiga kallis"),
    ("Laukiau visą valandą ir niekas neatsiprašė", "Nukirpo kreivai, o kaina už tai per didelė"),
    ("Я прождала целый час, и никто даже не извинился", "Подстригли криво, а взяли за это слишком дорого"),
    ("Čakala sem celo uro in nihče se ni opravičil", "Postrigli so me krivo in za to je predrago"),
)
PERSON: Final = (
    ("I want to talk to a person, please", "Could a real person answer me here?"),
    ("Palun, ma tahan rääkida inimesega", "Kas mulle saaks vastata päris inimene?"),
    ("Noriu pasikalbėti su žmogumi", "Ar man galėtų atsakyti gyvas žmogus?"),
    ("Позовите, пожалуйста, живого человека", "Можно мне поговорить с сотрудником?"),
    ("Rada bi govorila s človekom", "Mi lahko odgovori resničen človek?"),
)
CALLBACK: Final = (
    ("Please call me back tomorrow after three", "Could you phone me on Friday morning?"),
    ("Palun helistage mulle homme pärast kolme", "Kas saaksite mulle reede hommikul helistada?"),
    ("Prašau paskambinkite man rytoj po trijų", "Ar galėtumėte man paskambinti penktadienio rytą?"),
    ("Перезвоните мне завтра после трёх", "Можете позвонить мне в пятницу утром?"),
    ("Prosim, pokličite me jutri po tretji uri", "Me lahko pokličete v petek zjutraj?"),
)
QUESTION: Final = (
    ("Where can I park when I come to you?", "How much does colouring long hair cost?"),
    ("Kus ma saan parkida, kui teie juurde tulen?", "Kui palju maksab pikkade juuste värvimine?"),
    ("Kur galiu pasistatyti automobilį, kai atvyksiu?", "Kiek kainuoja ilgų plaukų dažymas?"),
    ("Где у вас можно оставить машину?", "Сколько стоит покрасить длинные волосы?"),
    ("Kje lahko parkiram, ko pridem k vam?", "Koliko stane barvanje dolgih las?"),
)

# What the bot answers by itself, and what brings people in.
TALK: Final = (PRAISE, SMALL_TALK)
CALLS: Final = (COMPLAINT, PERSON, CALLBACK, QUESTION)
ALL: Final = (*TALK, *CALLS)

_MARK: Final = re.compile(r"\((\d{4,})\)")
FIRST_MARK: Final = 1001


def phrase(kinds: Sequence[Sequence[Sequence[str]]], customer: int, mark: int, chance: Random) -> str:
    """One of the sentences in that customer's language, with its number behind."""
    return f"{chance.choice(chance.choice(kinds)[customer % len(LANGUAGES)])} ({mark})"


def marks_in(text: str) -> list[int]:
    """The numbers of the messages that stand in a text."""
    return [int(found) for found in _MARK.findall(text)]
