"""Both themes are complete, can be read, and are kept."""

import tomllib
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from movierec_desktop import paths
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS, SETTINGS
from movierec_desktop.ui.theme.theme import ThemeChoice
from movierec_desktop.ui.theme.tokens import Tokens, filled_in, load_tokens

THEMES = ("dark", "light")
READ_AS_TEXT = ("text", "muted", "accent", "good", "bad")
BEHIND = ("background", "surface", "raised")


def file_of(name: str) -> Path:
    return paths.resources_dir() / "theme" / f"{name}.toml"


def luminance(color: str) -> float:
    """Relative luminance after WCAG 2.2."""
    channels = [value / 255 for value in QColor(color).getRgb()[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_has_every_token_as_a_colour(name):
    tokens = load_tokens(file_of(name))
    for field in fields(Tokens):
        value = getattr(tokens, field.name)
        assert len(value) == 7, field.name
        assert QColor(value).isValid(), field.name


@pytest.mark.parametrize("change", ["missing", "unknown"])
def test_a_theme_that_lacks_a_token_or_has_a_strange_one_is_refused(tmp_path, change):
    values = tomllib.loads(file_of("dark").read_text(encoding="utf-8"))
    if change == "missing":
        del values["muted"]
    else:
        values["sparkle"] = "#FFFFFF"
    bad = tmp_path / "bad.toml"
    bad.write_text("\n".join(f'{key} = "{value}"' for key, value in values.items()), encoding="utf-8")
    with pytest.raises(ValueError, match="muted" if change == "missing" else "sparkle"):
        load_tokens(bad)


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_uses_only_tokens_that_exist(name):
    template = (paths.resources_dir() / "theme" / "app.qss").read_text(encoding="utf-8")
    filled = filled_in(template.replace("@icons@", ""), load_tokens(file_of(name)))
    assert "@" not in filled.replace("@braces@", "")


@pytest.mark.parametrize(("name", "token", "behind"), [*product(THEMES, READ_AS_TEXT, BEHIND)])
def test_text_can_be_read(name, token, behind):
    tokens = load_tokens(file_of(name))
    assert contrast(getattr(tokens, token), getattr(tokens, behind)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_text_on_the_accent_and_on_menus_can_be_read(name):
    tokens = load_tokens(file_of(name))
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.text, tokens.raised) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_a_star_that_is_given_differs_from_one_that_is_not(name):
    tokens = load_tokens(file_of(name))
    assert contrast(tokens.star, tokens.star_off) >= 1.5
    assert contrast(tokens.star_off, tokens.background) >= 1.2


def corner(person) -> QColor:
    """The colour of the page at its lower left corner."""
    image = person.window.centralWidget().grab().toImage()
    return image.pixelColor(person.window.rail.width() + 4, round(image.height() * 0.6))


def test_the_theme_is_switched_at_once_on_every_page_and_kept(person, open_window, profile_file):
    person.go_to(SETTINGS)
    for name in ("Theme: light", "Theme: dark", "Theme: light"):
        person.click(person.button(name))
        tokens = load_tokens(file_of(name.split()[-1]))
        for page in (BROWSE, FOR_YOU, INSIGHTS, SETTINGS):
            person.go_to(page)
            assert corner(person).name().upper() == tokens.background.upper()
    assert person.app.profile.settings.get("theme", "") == "light"

    again = open_window(profile_file)

    assert again.app.theme.choice is ThemeChoice.LIGHT
    assert corner(again).name().upper() == load_tokens(file_of("light")).background.upper()
    again.go_to(SETTINGS)
    assert again.button("Theme: light").isChecked()
    assert not again.button("Theme: dark").isChecked()


def test_an_unknown_stored_theme_is_taken_for_the_systems(open_window, profile, profile_file):
    with profile.writing():
        profile.settings.put("theme", "sepia")
    assert open_window(profile_file).app.theme.choice is ThemeChoice.SYSTEM
