-- A row that an import brought home stays with that import, so that taking the import back lets it wait again.
ALTER TABLE waiting_rows ADD COLUMN settled_by INTEGER; -- the import that brought it home; NULL while it waits
