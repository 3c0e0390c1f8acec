"""One list for several people: whose titles come, whose do not, and whose files are touched."""

from contextlib import closing
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest

from movierec_desktop.domain.errors import InputError, ProfileError
from movierec_desktop.exchange.reading import read_file
from movierec_desktop.recommend.group import Combining
from movierec_desktop.services.import_plan import Planner
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.services.together import Member, Wish, member_of_plan, member_of_profile, together
from movierec_desktop.store.profile import Profile

MARA = {
    "Memories of Murder (2003)": 5, "Oldboy (2003)": 5, "In the Mood for Love (2000)": 5, "Tokyo Story (1953)": 5,
    "High and Low (1963)": 5, "Burning (2018)": 4.5, "Shrek (2001)": 2, "Notting Hill (1999)": 2, "Frozen (2013)": 1.5,
}  # fmt: skip
JON = {
    "Shrek (2001)": 5, "Notting Hill (1999)": 4.5, "Frozen (2013)": 4.5, "Toy Story (1995)": 5, "Up (2009)": 4.5,
    "When Harry Met Sally... (1989)": 5, "Oldboy (2003)": 1.5, "Saw (2004)": 1, "Ratatouille (2007)": 5,
}  # fmt: skip
NO_VETO = Wish(least=None)


def ids(engine, rated):
    return {choose_title(engine.catalogue, name).id: float(stars) for name, stars in rated.items()}


def member(engine, name, rated, watched=(), dismissed=()):
    stars = ids(engine, rated)
    marks = [[choose_title(engine.catalogue, title).id for title in titles] for titles in (watched, dismissed)]
    return Member(engine, name, TasteView(engine, None, stars), stars, *marks)


@pytest.fixture(scope="module")
def mara(engine):
    return member(engine, "Mara", MARA)


@pytest.fixture(scope="module")
def jon(engine):
    return member(engine, "Jon", JON)


@pytest.fixture(scope="module")
def everything(engine):
    return np.ones(len(engine.catalogue), dtype=np.bool_)


def labels(picks):
    return [pick.recommendation.title.label for pick in picks]


@pytest.mark.parametrize("how", Combining)
def test_who_comes_first_does_not_matter(engine, mara, jon, everything, how):
    wish = Wish(how)
    one, other = (together(engine, pair, everything, wish, 50) for pair in ([mara, jon], [jon, mara]))
    assert labels(one) == labels(other)
    assert [pick.recommendation.stars for pick in one] == [pick.recommendation.stars for pick in other]
    assert [share.name for share in one[0].shares] == ["Mara", "Jon"]


@pytest.mark.parametrize("how", Combining)
def test_the_list_makes_sense_to_both(engine, mara, jon, everything, how):
    """Each likes the common list better than the other's own, and nobody is left out."""
    alone = {
        one.name: [rec.title.row for rec in one.view.top(20, everything & ~mara.seen & ~jon.seen)]
        for one in (mara, jon)
    }
    common = [pick.recommendation.title.row for pick in together(engine, [mara, jon], everything, Wish(how), 20)]
    for one, other in ((mara, "Jon"), (jon, "Mara")):
        assert one.stars[common].mean() > one.stars[alone[other]].mean()
    misery = np.minimum(mara.stars, jon.stars)
    assert misery[common].mean() > max(misery[rows].mean() for rows in alone.values())


def test_the_stars_of_the_group_are_those_of_each_combined(engine, mara, jon, everything):
    for how, expected in ((Combining.LEAST_MISERY, min), (Combining.AVERAGE, lambda parts: sum(parts) / len(parts))):
        for pick in together(engine, [mara, jon], everything, Wish(how), 30):
            parts = [share.stars for share in pick.shares]
            row = pick.recommendation.title.row
            assert parts == [mara.view.predicted(row), jon.view.predicted(row)]
            assert pick.recommendation.stars == pytest.approx(expected(parts))


def test_it_is_as_sure_as_the_least_sure(engine, mara, jon, everything):
    for pick in together(engine, [mara, jon], everything, NO_VETO, 30):
        row = pick.recommendation.title.row
        expected = max(one.view.prediction(row).expected_error for one in (mara, jon))
        assert pick.recommendation.expected_error == pytest.approx(expected)


def test_nobody_gets_what_one_has_rated_seen_or_dismissed(engine, mara, jon, everything):
    best = labels(together(engine, [mara, jon], everything, NO_VETO, 2))
    picky = member(engine, "Jon", JON, watched=best[:1], dismissed=best[1:])
    offered = labels(together(engine, [mara, picky], everything, NO_VETO, 300))
    assert not set(offered) & {*best, *MARA, *JON}
    assert len(offered) == 300


