"""A table to whoever asked for it, in their private chat: names in it are not for a whole group."""

from collections.abc import Iterable, Sequence

from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.uploads.safe_csv import Cell, csv_file
from aftercare.work import Work
from bot.house import House
from bot.telegram.lists import LARGEST, send_list
from bot.texts import Texts


def send_file(
    work: Work, house: House, member: Member, name: str, header: str, rows: Iterable[Sequence[Cell]]
) -> Say:
    """Send the rows under the titles of that text, one a line; gives the notice for whoever pressed."""
    if member.unreachable:
        return Say("money-csv-unreachable")
    titles = Texts.load(zone=house.zone).plain(Say(header), house.language).split("\n")
    data, whole = csv_file([titles, *rows], LARGEST, comma=house.language != "en")
    told = Say("money-file" if whole else "money-file-cut")
    send_list(work, f"staff:{member.user_id}", name, data, told, mime="text/csv")
    return Say("money-csv-sent")
