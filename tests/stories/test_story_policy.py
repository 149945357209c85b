"""`/policy`: all staff read what may be given, what is left for them, and what held before."""

from tests.stories.roster_scene import admin_ready, asks, joined, writes
from tests.town import Town


async def test_an_agent_reads_the_whole_policy_and_what_is_left_for_them(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    [policy] = await asks(here, mari, "/policy")
    told = policy.split("\n\n")
    assert told[0] == (
        "What we may give to put things right\nVersion 1, in force since 11 March 2026."
        " It came with the program."
    )
    assert told[1].startswith("Everybody gives at once, without asking\nUp to 1 time in one case and 2 times")
    assert told[2].splitlines()[:2] == [
        "An agent gives at once, without asking",
        (
            "Up to €20.00 in one case and €40.00 to one customer in 30 days, €100.00 in a day and €1,000.00"
            " in a month to all: refunds, help in one's own way and discounts."
        ),
    ]
    assert told[3].startswith("A manager gives at once\nUp to €100.00 in one case")
    assert told[4].startswith("An admin gives at once\nUp to €500.00 in one case")
    assert told[5].splitlines() == [
        (
            "Whoever has been here at least 5 times in 365 days is a regular and may get 150% of that, in a"
            " case and in 30 days."
        ),
        (
            "A customer may take up to €100.00 off one bill at once, within 30 days of the visit, 3 times"
            " in 90 days; beyond that a manager calls."
        ),
        "Surprises may cost €200.00 a month in all; €200.00 is left this month.",
        (
            "Whoever has to wait for a call until the next opening gets €5.00: up to €5.00 in one case and"
            " €5.00 to one customer in 30 days, €100.00 in a day and €500.00 in a month to all."
        ),
        "Money that was granted is paid within 3 working days.",
        "A voucher is good for 90 days.",
    ]
    assert told[7].splitlines()[:2] == [
        "Left for Mari",
        "€100.00 today and €1,000.00 this month: refunds, help in one's own way and discounts.",
    ]
    assert "/limits" not in policy


async def test_an_earlier_version_is_told_with_what_it_changed(here: Town) -> None:
    await admin_ready(here)
    await asks(here, here.kadri, "/limits refund agent 30")
    await here.absent(hours=24)
    await asks(here, here.kadri, "/limits vouchers 60 days")
    [second] = await asks(here, here.kadri, "/policy 2")
    assert second.startswith(
        "What we might give before\nVersion 2, in force from 11 March 2026 to 12 March 2026."
        " It was set by Kadri."
    )
    assert second.split("\n\n")[-1] == (
        "What differs from version 1\nAn agent. Up to €20.00 → €30.00 in one case and €40.00 → €60.00 to one"
        " customer in 30 days, €100.00 → €150.00 in a day and €1,000.00 → €1,500.00 in a month to all:"
        " refunds."
    )
    assert "A voucher is good for 90 days." in second
    [first] = await asks(here, here.kadri, "/policy 1")
    assert first.endswith("It is the first version.")
    [now] = await asks(here, here.kadri, "/policy 3")
    assert now.endswith("What differs from version 2\nA voucher is good for 90 days → 60 days.")
    for nonsense in ("4", "0", "-1", "<b>", "9" * 40, "³"):
        [answer] = await asks(here, here.kadri, f"/policy {nonsense}")
        assert answer == f"There is no version “{nonsense[:20]}”. The one in force is 3."


async def test_the_policy_is_told_in_the_desk_too(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    [policy] = await writes(here, mari, "/policy")
    assert policy.startswith("What we may give to put things right\nVersion 1")
    assert "Left for Mari" in policy


async def test_another_currency_brings_its_own_limits_and_the_admins_hear_of_it_once(here: Town) -> None:
    await admin_ready(here)
    await asks(here, here.kadri, "/limits refund agent 30")
    await here.close()
    await here.open(currency="JPY")
    told = here.heard(here.kadri)[-1]
    assert told == (
        "Amounts are in JPY now, no longer in EUR. So the limits are those that come with the program:"
        " /policy shows them, /limits changes them."
    )
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 3" in policy and "Up to JP¥20 in one case" in policy
    before = len(here.heard(here.kadri))
    await here.close()
    await here.open()
    assert len(here.heard(here.kadri)) == before

    await here.close()
    await here.open(currency="EUR")
    assert here.heard(here.kadri)[-1] == (
        "Amounts are in EUR now, no longer in JPY. So the limits are those that were last set in that"
        " currency: /policy shows them."
    )
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 2" in policy and "Up to €30.00 in one case" in policy
