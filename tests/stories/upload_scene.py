"""A manager and the lists of visits that they send."""

from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from telegram_sandbox import Person, Seen
from tests.town import Town

CSV = "text/csv"
HEADER = "Kviitung;Klient;Telefon;Teenus;Teenindaja;Kuupäev;Kell;Summa"
LIST = f"""{HEADER}
A-1;Anna Põld;55512345;Lõikus;Marko;11.03.2026;10:00;35,00
A-2;Õnne Žukova;;Värvimine;Kadri;11.03.2026;10:30;1 035,50 €
A-2;Õnne Žukova;;Šampoon;Kadri;11.03.2026;10:30;12
A-3;Jüri;;Lõikus;Marko;10.03.2026;18:00;20,00"""


async def sends(
    here: Town, person: Person, data: bytes | str, name: str = "visits.csv", **about: Any
) -> None:
    """Somebody sends the bot a file in private."""
    content = data.encode() if isinstance(data, str) else data
    person.send_file("document", content, name=name, mime=CSV, **about)
    await here.settle()


def last(here: Town, person: Person) -> str:
    """What the bot has told them last."""
    return here.heard(person)[-1]


def buttons(person: Person) -> list[str]:
    """The labels under the latest message that has some."""
    shown = [seen for seen in person.sees() if seen.buttons]
    return [label for row in shown[-1].buttons for label in row] if shown else []


def document(here: Town, person: Person) -> tuple[str, str]:
    """The name and the text of the latest file that they got."""
    files: list[Seen] = [
        seen
        for seen in person.sees()
        if seen.kind == "document" and seen.user_id == here.sandbox.world.bot.id
    ]
    about = files[-1].content["document"]
    stored = here.sandbox.world.files.by_id(about["file_id"])
    assert stored is not None
    return about["file_name"], stored.data.decode("utf-8-sig")


def visits(folder: Path) -> list[tuple[str, str, str, int]]:
    """What is recorded: the visit's number, its customer, service and total, by number."""
    engine = create_engine(f"sqlite:///{folder}/bot.db")
    with engine.connect() as connection:
        rows = connection.execute(
            text(
                "select v.external_id, c.name, v.service, v.total_minor from visits v join customers c"
                " on c.id = v.customer_id where v.withdrawn_at is null order by v.external_id"
            )
        ).all()
    engine.dispose()
    return [(str(row[0]), str(row[1]), str(row[2]), int(row[3])) for row in rows]
