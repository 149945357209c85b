"""Read a change of the policy as an admin writes it, in any of the five languages."""

from collections.abc import Callable, Mapping, Sequence

from aftercare.policies.changes import (
    AddGift,
    Change,
    PolicyError,
    RemoveGift,
    SetPayDays,
    SetRegular,
    SetSegments,
    SetShortPay,
    SetSurprises,
    SetVoucherDays,
    SetWaiting,
)
from aftercare.policies.policy import LONGEST_NAME
from aftercare.policies.read_limit import read_limit
from aftercare.policies.tokens import LONGEST, Token, minor_of, number_of, said, tokens_of
from aftercare.policies.words import Meaning, meaning
from aftercare.staff.member import ROLES

_LONGEST_PIECE = 40


def read_change(text: str, currency: str) -> Change | PolicyError:
    """What a text such as "refund agent 30" or "gift add coffee 3" changes; amounts are of that currency."""
    tokens = tokens_of(text)
    if not tokens:
        return PolicyError("empty")
    if len(text) > LONGEST:
        return PolicyError("word", text[:_LONGEST_PIECE])
    read = _reader(tokens)
    return _gift(text, tokens, currency) if read is None else read(text, tokens[1:], currency)


_Read = Callable[[str, Sequence[Token], str], Change | PolicyError]


def _reader(tokens: Sequence[Token]) -> _Read | None:
    """Who reads the rest; None: it is about the list of gifts."""
    first, others = tokens[0].meaning, {token.meaning for token in tokens[1:]}
    lead = {token.meaning for token in tokens[:2]}
    if "gift" in lead and lead & {"add", "remove"}:
        return None
    if first == "surprise" and others & {*ROLES}:
        return _limit_of(tokens)
    return _READERS.get(first or "pass", _limit_of(tokens))


def _limit_of(tokens: Sequence[Token]) -> _Read:
    def read(_text: str, _rest: Sequence[Token], currency: str) -> Change | PolicyError:
        return read_limit(tokens, currency)

    return read


def _gift(text: str, tokens: Sequence[Token], currency: str) -> Change | PolicyError:
    # A name is taken as it was written, filling words and all.
    words = [word for word in text.split() if word.strip(",;:")]
    verb = next(one.meaning for one in tokens[:2] if one.meaning in {"add", "remove"})
    named = words[2:]
    if verb == "remove":
        return RemoveGift(" ".join(named)) if named else PolicyError("name", most=LONGEST_NAME)
    for at in range(1, len(named)):
        cost = minor_of([Token(one, None, is_number=False) for one in named[at:]], currency)
        if cost is not None:
            return AddGift(" ".join(named[:at]).strip(",;: "), cost)
    return PolicyError("amount", said(tokens[-1:])) if len(named) > 1 else PolicyError("much")


def _surprises(_text: str, rest: Sequence[Token], currency: str) -> Change | PolicyError:
    budget = _worth([one for one in rest if one.meaning not in {"in", "month"}], currency)
    return budget if isinstance(budget, PolicyError) else SetSurprises(budget)


def _waiting(_text: str, rest: Sequence[Token], currency: str) -> Change | PolicyError:
    worth = _worth(rest, currency)
    return worth if isinstance(worth, PolicyError) else SetWaiting(worth)


def _worth(rest: Sequence[Token], currency: str) -> int | PolicyError:
    if [one.meaning for one in rest] == ["off"]:
        return 0
    if not rest:
        return PolicyError("much")
    found = minor_of(rest, currency)
    return PolicyError("amount", said(rest)) if found is None else found


def _pay(_text: str, rest: Sequence[Token], _currency: str) -> Change | PolicyError:
    days = number_of([one for one in rest if one.meaning not in {"in", "pay"}])
    return _no_number(rest) if days is None else SetPayDays(days)


def _vouchers(_text: str, rest: Sequence[Token], _currency: str) -> Change | PolicyError:
    days = number_of([one for one in rest if one.meaning != "in"])
    return _no_number(rest) if days is None else SetVoucherDays(days)


