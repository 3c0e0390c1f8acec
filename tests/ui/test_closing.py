"""What a closed window leaves behind: nothing, or every window of a long day would keep its models."""

import gc
import weakref

import shiboken6
from PySide6.QtWidgets import QWidgetItem

from movierec_desktop.services.engine import Engine
from movierec_desktop.ui.page_stack import SETTINGS, TOGETHER
from movierec_desktop.ui.session import Session
from tests.ui.conftest import settle


def test_a_closed_window_releases_its_models(open_window, profile_file, tmp_path):
    app = open_window(profile_file).app
    left = [weakref.ref(one) for one in (app.session, app.engine, app.engine.model())]
    del app
    open_window(tmp_path / "other.sqlite")
    gc.collect()
    assert [one() for one in left] == [None, None, None]


def test_nothing_of_a_session_and_of_a_closed_engine_waits_for_a_collection(qapp, bundle_dir, profile):
    engine = Engine(bundle_dir)
    session = Session(engine, profile)
    session.taste_groups.groups  # noqa: B018  # what it is asked for stays with it
    left = [weakref.ref(one) for one in (session, session.library, session.asking.model)]
    gc.disable()
    try:
        del session
        engine.close()
        assert [one() for one in left] == [None, None, None]
    finally:
        gc.enable()


def items_left() -> int:
    """How many items of layouts there are in the process, as PySide knows them."""
    gc.collect()
    return sum(type(one) is QWidgetItem for one in gc.get_objects())


def test_a_window_that_goes_takes_the_items_of_its_layouts_with_it(open_window, profile_file, tmp_path):
    for path in (profile_file, tmp_path / "other.sqlite"):
        open_window(path).go_to(SETTINGS)
    before = items_left()
    open_window(profile_file).go_to(SETTINGS)
    assert items_left() == before


def test_people_who_are_shown_anew_leave_no_items(person):
    person.go_to(TOGETHER)
    settle()
    controls = person.window.together.controls
    before = list(controls._people_line._items)
    controls._show_people(controls._shown)
    assert not any(map(shiboken6.isValid, before))
    assert controls._people_line.count() == len(controls._chips) + 1
