"""A customer who changes her mind about the bill, in Slovene: whole talks, and near misses."""

from tests.stories.bill_talks import at_the_salon, changes_her_mind, done, strikes
from tests.town import Town

TALK = (
    ("za barvanje ne bom plačala", "Barvanje las"),
    ("ne, pustite", ""),
    ("naj bo 30 za barvanje, ne več", "Barvanje las 30,00 €"),
    ("ne, črtajte popolnoma", "Barvanje las"),
    ("frizura? resno? črtajte", "Barvanje las; Frizura"),
    ("premislila sem si, frizuro bom plačala", "Barvanje las"),
    ("za barvanje plačam polovico", "Barvanje las 30,00 €"),
)
EVERYTHING = "niti centa vam ne dam"
NO_BILL = (
    "za barvanje sem z veseljem plačala, super je",
    "kdo plača parkirnino?",
    "a lahko plačam s kartico?",
    "5 za striženje",
)


async def test_she_changes_her_mind_and_is_never_argued_with(here: Town) -> None:
    bill = await changes_her_mind(here, "sl", TALK)
    assert (await bill.says("lasje so oranžni, idioti!!")).startswith("Hvala, Ana, da ste povedali")
    assert "lasje so oranžni, idioti!!" in "\n".join(
        seen.text for seen in here.desk.shows(here.topic_of("Ana"))
    )
    assert "Kadri" in await bill.says("rada bi govorila s človekom")
    await here.absent(hours=24)
    before = len(here.heard(bill.ana))
    await bill.says("za barvanje ne bom plačala")
    told = "\n".join(here.heard(bill.ana)[before:]).replace("\u00a0", " ")
    assert "Barvanje las je zdaj 30,00 €" in told, "what is left of it is for a person, not for silence"
    await bill.says(EVERYTHING)
    await done(bill)
    assert "R-1002" in "\n".join(here.heard(bill.ana))


async def test_she_pays_for_nothing(here: Town) -> None:
    bill = await at_the_salon(here, "sl")
    await strikes(bill, [(EVERYTHING, "Striženje; Barvanje las; Maska za lase; Frizura")])


async def test_what_only_sounds_like_it_shows_no_bill(here: Town) -> None:
    bill = await at_the_salon(here, "sl")
    for words in NO_BILL:
        await bill.says(words)
        assert "Barvanje las" not in "\n".join(here.heard(bill.ana)), words
