"""A visit was reported, corrected or withdrawn: what follows for its customer's talk and for staff."""

from dataclasses import replace

from aftercare.outbox.stage import refresh_card
from aftercare.say import Say
from aftercare.staff.department import known_departments
from aftercare.staff.same_name import same_name
from aftercare.visits.correct_visit import Corrected, correct_visit
from aftercare.visits.departments import note_department
from aftercare.visits.find_visit import visit_named
from aftercare.visits.record_visit import Recorded, record_visit
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.visits.visit import Visit
from aftercare.visits.withdraw_visit import withdraw_visit
from aftercare.work import Work
from bot.customer.opening.plan import OPENING, plan_opening
from bot.house import House, tell_admins


def take_report(work: Work, house: House, report: VisitReport) -> Recorded | VisitRefused:
    """Record a visit, and plan when its customer is asked about it."""
    recorded = record_visit(work, report, house.language)
    if isinstance(recorded, Recorded) and recorded.created:
        _note_department(work, recorded.visit)
        plan_opening(work, house, recorded.visit)
    return recorded


def take_correction(work: Work, house: House, report: VisitReport) -> Corrected | VisitRefused:
    """Correct a visit; a question about it that still waits moves along, and staff see it as it is now."""
    known = visit_named(work, report.external_id)
    talked = known is not None and _talked_about(work, known)
    stands = known is not None and gesture_stands(work, known)
    corrected = correct_visit(work, report, house.language, talked_about=talked, gesture_stands=stands)
    if isinstance(corrected, Corrected) and corrected.visit != corrected.before:
        _note_department(work, corrected.visit)
        plan_opening(work, house, corrected.visit)
        _redraw(work, corrected.visit)
    return corrected


def take_withdrawal(work: Work, house: House, external_id: str) -> Visit | VisitRefused:
    """Withdraw a visit; nobody is asked about it any more, and what is open goes on."""
    known = visit_named(work, external_id)
    stands = known is not None and gesture_stands(work, known)
    withdrawn = withdraw_visit(work, external_id, gesture_stands=stands)
    if isinstance(withdrawn, Visit):
        plan_opening(work, house, withdrawn)
        for waiting in work.intents.where(fold=f"{OPENING}:{withdrawn.id}"):
            work.intents.put(replace(waiting, state="dropped", fold=None, error="withdrawn"))
        _redraw(work, withdrawn)
    return withdrawn


def gesture_stands(work: Work, visit: Visit) -> bool:
    """Whether something was given for that visit and not taken back."""
    return any(one.state == "standing" for one in work.gestures.where(visit_id=visit.id))


def _note_department(work: Work, visit: Visit) -> None:
    """A department that nobody on the roster has may be misspelt, so an admin hears of it, once."""
    new, known = note_department(work, visit), {same_name(one) for one in known_departments(work)}
    if new and visit.department and known and same_name(visit.department) not in known:
        tell_admins(work, Say("department-unknown", {"department": visit.department}))


def _talked_about(work: Work, visit: Visit) -> bool:
    cases = work.cases.where(customer_id=visit.customer_id)
    return bool(work.conversations.where(visit_id=visit.id)) or any(one.visit_id == visit.id for one in cases)


def _redraw(work: Work, visit: Visit) -> None:
    for case in work.cases.where(customer_id=visit.customer_id):
        if case.visit_id == visit.id and case.state == "open":
            refresh_card(work, visit.customer_id, case.id)
