"""A newer catalogue from the settings: in a thread, told in words, never half."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from movierec_desktop.services.updates import Updates
from movierec_desktop.ui.widgets.update_card import UpdateCard

IDS = {1: "Heat", 2: "Casino"}
MakeBundle = Callable[..., Path]
Release = Callable[..., Path]


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path, keys: Path, bundle_dir: Path):
    made = UpdateCard(Updates(tmp_path / "data", keys), bundle_dir)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.shut_down())
    return made


def start(card: UpdateCard, origin: str) -> None:
    card.address.setText(origin)
    card.start_button.click()


def finished(qtbot: QtBot, card: UpdateCard) -> None:
    qtbot.waitUntil(card.start_button.isEnabled, timeout=20_000)


def test_a_signed_catalogue_is_ready_for_the_next_start(
    qtbot: QtBot, card: UpdateCard, tmp_path: Path, make_bundle: MakeBundle, release: Release
) -> None:
    start(card, str(release(make_bundle("new", IDS))))
    assert not card.start_button.isEnabled(), "never two at once"
    finished(qtbot, card)
    assert card.told.text() == "2 titles are ready. They are used from the next start on."
    assert Updates(tmp_path / "data", tmp_path).shelf.state.current


def test_what_cannot_be_used_is_told_and_changes_nothing(qtbot: QtBot, card: UpdateCard, tmp_path: Path) -> None:
    path = tmp_path / "broken.zip"
    path.write_bytes(b"no zip at all")
    start(card, str(path))
    finished(qtbot, card)
    assert card.told.text().startswith("broken.zip is no sound .zip")
    assert not Updates(tmp_path / "data", tmp_path).shelf.state.current


def test_a_stopped_update_says_so_and_stays_silent_afterwards(
    qtbot: QtBot, card: UpdateCard, tmp_path: Path, make_bundle: MakeBundle, release: Release
) -> None:
    start(card, str(release(make_bundle("new", IDS))))
    card._stop()
    finished(qtbot, card)
    assert card.told.text() == "Stopped: nothing has changed."


def test_an_empty_address_starts_nothing(card: UpdateCard) -> None:
    start(card, "  ")
    assert card.job is None
