import json
from contextlib import closing
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.recommendation import Confidence
from movierec_desktop.domain.title_filter import GenreMatch, KindChoice, TitleFilter
from movierec_desktop.services.presets import Presets, from_json, to_json
from movierec_desktop.store.profile import Profile

TEXT = st.text(max_size=12)
FILTERS = st.builds(
    TitleFilter,
    kind=st.sampled_from(KindChoice),
    languages=st.frozensets(TEXT, max_size=3),
    genres=st.frozensets(TEXT, max_size=3),
    genre_match=st.sampled_from(GenreMatch),
    decades=st.frozensets(st.integers(1800, 2100), max_size=3),
    longest=st.none() | st.integers(1, 1000),
    countries=st.frozensets(TEXT, max_size=3),
    platforms=st.frozensets(TEXT, max_size=3),
    unrated_only=st.booleans(),
    watchlist_only=st.booleans(),
    least_confidence=st.none() | st.sampled_from(Confidence),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
SHORT = TitleFilter(kind=KindChoice.FILMS, genres=frozenset({"Crime"}), longest=100, unrated_only=True)
FROM_A_NEWER_APP = {"kind": "film", "moods": ["rainy"]}


def put(profile: Profile, stored: str) -> None:
    with profile.writing():
        profile.settings.put("filter_presets", stored)


def stored(profile: Profile) -> Any:
    return json.loads(profile.settings.get("filter_presets", "none"))


@given(FILTERS)
def test_filters_come_back_from_json(chosen: TitleFilter) -> None:
    assert from_json(json.loads(json.dumps(to_json(chosen)))) == chosen


@settings(deadline=None, max_examples=30)
@given(st.dictionaries(st.text(st.characters(), max_size=12), FILTERS, max_size=5))
def test_presets_survive_reopening(tmp_path_factory: pytest.TempPathFactory, wanted: dict[str, TitleFilter]) -> None:
    path = tmp_path_factory.mktemp("presets") / "profile.sqlite"
    with closing(Profile(path)) as profile:
        for name, chosen in wanted.items():
            Presets(profile).save(name, chosen)
    with closing(Profile(path)) as profile:
        found = Presets(profile).all()
    assert found == wanted
    assert list(found) == sorted(wanted)


def test_a_preset_is_on_disk_when_saved(profile: Profile) -> None:
    Presets(profile).save("Short crime", SHORT)
    with closing(Profile(profile.path)) as other:
        assert Presets(other).all() == {"Short crime": SHORT}


def test_a_preset_is_replaced_and_removed(profile: Profile) -> None:
    presets = Presets(profile)
    presets.save("Tonight", TitleFilter())
    presets.save("Tonight", SHORT)
    presets.save("Other", TitleFilter())
    assert presets.all() == {"Other": TitleFilter(), "Tonight": SHORT}
    presets.remove("Other")
    presets.remove("never saved")
    assert presets.all() == {"Tonight": SHORT}


def test_what_a_newer_app_wrote_is_kept(profile: Profile) -> None:
    put(profile, json.dumps({"Rainy": FROM_A_NEWER_APP, "Sure": {"least_confidence": "certain"}}))
    presets = Presets(profile)
    assert presets.all() == {}
    presets.save("Tonight", SHORT)
    presets.save("Later", TitleFilter())
    presets.remove("Later")
    assert presets.all() == {"Tonight": SHORT}
    assert stored(profile)["Rainy"] == FROM_A_NEWER_APP
    assert stored(profile)["Sure"] == {"least_confidence": "certain"}


def test_what_an_older_app_did_not_know_is_not_filtered(profile: Profile) -> None:
    put(profile, '{"Old": {"kind": "series", "genres": ["Crime"]}}')
    assert Presets(profile).all() == {"Old": TitleFilter(kind=KindChoice.SERIES, genres=frozenset({"Crime"}))}


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '"Tonight"', "\x00", "[" * 100_000])
def test_damaged_presets_are_none_and_do_not_stop_new_ones(profile: Profile, text: str) -> None:
    put(profile, text)
    presets = Presets(profile)
    assert presets.all() == {}
    presets.save("Tonight", SHORT)
    assert presets.all() == {"Tonight": SHORT}


@pytest.mark.parametrize(
    "damaged",
    [
        {"languages": "ko"},
        {"decades": {"1990": True}},
        {"decades": [float("inf")]},
        {"longest": "two hours"},
        {"longest": float("inf")},
        {"genre_match": "some"},
        {"unrated_only": "yes"},
        {"watchlist_only": 1},
        [],
        None,
        "film",
    ],
)
def test_a_damaged_preset_does_not_hide_the_others(profile: Profile, damaged: Any) -> None:
    put(profile, json.dumps({"Damaged": damaged, "Short crime": to_json(SHORT)}))
    assert Presets(profile).all() == {"Short crime": SHORT}


NAMES = st.sampled_from([field.name for field in fields(TitleFilter)])


@settings(deadline=None, max_examples=200)
@given(JSON | st.dictionaries(NAMES, JSON, max_size=3))
def test_any_json_is_a_filter_or_none(content: Any) -> None:
    try:
        chosen = from_json(content)
    except (TypeError, ValueError, OverflowError):
        return
    assert from_json(to_json(chosen)) == chosen


def test_a_preset_that_cannot_be_written_is_told(profile: Profile) -> None:
    presets = Presets(profile)
    presets.save("Tonight", SHORT)
    profile._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(ProfileError, match="read-only"):
        presets.save("Later", SHORT)
    with pytest.raises(ProfileError, match="read-only"):
        presets.remove("Tonight")
    assert presets.all() == {"Tonight": SHORT}
