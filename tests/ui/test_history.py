from movierec_desktop.ui.history import History


def visited(*places: str) -> History[str]:
    history: History[str] = History()
    for place in places:
        history.visit(place)
    return history


def test_back_and_forward_lead_along_what_was_visited():
    history = visited("a", "b", "c")
    assert [history.go_back(), history.go_back(), history.go_back()] == ["b", "a", None]
    assert not history.can_go_back
    assert [history.go_forward(), history.go_forward(), history.go_forward()] == ["b", "c", None]
    assert history.current == "c"


def test_another_way_from_an_earlier_place_forgets_the_one_before():
    history = visited("a", "b", "c")
    history.go_back()
    history.visit("d")
    assert not history.can_go_forward
    assert history.go_back() == "b"


def test_where_one_is_already_is_no_visit():
    history = visited("a", "b", "b")
    assert history.go_back() == "a"
    assert not history.can_go_back


def test_what_is_passed_makes_way_for_the_next_and_stays_once_it_is_visited():
    history = visited("a")
    for place in ("b", "c", "d"):
        history.visit(place, passing=True)
    history.visit("d")
    history.visit("e", passing=True)
    assert [history.go_back(), history.go_back(), history.go_back()] == ["d", "a", None]


def test_it_keeps_fifty():
    history = visited(*map(str, range(80)))
    steps = 0
    while history.go_back():
        steps += 1
    assert steps == 49
    assert history.current == "30"


def test_an_empty_one_leads_nowhere():
    history: History[str] = History()
    assert (history.current, history.go_back(), history.go_forward()) == (None, None, None)
