"""Offline pipeline: read rating data, clean it, fit the models, measure them. Nothing of it is imported by the app."""