def _regular(text: str, rest: Sequence[Token], _currency: str) -> Change | PolicyError:
    if rest and rest[0].meaning == "segment":
        return _segments(text)
    told = _numbers(rest, ("visits", "day", "percent"))
    if isinstance(told, PolicyError):
        return told
    return SetRegular(told.get("visits"), told.get("day"), told.get("percent"))


def _segments(text: str) -> Change | PolicyError:
    words = text.split()
    at = next(index for index, word in enumerate(words) if meaning(word.strip(",;:")) == "segment")
    named = " ".join(words[at + 1 :]).strip(",;: ")
    if not named:
        return PolicyError("name", most=LONGEST_NAME)
    if meaning(named) == "off":
        return SetSegments(())
    return SetSegments(tuple(one.strip() for one in named.split(",") if one.strip()))


def _short_pay(_text: str, rest: Sequence[Token], currency: str) -> Change | PolicyError:
    tokens = [one for one in rest if one.meaning != "pay"]
    if [one.meaning for one in tokens] == ["off"]:
        return SetShortPay(bill=0)
    amount = 0
    while amount < len(tokens) and tokens[amount].meaning is None:
        amount += 1
    # "30 days" is no amount, though it begins with a number.
    if amount and amount < len(tokens) and _unit_follows(tokens, amount):
        amount -= 1
    bill = minor_of(tokens[:amount], currency) if amount else None
    if amount and bill is None:
        return PolicyError("amount", said(tokens[:amount]))
    told = _numbers(tokens[amount:], ("day", "times", "in"))
    if isinstance(told, PolicyError):
        return told if amount < len(tokens) or not amount else SetShortPay(bill)
    return SetShortPay(bill, told.get("day"), told.get("times"), told.get("in"))


def _unit_follows(tokens: Sequence[Token], at: int) -> bool:
    behind = tokens[at + 1].is_number if at + 1 < len(tokens) else False
    return tokens[at].meaning in {"day", "times"} and not behind


def _numbers(tokens: Sequence[Token], keys: Sequence[Meaning]) -> dict[Meaning, int] | PolicyError:
    """Numbers by the words beside them: "5 visits in 365 days", or else "visits 5 days 365"."""
    told: dict[Meaning, int] = {}
    number_first = any(one.is_number for one in tokens[:2]) and bool(tokens) and _is_number_first(tokens)
    waiting: int | None = None
    key: Meaning | None = None
    for token in tokens:
        if token.is_number:
            number = number_of([token])
            if number is None:
                return PolicyError("number", token.text)
            if number_first:
                waiting = number
            elif key is not None and key not in told:
                told[key], key = number, None
            else:
                return PolicyError("word", token.text)
        elif token.meaning not in {*keys, "in"} or token.meaning is None:
            return PolicyError("word", token.text[:_LONGEST_PIECE])
        elif not number_first:
            key = token.meaning
        elif token.meaning != "in" and waiting is not None:
            told[_named(token.meaning, told, keys)], waiting = waiting, None
    return told if told and waiting is None else _no_number(tokens)


def _no_number(tokens: Sequence[Token]) -> PolicyError:
    return PolicyError("number", said(tokens)) if tokens else PolicyError("much")


def _is_number_first(tokens: Sequence[Token]) -> bool:
    bare = [one for one in tokens if one.meaning != "in"]
    return bool(bare) and bare[0].is_number


def _named(key: Meaning, told: Mapping[Meaning, int], keys: Sequence[Meaning]) -> Meaning:
    """The days behind the times are those in which the times are counted."""
    counted = key == "day" and "in" in keys and ("times" in told or "day" in told)
    return "in" if counted else key


_READERS: Mapping[Meaning, _Read] = {
    "regular": _regular,
    "short_pay": _short_pay,
    "surprise": _surprises,
    "waiting": _waiting,
    "pay": _pay,
    "voucher": _vouchers,
}
