"""What the program talks about: titles, stars, filters, recommendations. Standard library only."""
