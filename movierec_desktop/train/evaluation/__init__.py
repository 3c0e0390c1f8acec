"""Measuring: rating sets as they come, the protocols that split them, the metrics, and the tables made of them."""
