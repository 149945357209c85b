"""What is asked for behind `/staff`, in any of the five languages."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from aftercare.staff.member import Role
from aftercare.staff.same_name import same_name

Verb = Literal["add", "invite", "remove", "name"]

_ROLES: dict[Role, str] = {
    "agent": "agent agents agentas agentė агент сотрудник оператор töötaja teenindaja klienditeenindaja"
    " darbuotojas darbuotoja konsultantas konsultantė zaposleni zaposlena sodelavec sodelavka",
    "manager": "manager managers juht juhataja vadovas vadovė vadybininkas vadybininkė менеджер руководитель"
    " управляющий vodja upravnik upravnica menedžer menedžerka",
    "admin": "admin admins administrator administraator administratorius administratorė админ администратор"
    " skrbnik skrbnica administratorka omanik savininkas savininkė владелец lastnik lastnica owner",
}
_VERBS: dict[Verb, str] = {
    "add": "add lisa pridėk pridėti добавь добавить dodaj",
    "invite": "invite kutsu pakviesk pakviesti пригласи пригласить povabi",
    "remove": "remove delete eemalda kustuta pašalink pašalinti удали удалить убрать odstrani",
    "name": "name rename nimi nimeta vardas pervadink имя переименуй переименовать ime preimenuj",
}
ROLE_WORDS = {same_name(word): role for role, words in _ROLES.items() for word in words.split()}
VERB_WORDS = {same_name(word): verb for verb, words in _VERBS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Listed:
    """Who is on the roster."""


@dataclass(frozen=True, slots=True)
class Added:
    """A link for one person, for the departments that the text names."""

    role: Role
    departments: str


@dataclass(frozen=True, slots=True)
class Invited:
    """A link for a team."""

    departments: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Somebody is to go."""

    name: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """Somebody is to be called otherwise: the old name and the new one behind each other."""

    words: str


Wish: TypeAlias = Listed | Added | Invited | Removed | Renamed


def wish_in(argument: str) -> Wish | None:
    """Read what follows the command; None for what nobody can understand."""
    verb, rest = _split(argument)
    if not verb:
        return Listed()
    match VERB_WORDS.get(same_name(verb)):
        case "add":
            word, departments = _split(rest)
            role = ROLE_WORDS.get(same_name(word))
            return None if role is None else Added(role, departments)
        case "invite":
            return Invited(rest)
        case "remove" if rest:
            return Removed(rest)
        case "name" if len(rest.split()) > 1:
            return Renamed(rest)
        case _:
            return None


def _split(text: str) -> tuple[str, str]:
    first, *rest = text.split(maxsplit=1) or [""]
    return first, rest[0].strip() if rest else ""
