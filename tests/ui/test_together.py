"""Together: who watches, what they want, and the list for all of them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.paths import default_profile
from movierec_desktop.services.profiles import profiles_of_this_machine
from movierec_desktop.services.together import Wish
from movierec_desktop.store.profile import Profile
from movierec_desktop.ui.models.title_list import Role
from movierec_desktop.ui.page_stack import TOGETHER
from movierec_desktop.ui.session import Session
from tests.ui.conftest import RATED, Person, settle

JON = {
    "Shrek (2001)": 5, "Notting Hill (1999)": 4.5, "Frozen (2013)": 4.5, "Toy Story (1995)": 5, "Up (2009)": 4.5,
    "When Harry Met Sally... (1989)": 5, "Oldboy (2003)": 1.5, "Saw (2004)": 1, "Ratatouille (2007)": 5,
}  # fmt: skip


def rate(engine, path: Path, title, rated) -> None:
    profile = Profile(path)
    session = Session(engine, profile)
    for name, stars in rated.items():
        session.rate(title(name), stars)
    profile.close()


@pytest.fixture
def alone(machine, open_window, engine, title):
    """Mara, the only one on this machine, on the page for several."""
    rate(engine, default_profile(), title, RATED)
    profiles_of_this_machine().rename(default_profile(), "Mara")
    person = open_window(default_profile())
    person.go_to(TOGETHER)
    return person


@pytest.fixture
def jon(machine, engine, title) -> Path:
    """Jon's profile, beside Mara's."""
    entry = profiles_of_this_machine().create("Jon")
    rate(engine, entry.path, title, JON)
    return entry.path


@pytest.fixture
def pair(jon, alone):
    """Mara, on the page for her and Jon."""
    return alone


def shown(person) -> list[str]:
    model = person.window.together.model
    return [model.recommendation(place).title.label for place in range(model.rowCount())]


def shares(person, place: int):
    return person.window.together.model.index(place).data(Role.SHARES)


def told(person) -> str:
    return person.words(person.window.together)


def guest_file(folder: Path, rated, name: str = "nadia.csv") -> Path:
    path = folder / name
    lines = [f'"{title[:-7]}",{title[-5:-1]},{stars}' for title, stars in rated.items()]
    path.write_text("\n".join(["title,year,rating", *lines]), encoding="utf-8")
    return path


def read(person, qtbot: QtBot, path: Path) -> None:
    reader = person.window.together.controls.reader
    reader.read_file(path)
    qtbot.waitUntil(lambda: not reader.job.is_running and reader.choose_button.isVisibleTo(reader), timeout=20_000)
    settle()


def test_alone_one_is_told_the_three_ways_to_add_someone(alone, monkeypatch):
    text = told(alone)
    for way in ("Someone who uses this machine", "Someone with ratings elsewhere", "A guest for this evening"):
        assert way in text
    assert QApplication.focusWidget() is alone.window.together.ways.profile_button
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Jon", True))
    app = alone.app
    alone.key(Qt.Key.Key_Space)
    settle()
    assert Person(app).window.profile_button.accessibleName() == "Profile: Jon"


def test_two_of_one_machine_watch_together_at_once(pair):
    assert len(shown(pair)) == 100
    assert not set(shown(pair)) & {*RATED, *JON}
    assert [(share.name, share.rated) for share in shares(pair, 0)] == [("Mara", False), ("Jon", False)]
    mine = pair.app.session.view
    for place in range(10):
        item = pair.window.together.model.recommendation(place)
        stars = [share.stars for share in shares(pair, place)]
        assert stars[0] == mine.predicted(item.title.row)
        assert item.stars == min(stars) >= 2.5
    assert pair.details.isVisible()
    assert pair.details.title.label == shown(pair)[0]


def test_a_row_is_told_with_everyones_stars(pair):
    row = QAccessible.queryAccessibleInterface(pair.window.together.list).child(0)
    spoken = row.text(QAccessible.Text.Name)
    mara, jon = shares(pair, 0)
    assert spoken.endswith(f"Mara {mara.stars:.1f}, Jon {jon.stars:.1f}")
    assert spoken.startswith("1: ")


def test_average_and_least_misery(pair):
    misery = shown(pair)
    pair.click(pair.button("As good as on average"))
    assert shown(pair) != misery
    for place in range(5):
        stars = [share.stars for share in shares(pair, place)]
        assert pair.window.together.model.recommendation(place).stars == pytest.approx(sum(stars) / 2)
    assert "everyone’s average" in told(pair)
    pair.click(pair.button("As good as for who likes it least"))
    assert shown(pair) == misery


def test_nobody_below(pair):
    pair.window.together.controls.least.setFocus()
    pair.key(Qt.Key.Key_End)
    assert all(share.stars >= 3.5 for place in range(100) for share in shares(pair, place))


def test_seen_by_someone_is_fine(pair):
    pair.click(pair.window.together.controls.seen)
    known = set(shown(pair)) & {*RATED, *JON}
    assert known
    assert "Shrek (2001)" not in known  # both of them
    place = next(place for place, label in enumerate(shown(pair)) if label in known)
    assert any(share.rated for share in shares(pair, place))
    assert " gave " in pair.window.together.model.index(place).data(Role.REASON)


def test_each_can_veto_a_title_for_tonight_by_key_and_take_it_back(pair):
    before = shown(pair)
    pair.key(Qt.Key.Key_V)
    menu = pair.window.together.controls.veto_menu
    assert QApplication.activePopupWidget() is menu
    assert [action.text() for action in menu.actions()] == ["Mara", "Jon"]
    pair.key(Qt.Key.Key_Down)
    pair.key(Qt.Key.Key_Return)
    settle()
    assert shown(pair)[:99] == before[1:]
    assert len(shown(pair)) == 100
    back = pair.window.together.controls.back_button
    assert back.accessibleName() == f"Take back the last veto: Jon, {before[0]}"
    assert pair.on_disk().keys() == pair.app.session.library.ratings.keys()
    pair.click(back)
    assert shown(pair) == before
    assert not back.isVisible()
    pair.click(pair.button("Not tonight"))
    assert QApplication.activePopupWidget() is menu
    pair.key(Qt.Key.Key_Escape)


def test_what_one_rates_leaves_and_undo_brings_it_back(pair):
    before = shown(pair)
    pair.key(Qt.Key.Key_X)
    assert shown(pair)[:99] != before[:99]
    assert before[0] not in shown(pair)
    pair.undo()
    assert shown(pair) == before
    assert pair.window.together.list.current_title().label == before[1]
    pair.key(Qt.Key.Key_4)
    assert before[1] not in shown(pair)


def test_what_one_has_seen_leaves(pair):
    first = shown(pair)[0]
    pair.key(Qt.Key.Key_S)
    assert first not in shown(pair)
    pair.undo()
    assert shown(pair)[0] == first


def test_what_jon_did_meanwhile_counts_when_the_page_is_shown_again(pair, jon, engine, title):
    first = shown(pair)[0]
    pair.go_to(0)
    rate(engine, jon, title, {first: 2})
    pair.go_to(TOGETHER)
    assert first not in shown(pair)


def test_filters_apply_and_the_list_fills_up(pair):
    pair.click(pair.button("Show series"))
    assert len(shown(pair)) == 100
    model = pair.window.together.model
    assert all(model.recommendation(place).title.kind.is_series for place in range(100))
    pair.app.session.set_filter(TitleFilter(languages=frozenset({"xx"})))
    assert "Nothing is left for all of you" in told(pair)
    assert not pair.details.isVisible()
    pair.click(pair.window.together.empty.button)
    assert len(shown(pair)) == 100


def test_less_than_two_are_asked_to_be_more(pair):
    pair.click(pair.button("Jon watches"))
    assert shown(pair) == []
    assert "Choose at least two" in told(pair)
    pair.click(pair.button("Jon watches"))
    assert len(shown(pair)) == 100


def test_a_guest_joins_with_a_file_and_nothing_is_stored(alone, qtbot, tmp_path, machine):
    path = guest_file(tmp_path, JON)
    before = {file: file.read_bytes() for file in machine.rglob("*.sqlite")}
    read(alone, qtbot, path)
    assert [share.name for share in shares(alone, 0)] == ["Mara", "nadia"]
    assert not set(shown(alone)) & set(JON)
    assert "nadia by 9" in told(alone)
    assert {file: file.read_bytes() for file in machine.rglob("*.sqlite")} == before
    alone.click(alone.button("Remove the guest nadia"))
    assert "Someone who uses this machine" in told(alone)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("nothing that anyone exports", "no export that this app knows"),
        ("title,rating\nNo Such Film Ever,5", "No rating in guest"),
    ],
)
def test_a_file_that_is_of_no_use_is_told(pair, qtbot, tmp_path, content, words):
    path = tmp_path / "guest.csv"
    path.write_text(content, encoding="utf-8")
    before = shown(pair)
    read(pair, qtbot, path)
    assert words in told(pair)
    assert shown(pair) == before


def test_a_full_export_of_ours_is_a_guest_too(alone, qtbot, tmp_path):
    path = tmp_path / "ours.json"
    alone.window.settings.data_card.export_to("json", path)
    assert json.loads(path.read_text(encoding="utf-8"))
    read(alone, qtbot, path)
    assert len(shown(alone)) == 100
    mara, ours = shares(alone, 0)
    assert ours.stars == pytest.approx(mara.stars, abs=1e-4)


def test_a_profile_that_cannot_be_read_is_out_and_says_why(pair, jon):
    pair.go_to(0)
    jon.write_bytes(b"damaged" * 100)
    pair.go_to(TOGETHER)
    chip = pair.button("jon watches")
    assert not chip.isEnabled()
    assert "is not a profile" in chip.toolTip()
    assert shown(pair) == []


def test_the_smallest_window_has_room(pair, qtbot, tmp_path):
    from tests.ui.test_layout import cut_words

    read(pair, qtbot, guest_file(tmp_path, RATED, "a guest with a rather long file name of 2026.csv"))
    pair.window.resize(960, 640)
    settle()
    assert cut_words(pair) == []
    assert pair.window.together.list.height() > 150


def test_people_who_have_not_changed_are_not_drawn_anew(person) -> None:
    controls = person.window.together.controls
    before = list(controls._chips)
    controls.refresh()
    assert controls._chips == before
    person.window.together.group.set_wish(Wish(seen_is_fine=True))
    controls.refresh()
    assert controls._chips == before
    person.window.together.group.toggle(before[0].key)
    controls.refresh()
    assert controls._chips != before
