"""From what was shown and what the person did to what came of it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.domain.feedback import RatedTitle
from movierec_desktop.domain.recommendation import Confidence, Recommendation
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services import feedback
from movierec_desktop.services.backups import Backups
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback import MOST_WAITING, Deed, FeedbackLog, Where
from movierec_desktop.services.feedback_record import read_record
from movierec_desktop.services.library import Library
from movierec_desktop.services.replaced_ids import ReplacedIds
from movierec_desktop.store.feedback import DAY_MS, Prediction
from movierec_desktop.store.profile import Profile

HERE = Where("for-you", "svd", TitleFilter())
MADE = Prediction("svd", 4.25, 0.8)


@pytest.fixture(scope="session")
def titles(engine: Engine) -> list[Title]:
    return engine.catalogue.titles(range(80))


def recommended(title: Title, rank: int = 1, stars: float = 4.0) -> Recommendation:
    return Recommendation(rank, title, stars, stars, Confidence.FAIR, 0.9)


def show(log: FeedbackLog, *titles: Title, where: Where = HERE) -> None:
    items = [recommended(title, rank) for rank, title in enumerate(titles, start=1)]
    log.note_shown(where, items, lambda _: (1, 2))


def rated(profile: Profile) -> list[RatedTitle]:
    return list(read_record(profile, ReplacedIds()).rated)


def acts(profile: Profile) -> list[tuple[str, bool]]:
    return [(act.what, act.recommended) for act in read_record(profile, ReplacedIds()).acts]


def test_what_is_shown_waits_in_memory_and_is_written_together(profile: Profile, titles: list[Title]) -> None:
    log = FeedbackLog(profile, clock=lambda: 5 * DAY_MS)
    show(log, titles[0], titles[1])
    assert list(profile.feedback.shown()) == []
    assert not log.is_written
    log.flush()
    assert log.is_written
    first, second = read_record(profile, ReplacedIds()).recommended
    assert (first.title_id, first.place, first.day, first.until) == (titles[0].id, 1, 5, 5)
    assert (second.title_id, second.place) == (titles[1].id, 2)
    assert (first.predicted, first.expected_error, first.model, first.filtered) == (4.0, 0.9, "svd", False)
    assert first.reasons == (1, 2)


def test_the_filters_are_remembered(profile: Profile, titles: list[Title]) -> None:
    log = FeedbackLog(profile)
    show(log, titles[0], where=Where("for-you", "svd", TitleFilter(kind=KindChoice.SERIES)))
    log.flush()
    (entry,) = profile.feedback.shown()
    assert '"kind": "series"' in entry.shown.filters
    assert read_record(profile, ReplacedIds()).recommended[0].filtered


def test_the_rating_of_a_shown_title_is_known_to_be_one_even_before_the_list_is_written(
    profile: Profile, titles: list[Title]
) -> None:
    library = Library(profile)
    show(library.feedback, titles[0], titles[1])
    library.rate(titles[0], 4.5, MADE)
    library.rate(titles[2], 2.0)
    library.feedback.flush()
    first, other = rated(profile)
    assert (first.stars, first.recommended, first.known, first.own_mean) == (4.5, True, 0, None)
    assert (first.model, first.predicted, first.expected_error) == ("svd", 4.25, 0.8)
    assert (other.stars, other.recommended, other.known, other.own_mean) == (2.0, False, 1, 4.5)
    assert other.predicted is None
    assert [entry.title_id for entry in read_record(profile, ReplacedIds()).recommended] == [titles[0].id, titles[1].id]


def test_a_changed_rating_counts_once_with_the_last_stars_and_the_first_prediction(
    profile: Profile, titles: list[Title]
) -> None:
    library = Library(profile)
    library.rate(titles[0], 4.5, MADE)
    library.rate(titles[0], 3.0, Prediction("svd", 2.0, 0.8))
    (only,) = rated(profile)
    assert (only.stars, only.predicted) == (3.0, 4.25)
    library.undo()
    assert rated(profile)[0].stars == 4.5
    library.unrate(titles[0])
    assert rated(profile) == []
    library.undo()
    assert len(rated(profile)) == 1


def test_answers_stand_until_they_are_taken_back(profile: Profile, titles: list[Title]) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    library.toggle_watchlist(titles[0])
    library.toggle_dismissed(titles[1])
    assert acts(profile) == [("listed", True), ("dismissed", False)]
    library.toggle_watchlist(titles[0])
    assert acts(profile) == [("dismissed", False)]
    library.undo()
    assert acts(profile) == [("listed", True), ("dismissed", False)]
    library.undo()
    assert acts(profile) == [("listed", True)]
    library.undo()
    assert acts(profile) == []


def test_a_seen_title_is_an_answer_until_that_is_taken_back(profile: Profile, titles: list[Title]) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    library.toggle_seen(titles[0])
    library.toggle_seen(titles[1])
    assert acts(profile) == [("seen", True), ("seen", False)]
    library.toggle_seen(titles[0])
    assert acts(profile) == [("seen", False)]
    library.undo()
    assert acts(profile) == [("seen", True), ("seen", False)]
    library.undo()
    assert acts(profile) == [("seen", True)]


def test_several_titles_are_as_many_answers_and_one_undo_takes_all_of_them_back(
    profile: Profile, titles: list[Title]
) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    library.rate(titles[5], 5)
    library.rate_all(titles[:2], 4, {titles[0].id: MADE})
    first, second = rated(profile)[1:]
    assert (first.recommended, first.known, first.predicted) == (True, 1, 4.25)
    assert (second.recommended, second.known, second.predicted) == (False, 1, None)
    library.undo()
    assert [entry.title_id for entry in rated(profile)] == [titles[5].id]


def test_what_is_no_answer_to_a_recommendation_is_not_kept_as_one(profile: Profile, titles: list[Title]) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    library.say_unseen(titles[0])
    library.write_note(titles[0], "with Ana")
    library.take_answer_back(titles[0])
    assert list(profile.feedback.responses()) == []


def test_a_doubted_title_is_a_wrong_reason_until_it_is_trusted_again(profile: Profile, titles: list[Title]) -> None:
    log = FeedbackLog(profile)
    with profile.writing():
        log.respond(Deed(titles[0].id, titles[0].label, "doubted"), {})
        log.respond(Deed(titles[1].id, titles[1].label, "doubted"), {})
        log.respond(Deed(titles[1].id, titles[1].label, "trusted"), {})
    assert acts(profile) == [("wrong reason", True)]


def test_a_missing_prediction_is_asked_for_from_the_ratings_before(profile: Profile, titles: list[Title]) -> None:
    library = Library(profile)
    library.rate(titles[0], 5)
    library.rate(titles[1], 2)
    library.rate(titles[0], 4)
    questions = []
    while (question := library.feedback.next_question()) is not None:
        questions.append((question.title_id, dict(question.stars_by_id)))
        library.feedback.answer(question, MADE)
    assert questions == [(titles[0].id, {}), (titles[1].id, {titles[0].id: 5}), (titles[0].id, {titles[1].id: 2})]
    library.feedback.flush()
    assert all(entry.response.prediction == MADE for entry in profile.feedback.responses())


def test_the_question_of_a_rating_that_was_undone_is_not_answered_for_another(
    profile: Profile, titles: list[Title]
) -> None:
    library = Library(profile)
    library.rate(titles[0], 5)
    question = library.feedback.next_question()
    assert question is not None
    library.feedback.answer(question, MADE)
    library.undo()
    library.toggle_watchlist(titles[1])
    library.feedback.flush()
    (entry,) = profile.feedback.responses()
    assert (entry.id, entry.response.prediction) == (question.response_id, None)


def test_nothing_that_waits_is_written_into_a_profile_that_took_the_place_of_this_one(
    profile: Profile, titles: list[Title]
) -> None:
    backups = Backups(profile.path)
    library = Library(profile)
    library.rate(titles[0], 5, MADE)
    empty = backups.make("asked")
    library.rate(titles[1], 4)
    show(library.feedback, titles[2])
    question = library.feedback.next_question()
    assert question is not None
    library.feedback.answer(question, Prediction("svd", 1.0, 0.5))
    backups.restore(empty.path)
    library.reload_restored("backup")
    library.toggle_watchlist(titles[3])  # its entry has the number of the one that is gone
    library.feedback.flush()
    assert [entry.response.prediction for entry in profile.feedback.responses()] == [MADE, None]
    assert list(profile.feedback.shown()) == []
    assert not library.dismissed
    assert list(library.ratings) == [titles[0].id]


def test_the_questions_that_wait_are_bounded(profile: Profile, titles: list[Title]) -> None:
    library = Library(profile)
    for title in titles[: MOST_WAITING + 5]:
        library.rate(title, 4)
    question = library.feedback.next_question()
    assert question is not None
    assert question.title_id == titles[5].id


def test_what_cannot_be_written_is_kept_for_later(
    profile: Profile, titles: list[Title], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    with monkeypatch.context() as broken:
        broken.setattr(profile.feedback, "prune", failing)
        with pytest.raises(ProfileError):
            library.feedback.flush()
    assert list(profile.feedback.shown()) == []
    library.feedback.flush()
    assert len(list(profile.feedback.shown())) == 1


def failing() -> None:
    raise ProfileError("the disk is full")


def test_a_rating_that_fails_leaves_no_answer(
    profile: Profile, titles: list[Title], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(profile)
    show(library.feedback, titles[0])
    with monkeypatch.context() as broken:
        broken.setattr(profile.feedback, "add_response", lambda _: failing())
        with pytest.raises(ProfileError):
            library.rate(titles[0], 4)
    assert (library.ratings, profile.ratings.all(), rated(profile)) == ({}, [], [])
    assert not library.can_undo


def test_merged_titles_count_under_their_new_id(profile: Profile, titles: list[Title]) -> None:
    Library(profile).rate(titles[0], 4, MADE)
    replaced = ReplacedIds({titles[0].id: titles[1].id})
    Library(profile, replaced).rate(titles[1], 3, MADE)
    (only,) = read_record(profile, replaced).rated
    assert (only.title_id, only.stars) == (titles[1].id, 3)


@dataclass
class Model:
    """What should be there, kept as simply as can be: the whole state before each change."""

    shown: set[int] = field(default_factory=set)
    stars: dict[int, float] = field(default_factory=dict)
    told: dict[int, tuple[int, float | None, bool]] = field(default_factory=dict)
    listed: dict[int, bool] = field(default_factory=dict)
    on_list: set[int] = field(default_factory=set)

    def copy(self) -> "Model":
        return Model(self.shown, dict(self.stars), dict(self.told), dict(self.listed), set(self.on_list))

    def rate(self, title_id: int, stars: float) -> None:
        others = [given for other, given in self.stars.items() if other != title_id]
        first = (len(others), fmean(others) if others else None, title_id in self.shown)
        self.told.setdefault(title_id, first)
        self.stars[title_id] = stars
        self.on_list.discard(title_id)

    def toggle_list(self, title_id: int) -> None:
        if title_id in self.on_list:
            self.on_list.remove(title_id)
            self.listed.pop(title_id, None)
        else:
            self.on_list.add(title_id)
            self.listed[title_id] = title_id in self.shown


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["show", "rate", "rate", "unrate", "list", "undo"]), st.integers(0, 3), st.integers(1, 10)
    ),
    max_size=30,
)


@settings(deadline=None, max_examples=40)
@given(ACTIONS)
def test_the_record_is_what_the_person_did_and_did_not_take_back(
    tmp_path_factory: pytest.TempPathFactory, titles: list[Title], actions: list[tuple[str, int, int]]
) -> None:
    with closing(Profile(tmp_path_factory.mktemp("feedback") / "profile.sqlite")) as profile:
        library, model, before = Library(profile), Model(), []
        for what, place, halves in actions:
            title = titles[place]
            if what == "show" and title.id not in model.stars:
                show(library.feedback, title)
                model.shown.add(title.id)
            elif what == "undo" and before:
                library.undo()
                model = before.pop()
            elif what in CHANGES and (what != "unrate" or title.id in model.stars):
                before.append(model.copy())
                CHANGES[what](library, model, title, halves / 2)
        library.feedback.flush()
        record = read_record(profile, ReplacedIds())
        found = {one.title_id: (one.stars, one.known, one.own_mean, one.recommended) for one in record.rated}
        assert found == {i: (stars, *model.told[i]) for i, stars in model.stars.items()}
        assert {act.title_id: act.recommended for act in record.acts} == model.listed
        assert {one.title_id for one in record.recommended} == model.shown


def rate(library: Library, model: Model, title: Title, stars: float) -> None:
    library.rate(title, stars, MADE)
    model.rate(title.id, stars)


def unrate(library: Library, model: Model, title: Title, _: float) -> None:
    library.unrate(title)
    del model.stars[title.id], model.told[title.id]


def toggle_list(library: Library, model: Model, title: Title, _: float) -> None:
    library.toggle_watchlist(title)
    model.toggle_list(title.id)


CHANGES: dict[str, Callable[[Library, Model, Title, float], None]] = {
    "rate": rate, "unrate": unrate, "list": toggle_list,
}  # fmt: skip


def test_questions_of_someone_with_very_many_ratings_keep_few_copies_of_them(
    profile: Profile, titles: list[Title], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feedback, "MOST_WAITING_WITH", 20)
    library = Library(profile)
    for title in titles[:10]:
        library.rate(title, 4.0)
    kept = library.feedback._questions.values()
    assert sum(len(question.rated) for question in kept) <= 20
    assert len(kept) >= 2
    assert library.feedback.next_question().title_id != titles[0].id
