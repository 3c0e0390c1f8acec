-- What was seen without a rating, notes, and what imports need to be repeated, finished later and taken back.
CREATE TABLE watched (
    title_id INTEGER PRIMARY KEY,
    watched_at INTEGER,                 -- milliseconds since 1970-01-01 UTC, NULL when nobody knows
    label TEXT NOT NULL
);
CREATE TABLE notes (
    title_id INTEGER PRIMARY KEY,
    note TEXT NOT NULL,
    label TEXT NOT NULL
);
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    imported_at INTEGER NOT NULL,       -- milliseconds since 1970-01-01 UTC
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    n_rows INTEGER NOT NULL
);
CREATE TABLE import_changes (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    title_id INTEGER NOT NULL,
    before TEXT NOT NULL,               -- JSON of store.title_states.TitleState
    after TEXT NOT NULL,
    PRIMARY KEY (import_id, title_id)
) WITHOUT ROWID;
-- Rows of files whose title is not certain or not in the catalogue: kept until the person or a newer catalogue knows.
CREATE TABLE waiting_rows (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL,             -- what the row says about which title it is
    said TEXT NOT NULL UNIQUE,          -- JSON of exchange.rows.ExchangeRow
    certainty TEXT NOT NULL CHECK (certainty IN ('review', 'none')),
    import_id INTEGER                   -- by which import it came
);
CREATE TABLE title_decisions (
    identity TEXT PRIMARY KEY,
    title_id INTEGER                    -- NULL: to be left out
) WITHOUT ROWID;
