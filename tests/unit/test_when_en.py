"""Times in English words."""

import pytest

from tests.unit.when_table import heard, lines

TABLE = """
tomorrow after three | after 16 15:00
call me on Friday between 10 and 12 | between 17 10:00 12:00
next Tuesday morning | part 21 morning
half three | at 15 15:30
half past two tomorrow | at 16 14:30
in an hour | at 15 11:20
in half an hour please | at 15 10:50
in 20 minutes | at 15 10:40
in two hours | at 15 12:20
in an hour and a half | at 15 11:50
any time | day 15
any time tomorrow | day 16
now | asap
asap | asap
as soon as possible please | asap
call me back right away | asap
this evening | part 15 evening
tonight | part 15 evening
not before 5pm | after 15 17:00
until 4 | before 15 16:00
before noon | before 15 12:00
after work | part 15 evening
lunch time | part 15 noon
20.04 at 10 | at 20 10:00
20.04. at 10 | at 20 10:00
on 20 April at ten | at 20 10:00
April 20th, 3pm | at 20 15:00
the 21st of April in the afternoon | part 21 afternoon
2026-04-22 at 11:00 | at 22 11:00
22/04/2026 at 11 | at 22 11:00
15.30 | at 15 15:30
3pm | at 15 15:00
3 p.m. tomorrow | at 16 15:00
11am | at 15 11:00
9-11 tomorrow | between 16 09:00 11:00
between 9 and 11 tomorrow | between 16 09:00 11:00
from 2 to 4 | between 15 14:00 16:00
from 1pm until 3pm on Friday | between 17 13:00 15:00
tomorrow morning | part 16 morning
day after tomorrow | day 17
the day after tomorrow after lunch | part 17 afternoon
Monday | day 20
on monday at nine | at 20 09:00
mondays are fine, after 4 | after 20 16:00
thursday evening after six | after 16 18:00
quarter to five | at 15 16:45
quarter past one | at 15 13:15
ten past two | at 15 14:10
twenty to four tomorrow | at 16 15:40
at 3.15 | at 15 15:15
three thirty tomorrow | at 16 15:30
around three | at 15 15:00
about 4 o'clock | at 15 16:00
five o'clock on thursday | at 16 17:00
seven in the evening | at 15 19:00
8 in the morning on friday | at 17 08:00
not on friday, monday is better | day 20
next week on wednesday | day 22
after 1500 | after 15 15:00
1630 hrs | at 15 16:30
tommorow at noon | at 16 12:00
wensday next week after 2 | after 22 14:00
Thrusday afternoon | part 16 afternoon
3 onwards tomorrow | after 16 15:00
ring my mum, she is free from 12 tomorrow | after 16 12:00
call me on 0161 496 0417 after five | after 15 17:00
can you phone me at 16 on 5551 2345 | at 15 16:00
in 3 days | day 18
in a week | day 22
no later than 2 tomorrow | before 16 14:00
order 1530 never came | -
it cost 15 euros | -
it was 12.50 | -
I waited 3 hours | -
3 hours ago | -
I waited since 9 | -
my visit was yesterday at 3 | -
my number is +372 5551 2345 | -
born 12.03.1980 | -
we were 3 people | -
I called at 3 and nobody picked up | -
10/10 would recommend | -
he may have left | -
"""


@pytest.mark.parametrize(("phrase", "meant"), lines(TABLE))
def test_a_time_in_english(phrase: str, meant: str) -> None:
    assert heard(phrase, "en") == meant
