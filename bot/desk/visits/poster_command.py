"""`/poster`: a code for a counter, as a picture and as a page to be printed."""

from aftercare.say import Say
from aftercare.staff.same_name import same_name
from aftercare.visits.departments import all_departments
from aftercare.visits.poster import make_poster
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.house import House
from bot.telegram.pictures import show_poster


def on_poster_wanted(work: Work, house: House, asked: Asked) -> None:
    """Give the poster of a department; without a name, that of the whole business."""
    known = all_departments(work)
    wanted = same_name(asked.argument)
    department = next((one for one in known if same_name(one) == wanted), "")
    if wanted and not department:
        others = Say("poster-known", {"departments": ", ".join(known)}) if known else Say("poster-known-none")
        asked.answer(work, Say("poster-unknown", {"name": asked.argument.strip()}), others)
        return
    key = make_poster(work, house.token_key, department)
    show_poster(work, asked.target, key, Say("poster-made", {"department": department}))
