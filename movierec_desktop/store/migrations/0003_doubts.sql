-- Rated titles that the person called a wrong reason: their ratings count less. The rating itself stays.
CREATE TABLE doubts (
    title_id INTEGER PRIMARY KEY,
    doubted_at INTEGER NOT NULL,        -- milliseconds since 1970-01-01 UTC
    label TEXT NOT NULL
);
