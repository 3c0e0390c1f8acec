CREATE TABLE unseen (
    title_id INTEGER PRIMARY KEY,
    asked_at INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    label TEXT NOT NULL
);
