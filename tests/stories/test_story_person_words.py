"""A person, or the manager: no questions, and staff hear of it at once, in every language."""

import pytest

from tests.stories.delicate_scene import after_visit, hired
from tests.town import Town

PERSON = [
    ("en", "human please"),
    ("en", "operator!"),
    ("et", "inimene"),
    ("et", "inimene palun!"),
    ("lt", "žmogus"),
    ("lt", "noriu kalbėti su žmogumi"),
    ("ru", "живой человек"),
    ("ru", "оператор!"),
    ("sl", "človek"),
    ("sl", "rad bi govoril s človekom"),
    ("en", "/person"),
    ("ru", "/person"),
]
MANAGER = [
    ("en", "I want the manager"),
    ("et", "tahan juhatajaga rääkida"),
    ("lt", "pakvieskite vadovą"),
    ("ru", "хочу поговорить с директором"),
    ("sl", "rad bi govoril z vodjo"),
]


@pytest.mark.parametrize(("language", "words"), PERSON)
async def test_a_person_is_asked_to_join_and_nothing_is_asked(here: Town, language: str, words: str) -> None:
    anna = await after_visit(here, language=language)
    await here.says(anna, words)
    said = here.heard(anna)[-1]
    assert "?" not in said
    assert "11:15" in said
    card = here.card(here.topic_of("Anna"))
    assert "Wants to talk to a person" in card
    assert words in card or words == "/person"
    shown = next(one for one in here.desk.shows(here.topic_of("Anna")) if one.text == card)
    assert not shown.content.get("disable_notification")


@pytest.mark.parametrize(("language", "words"), MANAGER)
async def test_the_manager_hears_the_customers_words_in_private(
    here: Town, language: str, words: str
) -> None:
    mari = await hired(here, "Mari")
    await here.says(mari, "/duty me")
    anna = await after_visit(here, language=language)
    await here.says(anna, words)
    assert "?" not in here.heard(anna)[-1]
    alert = here.heard(mari)[-1]
    assert "Wants to talk to the manager: Anna" in alert
    assert words in alert
    assert "Wants to talk to the manager" in here.card(here.topic_of("Anna"))


@pytest.mark.parametrize(
    ("department", "who"), [("salon", "Mari"), ("garage", "Jaan"), (None, "Mari"), ("spa", "Kadri")]
)
async def test_the_first_who_answers_for_the_department_is_named(
    here: Town, department: str | None, who: str
) -> None:
    await hired(here, "Mari", "agent salon")
    await hired(here, "Jaan", "agent garage")
    changes = {} if department is None else {"department": department}
    anna = await after_visit(here, **changes)
    await here.says(anna, "I waited an hour and nobody apologised")
    assert here.heard(anna)[-1].endswith(f"{who} will answer you right here by 11:15.")
