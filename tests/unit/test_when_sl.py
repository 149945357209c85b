"""Times in Slovenian words."""

import pytest

from tests.unit.when_table import heard, lines

TABLE = """
jutri po treh | after 16 15:00
jutri po 15h | after 16 15:00
v petek okoli pol treh | at 17 14:30
ob pol treh | at 15 14:30
čez eno uro | at 15 11:20
čez uro | at 15 11:20
čez pol ure | at 15 10:50
čez 20 minut | at 15 10:40
čez dve uri | at 15 12:20
čez uro in pol | at 15 11:50
danes zvečer | part 15 evening
nocoj | part 15 evening
pojutrišnjem | day 17
pojutrisnjem zjutraj | part 17 morning
jutri dopoldne | part 16 morning
20. aprila ob 10. uri | at 20 10:00
20. aprila ob desetih | at 20 10:00
20.04 ob 10 | at 20 10:00
20. 4. ob 10h | at 20 10:00
ob 15h | at 15 15:00
ob 15.30 | at 15 15:30
ob 15. uri | at 15 15:00
15:30 | at 15 15:30
med 9 in 11 jutri | between 16 09:00 11:00
med deveto in enajsto jutri | between 16 09:00 11:00
od 9 do 11 jutri | between 16 09:00 11:00
jutri 9-11 | between 16 09:00 11:00
jutri od devetih do enajstih | between 16 09:00 11:00
ob treh | at 15 15:00
ob treh popoldne | at 15 15:00
ob sedmih zvečer | at 15 19:00
jutri ob osmih zjutraj | at 16 08:00
okoli štirih | at 15 16:00
okrog petih | at 15 17:00
četrt na štiri | at 15 15:15
tri četrt na štiri | at 15 15:45
četrt čez tri | at 15 15:15
četrt do petih | at 15 16:45
deset do treh | at 15 14:50
deset čez tri | at 15 15:10
do štirih | before 15 16:00
do 16h | before 15 16:00
pred poldnevom jutri | part 16 morning
ne pred drugo | after 15 14:00
po 17. uri | after 15 17:00
v ponedeljek | day 20
v pondeljek po 15h | after 20 15:00
v torek zjutraj | part 21 morning
naslednji torek | day 21
prihodnji teden v sredo | day 22
v cetrtek popoldne | part 16 afternoon
v petek med 10 in 12 | between 17 10:00 12:00
v soboto ob 11h | at 18 11:00
v nedeljo | day 19
po službi | part 15 evening
po sluzbi jutri | part 16 evening
v času kosila | part 15 noon
opoldne jutri | at 16 12:00
zdaj | asap
takoj prosim | asap
čim prej me pokličite | asap
kadarkoli | day 15
jutri kadarkoli | day 16
jutri cel dan | day 16
ne jutri, pojutrišnjem | day 17
ne v petek, raje v ponedeljek | day 20
čez tri dni | day 18
čez en teden | day 22
pokličite me jutri po treh na 051 000 463 | after 16 15:00
naročilo 1530 | -
stalo je 15 evrov | -
čakala sem tri ure | -
pred 3 urami | -
včeraj ob treh | -
moja številka je 051 000 463 | -
rojen 12. 3. 1980 | -
trikrat sem klical | -
čakam že od 9h | -
dober večer | -
en problem imam | -
"""


@pytest.mark.parametrize(("phrase", "meant"), lines(TABLE))
def test_a_time_in_slovenian(phrase: str, meant: str) -> None:
    assert heard(phrase, "sl") == meant
