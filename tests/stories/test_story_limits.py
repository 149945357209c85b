"""`/limits`: an admin changes what may be given, everybody hears of it, and one press takes it back."""

from tests.stories.roster_scene import admin_ready, asks, joined, presses, writes
from tests.town import Town

RAISED = (
    "An agent. Up to €20.00 → €30.00 in one case and €40.00 → €60.00 to one customer in 30 days,"
    " €100.00 → €150.00 in a day and €1,000.00 → €1,500.00 in a month to all: refunds."
)
LOWERED = (
    "An agent. Up to €30.00 → €20.00 in one case and €60.00 → €40.00 to one customer in 30 days,"
    " €150.00 → €100.00 in a day and €1,500.00 → €1,000.00 in a month to all: refunds."
)


async def test_a_change_holds_at_once_is_told_to_all_and_is_taken_back_with_one_press(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    [answer] = await asks(here, here.kadri, "/limits refund agent 30")
    assert answer == f"Kadri changed the limits\n{RAISED}"
    assert here.desk_lines(None)[-1] == f"Kadri changed the limits; /policy shows them all.\n{RAISED}"
    [policy] = await asks(here, mari, "/policy")
    assert "Version 2, in force since 11 March 2026. It was set by Kadri." in policy
    assert (
        "Up to €30.00 in one case" in policy and "€150.00 today and €1,500.00 this month: refunds" in policy
    )

    assert await presses(here, here.kadri, "Undo") == "The earlier limits are in force again."
    assert here.heard(here.kadri)[-1] == (
        f"Kadri brought back the earlier limits; /policy shows them all.\n{LOWERED}"
    )
    assert here.desk_lines(None)[-1] == here.heard(here.kadri)[-1]
    [policy] = await asks(here, mari, "/policy")
    assert "Version 3" in policy and "Up to €30.00" not in policy
    [second] = await asks(here, mari, "/policy 2")
    assert "Up to €30.00 in one case" in second


async def test_what_was_changed_again_since_cannot_be_undone(here: Town) -> None:
    await admin_ready(here)
    await asks(here, here.kadri, "/limits refund agent 30")
    first = here.kadri.chat.messages[here.kadri.sees()[-1].id]
    await asks(here, here.kadri, "/limits pay 5 days")
    button = first.inline_buttons[0]["callback_data"]
    pressed = here.kadri.press(button, on=first)
    await here.settle()
    assert pressed.notice != "The earlier limits are in force again."
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 3" in policy and "Up to €30.00 in one case" in policy and "5 working days" in policy
    assert await presses(here, here.kadri, "Undo") == "The earlier limits are in force again."
    # The second press of the same button finds another version in force.
    assert await presses(here, here.kadri, "Undo") != "The earlier limits are in force again."


async def test_an_agent_reads_but_changes_nothing(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    olga = await joined(here, "Olga", "manager")
    for person in (mari, olga):
        for words in ("", " refund agent 30", " nonsense"):
            [answer] = await asks(here, person, f"/limits{words}")
            assert answer == "You don't have the right to do that. An admin can give it."
        [policy] = await asks(here, person, "/policy")
        assert "Version 1" in policy


async def test_a_command_under_no_persons_name_is_not_carried_out(here: Town) -> None:
    await admin_ready(here)
    here.desk.promote(here.kadri.user, is_anonymous=True)
    here.kadri.write("/limits refund agent 30", to=here.desk, mask="anonymous")
    await here.settle()
    assert "write under your own name" in here.desk_lines(None)[-1]
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 1" in policy and "Up to €30.00 in one case" not in policy


async def test_a_change_in_general_is_told_there_once(here: Town) -> None:
    await admin_ready(here)
    assert await writes(here, here.kadri, "/limits gift add Coffee & <b>cake</b> 3,50 €") == [
        "Kadri changed the limits\nNew gift: Coffee & <b>cake</b>, €3.50."
    ]
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Gifts to choose from: Coffee & <b>cake</b> (€3.50)." in policy


async def test_everything_can_be_changed(here: Town) -> None:
    await admin_ready(here)
    for words, told in (
        ("gift add coffee 3", "New gift: coffee, €3.00."),
        ("gift add coffee 4", "Gift: coffee, €3.00 → €4.00."),
        ("gift remove Coffee", "No longer a gift: coffee."),
        ("surprises 300", "Surprises may cost €200.00 → €300.00 a month in all."),
        ("waiting off", "There is no gift for waiting until the next opening."),
        ("regular 6 visits in 300 days 200%", "5 times → 6 times in 365 days → 300 days"),
        ("regular segment VIP, Gold", "Regulars by their segment: - → VIP and Gold."),
        (
            "shortpay 80 days 20 times 2 in 60",
            "€100.00 → €80.00 off one bill at once, within 30 days → 20 days",
        ),
        ("pay 5 days", "3 working days → 5 working days"),
        ("vouchers 60 days", "90 days → 60 days"),
        ("days manager 20", "A manager. Up to 14 days → 20 days in one case"),
        ("discount off", "An agent doesn't give any more: discounts."),
        ("refund agent case 25 customer 60", "Up to €20.00 → €25.00 in one case and €40.00 → €60.00"),
    ):
        answer = await asks(here, here.kadri, f"/limits {words}")
        assert told in answer[0], (words, answer)
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 14" in policy and "Nobody gives: discounts." in policy


async def test_what_is_absurd_is_refused_with_its_reason(here: Town) -> None:
    await admin_ready(here)
    before = len(here.desk_lines(None))
    for words, told in (
        ("refund agent 300", "A higher role can never give less than a lower one."),
        ("refund manager off", "manager less than agent (refunds)"),
        ("refund agent -5", "“-5” isn't an amount in EUR."),
        ("refund agent 12,345,6", "“12,345,6” isn't an amount in EUR."),
        ("refund admin 9999999999999", "That is more than anybody can mean."),
        ("refund agent case 50", "one case would have more than one customer in 30 days."),
        ("refund agent month 50", "one day would have more than one month."),
        ("refund 30", "For whom?"),
        ("refund agent", "How much?"),
        ("<b>x</b> agent 3", "Which gesture is “<b>x</b>”?"),
        ("refund redo agent 3", "these are not counted alike"),
        ("pay 0 days", "From 1 to 60 is possible: 0 isn't."),
        ("pay soon", "“soon” isn't a whole number of days or times."),
        ("regular 99%", "From 100 to 1,000 is possible: 99 isn't."),
        ("gift remove tea", "“tea” isn't on the list of gifts."),
        ("vouchers 90 days", "That is how it is already."),
    ):
        answer = await asks(here, here.kadri, f"/limits {words}")
        assert told in answer[0], (words, answer)
    [policy] = await asks(here, here.kadri, "/policy")
    assert "Version 1" in policy
    assert len(here.desk_lines(None)) == before


async def test_without_words_it_shows_how(here: Town) -> None:
    await admin_ready(here)
    [answer] = await asks(here, here.kadri, "/limits")
    assert answer.startswith("Like this:\n/limits refund agent 30 – in one case")
