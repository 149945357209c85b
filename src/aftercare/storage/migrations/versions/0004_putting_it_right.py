"""Putting it right: policies, gestures, the ledger, vouchers, and what was offered."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the tables."""
    _add_policies()
    _add_gestures()
    _add_ledger()
    _add_vouchers()
    _add_offers()


def downgrade() -> None:
    """Take them away again."""
    for name in ("offers", "vouchers", "ledger", "gestures", "policies"):
        op.drop_table(name)


def _add_policies() -> None:
    _table(
        "policies",
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("document", sa.JSON, nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_policies_currency", "policies", ["currency"])


def _add_gestures() -> None:
    _table(
        "gestures",
        *_owned("gestures", customer_id="customers", case_id="cases?", visit_id="visits?"),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("amount_minor", sa.BigInteger, nullable=False),
        sa.Column("cost_minor", sa.BigInteger, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("weight", sa.BigInteger, nullable=False),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("given_by", sa.String(16), nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("approver", sa.BigInteger),
        sa.Column("department", sa.Text),
        sa.Column("policy_version", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("pay", sa.String(8), nullable=False),
        sa.Column("pay_by", sa.DateTime),
    )
    op.create_index("ix_gestures_customer_id", "gestures", ["customer_id"])
    _sparse("ix_gestures_owed", "gestures", "pay", "pay NOT IN ('none', 'paid')")
    _sparse("ix_gestures_case_id", "gestures", "case_id", "case_id IS NOT NULL")
    _sparse("ix_gestures_visit_id", "gestures", "visit_id", "visit_id IS NOT NULL")


def _add_ledger() -> None:
    _table(
        "ledger",
        sa.Column("key", sa.String(120), nullable=False),
        *_owned("ledger", gesture_id="gestures", customer_id="customers", case_id="cases?"),
        sa.UniqueConstraint("key", name="uq_ledger_key"),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("amount_minor", sa.BigInteger, nullable=False),
        sa.Column("cost_minor", sa.BigInteger, nullable=False),
        sa.Column("weight", sa.BigInteger, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("purse", sa.String(32), nullable=False),
        sa.Column("budget", sa.String(32)),
        sa.Column("granted_at", sa.DateTime, nullable=False),
        sa.Column("given_by", sa.String(16), nullable=False),
        sa.Column("user_id", sa.BigInteger),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("policy_version", sa.BigInteger, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
    )
    for column in ("gesture_id", "customer_id", "purse", "at"):
        op.create_index(f"ix_ledger_{column}", "ledger", [column])
    _sparse("ix_ledger_case_id", "ledger", "case_id", "case_id IS NOT NULL")
    _sparse("ix_ledger_budget", "ledger", "budget", "budget IS NOT NULL")


def _add_vouchers() -> None:
    _table(
        "vouchers",
        *_owned("vouchers", gesture_id="gestures", customer_id="customers"),
        sa.Column("code", sa.String(16), nullable=False),
        sa.UniqueConstraint("code", name="uq_vouchers_code"),
        sa.Column("percent", sa.Integer, nullable=False),
        sa.Column("amount_minor", sa.BigInteger, nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("valid_until", sa.DateTime, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("redeemed_at", sa.DateTime),
        sa.Column("redeemed_by", sa.Text, nullable=False),
        sa.Column("redeemed_key", sa.Text, nullable=False),
    )
    for column in ("gesture_id", "customer_id"):
        op.create_index(f"ix_vouchers_{column}", "vouchers", [column])


def _add_offers() -> None:
    _table(
        "offers",
        *_owned("offers", customer_id="customers", case_id="cases?", gesture_id="gestures?"),
        sa.Column("nonce", sa.String(32), nullable=False),
        sa.UniqueConstraint("nonce", name="uq_offers_nonce"),
        sa.Column("user_id", sa.BigInteger, nullable=False),
        sa.Column("wish", sa.JSON, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("asked", sa.JSON, nullable=False),
        sa.Column("round", sa.Integer, nullable=False),
        sa.Column("decided_by", sa.BigInteger),
        sa.Column("reason", sa.Text, nullable=False),
    )
    for column in ("customer_id", "case_id"):
        op.create_index(f"ix_offers_{column}", "offers", [column])
    _sparse("ix_offers_undecided", "offers", "state", "state NOT IN ('granted', 'declined', 'withdrawn')")


def _table(name: str, *parts: sa.Column[object] | sa.Constraint) -> None:
    number = sa.Column("id", _WHOLE, nullable=False, autoincrement=False)
    op.create_table(name, number, sa.PrimaryKeyConstraint("id", name=f"pk_{name}"), *parts)


def _owned(table: str, **owners: str) -> list[sa.Column[object] | sa.Constraint]:
    """A column for each owner, with its constraint; a question mark says that there may be none."""
    parts: list[sa.Column[object] | sa.Constraint] = []
    for column, owner in owners.items():
        parts.append(sa.Column(column, sa.Integer, nullable=owner.endswith("?")))
        parts.append(
            sa.ForeignKeyConstraint(
                [column],
                [f"{owner.rstrip('?')}.id"],
                name=f"fk_{table}_{column}",
                deferrable=True,
                initially="DEFERRED",
            )
        )
    return parts


def _sparse(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))
