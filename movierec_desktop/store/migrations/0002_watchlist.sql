CREATE TABLE watchlist (
    title_id INTEGER PRIMARY KEY,
    added_at INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    label TEXT NOT NULL
);
