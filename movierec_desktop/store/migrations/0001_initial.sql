-- What a title was called is kept with the rating, so that it can still be read when a later catalogue drops the title.
CREATE TABLE ratings (
    title_id INTEGER PRIMARY KEY,
    half_stars INTEGER NOT NULL CHECK (half_stars BETWEEN 1 AND 10),
    rated_at INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    label TEXT NOT NULL
);
CREATE TABLE dismissals (
    title_id INTEGER PRIMARY KEY,
    dismissed_at INTEGER NOT NULL,      -- milliseconds since 1970-01-01 UTC
    label TEXT NOT NULL
);
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
