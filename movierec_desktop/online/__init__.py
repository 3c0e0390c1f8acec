"""The only sockets: files from addresses that the person, or the project, named. Nothing here runs unasked."""
