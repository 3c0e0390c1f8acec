"""People asked in simulation: which way of choosing what to ask learns a new person soonest."""
