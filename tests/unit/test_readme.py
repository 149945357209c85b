"""README tells what is so."""

import re
from pathlib import Path

from aftercare.say import Say
from aftercare.staff.rights import LEAST
from bot.desk.asked import StaffCommand, Where
from bot.desk.commands import COMMANDS
from bot.settings import settings_table
from bot.texts import Texts

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf8")


def test_every_setting_stands_in_the_table_as_the_code_has_it() -> None:
    table = README.partition("<!-- settings -->")[2].partition("<!-- /settings -->")[0]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    assert rows == settings_table()


def test_every_command_of_staff_stands_in_the_table() -> None:
    table = README.partition("<!-- commands -->")[2].partition("<!-- /commands -->")[0]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    assert rows == [command_row(command) for command in COMMANDS.values()]


def command_row(command: StaffCommand) -> str:
    places = {Where.PRIVATE: "private chat", Where.GENERAL: "General", Where.TOPIC: "topics"}
    where = ", ".join(name for place, name in places.items() if place in command.where)
    meaning = Texts.load().plain(Say(f"command-{command.name}"), "en")
    return f"| `/{command.name}` | {LEAST[command.act]} | {where} | {meaning} |"


def test_the_two_lines_are_there_for_the_checks_to_call() -> None:
    assert re.search(r"^    pip install -e \. && python -m bot sandbox ", README, re.MULTILINE)
    assert re.search(r"^    pip install -e '\.\[dev\]' && pytest ", README, re.MULTILINE)


def test_every_file_and_folder_of_the_map_exists() -> None:
    house = README.partition("```\nbot/")[2].partition("```")[0]
    named = re.findall(r"^  ([\w/.]+(?: [\w/.]+)*)  ", "\n" + house, re.MULTILINE)
    files = [name for names in named for name in names.split() if name.endswith(".py")]
    assert files
    for name in files:
        assert (ROOT / "bot" / name).exists() or (ROOT / "src/aftercare" / name).exists(), name