def test_seen_by_someone_is_fine_but_not_by_all_and_never_what_one_dismissed(engine, mara, jon, everything):
    best = labels(together(engine, [mara, jon], everything, NO_VETO, 3))
    seen_by_one = member(engine, "Jon", JON, watched=best[:2], dismissed=best[2:])
    seen_too = member(engine, "Mara", MARA, watched=best[1:2])
    wish = Wish(least=None, seen_is_fine=True)
    picks = together(engine, [seen_too, seen_by_one], everything, wish, 400)
    assert best[0] in labels(picks)
    assert not {best[1], best[2], "Shrek (2001)", "Frozen (2013)"} & set(labels(picks))
    told = {pick.recommendation.title.label: pick.shares for pick in picks}
    assert [(share.rated, share.seen) for share in told[best[0]]] == [(False, False), (False, True)]
    given = next(shares for label, shares in told.items() if label in JON)
    assert [share.rated for share in given] == [False, True]
    assert given[1].stars in JON.values()


def test_the_veto_holds_against_every_ones_stars_given_or_predicted(engine, mara, jon, everything):
    wish = Wish(Combining.AVERAGE, least=3.5, seen_is_fine=True)
    picks = together(engine, [mara, jon], everything, wish, 500)
    assert all(share.stars >= 3.5 for pick in picks for share in pick.shares)
    without = labels(together(engine, [mara, jon], everything, Wish(Combining.AVERAGE, None, seen_is_fine=True), 500))
    assert "Notting Hill (1999)" not in labels(picks)
    assert set(without) - set(labels(picks))


def test_what_someone_does_not_want_tonight_leaves_and_the_list_fills_up(engine, mara, jon, everything):
    before = together(engine, [mara, jon], everything, Wish(), 30)
    vetoed = frozenset(pick.recommendation.title.id for pick in before[:3])
    after = together(engine, [mara, jon], everything, Wish(vetoed=vetoed), 30)
    assert len(after) == 30
    assert labels(after)[:27] == labels(before)[3:]
    assert [pick.recommendation.rank for pick in after] == list(range(1, 31))


def test_filters_hold_and_the_filtered_list_is_full(engine, mara, jon):
    series = engine.catalogue.facts.is_series
    picks = together(engine, [mara, jon], series, NO_VETO, 40)
    assert len(picks) == 40
    assert all(pick.recommendation.title.kind.is_series for pick in picks)
    assert together(engine, [mara, jon], series & False, NO_VETO, 40) == []


def test_who_has_told_more_has_no_more_of_a_say(engine, mara, everything):
    """Sixty ratings make larger list scores than nine; places in a list do not grow."""
    titles = engine.catalogue.titles(range(60))
    loud = member(engine, "Loud", {title.label: 0.5 + title.row % 10 / 2 for title in titles})
    assert loud.values.min() == mara.values.min()
    assert loud.values.max() == mara.values.max() == 0.0


@pytest.fixture
def jons_file(engine, tmp_path: Path) -> Path:
    path = tmp_path / "jon.sqlite"
    with closing(Profile(path)) as profile:
        library = Library(profile)
        for name, stars in JON.items():
            library.rate(choose_title(engine.catalogue, name), stars)
        library.toggle_dismissed(choose_title(engine.catalogue, "Amelie (2001)"))
    return path


def test_another_profile_is_read_as_its_owner_sees_it_and_left_as_it_was(engine, jon, jons_file: Path):
    before = {path.name: path.read_bytes() for path in jons_file.parent.iterdir()}
    read = member_of_profile(engine, None, "Jon", jons_file)
    assert np.allclose(read.stars, jon.stars)
    assert read.refused[choose_title(engine.catalogue, "Amelie (2001)").row]
    assert {path.name: path.read_bytes() for path in jons_file.parent.iterdir()} == before
    jons_file.unlink()  # nothing holds it
    with pytest.raises(ProfileError):
        member_of_profile(engine, None, "Jon", jons_file)


def plan_of(engine, path: Path):
    return Planner(engine.catalogue, {}, {}, 0, engine.replaced.current).plan(read_file(path))


def test_a_guests_file_is_matched_as_an_import_is(engine, jon, tmp_path: Path):
    path = tmp_path / "guest.csv"
    rows = [f'"{name[:-7]}",{name[-5:-1]},{stars}' for name, stars in JON.items()]
    path.write_text("\n".join(["title,year,rating", *rows, "No Such Film At All,1971,5"]), encoding="utf-8")
    guest = member_of_plan(engine, None, "Guest", plan_of(engine, path))
    assert guest.n_ratings == len(JON)
    assert np.allclose(guest.stars, jon.stars)
    assert np.array_equal(guest.seen, jon.seen)
    assert list(tmp_path.iterdir()) == [path]
    path.write_text("nothing of the kind", encoding="utf-8")
    with pytest.raises(InputError):
        plan_of(engine, path)


def test_four_people_and_the_whole_catalogue_take_no_time(engine, mara, jon, everything):
    four = [mara, jon, member(engine, "C", JON), member(engine, "D", MARA)]
    together(engine, four, everything, Wish(), 100)
    began = perf_counter()
    together(engine, four, everything, Wish(), 100)
    assert perf_counter() - began < 0.5
