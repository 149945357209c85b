"""What a case is about as staff have to see it."""

from collections.abc import Iterable

from aftercare.cases.case import Case, CaseEvent, Kind


def pressing_kind(case: Case, history: Iterable[CaseEvent]) -> Kind:
    """Its kind, or danger where that was told of later: nothing else about it matters as much."""
    told = any(event.what == "wished" and event.facts.get("kind") == "danger" for event in history)
    return "danger" if told else case.kind
