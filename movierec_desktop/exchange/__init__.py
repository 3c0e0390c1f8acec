"""Files of other services, in and out. One file a format."""
