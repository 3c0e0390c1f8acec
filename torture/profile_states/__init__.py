"""Everything that can be done to a profile, in any order, beside a simple model of what it must then hold."""
