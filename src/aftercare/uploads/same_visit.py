"""Whether a row that was changed is still about the visit that has its number."""

from datetime import timedelta

from aftercare.customers.customer import Customer
from aftercare.staff.same_name import same_name
from aftercare.visits.report import VisitReport
from aftercare.visits.visit import Visit

# A corrected time lies near the one it corrects.
_NEAR = timedelta(days=1)


def same_visit(known: Visit, customer: Customer, report: VisitReport) -> bool:
    """Tell a correction from another visit whose number began anew, at another till or in another year.

    It has either its customer or its day; somebody else on another day is another visit.
    """
    by_id = report.customer.external_id is not None and report.customer.external_id == customer.external_id
    by_name = same_name(report.customer.name) == same_name(customer.name)
    return by_id or by_name or abs(known.ended_at - report.ended_at) <= _NEAR
