"""The tables of `catalogue.sqlite`, shared by the pipeline that writes them and the app that reads them."""

APPLICATION_ID = 0x4D524331
"""'MRC1' in the SQLite header: tells a catalogue from any other database."""

SCHEMA_VERSION = 2
"""2 has people, platforms, countries, seasons, n_sources and language_basis, and the search index."""

DIRECTOR = "director"
CAST = "cast"
"""Roles in the table of people."""

CREATE = """
CREATE TABLE titles (
    row INTEGER PRIMARY KEY,            -- best known first; models and filter masks follow this order
    id INTEGER NOT NULL,                -- unique, stable across bundles; a MovieLens title keeps its movieId
    movielens_id INTEGER,
    imdb_id TEXT NOT NULL DEFAULT '',   -- 'tt0113277'
    tmdb_id INTEGER,
    name TEXT NOT NULL,
    original_name TEXT NOT NULL DEFAULT '',
    year INTEGER,
    end_year INTEGER,
    kind TEXT NOT NULL,                 -- domain.title.Kind
    kind_source TEXT NOT NULL,          -- 'stated' | 'inferred' | 'unknown'
    language TEXT NOT NULL DEFAULT '',  -- ISO 639-1, '' when unknown
    language_source TEXT NOT NULL DEFAULT '',   -- the data set that says so, 'country' when it follows from that
    language_basis TEXT NOT NULL DEFAULT '',    -- 'stated' | 'inferred' | '' when unknown
    countries TEXT NOT NULL DEFAULT '', -- ISO 3166-1 alpha-2 (former states: 3166-3): 'US|GB'
    genres TEXT NOT NULL DEFAULT '',    -- 'Crime|Drama'
    runtime INTEGER,                    -- minutes; of an episode for a series
    seasons INTEGER,
    n_ratings INTEGER NOT NULL,         -- people of the training data who rated it
    n_sources INTEGER NOT NULL DEFAULT 1 -- data sets that know it
);
CREATE TABLE aliases (
    row INTEGER NOT NULL REFERENCES titles(row),
    name TEXT NOT NULL,
    PRIMARY KEY (row, name)
) WITHOUT ROWID;
CREATE TABLE people (
    row INTEGER NOT NULL REFERENCES titles(row),
    role TEXT NOT NULL,                 -- 'director' | 'cast'
    ordinal INTEGER NOT NULL,           -- 0 is named first
    name TEXT NOT NULL,
    PRIMARY KEY (row, role, ordinal)
) WITHOUT ROWID;
CREATE TABLE platforms (
    row INTEGER NOT NULL REFERENCES titles(row),
    platform TEXT NOT NULL,             -- 'Netflix'
    country TEXT NOT NULL,              -- where it could be watched, ISO 3166-1; '' when the list does not say
    as_of TEXT NOT NULL,                -- when it was there, '2022' or '2022-05-11': a snapshot, never "now"
    source TEXT NOT NULL,
    PRIMARY KEY (row, platform, country, as_of, source)
) WITHOUT ROWID;
-- Arrays by name, packed by catalogue.search_index, which says what they hold. Read as a whole at the first search.
CREATE TABLE search_index (part TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
"""
