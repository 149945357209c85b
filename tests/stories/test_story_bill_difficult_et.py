"""A customer who changes her mind about the bill, in Estonian: whole talks, and near misses."""

from tests.stories.bill_talks import at_the_salon, changes_her_mind, done, strikes
from tests.town import Town

TALK = (
    ("ma ei maksa värvimise eest", "Juuste värvimine"),
    ("ei, jätke see alles", ""),
    ("olgu 30 värvimise eest, mitte rohkem", "Juuste värvimine 30,00 €"),
    ("või ikka tõmmake maha", "Juuste värvimine"),
    ("soeng? tõsiselt? tõmba maha", "Juuste värvimine; Soeng"),
    ("mõtlesin ümber, maksan soengu eest", "Juuste värvimine"),
    ("värvimise eest maksan poole", "Juuste värvimine 30,00 €"),
)
EVERYTHING = "ma ei maksa sentigi"
NO_BILL = (
    "värvimise eest maksin hea meelega, super tulemus",
    "kes parkimise eest maksab?",
    "kas kaardiga saab maksta?",
    "5 juukselõikuse eest",
)


async def test_she_changes_her_mind_and_is_never_argued_with(here: Town) -> None:
    bill = await changes_her_mind(here, "et", TALK)
    assert (await bill.says("juuksed on oranžid, idioodid!!")).startswith("Aitäh, Ana, et sellest rääkisite")
    assert "juuksed on oranžid, idioodid!!" in "\n".join(
        seen.text for seen in here.desk.shows(here.topic_of("Ana"))
    )
    assert "Kadri" in await bill.says("tahan inimesega rääkida")
    await here.absent(hours=24)
    before = len(here.heard(bill.ana))
    await bill.says("ma ei maksa värvimise eest")
    told = "\n".join(here.heard(bill.ana)[before:]).replace("\u00a0", " ")
    assert "Juuste värvimine on praegu 30,00 €" in told, "what is left of it is for a person, not for silence"
    await bill.says(EVERYTHING)
    await done(bill)
    assert "R-1002" in "\n".join(here.heard(bill.ana))


async def test_she_pays_for_nothing(here: Town) -> None:
    bill = await at_the_salon(here, "et")
    await strikes(bill, [(EVERYTHING, "Juukselõikus; Juuste värvimine; Juuksemask; Soeng")])


async def test_what_only_sounds_like_it_shows_no_bill(here: Town) -> None:
    bill = await at_the_salon(here, "et")
    for words in NO_BILL:
        await bill.says(words)
        assert "Juuste värvimine" not in "\n".join(here.heard(bill.ana)), words
