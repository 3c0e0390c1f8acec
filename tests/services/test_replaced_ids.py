"""What the person said survives a catalogue in which titles came, went or were merged."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from movierec_desktop.catalogue.facts import Mask
from movierec_desktop.domain.errors import BundleError
from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.recommend.bundle import file_hash
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.profile import Profile
from movierec_desktop.store.ratings import StoredRating

MakeBundle = Callable[..., Path]
WITH_RONIN = {1: "Heat", 2: "Casino", 3: "Ronin", 4: "Speed"}
WITHOUT_RONIN = {1: "Heat", 2: "Casino", 4: "Speed"}


def title(engine: Engine, title_id: int):
    return engine.catalogue.title(int(engine.catalogue.rows_of_ids([title_id])[0]))


def everything(engine: Engine) -> Mask:
    return engine.catalogue.facts.mask(TitleFilter())


def view(engine: Engine, library: Library) -> TasteView:
    return TasteView(engine, None, {i: rating.stars for i, rating in library.ratings.items()})


def offered(engine: Engine, library: Library) -> set[int]:
    return {r.title.id for r in view(engine, library).top(10, everything(engine), library.dismissed)}


def test_chains_are_followed_and_the_newest_word_wins() -> None:
    replaced = ReplacedIds({5: 6, 6: 7, 8: 7})
    assert [replaced.current(i) for i in (5, 6, 7, 8, 9)] == [7, 7, 7, 7, 9]
    assert sorted(replaced.former(7)) == [5, 6, 8]
    assert replaced.apply({5: "a", 9: "b"}) == {7: "a", 9: "b"}
    assert replaced.apply({5: "a", 7: "own", 8: "c"}) == {7: "own"}
    assert replaced.apply({7: "own", 5: "a"}) == {7: "own"}
    assert replaced.apply({8: "first", 5: "second"}) == {7: "first"}
    for circle in ({1: 1}, {1: 2, 2: 1}, {0: 1, 1: 2, 2: 1}):
        with pytest.raises(ValueError, match="replaced by itself"):
            ReplacedIds(circle)


def test_of_two_titles_merged_into_one_the_newer_rating_wins_and_the_latest_is_last(profile: Profile) -> None:
    with profile.writing():
        for title_id, stars, rated_at in ((1, 1.0, 1000), (2, 5.0, 3000), (4, 4.0, 2000), (5, 2.0, 4000)):
            profile.ratings.put(StoredRating(title_id, stars, rated_at, "a title"))
    replaced = ReplacedIds({1: 3, 2: 3})
    ratings = Library(profile, replaced).ratings
    assert [(title_id, rating.stars) for title_id, rating in ratings.items()] == [(4, 4.0), (3, 5.0), (5, 2.0)]
    assert replaced.apply(profile.states.all())[3].stars == 5.0, "imports and exports say the same"


def test_ratings_of_titles_that_went_are_kept_and_count_again_when_they_return(
    make_bundle: MakeBundle, profile: Profile
) -> None:
    before, after = Engine(make_bundle("before", WITH_RONIN)), Engine(make_bundle("after", WITHOUT_RONIN))
    library = Library(profile, before.replaced)
    library.rate(title(before, 3), 4.5)
    library.rate(title(before, 1), 2.0)
    library.toggle_dismissed(title(before, 2))
    told_before = [r.stars for r in view(before, library).top(10, everything(before))]

    without = Library(profile, after.replaced)
    assert view(after, without).n_used == 1
    assert {rating.label for rating in profile.ratings.all()} == {"Ronin (1990)", "Heat (1990)"}
    without.rate(title(after, 4), 3.0)
    without.undo()

    returned = Library(profile, before.replaced)
    assert view(before, returned).n_used == 2
    assert [r.stars for r in view(before, returned).top(10, everything(before))] == told_before
    assert offered(before, returned) == {4}
    before.close()
    after.close()


def test_dismissals_of_titles_that_went_are_kept(make_bundle: MakeBundle, profile: Profile) -> None:
    before, after = Engine(make_bundle("before", WITH_RONIN)), Engine(make_bundle("after", WITHOUT_RONIN))
    Library(profile).toggle_dismissed(title(before, 3))
    assert offered(after, Library(profile)) == {1, 2, 4}
    assert offered(before, Library(profile)) == {1, 2, 4}
    assert profile.dismissals.all() == [3]
    before.close()
    after.close()


def test_a_merged_title_keeps_its_rating_without_a_change_on_disk(make_bundle: MakeBundle, profile: Profile) -> None:
    before = Engine(make_bundle("before", WITH_RONIN))
    library = Library(profile, before.replaced)
    library.rate(title(before, 3), 4.5)
    library.toggle_dismissed(title(before, 2))
    stored = profile.ratings.all()
    merged = Engine(make_bundle("merged", {1: "Heat", 4: "Ronin", 5: "Casino"}, {3: 4, 2: 5}))
    after = Library(profile, merged.replaced)
    assert after.stars(4) == 4.5
    assert view(merged, after).n_used == 1
    assert offered(merged, after) == {1}
    assert profile.ratings.all() == stored
    # Whoever hands over ids as they are stored gets the same.
    assert TasteView(merged, None, {3: 4.5}).n_used == 1
    before.close()
    merged.close()


def test_rating_a_merged_title_anew_and_taking_it_back(make_bundle: MakeBundle, profile: Profile) -> None:
    before = Engine(make_bundle("before", WITH_RONIN))
    Library(profile).rate(title(before, 3), 4.5)
    merged = Engine(make_bundle("merged", {4: "Ronin"}, {3: 4}))
    library = Library(profile, merged.replaced)
    library.rate(title(merged, 4), 2.0)
    assert Library(profile, merged.replaced).stars(4) == 2.0
    assert {r.title_id: r.stars for r in profile.ratings.all()} == {3: 4.5, 4: 2.0}
    library.undo()
    assert Library(profile, merged.replaced).stars(4) == 4.5
    library.unrate(title(merged, 4))
    assert Library(profile, merged.replaced).stars(4) is None
    library.undo()
    assert Library(profile, merged.replaced).stars(4) == 4.5
    before.close()
    merged.close()


def test_taking_back_the_dismissal_of_a_merged_title(make_bundle: MakeBundle, profile: Profile) -> None:
    before = Engine(make_bundle("before", WITH_RONIN))
    Library(profile).toggle_dismissed(title(before, 3))
    merged = Engine(make_bundle("merged", {4: "Ronin"}, {3: 4}))
    Library(profile, merged.replaced).toggle_dismissed(title(merged, 4))
    assert Library(profile, merged.replaced).dismissed == set()
    before.close()
    merged.close()


@pytest.mark.parametrize("text", ["[]", "{", '{"x": 1}', '{"1": null}', '{"1": 2, "2": 1}', "\udcff", "[" * 100_000])
def test_a_damaged_list_is_told(make_bundle: MakeBundle, text: str) -> None:
    folder = make_bundle("bundle", {4: "Ronin"}, {3: 4})
    path = folder / "replaced_ids.json"
    path.write_text(text, errors="surrogateescape")
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["files"]["replaced_ids.json"]["sha256"] = file_hash(path)
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(BundleError, match="is damaged"):
        Engine(folder)
