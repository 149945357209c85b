"""What can be watched from outside."""

from collections.abc import Callable, Iterator

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector


class Gauges(Collector):
    """Numbers that are read when somebody asks for them."""

    def __init__(self, *, inbox: Callable[[], int], outbox: Callable[[], int]) -> None:
        self._inbox = inbox
        self._outbox = outbox

    def collect(self) -> Iterator[Metric]:
        """One reading of all gauges."""
        yield GaugeMetricFamily(
            "aftercare_inbox_waiting", "Inputs that are not decided yet.", value=self._inbox()
        )
        yield GaugeMetricFamily(
            "aftercare_outbox_waiting", "Messages that are not sent yet.", value=self._outbox()
        )
