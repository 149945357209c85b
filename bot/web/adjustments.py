"""`/v1/adjustments`: changes of bills that the business's own system has to book, and took note of."""

from aiohttp import web
from pydantic import Field

from bot.web.adjustment_answers import AdjustmentsPage, AdjustmentTold
from bot.web.bodies import answer
from bot.web.doors import Doors
from bot.web.errors import ApiError, ErrorAnswer
from bot.web.guards import need_key
from bot.web.questions import Cursor, Limit, Question, asked, number_in
from bot.web.routes import Handler, Route


class AdjustmentsQuery(Question):
    """Which adjustments."""

    after: Cursor = Field(default=0, description="Those behind this id: the `next` of the page before.")
    limit: Limit = 100
    unacknowledged: bool = Field(default=False, description="Only those that were not acknowledged yet.")


def adjustment_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/v1/adjustments`."""
    return [
        Route(
            "GET",
            "/v1/adjustments",
            "Read what to book: money that came off a bill, or stands on it again",
            need_key,
            _listing(doors),
            answers={200: AdjustmentsPage, **dict.fromkeys((401, 422, 503), ErrorAnswer)},
            query=AdjustmentsQuery,
            description="In the order in which it happened. Either keep the id of the last one and ask with"
            " `after` set to that, or acknowledge each and ask with `unacknowledged=true`.",
        ),
        Route(
            "POST",
            "/v1/adjustments/{id}/ack",
            "Acknowledge an adjustment; again gets the same answer",
            need_key,
            _acknowledging(doors),
            answers={200: AdjustmentTold, **dict.fromkeys((401, 404, 503), ErrorAnswer)},
            description="404 `unknown`: no adjustment has this id. Takes no body.",
        ),
    ]


def _listing(doors: Doors) -> Handler:
    async def on_list(request: web.Request) -> web.Response:
        query = asked(request, AdjustmentsQuery)
        found = await doors.money.adjustments(query.after, query.limit, unacknowledged=query.unacknowledged)
        some = [AdjustmentTold.of(one) for one in found.some]
        return answer(AdjustmentsPage(adjustments=some, next=some[-1].id if found.more else None))

    return on_list


def _acknowledging(doors: Doors) -> Handler:
    async def on_acknowledged(request: web.Request) -> web.Response:
        number = number_in(request)
        noted = None if number is None else await doors.money.acknowledge(number)
        if noted is None:
            raise ApiError(404, "unknown", "There is no such adjustment.")
        return answer(AdjustmentTold.of(noted))

    return on_acknowledged
