"""Tokens from TOML, turned into a palette, a style sheet, fonts and icons."""
