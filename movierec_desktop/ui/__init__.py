"""The window. Views hold layout and painting; what they show comes from `session.Session`."""
