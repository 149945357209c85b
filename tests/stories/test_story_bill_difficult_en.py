"""A customer who changes her mind about the bill, in English: whole talks, and near misses."""

from tests.stories.bill_talks import at_the_salon, changes_her_mind, done, strikes
from tests.town import Town

TALK = (
    ("I won't pay for the colouring", "Colouring"),
    ("no wait, put it back", ""),
    ("ok then 30 for the colouring, not more", "Colouring €30.00"),
    ("hmm no, strike it completely", "Colouring"),
    ("Styling? seriously? strike it", "Colouring; Styling"),
    ("I changed my mind, I'll pay for the styling", "Colouring"),
    ("Make it half, I'll pay half for the colouring", "Colouring €30.00"),
)
EVERYTHING = "I'm not paying a cent for any of it"
NO_BILL = (
    "happy to pay for the colouring, it looks amazing",
    "who pays for parking?",
    "can I pay by card?",
    "I'd give 5 for the haircut",
)


async def test_she_changes_her_mind_and_is_never_argued_with(here: Town) -> None:
    bill = await changes_her_mind(here, "en", TALK)
    assert (await bill.says("Orange hair, you idiots!!")).startswith("Thank you for telling us")
    assert "Orange hair, you idiots!!" in "\n".join(
        seen.text for seen in here.desk.shows(here.topic_of("Ana"))
    )
    assert "Kadri" in await bill.says("I want to talk to a person")
    await here.absent(hours=24)
    before = len(here.heard(bill.ana))
    await bill.says("I won't pay for the colouring")
    told = "\n".join(here.heard(bill.ana)[before:]).replace("\u00a0", " ")
    assert "Colouring stands at €30.00" in told, "what is left of it is for a person, not for silence"
    await bill.says(EVERYTHING)
    await done(bill)
    assert "R-1002" in "\n".join(here.heard(bill.ana))


async def test_she_pays_for_nothing(here: Town) -> None:
    bill = await at_the_salon(here, "en")
    await strikes(bill, [(EVERYTHING, "Haircut; Colouring; Hair mask; Styling")])


async def test_what_only_sounds_like_it_shows_no_bill(here: Town) -> None:
    bill = await at_the_salon(here, "en")
    for words in NO_BILL:
        await bill.says(words)
        assert "Colouring" not in "\n".join(here.heard(bill.ana)), words
