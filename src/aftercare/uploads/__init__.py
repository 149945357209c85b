"""Lists of visits that staff send as files."""
