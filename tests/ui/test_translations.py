"""The interface in other languages: whether every word is there, and what choosing one does."""

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton

from movierec_desktop import paths
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.page_stack import BROWSE, SETTINGS, WELCOME
from movierec_desktop.ui.translations import LANGUAGE_KEY, Language, locale_of

_ROOT = Path(__file__).parents[2]
_PLACEHOLDER = re.compile(r"\{\w+\}|%L?n")
LANGUAGES = [language.value for language in Language if language is not Language.SYSTEM]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py."""
    spec = importlib.util.spec_from_file_location("translations_tool", _ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def folder() -> Path:
    return paths.resources_dir() / "translations"


def forms(message: ET.Element) -> list[str]:
    """The translation of a message, or all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    numerus = [form.text or "" for form in translation.iter("numerusform")]
    return numerus or [translation.text or ""]


def messages(folder: Path, language: str) -> Iterator[ET.Element]:
    return ET.parse(folder / f"movierec_{language}.ts").iter("message")  # noqa: S314  # the project's own file


def test_every_word_of_the_code_waits_in_the_files_for_its_translation(tool, folder, tmp_path):
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    tool.update(tmp_path)
    for language in LANGUAGES:
        name = f"movierec_{language}.ts"
        assert (tmp_path / name).read_text("utf-8") == (folder / name).read_text("utf-8"), "run `make translations`"


def test_a_new_word_is_found_with_its_plural(tool, tmp_path, monkeypatch):
    source = tmp_path / "page.py"
    source.write_text(
        'class Page:\n    def f(self):\n        return translate("P", "%n x", "", len(self.y)), self.tr("Hi")\n'
    )
    monkeypatch.setattr(tool, "SOURCES", tmp_path)
    assert tool.messages() == [("P", "%n x", "", True), ("Page", "Hi", "", False)]
    source.write_text('class Page:\n    def f(self):\n        return self.tr(f"Hi {x}")\n')
    with pytest.raises(SystemExit, match="written out"):
        tool.messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(folder, language):
    waiting = [
        message.findtext("source")
        for message in messages(folder, language)
        if message.find("translation").get("type") == "unfinished" or not all(forms(message))
    ]
    assert waiting == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(folder, language):
    for message in messages(folder, language):
        wanted = sorted(_PLACEHOLDER.findall(message.findtext("source", "")))
        found = [sorted(_PLACEHOLDER.findall(form)) for form in forms(message)]
        assert all(each == wanted for each in found), message.findtext("source")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_source(tool, folder, tmp_path, language):
    tool.release(language, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (folder / f"movierec_{language}.qm").read_bytes()


@pytest.mark.parametrize(
    ("choice", "system", "wanted"),
    [
        (Language.SYSTEM, "de_CH", "de_CH"),
        (Language.SYSTEM, "pl_PL", "en_US"),
        (Language.SYSTEM, "C", "en_US"),
        (Language.SYSTEM, "en_GB", "en_GB"),
        (Language.GERMAN, "en_US", "de_DE"),
        (Language.GERMAN, "de_AT", "de_AT"),
        (Language.CHINESE, "zh_TW", "zh_CN"),
        (Language.ENGLISH, "de_DE", "en_US"),
    ],
)
def test_a_choice_keeps_the_systems_country_where_it_speaks_that_language(choice, system, wanted):
    assert locale_of(choice, QLocale(system)).name() == wanted


def _choose(person, language: Language):
    """Choose a language in the settings, by keyboard; returns whoever uses the window that comes."""
    person.go_to(SETTINGS)
    box = person.window.settings.language
    box.setFocus()
    before = person.window
    box.setCurrentIndex(box.findData(language))
    return before


def test_another_language_is_spoken_at_once_where_the_window_stood(person, settled, profile_file):
    app = person.app
    app.window.resize(1000, 700)
    engine, profile, size = app.engine, app.profile, app.window.size()
    before = _choose(person, Language.GERMAN)
    settled()
    assert app.window is not before
    assert app.window.isVisible()
    assert app.window.size() == size
    assert app.window.place == SETTINGS
    assert app.window.settings.language.hasFocus()
    assert app.window.settings.language.currentData() == Language.GERMAN
    assert (app.engine, app.profile) == (engine, profile)
    assert QLocale().toString(118412) == "118.412"
    with closing(Profile(profile_file)) as stored:
        assert stored.settings.get(LANGUAGE_KEY, "") == "de"


def test_a_language_is_offered_by_its_own_name(person):
    box = person.window.settings.language
    names = [box.itemText(place) for place in range(box.count())]
    assert names == ["As the system", "English", "Español", "Deutsch", "Français", "हिन्दी", "简体中文"]


def test_english_says_one_title_and_two_titles(person):
    person.go_to(BROWSE)
    person.search("seven samurai 1954")
    assert person.words(person.window.browse).startswith("1 title · ")


def test_what_was_rated_before_is_there_when_the_window_is_opened_anew(regular, settled):
    app = regular.app
    rated = dict(app.session.library.ratings)
    app.reopen(app.profile.path)
    settled()
    assert app.session.library.ratings == rated
    assert app.window.findChildren(QPushButton)
    assert app.window.findChildren(QLabel)


def test_another_profile_comes_in_the_place_of_this_one(regular, settled, tmp_path):
    app, first = regular.app, regular.app.profile
    app.reopen(tmp_path / "other.sqlite")
    settled()
    assert app.profile.path == tmp_path / "other.sqlite"
    assert not app.session.library.ratings
    assert app.window.place == WELCOME, "nothing is known of them yet"
    app.reopen(first.path)
    settled()
    assert app.session.library.ratings


def test_a_profile_that_cannot_be_opened_leaves_everything_as_it_was(regular, settled, tmp_path):
    (tmp_path / "file").write_bytes(b"in the way")
    window = regular.window
    regular.app.session.reopen_wanted.emit(tmp_path / "file" / "profile.sqlite")
    settled()
    assert regular.app.window is window
    assert window.isVisible()
    assert "profile.sqlite" in window.notices.text
    regular.app.session.rate(regular.app.engine.catalogue.title(0), 4.0)
    assert regular.app.session.library.ratings
