"""What exists: every title, the filters over them, and the search. Read only for the app."""
