"""Measuring models on fixed protocols: known people, new people, lists; peers beside them in the same run."""
