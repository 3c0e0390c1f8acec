-- Titles that the person added. Ids are from 2^52 on: no catalogue gives one of them to another title. What is said of
-- a title is in the other tables under its id, and stays there when the title is removed.
CREATE TABLE own_titles (
    id INTEGER PRIMARY KEY CHECK (id >= 4503599627370496 AND id < 9007199254740992),
    name TEXT NOT NULL CHECK (name != ''),
    original_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,                 -- domain.title.Kind
    year INTEGER,
    genres TEXT NOT NULL DEFAULT '',    -- 'Crime|Drama'
    language TEXT NOT NULL DEFAULT '',  -- ISO 639-1, '' when unknown
    runtime INTEGER,                    -- minutes; of an episode for a series
    countries TEXT NOT NULL DEFAULT '', -- ISO 3166-1 alpha-2: 'KR|US'
    imdb_id TEXT NOT NULL DEFAULT '',   -- 'tt0113277'
    tmdb_id INTEGER,
    added_at INTEGER NOT NULL,          -- milliseconds since 1970-01-01 UTC
    apart TEXT NOT NULL DEFAULT '',     -- ids of the catalogue's titles that the person said are others: '6 2959'
    import_id INTEGER                   -- by which import it came
);
