"""When a customer may be written to: within the flow's hours, or at the time that suits them best."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aftercare.flows.flow import Flow

# How long their best time lasts: somebody who likes six o'clock is not surprised at half past.
BEST_TIME = timedelta(hours=2)
_DAY = timedelta(days=1)
# A zone may leave a whole day out, and hours may begin on the day before.
_DAYS = range(-1, 4)


def writing_time(
    flow: Flow, zone: ZoneInfo, at: datetime, write_at: str | None = None
) -> tuple[datetime, datetime]:
    """The first moment from `at` on at which they may be written to, and until when (UTC).

    `write_at` is the customer's own best local time, such as "18:00"; it wins over the flow's hours.
    """
    moment = at.astimezone(UTC)
    begin, end = next(span for span in _spans(flow, zone, moment, write_at) if span[1] > moment)
    return max(begin, moment), end


def _spans(
    flow: Flow, zone: ZoneInfo, at: datetime, write_at: str | None
) -> Iterator[tuple[datetime, datetime]]:
    today = at.astimezone(zone).date()
    for days in _DAYS:
        day = today + days * _DAY
        if write_at is not None:
            begin = _moment(zone, day, time.fromisoformat(write_at))
            yield begin, begin + BEST_TIME
            continue
        overnight = _DAY if flow.closes <= flow.opens else timedelta()
        yield _moment(zone, day, flow.opens), _moment(zone, day + overnight, flow.closes)


def _moment(zone: ZoneInfo, day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
