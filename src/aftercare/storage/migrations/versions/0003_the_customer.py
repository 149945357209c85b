"""The customer: what they want to be called, quiet, withdrawn visits, posters, files with visits."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table; what is stored gets what it would have had."""
    with op.batch_alter_table("customers") as table:
        table.add_column(sa.Column("name_from", sa.String(16), nullable=False, server_default="till"))
        table.add_column(sa.Column("quiet", sa.Boolean, nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("write_at", sa.String(5)))
        table.add_column(sa.Column("asked_at", sa.DateTime))
        table.add_column(sa.Column("unanswered", sa.Integer, nullable=False, server_default="0"))
        table.add_column(sa.Column("needs", sa.JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("customers") as table:
        for name in ("name_from", "quiet", "unanswered", "needs"):
            table.alter_column(name, server_default=None)
    with op.batch_alter_table("visits") as table:
        table.add_column(sa.Column("withdrawn_at", sa.DateTime))
    op.create_index("ix_visits_ended_at", "visits", ["ended_at"])
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("department", sa.Text))
    _add_uploads()


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("uploads")
    with op.batch_alter_table("conversations") as table:
        table.drop_column("department")
    op.drop_index("ix_visits_ended_at", "visits")
    with op.batch_alter_table("visits") as table:
        table.drop_column("withdrawn_at")
    with op.batch_alter_table("customers") as table:
        for name in ("needs", "unanswered", "asked_at", "write_at", "quiet", "name_from"):
            table.drop_column(name)


def _add_uploads() -> None:
    whole = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "uploads",
        sa.Column("id", whole, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("id", name="pk_uploads"),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("file_id", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("mapping", sa.JSON, nullable=False),
        sa.Column("told", sa.JSON, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_uploads_user_id", "uploads", ["user_id"])
    op.create_index("ix_uploads_state", "uploads", ["state"])
