"""One table of films and series out of MovieLens and many lists of facts: read, match, merge, report."""
