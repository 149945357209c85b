"""The first tables: inbox, roster, customers, visits, conversations, cases, desk, outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_CHILDREN_FIRST = """
    timers intents placements topics utterances case_events cases conversations visit_lines visits
    accounts customers roster facts received given_ids
"""


def upgrade() -> None:
    """Make all tables."""
    _inbox()
    _people()
    _visits()
    _talks()
    _desk()
    _outbox()


def downgrade() -> None:
    """Drop them, children first."""
    for table in _CHILDREN_FIRST.split():
        op.drop_table(table)


def _inbox() -> None:
    op.create_table(
        "given_ids",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("last", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_given_ids"),
    )
    _table(
        "received",
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("lane", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("received_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("update_id", "digest", name="uq_received_update_id_digest"),
    )
    _index("ix_received_unfinished", "received", "state", "state NOT IN ('done')")
    _index("ix_received_with_body", "received", "received_at", "body IS NOT NULL")
    _index("ix_received_blanked", "received", "received_at", "body IS NULL")
    _table(
        "facts",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.UniqueConstraint("name", name="uq_facts_name"),
    )


def _people() -> None:
    _table(
        "roster",
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("user_id", name="uq_roster_user_id"),
    )
    _index("ix_roster_role", "roster", "role")
    _table(
        "customers",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("language_from", sa.String(16), nullable=False),
        sa.Column("external_id", sa.Text),
        sa.Column("phone", sa.String(20)),
        sa.Column("segment", sa.Text),
        sa.Column("stopped_at", sa.DateTime),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("external_id", name="uq_customers_external_id"),
    )
    _index("ix_customers_phone", "customers", "phone", "phone IS NOT NULL")
    _table(
        "accounts",
        sa.Column("user_id", sa.BigInteger, nullable=False),
        *_owner("accounts", "customer_id", "customers"),
        sa.Column("first_name", sa.Text, nullable=False),
        sa.Column("chosen", sa.Integer, nullable=False),
        sa.Column("unreachable", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("user_id", "customer_id", name="uq_accounts_user_id_customer_id"),
    )
    _index("ix_accounts_customer_id", "accounts", "customer_id")


def _visits() -> None:
    _table(
        "visits",
        *_owner("visits", "customer_id", "customers"),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("service", sa.Text, nullable=False),
        sa.Column("staff", sa.JSON, nullable=False),
        sa.Column("department", sa.Text),
        sa.Column("ended_at", sa.DateTime, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("paid", sa.Boolean, nullable=False),
        sa.Column("total_minor", sa.BigInteger, nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("external_id", name="uq_visits_external_id"),
    )
    _index("ix_visits_customer_id", "visits", "customer_id")
    _table(
        "visit_lines",
        *_owner("visit_lines", "visit_id", "visits"),
        sa.Column("line_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("quantity", sa.Text, nullable=False),
        sa.Column("amount_minor", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("visit_id", "line_id", name="uq_visit_lines_visit_id_line_id"),
    )


def _talks() -> None:
    _table(
        "conversations",
        *_owner("conversations", "customer_id", "customers"),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        *_owner("conversations", "visit_id", "visits", nullable=True),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("opened_at", sa.DateTime, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
    )
    _index("ix_conversations_customer_id", "conversations", "customer_id")
    _index("ix_conversations_visit_id", "conversations", "visit_id", "visit_id IS NOT NULL")
    _table(
        "cases",
        *_owner("cases", "customer_id", "customers"),
        *_owner("cases", "visit_id", "visits", nullable=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )
    _index("ix_cases_customer_id", "cases", "customer_id")
    _index("ix_cases_visit_id", "cases", "visit_id", "visit_id IS NOT NULL")
    _table(
        "case_events",
        *_owner("case_events", "case_id", "cases"),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
    )
    _index("ix_case_events_case_id", "case_events", "case_id")
    _table(
        "utterances",
        *_owner("utterances", "customer_id", "customers"),
        *_owner("utterances", "conversation_id", "conversations"),
        *_owner("utterances", "case_id", "cases", nullable=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reading", sa.JSON, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    _index("ix_utterances_customer_id", "utterances", "customer_id")
    _index("ix_utterances_conversation_id", "utterances", "conversation_id")
    _index("ix_utterances_case_id", "utterances", "case_id", "case_id IS NOT NULL")


def _desk() -> None:
    _table(
        "topics",
        *_owner("topics", "customer_id", "customers"),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("speaker", sa.Text, nullable=False),
    )
    _index("ix_topics_customer_id", "topics", "customer_id")
    _index("ix_topics_thread_id", "topics", "thread_id")
    _table(
        "placements",
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("at", sa.String(48), nullable=False),
        *_owner("placements", "customer_id", "customers"),
        sa.Column("speaker", sa.Text, nullable=False),
        sa.UniqueConstraint("key", name="uq_placements_key"),
    )
    _index("ix_placements_at", "placements", "at")


def _outbox() -> None:
    _table(
        "intents",
        sa.Column("stream", sa.String(80), nullable=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("target", sa.String(80), nullable=False),
        sa.Column("content", sa.JSON),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("due_at", sa.DateTime),
        sa.Column("not_after", sa.DateTime),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("frozen", sa.JSON),
        sa.Column("trace", sa.JSON, nullable=False),
        sa.Column("fold", sa.String(80)),
        sa.Column("error", sa.Text, nullable=False),
    )
    _index("ix_intents_unfinished", "intents", "state", "state NOT IN ('sent', 'dropped')")
    _index("ix_intents_with_content", "intents", "created_at", "content IS NOT NULL")
    _index("ix_intents_fold", "intents", "fold", "fold IS NOT NULL")
    _table(
        "timers",
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("not_after", sa.DateTime),
        sa.Column("facts", sa.JSON, nullable=False),
        sa.UniqueConstraint("name", name="uq_timers_name"),
    )
    _index("ix_timers_kind", "timers", "kind")


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    number = sa.Column("id", _whole(), nullable=False, autoincrement=False)
    op.create_table(name, number, sa.PrimaryKeyConstraint("id", name=f"pk_{name}"), *parts)


def _owner(table: str, name: str, owner: str, *, nullable: bool = False) -> list[sa.schema.SchemaItem]:
    key = sa.ForeignKeyConstraint(
        [name], [f"{owner}.id"], name=f"fk_{table}_{name}", deferrable=True, initially="DEFERRED"
    )
    return [sa.Column(name, _whole(), nullable=nullable), key]


def _index(name: str, table: str, column: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(name, table, [column], sqlite_where=condition, postgresql_where=condition)
