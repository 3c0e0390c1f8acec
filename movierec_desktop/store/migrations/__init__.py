"""One SQL file per schema version, applied in order, each in one transaction."""
