"""The Insights page: what it says, and that it says no more than is known."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from movierec_desktop.domain.feedback import RatedTitle
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback_measures import errors
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.taste_profile import taste_profile
from movierec_desktop.store.learned_file import LearnedFile, LearnedHeader
from movierec_desktop.store.ratings import StoredRating
from movierec_desktop.ui.page_stack import BROWSE, FOR_YOU, INSIGHTS
from movierec_desktop.ui.pages import insights_words as words
from movierec_desktop.ui.theme.theme import ThemeChoice
from movierec_desktop.ui.widgets.charts.chart import Chart
from movierec_desktop.ui.words import model_title


def follow(person, stars: list[int]) -> None:
    """Rate what stands first in the list, one after the other, by key."""
    person.go_to(FOR_YOU)
    for given in stars:
        person.key(str(given))


def rated(stars: float, **more: object) -> RatedTitle:
    values = {"day": 0, "recommended": True, "known": 20, "own_mean": 3.5} | more
    return RatedTitle(stars=stars, model="svd", predicted=4.0, expected_error=0.9, **values)


def test_ctrl_5_opens_it_and_the_keys_of_the_others_stay(regular):
    regular.go_to(INSIGHTS)
    assert regular.window.insights.isVisible()
    assert regular.button("Insights").isChecked()
    assert regular.button("Insights").toolTip() == "Insights (Ctrl+5)"
    assert not regular.window.filters.isVisible()
    assert not regular.details.isVisible()
    regular.key(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert regular.window.settings.isVisible()
    assert regular.button("Settings").geometry().top() > regular.button("Insights").geometry().bottom() + 100


def test_slash_goes_from_there_to_the_search(regular):
    regular.go_to(INSIGHTS)
    regular.key(Qt.Key.Key_Slash)
    assert regular.window.filters.search.hasFocus()
    assert regular.window.browse.isVisible()


def test_a_newcomer_is_led_to_rating_and_sees_what_was_measured(person):
    person.go_to(INSIGHTS)
    told = person.words(person.window.insights)
    assert "Nothing is known of you yet" in told
    assert "What was measured for each model" in told
    assert "LIKED" not in told
    person.key(Qt.Key.Key_Space)
    assert person.window.browse.isVisible()


def test_few_answers_are_counted_and_not_turned_into_per_cent(regular):
    follow(regular, [5, 4, 2])
    regular.go_to(INSIGHTS)
    told = regular.words(regular.window.insights)
    assert "2 of 3" in told
    assert "3 of 10" in told
    assert "so far" in told
    assert "%" not in regular.words(regular.window.insights.liked)
    assert "RMSE" not in regular.words(regular.window.insights.error)
    assert not regular.window.insights.over_time.isVisible()


def test_it_follows_what_is_done_and_undone_while_it_is_shown(regular):
    follow(regular, [5])
    regular.go_to(INSIGHTS)
    assert "1 of 1" in regular.words(regular.window.insights.liked)
    regular.undo()
    assert "None of the recommended titles is rated yet" in regular.words(regular.window.insights.liked)


def test_from_ten_on_share_and_error_are_told_as_the_profile_has_them(regular):
    follow(regular, [5, 5, 4, 4, 2, 5, 4, 3, 4, 5, 4])
    regular.go_to(INSIGHTS)
    page = regular.window.insights
    assert "82%" in regular.words(page.liked)
    assert "likely 52% to 95%" in regular.words(page.liked)
    expected = errors(read_record(regular.app.profile, regular.app.engine.replaced).rated)
    assert expected.n == 11
    assert f"{expected.rmse:.2f} stars" in regular.words(page.error)
    entry = regular.app.engine.bundle.manifest["models"][regular.app.session.model_name]
    given, measured = words.measured_for(entry["measured"], [20])
    assert f"{entry['title']} was measured at {measured:.2f} with {given} ratings" in regular.words(page.error)
    assert page.over_time.isVisible()
    assert page.over_time.accessibleName().startswith("Error over time in stars, in blocks of 10 ratings: ")
    assert "11 rated" in regular.words(page.answers)


def test_the_table_is_the_manifests(regular):
    regular.go_to(INSIGHTS)
    models = regular.app.engine.bundle.manifest["models"]
    spoken = regular.window.insights.models.accessibleName()
    for name, entry in models.items():
        assert model_title(models, name) in spoken
        for told in entry["measured"]["by_given"].values():
            assert f"{told['rmse']:.3f}" in spoken
        assert f"{entry['measured']['list']['ndcg10']:.3f}" in spoken


def test_every_chart_says_what_it_shows(regular):
    follow(regular, [5] * 10)
    regular.go_to(INSIGHTS)
    charts = [chart for chart in regular.window.insights.findChildren(Chart) if chart.isVisible()]
    assert len(charts) == 6
    assert all(any(sign.isdigit() for sign in chart.accessibleName()) for chart in charts)
    drama = next(lean for lean in taste(regular).genres if lean.name == "Drama")
    assert (
        f"Drama: {drama.difference:+.2f}".replace("-", "\N{MINUS SIGN}")
        in regular.window.insights.genres.accessibleName()
    )


def taste(person):
    ratings = person.app.session.library.ratings
    return taste_profile(person.app.engine, None, {i: rating.stars for i, rating in ratings.items()})


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_charts_are_drawn_in_the_colours_of_the_theme(regular, settled, theme):
    follow(regular, [5] * 10)
    regular.app.theme.choose(theme)
    regular.go_to(INSIGHTS)
    settled()
    page = regular.window.insights
    for chart in (page.calibration, page.over_time, page.half_stars, page.decades, page.languages):
        image = chart.grab().toImage()
        accent = QColor(regular.app.theme.tokens.accent).rgb()
        found = sum(image.pixel(x, y) == accent for x in range(0, image.width(), 2) for y in range(image.height()))
        assert found > 20, chart.accessibleName()


def test_the_highest_column_is_the_most_frequent_rating(regular, settled):
    regular.go_to(INSIGHTS)
    settled()
    chart = regular.window.insights.half_stars
    image = chart.grab().toImage()
    accent = QColor(regular.app.theme.tokens.accent).rgb()
    columns = [sum(image.pixel(x, y) == accent for y in range(image.height())) for x in range(image.width())]
    step = image.width() / 10
    drawn = [max(columns[int(place * step) : int((place + 1) * step)]) for place in range(10)]
    own = taste(regular).half_stars.own
    assert np.corrcoef(drawn, own)[0, 1] > 0.99
    assert int(np.argmax(drawn)) == int(np.argmax(own))


def test_everyones_half_stars_stand_beside_where_the_bundle_tells_them(bundle_dir: Path, tmp_path: Path):
    bundle = Path(shutil.copytree(bundle_dir, tmp_path / "bundle"))
    manifest = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))
    counts = [1, 2, 1, 4, 3, 12, 8, 16, 7, 6]
    (bundle / "manifest.json").write_text(json.dumps(manifest | {"crowd": {"half_stars": counts}}), encoding="utf-8")
    engine = Engine(bundle)
    told = taste_profile(engine, None, {6: 5.0, 1: 4.0})
    assert told.half_stars.others.tolist() == pytest.approx([count / 60 for count in counts])
    assert told.half_stars.own.tolist() == [0, 0, 0, 0, 0, 0, 0, 0.5, 0, 0.5]
    engine.close()


@pytest.mark.parametrize(
    ("known", "expected"), [([], (20, 0.9)), ([1, 2, 3], (5, 0.93)), ([7, 8, 400], (10, 0.91)), ([300], (50, 0.86))]
)
def test_the_measurement_nearest_to_what_was_known_stands_beside(known, expected):
    by_given = {"5": {"rmse": 0.93}, "10": {"rmse": 0.91}, "20": {"rmse": 0.9}, "50": {"rmse": 0.86}}
    assert words.measured_for({"given": 20, "by_given": by_given}, known) == expected
    assert words.measured_for({}, known) is None


def test_words_for_one_and_for_many():
    assert words.liked([rated(4)])[:2] == ("1 of 1", "recommended title got 3½ stars or more, so far")
    assert words.liked([rated(4, recommended=False)])[0] == "\N{EN DASH}"
    assert words.answers(1, [], [])[1] == "title was recommended to you"
    assert words.error(None, None, "SVD")[2] == "Each rating you give is one."


def test_the_page_is_not_computed_while_another_one_is_shown(regular, monkeypatch: pytest.MonkeyPatch):
    computed = []
    monkeypatch.setattr(regular.window.insights, "refresh", lambda: computed.append(1))
    regular.go_to(BROWSE)
    regular.key("4")
    assert computed == []
    regular.go_to(INSIGHTS)
    assert computed == [1]


def remember_runs(person, *errors: tuple[float, float]) -> None:
    """Beside the profile, what so many runs of learning would have left there."""
    runs = [
        {"learned_at": f"2026-01-0{place + 1}T10:00:00+00:00", "n_ratings": 20 + 5 * place, "before": old, "after": new}
        for place, (old, new) in enumerate(errors)
    ]
    last = runs.pop()
    outcome = {key: last[key] for key in ("n_ratings", "before", "after")} | {"components": [], "left_out": ""}
    header = LearnedHeader("0" * 64, "", last["learned_at"], outcome, runs)
    LearnedFile(person.app.profile.path).write(header, {"a": np.zeros(2)})


def test_what_learning_changed_stands_there_run_by_run(regular, settled):
    regular.go_to(INSIGHTS)
    page = regular.window.insights
    assert not page.runs.isVisible()
    assert "from 20 ratings on" in regular.words(page)
    remember_runs(regular, (0.9, 0.85), (0.84, 0.84), (0.8, 0.75))
    regular.go_to(BROWSE)
    regular.go_to(INSIGHTS)
    settled()
    assert page.runs.isVisible()
    told = page.runs.accessibleName()
    assert told.endswith("20 ratings: 0.900 to 0.850; 25 ratings: 0.840 to 0.840; 30 ratings: 0.800 to 0.750")
    image = page.runs.grab().toImage()
    good = QColor(regular.app.theme.tokens.good).rgb()
    below_legend = range(30, image.height())
    drawn = [any(image.pixel(x, y) == good for y in below_legend) for x in range(image.width())]
    # The runs stand in thirds beside the scale; the middle one gained nothing, so it has no dot.
    thirds = [
        drawn[42 + round(k * (image.width() - 46) / 3) : 42 + round((k + 1) * (image.width() - 46) / 3)]
        for k in range(3)
    ]
    assert [any(third) for third in thirds] == [True, False, True]


def test_ratings_of_one_day_make_no_line_and_those_of_two_do(regular, settled):
    regular.go_to(INSIGHTS)
    page = regular.window.insights
    assert not page.growth.isVisible()
    with regular.app.profile.writing():
        regular.app.profile.ratings.put(StoredRating(1, 4.0, 1_600_000_000_000, "Toy Story (1995)"))
    regular.app.session.library.reload("a file")
    settled()
    assert page.growth.isVisible()
    assert f" {len(regular.on_disk())} from " in page.growth.accessibleName()


def test_the_page_is_saved_as_a_picture_twice_as_fine_and_told(regular, settled, tmp_path: Path):
    regular.go_to(INSIGHTS)
    settled()
    page = regular.window.insights
    page.save_picture(tmp_path / "mine")
    image = QImage(str(tmp_path / "mine.png"))
    assert image.width() == 2 * (page._filled.width() + 48)
    assert image.height() > 2 * (page._filled.height() + page._models_card.height())
    assert image.height() > 2 * page.viewport().height(), "what must be scrolled to is there, too"
    assert regular.window.notices.text == f"The picture is in {tmp_path / 'mine.png'}"
    tokens = regular.app.theme.tokens
    assert image.pixelColor(2, 2) == QColor(tokens.background)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    assert {QColor(colour).rgb() for colour in (tokens.accent, tokens.surface)} <= colours


def test_a_picture_that_cannot_be_written_is_told(regular, tmp_path: Path):
    regular.go_to(INSIGHTS)
    regular.window.insights.save_picture(tmp_path / "missing" / "mine.png")
    assert "cannot be written: choose another folder" in regular.window.notices.text
