"""The business's own system reports visits, corrects, withdraws and looks them up."""

from typing import TypeVar

from aiohttp import web

from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport, read_report
from bot.web.addressed import NAMED, external_id, numbered_visit
from bot.web.bodies import answer, expect_json, read_body
from bot.web.doors import Doors
from bot.web.errors import ApiError, ErrorAnswer
from bot.web.guards import need_key
from bot.web.routes import Handler, Route
from bot.web.visit_answers import VisitTaken, VisitTold, VisitWithdrawn

T = TypeVar("T")

_ENCODED = " The id in the address is percent-encoded UTF-8 (a slash as %2F)."

LARGEST_REPORT = 1024 * 1024
"""Bytes of a report's body."""

_STATUS = {
    "bad_json": 400,
    "unknown": 404,
    **dict.fromkeys(("differs", "withdrawn", "talked_about", "gesture_stands"), 409),
}
_UNPROCESSABLE = 422


def visit_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/v1/visits`."""
    asked = dict.fromkeys((401, 404, 503), ErrorAnswer)
    named = {**asked, 400: ErrorAnswer, 422: ErrorAnswer}
    sent = dict.fromkeys((400, 401, 409, 413, 415, 422, 503), ErrorAnswer)
    return [
        Route(
            "POST",
            "/v1/visits",
            "Report a finished visit; the same report again gets the same answer",
            need_key,
            _reporting(doors),
            VisitReport,
            {201: VisitTaken, 200: VisitTaken, **sent},
            description="409 `differs`: this id was reported before with another body; PUT corrects it."
            " 409 `withdrawn`: it was withdrawn; PUT brings it back.",
        ),
        Route(
            "PUT",
            NAMED,
            "Correct a visit, by your own id: the whole report as it should be",
            need_key,
            _correcting(doors),
            VisitReport,
            {200: VisitTaken, 404: ErrorAnswer, **sent},
            description="What was reported is replaced; the link stays, unless the visit becomes another"
            " customer's, and then the old one opens nothing any more. A withdrawn visit is brought back. The"
            " external_id in the body is that of the address (422 `other_id`). 409 `talked_about`: its"
            " customer has opened the link or was asked about it, so it can't become another customer's. 409"
            " `gesture_stands`: something was given for it, such as money off its bill, and was not taken"
            " back; only `paid` may still become true." + _ENCODED,
        ),
        Route(
            "DELETE",
            NAMED,
            "Withdraw a visit (cancelled, no-show), by your own id; again gets the same answer",
            need_key,
            _withdrawing(doors),
            answers={200: VisitWithdrawn, 409: ErrorAnswer, **named},
            description="The customer is not asked about it, and its link gives a plain hello. What they have"
            " written already goes on. 409 `gesture_stands`: something was given for it and was not taken"
            " back." + _ENCODED,
        ),
        Route(
            "GET",
            NAMED,
            "Look a visit up by your own id",
            need_key,
            _naming(doors),
            answers={200: VisitTold, **named},
            description=_ENCODED.strip(),
        ),
        Route(
            "GET",
            "/v1/visits/{id}",
            "Look a visit up",
            need_key,
            _looking(doors),
            answers={200: VisitTold, **asked},
        ),
    ]


def _reporting(doors: Doors) -> Handler:
    async def on_report(request: web.Request) -> web.Response:
        recorded = _good(await doors.record(await _report(request)))
        return await _taken(doors, recorded.visit.id, 201 if recorded.created else 200)

    return on_report


def _correcting(doors: Doors) -> Handler:
    async def on_correction(request: web.Request) -> web.Response:
        named = external_id(request)
        report = await _report(request)
        if report.external_id != named:
            raise ApiError(
                422, "other_id", "The id in the body is another than the one in the address.", "external_id"
            )
        return await _taken(doors, _good(await doors.correct(report)).visit.id, 200)

    return on_correction


def _withdrawing(doors: Doors) -> Handler:
    async def on_withdrawal(request: web.Request) -> web.Response:
        visit = _good(await doors.withdraw(external_id(request)))
        assert visit.withdrawn_at is not None
        return answer(VisitWithdrawn(id=visit.id, withdrawn_at=visit.withdrawn_at))

    return on_withdrawal


def _naming(doors: Doors) -> Handler:
    async def on_named(request: web.Request) -> web.Response:
        bill = await doors.find_named(external_id(request))
        if bill is None:
            raise ApiError(404, "unknown", "No visit with this id was reported.", "external_id")
        return answer(VisitTold.of(bill, doors))

    return on_named


def _looking(doors: Doors) -> Handler:
    async def on_look_up(request: web.Request) -> web.Response:
        return answer(VisitTold.of(await numbered_visit(request, doors), doors))

    return on_look_up


async def _report(request: web.Request) -> VisitReport:
    expect_json(request)
    return _good(read_report(await read_body(request, LARGEST_REPORT)))


async def _taken(doors: Doors, visit_id: int, status: int) -> web.Response:
    bill = await doors.find(visit_id)
    if bill is None:
        raise ApiError(404, "not_found", "There is no such visit.")
    return answer(VisitTaken.of(bill, doors), status)


def _good(result: VisitRefused | T) -> T:
    if isinstance(result, VisitRefused):
        status = _STATUS.get(result.code, _UNPROCESSABLE)
        raise ApiError(status, result.code, result.message, result.field)
    return result
