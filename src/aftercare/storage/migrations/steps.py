"""Run Alembic's steps on the writing connection. Imported only where there is something to run."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from aftercare.storage.migrations import FOLDER, UnfitDatabase


def config() -> Config:
    """Alembic's settings, without a file of them."""
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    return settings


def revisions() -> set[str]:
    """Every revision this version knows."""
    return {step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()}


def run(engine: Engine, revision: str, *, down: bool = False) -> None:
    """Go up (or down) to a revision in one transaction; on any error everything stays as it was."""
    settings = config()
    with engine.connect() as connection:
        # Rebuilding a table, which is how SQLite changes one, would take its children along.
        driver = connection.connection
        driver.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            settings.attributes["connection"] = connection
            # Begun here, or Alembic would commit before the check below.
            connection.begin()
            (command.downgrade if down else command.upgrade)(settings, revision)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise UnfitDatabase("After the migration a row points to nothing; nothing was changed.")
            connection.commit()
        finally:
            connection.rollback()
            driver.cursor().execute("PRAGMA foreign_keys=ON")
