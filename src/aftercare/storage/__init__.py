"""Everything in one SQLite file: tables, unit of work, the writer, migrations. The only place with SQL."""
