"""What is done to the app to see whether it loses a rating or lets something in: `make torture`."""
