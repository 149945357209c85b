"""`/v1/vouchers`: the business's own system looks vouchers up and redeems them."""

from aiohttp import web
from pydantic import ValidationError

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.redeem_voucher import NotRedeemed
from aftercare.gestures.voucher_code import typed_code
from aftercare.hours.hours import local_day
from aftercare.money import Money, MoneyError
from aftercare.visits.refused import refusal
from bot.web.bodies import answer, expect_json, read_body
from bot.web.doors import Doors
from bot.web.errors import ApiError, ErrorAnswer
from bot.web.guards import need_key
from bot.web.routes import Handler, Route
from bot.web.voucher_answers import Redemption, VoucherRedeemed, VoucherTold

LARGEST_REDEMPTION = 16 * 1024
"""Bytes of its body."""
_CODE = "/v1/vouchers/{code}"
_TYPED = " The code is read as people type it: case, spaces and dashes don't matter, O is 0, I and L are 1."


def voucher_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/v1/vouchers`."""
    return [
        Route(
            "GET",
            _CODE,
            "Look a voucher up",
            need_key,
            _looking(doors),
            answers={200: VoucherTold, **dict.fromkeys((401, 404, 503), ErrorAnswer)},
            description="404 `unknown`: there is no such voucher." + _TYPED,
        ),
        Route(
            "POST",
            f"{_CODE}/redeem",
            "Redeem a voucher, exactly once; the same key again gets the same answer",
            need_key,
            _redeeming(doors),
            Redemption,
            {
                200: VoucherRedeemed,
                **dict.fromkeys((400, 401, 404, 409, 410, 413, 415, 422, 503), ErrorAnswer),
            },
            description="409 `redeemed`: it was redeemed before, under another key. 410 `expired`,"
            " `withdrawn`: it is no longer good. 404 `unknown`: there is no such voucher. 422"
            " `other_currency`: the total is in another currency than the voucher." + _TYPED,
        ),
    ]


def _looking(doors: Doors) -> Handler:
    async def on_look_up(request: web.Request) -> web.Response:
        seen = await doors.money.voucher(_code(request))
        if seen is None:
            raise _unknown()
        return answer(VoucherTold.of(seen, doors.money.house.zone))

    return on_look_up


def _redeeming(doors: Doors) -> Handler:
    async def on_redeemed(request: web.Request) -> web.Response:
        expect_json(request)
        told = _read(await read_body(request, LARGEST_REDEMPTION))
        seen = await doors.money.voucher(_code(request))
        if seen is None:
            raise _unknown()
        total = _total(told, seen.voucher)
        outcome = await doors.money.redeem(seen.voucher.code, told.key, total)
        if outcome is None:
            raise _unknown()
        if isinstance(outcome, NotRedeemed):
            raise _refused(outcome, doors)
        return answer(VoucherRedeemed.of(outcome))

    return on_redeemed


def _read(body: bytes) -> Redemption:
    try:
        return Redemption.model_validate_json(body)
    except ValidationError as error:
        refused = refusal(error)
        status = 400 if refused.code == "bad_json" else 422
        raise ApiError(status, refused.code, refused.message, refused.field) from None


def _total(told: Redemption, voucher: Voucher) -> Money | None:
    if told.currency not in {None, voucher.currency}:
        raise _other_currency(voucher)
    if told.total is None:
        return None
    try:
        amount = Money.parse(told.total, voucher.currency)
    except MoneyError as error:
        words = str(error)
        raise ApiError(422, "bad_amount", f"{words[0].upper()}{words[1:]}.", "total") from None
    if amount.minor <= 0:
        raise ApiError(422, "bad_amount", "A voucher needs a bill of more than nothing.", "total")
    return amount


def _code(request: web.Request) -> str:
    read = typed_code(request.match_info["code"])
    if read is None or read[1]:
        raise _unknown()
    return read[0]


def _unknown() -> ApiError:
    return ApiError(404, "unknown", "There is no such voucher.")


def _other_currency(voucher: Voucher) -> ApiError:
    return ApiError(422, "other_currency", f"The voucher is in {voucher.currency}.", "currency")


def _refused(outcome: NotRedeemed, doors: Doors) -> ApiError:
    voucher = outcome.voucher
    match outcome.why:
        case "redeemed":
            at = "" if voucher.redeemed_at is None else f", {voucher.redeemed_at.isoformat()}"
            return ApiError(409, "redeemed", f"It was redeemed already{at}.")
        case "expired":
            last = local_day(doors.money.house.zone, voucher.valid_until)
            return ApiError(410, "expired", f"It was valid until {last.isoformat()}.")
        case "withdrawn":
            return ApiError(410, "withdrawn", "It was taken back and is no longer good.")
        case "other_currency":
            return _other_currency(voucher)
