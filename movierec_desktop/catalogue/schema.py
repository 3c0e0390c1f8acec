"""The tables of `catalogue.sqlite`, shared by the pipeline that writes them and the app that reads them."""

APPLICATION_ID = 0x4D524331
"""'MRC1' in the SQLite header: tells a catalogue from any other database."""

SCHEMA_VERSION = 2

CREATE = """
CREATE TABLE titles (
    row INTEGER PRIMARY KEY,            -- 0 is the title with most ratings; models and filter masks follow this order
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
    language_source TEXT NOT NULL DEFAULT '',
    genres TEXT NOT NULL DEFAULT '',    -- 'Crime|Drama'
    runtime INTEGER,                    -- minutes
    n_ratings INTEGER NOT NULL          -- people of the training data who rated it
);
CREATE TABLE aliases (
    row INTEGER NOT NULL REFERENCES titles(row),
    name TEXT NOT NULL,
    PRIMARY KEY (row, name)
) WITHOUT ROWID;
-- Arrays by name, packed by catalogue.search_index, which says what they hold. Read as a whole at the first search.
CREATE TABLE search_index (part TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
"""
