"""`movierec explore`: what the data look like, as one page of figures with computed captions."""
