"""Everything in one SQLite file: tables, the unit of work, the one writer, migrations. The only place with SQL."""
