"""A customer who changes her mind about the bill, in Lithuanian: whole talks, and near misses."""

from tests.stories.bill_talks import at_the_salon, changes_her_mind, done, strikes
from tests.town import Town

TALK = (
    ("už dažymą nemokėsiu", "Plaukų dažymas"),
    ("ne, palikit", ""),
    ("tegul būna 30 už dažymą, ne daugiau", "Plaukų dažymas 30,00 €"),
    ("ne, išbraukit visiškai", "Plaukų dažymas"),
    ("šukuosena? rimtai? išbraukit", "Plaukų dažymas; Šukuosena"),
    ("persigalvojau, už šukuoseną sumokėsiu", "Plaukų dažymas"),
    ("už dažymą mokėsiu pusę", "Plaukų dažymas 30,00 €"),
)
EVERYTHING = "nemokėsiu nė cento"
NO_BILL = (
    "už dažymą mielai sumokėjau, nuostabu",
    "kas moka už parkavimą?",
    "ar galiu mokėti kortele?",
    "5 už kirpimą",
)


async def test_she_changes_her_mind_and_is_never_argued_with(here: Town) -> None:
    bill = await changes_her_mind(here, "lt", TALK)
    assert (await bill.says("plaukai oranžiniai, idiotai!!")).startswith("Ačiū, Ana, kad pasakėte")
    assert "plaukai oranžiniai, idiotai!!" in "\n".join(
        seen.text for seen in here.desk.shows(here.topic_of("Ana"))
    )
    assert "Kadri" in await bill.says("noriu kalbėti su žmogumi")
    await here.absent(hours=24)
    before = len(here.heard(bill.ana))
    await bill.says("už dažymą nemokėsiu")
    told = "\n".join(here.heard(bill.ana)[before:]).replace("\u00a0", " ")
    assert "Plaukų dažymas dabar 30,00 €" in told, "what is left of it is for a person, not for silence"
    await bill.says(EVERYTHING)
    await done(bill)
    assert "R-1002" in "\n".join(here.heard(bill.ana))


async def test_she_pays_for_nothing(here: Town) -> None:
    bill = await at_the_salon(here, "lt")
    await strikes(bill, [(EVERYTHING, "Plaukų kirpimas; Plaukų dažymas; Kaukė plaukams; Šukuosena")])


async def test_what_only_sounds_like_it_shows_no_bill(here: Town) -> None:
    bill = await at_the_salon(here, "lt")
    for words in NO_BILL:
        await bill.says(words)
        assert "Plaukų dažymas" not in "\n".join(here.heard(bill.ana)), words
