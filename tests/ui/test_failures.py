"""What cannot be done is said in words, and nothing is shown that is not so."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from movierec_desktop import paths
from movierec_desktop.app import FAILED, run_app
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, SETTINGS


def refuse_writes(person) -> None:
    """From now on the profile can be read, but not written."""
    person.app.profile._connection.execute("PRAGMA query_only = ON")


def allow_writes(person) -> None:
    person.app.profile._connection.execute("PRAGMA query_only = OFF")


def check_told(person) -> None:
    """The notice says in words what is wrong, as something bad, and nothing was saved."""
    told = person.window.notices
    assert told.text.startswith("The profile ")
    assert "cannot be used: it is read-only: change its permissions" in told.text
    assert told._notice.property("bad") is True
    assert "saved" not in told.text.replace(str(person.app.profile.path), "")


def test_a_key_that_cannot_be_saved_is_told_and_draws_no_stars(browsing):
    refuse_writes(browsing)
    browsing.key(Qt.Key.Key_4)
    check_told(browsing)
    assert browsing.on_disk() == {}
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0


def test_a_click_that_cannot_be_saved_is_told_and_draws_no_stars(browsing):
    refuse_writes(browsing)
    index = browsing.window.browse.model.index(0)
    area = browsing.stars_of(index)
    browsing.click(
        browsing.grid.viewport(), (area.topRight() - area.topLeft()).toPoint() / 2 + area.topLeft().toPoint()
    )
    check_told(browsing)
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 0


def test_the_large_stars_keep_what_is_saved_when_a_change_cannot_be(browsing):
    browsing.key(Qt.Key.Key_2)
    browsing.key(Qt.Key.Key_Return)
    refuse_writes(browsing)
    browsing.click(browsing.details.rating, QPoint(browsing.details.rating.width() - 10, 16))
    check_told(browsing)
    assert browsing.drawn_in_details() == 2
    assert browsing.drawn_on_tile(browsing.details.title) == 2
    assert "2 of 5 · saved" in browsing.words(browsing.details)


def test_nothing_leaves_the_list_when_it_cannot_be_saved(regular):
    before = regular.ranking()
    refuse_writes(regular)
    for key in (Qt.Key.Key_4, Qt.Key.Key_X):
        regular.key(key)
        check_told(regular)
    assert regular.ranking() == before


def test_an_undo_that_cannot_be_saved_can_be_done_later(browsing):
    browsing.key(Qt.Key.Key_4)
    refuse_writes(browsing)
    browsing.undo()
    check_told(browsing)
    assert browsing.drawn_on_tile(browsing.grid.current_title()) == 4
    allow_writes(browsing)
    browsing.undo()
    assert browsing.on_disk() == {}


def test_the_next_change_that_is_saved_is_told_as_good(browsing):
    refuse_writes(browsing)
    browsing.key(Qt.Key.Key_4)
    allow_writes(browsing)
    browsing.key(Qt.Key.Key_4)
    assert browsing.window.notices.text.endswith("rated 4 · saved")
    assert browsing.window.notices._notice.property("bad") is False


def test_a_theme_that_cannot_be_kept_is_told_and_used_all_the_same(person):
    person.go_to(SETTINGS)
    refuse_writes(person)
    person.click(person.button("Theme: light"))
    check_told(person)
    assert not person.app.theme.is_dark


@pytest.fixture
def messages(monkeypatch) -> list[str]:
    """What message boxes would say."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()) or 0)
    return told


@pytest.fixture
def copied_bundle(bundle_dir: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundle_dir, tmp_path / "models"))


def weights_of(bundle: Path) -> Path:
    return next(bundle.glob("*.safetensors"))


def test_damaged_weights_are_told_and_the_app_ends(qapp, copied_bundle, profile_file, messages, capsys):
    weights = weights_of(copied_bundle)
    content = bytearray(weights.read_bytes())
    content[len(content) // 2] ^= 1
    weights.write_bytes(content)
    assert run_app(copied_bundle, profile_file) == FAILED == 2
    assert weights.name in messages[0]
    assert capsys.readouterr().err == f"movierec: {messages[0]}\n"


@pytest.mark.parametrize("name", ["manifest.json", "catalogue.sqlite"])
def test_a_bundle_that_lacks_a_file_is_told(qapp, copied_bundle, profile_file, messages, name):
    (copied_bundle / name).unlink()
    assert run_app(copied_bundle, profile_file) == FAILED
    assert str(copied_bundle) in messages[0]
    assert "install MovieRec Desktop again" in messages[0]


def test_a_bundle_of_another_format_is_told(qapp, copied_bundle, profile_file, messages):
    manifest = copied_bundle / "manifest.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**content, "format": 999, "format_version": 999}), encoding="utf-8")
    assert run_app(copied_bundle, profile_file) == FAILED
    assert len(messages) == 1


def test_missing_resources_are_told(qapp, bundle_dir, profile_file, messages, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "_candidate_roots", lambda: [tmp_path])
    assert run_app(bundle_dir, profile_file) == FAILED
    assert "install MovieRec Desktop again" in messages[0]


def test_a_rating_of_a_title_that_the_catalogue_has_no_more_does_no_harm(open_window, profile, profile_file, engine):
    with profile.writing():
        profile._connection.execute(
            "INSERT INTO ratings (title_id, half_stars, rated_at, label) VALUES (987654321, 8, 1, 'Gone (1901)')"
        )
    person = open_window(profile_file)
    person.go_to(FOR_YOU)
    assert len(person.titles()) == 100
    person.go_to(BROWSE)
    person.key(Qt.Key.Key_4)
    assert person.on_disk()[987654321] == 4
    person.go_to(SETTINGS)
    assert "2 ratings, " in person.words(person.window.settings)
