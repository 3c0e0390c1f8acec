"""Inference: load the bundle, fold a person in, score every title, rank, explain. numpy only."""
