"""The tables of what is given: policies, gestures, the ledger, vouchers, offers."""

from sqlalchemy import JSON, BigInteger, Column, Integer, String, Table, Text

from aftercare.storage.columns import Tuple, Utc, number, owner, sparse
from aftercare.storage.schema import metadata, unless

policies = Table(
    "policies",
    metadata,
    number(),
    Column("currency", String(3), nullable=False, index=True),
    Column("document", JSON, nullable=False),
    Column("user_id", BigInteger),
    Column("at", Utc, nullable=False),
)
gestures = Table(
    "gestures",
    metadata,
    number(),
    owner("customer_id", "customers"),
    owner("case_id", "cases", nullable=True, index=False),
    owner("visit_id", "visits", nullable=True, index=False),
    Column("kind", String(16), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("cost_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("weight", BigInteger, nullable=False),
    Column("details", JSON, nullable=False),
    Column("given_by", String(16), nullable=False),
    Column("user_id", BigInteger),
    Column("name", Text, nullable=False),
    Column("approver", BigInteger),
    Column("department", Text),
    Column("policy_version", BigInteger, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("state", String(12), nullable=False),
    Column("pay", String(8), nullable=False),
    Column("pay_by", Utc),
)
ledger = Table(
    "ledger",
    metadata,
    number(),
    Column("key", String(120), nullable=False, unique=True),
    owner("gesture_id", "gestures"),
    Column("what", String(16), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("cost_minor", BigInteger, nullable=False),
    Column("weight", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    owner("customer_id", "customers"),
    owner("case_id", "cases", nullable=True, index=False),
    Column("purse", String(32), nullable=False, index=True),
    Column("budget", String(32)),
    Column("granted_at", Utc, nullable=False),
    Column("given_by", String(16), nullable=False),
    Column("user_id", BigInteger),
    Column("name", Text, nullable=False),
    Column("policy_version", BigInteger, nullable=False),
    Column("at", Utc, nullable=False, index=True),
    Column("facts", JSON, nullable=False),
)
vouchers = Table(
    "vouchers",
    metadata,
    number(),
    Column("code", String(16), nullable=False, unique=True),
    owner("gesture_id", "gestures"),
    owner("customer_id", "customers"),
    Column("percent", Integer, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("valid_until", Utc, nullable=False),
    Column("state", String(12), nullable=False),
    Column("redeemed_at", Utc),
    Column("redeemed_by", Text, nullable=False),
    Column("redeemed_key", Text, nullable=False),
)
offers = Table(
    "offers",
    metadata,
    number(),
    Column("nonce", String(32), nullable=False, unique=True),
    owner("customer_id", "customers"),
    owner("case_id", "cases", nullable=True),
    Column("user_id", BigInteger, nullable=False),
    Column("wish", JSON, nullable=False),
    Column("state", String(12), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("asked", Tuple, nullable=False),
    Column("round", Integer, nullable=False),
    Column("decided_by", BigInteger),
    Column("reason", Text, nullable=False),
    owner("gesture_id", "gestures", nullable=True, index=False),
)

# What is owed is looked for among everything that was ever given.
NOT_OWED = ("none", "paid")
OWED = unless(gestures.c.pay, *NOT_OWED)
sparse("ix_gestures_owed", gestures.c.pay, OWED)
DECIDED = ("granted", "declined", "withdrawn")
UNDECIDED = unless(offers.c.state, *DECIDED)
sparse("ix_offers_undecided", offers.c.state, UNDECIDED)
# Mostly empty columns.
sparse("ix_gestures_case_id", gestures.c.case_id, gestures.c.case_id.is_not(None))
sparse("ix_gestures_visit_id", gestures.c.visit_id, gestures.c.visit_id.is_not(None))
sparse("ix_ledger_case_id", ledger.c.case_id, ledger.c.case_id.is_not(None))
sparse("ix_ledger_budget", ledger.c.budget, ledger.c.budget.is_not(None))
