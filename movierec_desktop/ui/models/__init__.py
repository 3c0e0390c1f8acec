"""Qt item models over the catalogue and the list. They hold rows and fetch titles lazily."""
