"""A customer who changes her mind about the bill, in Russian: whole talks, and near misses."""

from tests.stories.bill_talks import at_the_salon, changes_her_mind, done, strikes
from tests.town import Town

TALK = (
    ("за окрашивание платить не буду", "Окрашивание"),
    ("хотя нет, оставьте", ""),
    ("30 за окрашивание, не больше", "Окрашивание 30,00 €"),
    ("нет, вычеркните совсем", "Окрашивание"),
    ("укладка? серьёзно? вычёркивайте", "Окрашивание; Укладка"),
    ("передумала, за укладку заплачу", "Окрашивание"),
    ("за окрашивание заплачу половину", "Окрашивание 30,00 €"),
)
EVERYTHING = "ни копейки не заплачу"
NO_BILL = (
    "за окрашивание с удовольствием заплатила, супер",
    "кто платит за парковку?",
    "можно картой оплатить?",
    "5 за стрижку",
)


async def test_she_changes_her_mind_and_is_never_argued_with(here: Town) -> None:
    bill = await changes_her_mind(here, "ru", TALK)
    assert (await bill.says("волосы оранжевые, идиоты!!")).startswith("Спасибо, что рассказали, Ana")
    assert "волосы оранжевые, идиоты!!" in "\n".join(
        seen.text for seen in here.desk.shows(here.topic_of("Ana"))
    )
    assert "Kadri" in await bill.says("хочу поговорить с человеком")
    await here.absent(hours=24)
    before = len(here.heard(bill.ana))
    await bill.says("не буду платить за окрашивание")
    told = "\n".join(here.heard(bill.ana)[before:]).replace("\u00a0", " ")
    assert "Окрашивание: сейчас 30,00 €" in told, "what is left of it is for a person, not for silence"
    await bill.says(EVERYTHING)
    await done(bill)
    assert "R-1002" in "\n".join(here.heard(bill.ana))


async def test_she_pays_for_nothing(here: Town) -> None:
    bill = await at_the_salon(here, "ru")
    await strikes(bill, [(EVERYTHING, "Стрижка; Окрашивание; Маска для волос; Укладка")])


async def test_what_only_sounds_like_it_shows_no_bill(here: Town) -> None:
    bill = await at_the_salon(here, "ru")
    for words in NO_BILL:
        await bill.says(words)
        assert "Окрашивание" not in "\n".join(here.heard(bill.ana)), words
