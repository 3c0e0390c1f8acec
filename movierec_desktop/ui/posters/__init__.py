"""Generated posters: drawn from a title's name, year and genres alone, so that nothing is ever missing offline."""
