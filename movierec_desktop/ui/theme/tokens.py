"""Colour tokens, read from TOML."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as "#RRGGBB"."""

    background: str
    surface: str
    raised: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    star: str
    star_off: str
    good: str
    bad: str


def load_tokens(path: Path) -> Tokens:
    """Read one theme. Raises ValueError naming what is missing or unknown."""
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    names = {field.name for field in fields(Tokens)}
    if values.keys() != names:
        raise ValueError(f"{path}: missing or unknown tokens {sorted(values.keys() ^ names)}")
    return Tokens(**values)


def filled_in(template: str, tokens: Tokens) -> str:
    """Put the tokens' values into a style sheet: `@accent@` becomes the accent colour."""
    for field in fields(Tokens):
        template = template.replace(f"@{field.name}@", getattr(tokens, field.name))
    return template
