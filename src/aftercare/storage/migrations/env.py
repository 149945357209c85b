"""What Alembic runs: the steps, on the connection that `steps.run` hands over."""

from alembic import context

from aftercare.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    # SQLite takes changes of tables back as well, and `steps.run` commits.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
