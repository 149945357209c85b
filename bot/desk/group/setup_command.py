"""`/setup`: a group becomes the desk, step by step."""

from aftercare.outbox.stage import refresh_board, refresh_card, say
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import After, Asked, DeskChanged, Press, Where
from bot.desk.group.checklist import begin_checklist
from bot.house import House, bind_desk, desk_of
from bot.telegram.desk_facts import add_link
from bot.telegram.desk_trouble import unpark


def on_setup(work: Work, house: House, asked: Asked) -> None:
    """Explain it in private; in a group, let it be the desk, or ask first where another one is."""
    desk = desk_of(work, house)
    if asked.where is Where.PRIVATE:
        there = "no" if desk is None else "yes"
        asked.answer(work, Say("setup-how", {"there": there}), Say("setup-link", {"link": add_link(house)}))
    elif asked.where is not Where.ELSEWHERE:
        begin_checklist(work)
    elif house.desk is not None:
        asked.answer(work, Say("setup-set-elsewhere"))
    elif desk is None:
        _bind(work, asked.chat_id, asked.after)
    else:
        move = (Say("setup-move-here"), f"desk:{asked.chat_id}")
        asked.answer(work, Say("setup-move"), buttons=(move,))


def move_desk(work: Work, house: House, press: Press) -> Say:
    """Let the group in which the button stands be the desk, with a card for every open case."""
    chat_id, desk = press.pressed.chat_id, desk_of(work, house)
    if chat_id is None or press.rest != str(chat_id) or house.desk is not None or desk == chat_id:
        return Say("old-button", {"status": "none"})
    if desk is not None:
        say(work, f"chat:{desk}", Say("setup-moved-away"))
    _bind(work, chat_id, press.after)
    for case in work.cases.where(state="open"):
        refresh_card(work, case.customer_id, case.id)
    return Say("setup-moved")


def _bind(work: Work, chat_id: int, after: list[After]) -> None:
    bind_desk(work, chat_id)
    unpark(work)
    begin_checklist(work)
    refresh_board(work)
    after.append(DeskChanged())
