"""Times in Estonian words."""

import pytest

from tests.unit.when_table import heard, lines

TABLE = """
homme pärast kella kolme | after 16 15:00
homme peale kolme | after 16 15:00
reedel enne lõunat | part 17 morning
pool neli | at 15 15:30
kell pool neli homme | at 16 15:30
poole tunni pärast | at 15 10:50
tunni pärast | at 15 11:20
kahe tunni pärast | at 15 12:20
20 minuti pärast | at 15 10:40
veerandtunni pärast | at 15 10:35
pooleteise tunni pärast | at 15 11:50
täna õhtul | part 15 evening
ülehomme | day 17
ülehomme hommikul kell üheksa | at 17 09:00
20. aprillil kell 10 | at 20 10:00
20.04 kell 10 | at 20 10:00
20.4. kell 14.30 | at 20 14:30
kella 9 ja 11 vahel homme | between 16 09:00 11:00
kella üheksa ja üheteistkümne vahel homme | between 16 09:00 11:00
kell 15 | at 15 15:00
kl 15 | at 15 15:00
kell 15.30 | at 15 15:30
15:30 sobib | at 15 15:30
kell kolm | at 15 15:00
kell neli päeval | at 15 16:00
kella viie paiku | at 15 17:00
umbes kell kaks | at 15 14:00
veerand viis | at 15 16:15
kolmveerand neli | at 15 15:45
viis minutit neli läbi | at 15 16:05
kümne minuti pärast | at 15 10:30
enne viit | before 15 17:00
enne kella 12 homme | before 16 12:00
mitte enne kella 14 | after 15 14:00
alates kella kahest | after 15 14:00
kella kahest neljani | between 15 14:00 16:00
14st 16ni | between 15 14:00 16:00
homme 9-11 | between 16 09:00 11:00
kuni kella neljani | before 15 16:00
kella kolmeks homme | at 16 15:00
esmaspäeval | day 20
esmaspaeval parast kella nelja | after 20 16:00
teisipäeva hommikul | part 21 morning
järgmisel teisipäeval hommikul | part 21 morning
järgmisel nädalal kolmapäeval | day 22
neljapäeval pärast lõunat | part 16 afternoon
laupäeval kell 11 | at 18 11:00
pühapäeval | day 19
pärast tööd | part 15 evening
lõuna ajal | part 15 noon
homme lõunani | before 16 12:00
nüüd kohe | asap
kohe, palun | asap
niipea kui võimalik | asap
helistage esimesel võimalusel | asap
igal ajal | day 15
millal iganes homme | day 16
terve päev reedel | day 17
homme mitte, ülehomme | day 17
mitte reedel, vaid esmaspäeval | day 20
kolme päeva pärast | day 18
nädala pärast | day 22
õhtul kella seitsme ajal | at 15 19:00
homme hommikul kella 9ks | at 16 09:00
helistage mulle 5551 2345 homme pärast kolme | after 16 15:00
reedel kell 10 helistage 55501234 | at 17 10:00
tellimus 1530 | -
maksis 15 eurot | -
15.30 eurot | -
ootasin kolm tundi | -
kolm tundi tagasi | -
eile kell kolm | -
minu number on +372 5551 2345 | -
sündinud 12.03.1980 | -
kolm korda olen helistanud | -
arve nr 15 | -
hind oli 17.30 | -
üks mure veel | -
"""


@pytest.mark.parametrize(("phrase", "meant"), lines(TABLE))
def test_a_time_in_estonian(phrase: str, meant: str) -> None:
    assert heard(phrase, "et") == meant
