"""The commands of `movierec`, one a module: `run(arguments)` prints and returns the exit code."""
