"""The whole unit of work: every shelf, one transaction. Subjects ask for less (see `aftercare.shelf`)."""

from datetime import datetime
from typing import Protocol

from aftercare.cases.case import CaseShelves
from aftercare.cases.cause import CauseShelves
from aftercare.conversations.conversation import ConversationShelves
from aftercare.customers.customer import CustomerShelves
from aftercare.gestures.gesture import GestureShelves
from aftercare.gestures.report import LedgerShelves
from aftercare.inbox import InboxShelves
from aftercare.messages.message import MessageShelves
from aftercare.outbox.intent import OutboxShelves
from aftercare.policies.policy import PolicyShelves
from aftercare.shelf import Unavailable
from aftercare.staff.member import StaffShelves
from aftercare.uploads.upload import UploadShelves
from aftercare.visits.reach import ReachShelves
from aftercare.visits.visit import VisitShelves

__all__ = ["Unavailable", "Work"]


class Work(
    CaseShelves,
    CauseShelves,
    ConversationShelves,
    CustomerShelves,
    GestureShelves,
    InboxShelves,
    LedgerShelves,
    MessageShelves,
    OutboxShelves,
    PolicyShelves,
    ReachShelves,
    StaffShelves,
    UploadShelves,
    VisitShelves,
    Protocol,
):
    """Every shelf there is. A use case asks for the shelves of its own subject only."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    def purge(self, most: int = 500) -> int:
        """Blank bodies of finished inputs and intents after 48 hours, forget inputs after 7 days.

        Deals with up to `most` rows of a sort and says how many there were; 0 means that all is done.
        """
