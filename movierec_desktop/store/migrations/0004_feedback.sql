-- What was shown as a recommendation; one entry a title, list and day on which it first stood so.
CREATE TABLE recommended (
    id INTEGER PRIMARY KEY,
    title_id INTEGER NOT NULL,
    list TEXT NOT NULL,
    day INTEGER NOT NULL,               -- days since 1970-01-01 UTC, of first_at
    first_at INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    last_at INTEGER NOT NULL,
    model TEXT NOT NULL,
    predicted REAL NOT NULL,            -- stars
    expected_error REAL NOT NULL,       -- stars
    place INTEGER NOT NULL CHECK (place >= 1),
    filters TEXT NOT NULL,              -- JSON, '' without any
    reasons TEXT NOT NULL,              -- ids of rated titles, largest effect first, with spaces between
    UNIQUE (title_id, list, day)
);
CREATE INDEX recommended_last ON recommended (last_at);
-- What the person then did. The prediction is the one made before it, without the title's own rating.
CREATE TABLE responses (
    id INTEGER PRIMARY KEY,
    title_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    at INTEGER NOT NULL,                -- milliseconds since 1970-01-01 UTC
    what TEXT NOT NULL,
    half_stars INTEGER CHECK (half_stars BETWEEN 1 AND 10),
    reason_id INTEGER,                  -- the rated title that is no reason
    recommended_id INTEGER REFERENCES recommended (id),
    known INTEGER NOT NULL,             -- ratings of other titles that there were before
    own_mean REAL,                      -- their mean in stars
    model TEXT,
    predicted REAL,
    expected_error REAL
);
CREATE INDEX responses_recommended ON responses (recommended_id);
