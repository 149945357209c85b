"""Times in Lithuanian words."""

import pytest

from tests.unit.when_table import heard, lines

TABLE = """
rytoj po trečios | after 16 15:00
rytoj po trijų | after 16 15:00
rytoj po 15 val. | after 16 15:00
pusė trijų | at 15 14:30
rytoj pusę penkių | at 16 16:30
po valandos | at 15 11:20
po pusvalandžio | at 15 10:50
už pusvalandžio | at 15 10:50
po 30 minučių | at 15 10:50
po dviejų valandų | at 15 12:20
už dviejų valandų | at 15 12:20
šį vakarą | part 15 evening
šįvakar | part 15 evening
poryt | day 17
poryt ryte | part 17 morning
rytoj ryte | part 16 morning
balandžio 20 d. 10 val. | at 20 10:00
balandžio 20 d. po pietų | part 20 afternoon
20.04 10 val. | at 20 10:00
2026-04-20 10:00 | at 20 10:00
nuo 9 iki 11 rytoj | between 16 09:00 11:00
nuo devintos iki vienuoliktos rytoj | between 16 09:00 11:00
tarp 9 ir 11 rytoj | between 16 09:00 11:00
rytoj 9-11 val. | between 16 09:00 11:00
15 val. | at 15 15:00
15h | at 15 15:00
15.30 val. | at 15 15:30
15:30 | at 15 15:30
trečią valandą | at 15 15:00
apie trečią | at 15 15:00
apie 16 val. | at 15 16:00
ketvirtą valandą dienos | at 15 16:00
septintą vakaro | at 15 19:00
8 val. ryto rytoj | at 16 08:00
be penkiolikos keturios | at 15 15:45
be ketvirčio penkios | at 15 16:45
ketvirtis po trečios | at 15 15:15
penkios minutės po trečios | at 15 15:05
iki 16 val. | before 15 16:00
iki ketvirtos | before 15 16:00
ne anksčiau kaip 14 val. | after 15 14:00
ne vėliau kaip 14 val. rytoj | before 16 14:00
pirmadienį | day 20
pirmadieni po 15 | after 20 15:00
antradienį ryte | part 21 morning
kitą antradienį | day 21
kitos savaitės trečiadienį | day 22
ketvirtadienio vakare | part 16 evening
penktadienį po pietų | part 17 afternoon
sestadieni 11 val. | at 18 11:00
sekmadienį nuo 12 | after 19 12:00
po darbo | part 15 evening
per pietus | part 15 noon
prieš pietus rytoj | part 16 morning
antroje dienos pusėje | part 15 afternoon
dabar | asap
kuo greičiau | asap
tuoj pat paskambinkite | asap
bet kada | day 15
bet kuriuo metu rytoj | day 16
rytoj visą dieną | day 16
ne šiandien, rytoj | day 16
tik ne penktadienį, geriau pirmadienį | day 20
po trijų dienų | day 18
po savaitės | day 22
paskambinkit rytoj po 15 val. numeriu 8 645 00832 | after 16 15:00
užsakymas 1530 | -
kainavo 15 eurų | -
laukiau tris valandas | -
prieš 3 valandas | -
vakar 15 val. | -
mano numeris +370 645 00832 | -
gimiau 1980-03-12 | -
tris kartus skambinau | -
laukiau nuo 9 val. | -
sąskaita 1430 | -
viena problema | -
"""


@pytest.mark.parametrize(("phrase", "meant"), lines(TABLE))
def test_a_time_in_lithuanian(phrase: str, meant: str) -> None:
    assert heard(phrase, "lt") == meant
