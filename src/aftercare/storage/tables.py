"""The tables: a column for each field of the dataclass, in that order; an index for each key."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from aftercare.storage import giving_tables, schema
from aftercare.storage.columns import Body, Content, Tuple, Utc, number, owner, sparse
from aftercare.storage.schema import unless

metadata = schema.metadata
# What is given has tables of its own.
giving = giving_tables

given = Table(
    "given_ids",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("last", BigInteger, nullable=False),
)
received = Table(
    "received",
    metadata,
    number(),
    Column("update_id", BigInteger, nullable=False),
    Column("digest", String(32), nullable=False),
    Column("lane", String(64), nullable=False),
    Column("body", Body),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Text, nullable=False),
    Column("received_at", Utc, nullable=False),
    UniqueConstraint("update_id", "digest"),
)
facts = Table(
    "facts",
    metadata,
    number(),
    Column("name", String(64), nullable=False, unique=True),
    Column("value", Text, nullable=False),
)
customers = Table(
    "customers",
    metadata,
    number(),
    Column("name", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("language_from", String(16), nullable=False),
    Column("external_id", Text, unique=True),
    Column("phone", String(20)),
    Column("segment", Text),
    Column("stopped_at", Utc),
    Column("created_at", Utc, nullable=False),
    Column("name_from", String(16), nullable=False),
    Column("quiet", Boolean, nullable=False),
    Column("write_at", String(5)),
    Column("asked_at", Utc),
    Column("unanswered", Integer, nullable=False),
    Column("needs", Tuple, nullable=False),
)
accounts = Table(
    "accounts",
    metadata,
    number(),
    Column("user_id", BigInteger, nullable=False),
    owner("customer_id", "customers"),
    Column("first_name", Text, nullable=False),
    Column("chosen", Integer, nullable=False),
    Column("unreachable", String(32), nullable=False),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("user_id", "customer_id"),
)
visits = Table(
    "visits",
    metadata,
    number(),
    owner("customer_id", "customers"),
    Column("external_id", Text, nullable=False, unique=True),
    Column("service", Text, nullable=False),
    Column("staff", Tuple, nullable=False),
    Column("department", Text),
    Column("ended_at", Utc, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("paid", Boolean, nullable=False),
    Column("total_minor", BigInteger, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("withdrawn_at", Utc),
)
lines = Table(
    "visit_lines",
    metadata,
    number(),
    owner("visit_id", "visits", index=False),
    Column("line_id", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    UniqueConstraint("visit_id", "line_id"),
)
conversations = Table(
    "conversations",
    metadata,
    number(),
    owner("customer_id", "customers"),
    Column("user_id", BigInteger, nullable=False),
    owner("visit_id", "visits", nullable=True, index=False),
    Column("state", JSON, nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Column("department", Text),
)
cases = Table(
    "cases",
    metadata,
    number(),
    owner("customer_id", "customers"),
    owner("visit_id", "visits", nullable=True, index=False),
    Column("kind", String(16), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("department", Text),
    Column("state", String(8), nullable=False),
)
case_events = Table(
    "case_events",
    metadata,
    number(),
    owner("case_id", "cases"),
    Column("at", Utc, nullable=False),
    Column("what", String(16), nullable=False),
    Column("actor", Text, nullable=False),
    Column("facts", JSON, nullable=False),
)
utterances = Table(
    "utterances",
    metadata,
    number(),
    owner("customer_id", "customers"),
    owner("conversation_id", "conversations"),
    owner("case_id", "cases", nullable=True, index=False),
    Column("text", Text, nullable=False),
    Column("reading", JSON, nullable=False),
    Column("at", Utc, nullable=False),
    Column("source", Tuple, nullable=False),
    Column("kind", String(16), nullable=False),
)
causes = Table(
    "causes",
    metadata,
    number(),
    Column("department", Text, nullable=False, index=True),
    Column("theme", String(16), nullable=False),
    Column("name", Text, nullable=False),
    Column("active", Boolean, nullable=False),
)
topics = Table(
    "topics",
    metadata,
    number(),
    owner("customer_id", "customers"),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False, index=True),
    Column("state", String(8), nullable=False),
    Column("speaker", Text, nullable=False),
    Column("title", Text, nullable=False),
)
placements = Table(
    "placements",
    metadata,
    number(),
    Column("key", String(80), nullable=False, unique=True),
    Column("at", String(48), nullable=False, index=True),
    owner("customer_id", "customers", index=False),
    Column("speaker", Text, nullable=False),
)
intents = Table(
    "intents",
    metadata,
    number(),
    Column("stream", String(80), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("target", String(80), nullable=False),
    Column("content", Content),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Utc),
    Column("not_after", Utc),
    Column("created_at", Utc, nullable=False),
    Column("frozen", JSON(none_as_null=True)),
    Column("trace", Tuple, nullable=False),
    Column("fold", String(80)),
    Column("error", Text, nullable=False),
)
timers = Table(
    "timers",
    metadata,
    number(),
    Column("name", String(120), nullable=False, unique=True),
    Column("kind", String(32), nullable=False, index=True),
    Column("key", String(80), nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("not_after", Utc),
    Column("facts", JSON, nullable=False),
)
roster = Table(
    "roster",
    metadata,
    number(),
    Column("user_id", BigInteger, nullable=False, unique=True),
    Column("role", String(16), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("departments", Tuple, nullable=False),
    Column("unreachable", String(32), nullable=False),
    Column("attending", BigInteger),
)
invitations = Table(
    "invitations",
    metadata,
    number(),
    Column("digest", String(64), nullable=False, unique=True),
    Column("kind", String(8), nullable=False),
    Column("role", String(16), nullable=False),
    Column("department", Text, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
)
applicants = Table(
    "applicants",
    metadata,
    number(),
    Column("user_id", BigInteger, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("department", Text, nullable=False),
    owner("invitation_id", "invitations", nullable=True),
    Column("state", String(12), nullable=False),
    Column("created_at", Utc, nullable=False),
)
uploads = Table(
    "uploads",
    metadata,
    number(),
    Column("user_id", BigInteger, nullable=False, index=True),
    Column("file_id", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("mapping", JSON, nullable=False),
    Column("told", JSON, nullable=False),
    Column("created_at", Utc, nullable=False),
)

# Nobody asks for what is finished, of which there are millions.
FINISHED_INPUT = ("done",)
FINISHED_INTENT = ("sent", "dropped")
FINISHED_CASE = ("resolved",)
UNFINISHED_INPUT = unless(received.c.state, *FINISHED_INPUT)
UNFINISHED_INTENT = unless(intents.c.state, *FINISHED_INTENT)
UNFINISHED_CASE = unless(cases.c.state, *FINISHED_CASE)
sparse("ix_received_unfinished", received.c.state, UNFINISHED_INPUT)
sparse("ix_intents_unfinished", intents.c.state, UNFINISHED_INTENT)
sparse("ix_cases_unfinished", cases.c.state, UNFINISHED_CASE)
# For the purge: each row stands in one of a pair at most, and leaves it once it is dealt with.
sparse("ix_received_with_body", received.c.received_at, received.c.body.is_not(None))
sparse("ix_received_blanked", received.c.received_at, received.c.body.is_(None))
sparse("ix_intents_with_content", intents.c.created_at, intents.c.content.is_not(None))
# For reports over a period.
Index("ix_visits_ended_at", visits.c.ended_at)
# Mostly empty columns.
sparse("ix_roster_attending", roster.c.attending, roster.c.attending.is_not(None))
sparse("ix_intents_fold", intents.c.fold, intents.c.fold.is_not(None))
sparse("ix_customers_phone", customers.c.phone, customers.c.phone.is_not(None))
sparse("ix_conversations_visit_id", conversations.c.visit_id, conversations.c.visit_id.is_not(None))
sparse("ix_cases_visit_id", cases.c.visit_id, cases.c.visit_id.is_not(None))
sparse("ix_utterances_case_id", utterances.c.case_id, utterances.c.case_id.is_not(None))
