"""Work off the GUI thread: one way to run it, to see how far it is, and to cancel it."""
