"""Read how much of which gestures which roles may give."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, get_args

from aftercare.policies.changes import PERIODS, AdjustLimit, Period, PolicyError, SetLimit
from aftercare.policies.flaws import MOST_COUNTED, MOST_MONEY
from aftercare.policies.measures import BY_STAFF, MEASURES
from aftercare.policies.policy import GestureName, Limit
from aftercare.policies.shipped import in_proportion
from aftercare.policies.tokens import Token, minor_of, number_of, said
from aftercare.staff.member import ROLES, Role

_Amount: TypeAlias = Callable[[Sequence[Token]], int | PolicyError]
_Pieces: TypeAlias = list[tuple[Period | None, list[Token]]]
_CUSTOMERS_DAYS = "30"


def read_limit(tokens: Sequence[Token], currency: str) -> SetLimit | AdjustLimit | PolicyError:
    """Gestures and roles first, then how much: "refund agent 30", "refund agent case 30 month 1500"."""
    gestures, roles, rest = _head(tokens)
    if not gestures:
        return PolicyError("kind", said(tokens[:1]))
    if [token.meaning for token in rest] == ["off"]:
        return SetLimit(roles or ROLES, gestures, None)
    if not roles:
        return PolicyError("who", said(rest))
    if not rest:
        return PolicyError("much")
    if len({MEASURES[gesture] for gesture in gestures}) > 1:
        return PolicyError("mixed", said(tokens[: len(tokens) - len(rest)]))
    wanted = _periods(rest, gestures[0], currency)
    if isinstance(wanted, PolicyError):
        return wanted
    case = wanted.get("case")
    if None not in wanted and len(wanted) < len(PERIODS):
        periods = tuple((period, wanted[period]) for period in PERIODS if period in wanted)
        return AdjustLimit(roles, gestures, periods)
    lead = wanted.pop(None, case or 0)
    limit = in_proportion(lead).model_dump() | {str(period): much for period, much in wanted.items()}
    return SetLimit(roles, gestures, Limit.model_validate(limit))


def _head(tokens: Sequence[Token]) -> tuple[tuple[GestureName, ...], tuple[Role, ...], list[Token]]:
    gestures: dict[GestureName, None] = {}
    roles: set[Role] = set()
    for at, token in enumerate(tokens):
        name = "deferral" if at == 0 and token.meaning == "day" else token.meaning
        gesture = next((one for one in BY_STAFF if one == name), None)
        role = next((one for one in ROLES if one == name), None)
        if gesture is not None:
            gestures[gesture] = None
        elif role is not None:
            roles.add(role)
        else:
            return tuple(gestures), _ordered(roles), list(tokens[at:])
    return tuple(gestures), _ordered(roles), []


def _ordered(roles: set[Role]) -> tuple[Role, ...]:
    return tuple(role for role in ROLES if role in roles)


def _periods(
    tokens: list[Token], gesture: GestureName, currency: str
) -> dict[Period | None, int] | PolicyError:
    """What is said of each period; of none of them (None), it is that of a case."""
    tokens = _without_window(tokens)
    amount = _counting(gesture, currency)
    wanted: dict[Period | None, int] = {}
    for period, piece in _number_first(tokens) or _word_first(tokens):
        if period is None and not piece:
            continue
        unknown = next((one for one in piece if _unknown(one)), None)
        if unknown is not None and period is None and len(piece) == 1:
            return PolicyError("word", unknown.text)
        much = amount(piece)
        if isinstance(much, PolicyError):
            return much
        if period in wanted:
            return PolicyError("word", said(piece))
        wanted[period] = much
    return wanted


def _unknown(token: Token) -> bool:
    return token.meaning is None and not token.is_number


def _counting(gesture: GestureName, currency: str) -> _Amount:
    money = MEASURES[gesture] == "money"
    most = MOST_MONEY if money else MOST_COUNTED

    def counted(tokens: Sequence[Token]) -> int | PolicyError:
        found = minor_of(tokens, currency) if money else number_of(tokens)
        if found is None and not tokens:
            return PolicyError("much")
        if found is None:
            return PolicyError("amount" if money else "number", said(tokens))
        return found if found <= most else PolicyError("large", said(tokens))

    return counted


def _without_window(tokens: list[Token]) -> list[Token]:
    """Without "in 30 days" behind what a customer may get: that stretch of time is fixed."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        here, window, unit = [*tokens[at : at + 3], *[None] * 3][:3]
        fixed = window is not None and window.text == _CUSTOMERS_DAYS and unit is not None
        if here is not None and here.meaning == "in" and fixed and unit is not None and unit.meaning == "day":
            at += 3
            continue
        if here is not None and here.meaning != "in":
            kept.append(here)
        at += 1
    return kept


def _number_first(tokens: list[Token]) -> _Pieces | None:
    """Numbers that stand before their periods throughout: "20 a case, 100 a day"."""
    if not tokens or not tokens[0].is_number or tokens[-1].meaning not in PERIODS:
        return None
    pieces: _Pieces = []
    piece: list[Token] = []
    for token in tokens:
        period = _period(token)
        if period is None:
            piece.append(token)
        else:
            pieces.append((period, piece))
            piece = []
    # "14 days" is an amount, not what holds for a day.
    return pieces if len(pieces) > 1 or pieces[0][0] != "day" else None


def _word_first(tokens: list[Token]) -> _Pieces:
    pieces: _Pieces = [(None, [])]
    for at, token in enumerate(tokens):
        period = _period(token)
        opens = at + 1 < len(tokens) and tokens[at + 1].is_number
        if period is None or (period == "day" and not opens):
            pieces[-1][1].append(token)
        else:
            pieces.append((period, []))
    return pieces


_PERIOD: Mapping[str, Period] = {period: period for period in get_args(Period)}


def _period(token: Token) -> Period | None:
    return _PERIOD.get(token.meaning or "")
