"""What a closed window leaves behind: nothing, or every window of a long day would keep its models."""

import gc
import weakref


def test_a_closed_window_releases_its_models(open_window, profile_file, tmp_path):
    app = open_window(profile_file).app
    left = [weakref.ref(one) for one in (app.session, app.engine, app.engine.model())]
    del app
    open_window(tmp_path / "other.sqlite")
    gc.collect()
    assert [one() for one in left] == [None, None, None]
