import pytest

from movierec_desktop.domain.title_filter import TitleFilter
from movierec_desktop.exchange.movielens_csv import PersonRatings
from movierec_desktop.services.batch import predict, recommend_for, stars_by_title_id
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.recommendations import TasteView

UNKNOWN = 987_654_321


@pytest.fixture
def people() -> dict[str, PersonRatings]:
    return {
        "b": PersonRatings("b", {6: 5.0, 16: 4.5, UNKNOWN: 1.0}),
        "a": PersonRatings("a", {1: 0.5, 50: 1.0}),
        "only unknown": PersonRatings("only unknown", {UNKNOWN: 5.0}),
    }


def test_every_question_is_answered_in_its_place(engine: Engine, people: dict[str, PersonRatings]) -> None:
    questions = [("a", 6), ("b", 47), ("nobody", 6), ("a", 47), ("b", UNKNOWN), ("a", UNKNOWN), ("b", -1), ("b", 47)]
    answers = predict(engine, None, people, questions)
    assert answers == [predict(engine, None, people, [question])[0] for question in questions]
    assert all(0.5 <= answer <= 5.0 for answer in answers)
    assert answers[1] != answers[3]
    assert predict(engine, None, people, []) == []


def test_who_is_unknown_is_the_average_person(engine: Engine, people: dict[str, PersonRatings]) -> None:
    row = int(engine.catalogue.rows_of_movies([47])[0])
    average = TasteView(engine, None, {}).predicted(row)
    assert predict(engine, None, people, [("nobody", 47), ("only unknown", 47)]) == [average, average]


def test_an_unknown_title_depends_on_the_person_alone(engine: Engine, people: dict[str, PersonRatings]) -> None:
    first, second, other = predict(engine, None, people, [("b", UNKNOWN), ("b", -7), ("a", UNKNOWN)])
    assert first == second
    assert first > other


def test_known_and_unknown_titles_are_told_apart(engine: Engine, people: dict[str, PersonRatings]) -> None:
    assert stars_by_title_id(engine, people["b"]) == ({6: 5.0, 16: 4.5}, [UNKNOWN])
    assert stars_by_title_id(engine, PersonRatings("x")) == ({}, [])


def test_each_recommendation_brings_its_reasons(engine: Engine) -> None:
    found = recommend_for(engine, None, {6: 5.0, 16: 4.5}, 7, TitleFilter())
    assert [rec.rank for rec, _ in found] == list(range(1, 8))
    for rec, explanation in found:
        total = explanation.starting_point + sum(reason.contribution for reason in explanation.reasons)
        assert min(max(total, 0.5), 5.0) == pytest.approx(rec.stars, abs=1e-4)
