"""Painted items: a grid tile and a list row."""
