"""What the person said: ratings, dismissals, settings, in one SQLite file."""
