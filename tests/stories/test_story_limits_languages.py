"""Limits changed in the business's own language, as the examples there say it."""

import re

import pytest

from aftercare.language import LANGUAGES
from aftercare.policies.change_policy import change_policy
from aftercare.policies.changes import AddGift, PolicyError
from aftercare.policies.read_change import read_change
from aftercare.policies.shipped import shipped
from aftercare.say import Say
from bot.texts import Texts
from tests.stories.roster_scene import asks
from tests.town import Town


async def test_in_lithuanian(here: Town) -> None:
    rasa = here.sandbox.add_user("Rasa", language_code="lt")
    await here.close()
    await here.open(language="lt", admin_ids=(here.kadri.id, rasa.id))
    rasa.start()
    await here.settle()
    [answer] = await asks(here, rasa, "/limits grąžinimas darbuotojui 30")
    assert answer.replace("\N{NO-BREAK SPACE}", " ") == (
        "Rasa pakeitė ribas\nDarbuotojas. Daugiausia 20,00 € → 30,00 € vienam atvejui ir 40,00 € → 60,00 €"
        " vienam klientui per 30 dienų, visiems kartu 100,00 € → 150,00 € per dieną ir 1 000,00 € →"
        " 1 500,00 € per mėnesį: pinigų grąžinimas."
    )
    [policy] = await asks(here, rasa, "/policy")
    assert policy.startswith(
        "Ką galime skirti, kad viską ištaisytume\n2 versija, galioja nuo: 2026 m. kovo 11 d. Nustatė Rasa."
    )
    assert here.desk_lines(None)[-1].startswith("Rasa pakeitė ribas; visas rodo /policy.\nDarbuotojas.")


async def test_in_slovene(here: Town) -> None:
    await here.close()
    await here.open(language="sl", admin_ids=(here.kadri.id, (neza := here.sandbox.add_user("Neža")).id))
    neza.start()
    await here.settle()
    [answer] = await asks(here, neza, "/limits prečrtano 80 v 20 dneh 2-krat v 60 dneh")
    assert "30 dni → 20 dni" in answer and "3-krat → 2-krat (obdobje: 90 dni → 60 dni)" in answer
    assert here.desk_lines(None)[-1].startswith("Meje so spremenjene: Neža. Vse pokaže /policy.")
    [wrong] = await asks(here, neza, "/limits vračilo sodelavec 300")
    assert wrong.startswith("Višja vloga nikoli ne sme dati manj kot nižja.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_understood_in_its_language(language: str) -> None:
    texts = Texts.load()
    examples = [
        found
        for key in ("limits-help", "limits-more")
        for found in re.findall(r"/limits ([^\n·–]+)", texts.plain(Say(key), language))
    ]
    assert len(examples) == 14
    policy = shipped("EUR")
    kinds = []
    for example in examples:
        change = read_change(example.strip(), "EUR")
        assert not isinstance(change, PolicyError), (example, change)
        kinds.append(type(change).__name__)
        changed = change_policy(policy, change)
        if isinstance(changed, PolicyError):
            assert changed.reason == "same", (example, changed)
        else:
            policy = changed
        if isinstance(change, AddGift):
            assert change.cost == 300
    assert len(set(kinds)) == 10, kinds
