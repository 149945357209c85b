"""The desk: departments, links into the roster, applicants, causes, open cases found by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_OPEN = sa.text("state NOT IN ('resolved')")


def upgrade() -> None:
    """Add the columns and tables; what is stored gets what it would have had."""
    _widen_roster()
    _join_links()
    _widen_cases()
    with op.batch_alter_table("utterances") as table:
        table.add_column(sa.Column("source", sa.JSON, nullable=False, server_default="[]"))
        table.add_column(sa.Column("kind", sa.String(16), nullable=False, server_default="text"))
    with op.batch_alter_table("utterances") as table:
        table.alter_column("source", server_default=None)
        table.alter_column("kind", server_default=None)
    with op.batch_alter_table("topics") as table:
        table.add_column(sa.Column("title", sa.Text, nullable=False, server_default=""))
    with op.batch_alter_table("topics") as table:
        table.alter_column("title", server_default=None)
    _rename("admin:", "staff:")


def downgrade() -> None:
    """Take them away again."""
    _rename("staff:", "admin:")
    with op.batch_alter_table("topics") as table:
        table.drop_column("title")
    with op.batch_alter_table("utterances") as table:
        table.drop_column("kind")
        table.drop_column("source")
    op.drop_index("ix_cases_unfinished", "cases")
    with op.batch_alter_table("cases") as table:
        table.drop_column("state")
        table.drop_column("department")
    for name in ("causes", "applicants", "invitations"):
        op.drop_table(name)
    op.drop_index("ix_roster_attending", "roster")
    with op.batch_alter_table("roster") as table:
        for name in ("attending", "unreachable", "departments"):
            table.drop_column(name)


def _widen_roster() -> None:
    with op.batch_alter_table("roster") as table:
        table.add_column(sa.Column("departments", sa.JSON, nullable=False, server_default="[]"))
        table.add_column(sa.Column("unreachable", sa.String(32), nullable=False, server_default=""))
        table.add_column(sa.Column("attending", sa.BigInteger))
    with op.batch_alter_table("roster") as table:
        table.alter_column("departments", server_default=None)
        table.alter_column("unreachable", server_default=None)
    _sparse("ix_roster_attending", "roster", "attending", sa.text("attending IS NOT NULL"))


def _join_links() -> None:
    _table(
        "invitations",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("department", sa.Text, nullable=False),
        sa.Column("made_by", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("expires_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("digest", name="uq_invitations_digest"),
    )
    op.create_index("ix_invitations_state", "invitations", ["state"])
    _table(
        "applicants",
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("department", sa.Text, nullable=False),
        sa.Column("invitation_id", _whole()),
        sa.ForeignKeyConstraint(
            ["invitation_id"],
            ["invitations.id"],
            name="fk_applicants_invitation_id",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_applicants_user_id", "applicants", ["user_id"])
    op.create_index("ix_applicants_invitation_id", "applicants", ["invitation_id"])


def _widen_cases() -> None:
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("department", sa.Text))
        table.add_column(sa.Column("state", sa.String(8), nullable=False, server_default="open"))
    with op.batch_alter_table("cases") as table:
        table.alter_column("state", server_default=None)
    op.execute(
        "UPDATE cases SET state = 'resolved' WHERE EXISTS"
        " (SELECT 1 FROM case_events WHERE case_id = cases.id AND what = 'resolved')"
    )
    _sparse("ix_cases_unfinished", "cases", "state", _OPEN)
    _table(
        "causes",
        sa.Column("department", sa.Text, nullable=False),
        sa.Column("theme", sa.String(16), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
    )
    op.create_index("ix_causes_department", "causes", ["department"])


def _rename(old: str, new: str) -> None:
    intents = sa.table("intents", sa.column("stream", sa.String), sa.column("target", sa.String))
    for column in (intents.c.stream, intents.c.target):
        name = sa.literal(new, literal_execute=True) + sa.func.substr(column, len(old) + 1)
        op.execute(intents.update().where(column.startswith(old)).values({column: name}))


def _whole() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    number = sa.Column("id", _whole(), nullable=False, autoincrement=False)
    op.create_table(name, number, sa.PrimaryKeyConstraint("id", name=f"pk_{name}"), *parts)


def _sparse(name: str, table: str, column: str, where: sa.TextClause) -> None:
    op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
