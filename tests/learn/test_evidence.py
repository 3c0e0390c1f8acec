"""What is learned from, and what is asked: nothing leaks from a rating into what is said about it."""

import numpy as np

from movierec_desktop.learn.evidence import Person, ask, ask_in_turns, folds


def taste(title: int) -> float:
    return 4.5 if title <= 40 else 2.0


def unchecked() -> None:
    pass


def test_folds_have_the_same_size_and_follow_from_the_seed() -> None:
    found = folds(23, 5, 7)
    assert sorted(np.bincount(found).tolist()) == [4, 4, 5, 5, 5]
    np.testing.assert_array_equal(found, folds(23, 5, 7))
    assert (found != folds(23, 5, 8)).any()
    assert len(set(folds(3, 10, 0).tolist())) == 3


def test_everyone_of_the_places_is_asked_once(make_person) -> None:
    person, _ = make_person(30, 1, taste)
    places = np.arange(3, 27)
    told = ask_in_turns(person, places, 5, 0, unchecked)
    assert sorted(told.places.tolist()) == places.tolist()
    assert told.inputs.shape[0] == 5
    assert told.moved.shape == (24, len(person.hybrid.members))


def test_a_rating_does_not_change_what_is_said_about_it(make_person) -> None:
    person, _ = make_person(30, 1, taste)
    told = ask_in_turns(person, np.arange(30), 5, 0, unchecked)
    at = int(np.flatnonzero(told.places == 7)[0])
    changed = person.stars.copy()
    changed[7] = 0.5 if changed[7] > 2.5 else 5.0
    again = ask_in_turns(Person(person.hybrid, changed), np.arange(30), 5, 0, unchecked)
    assert again.predicted[at] == told.predicted[at]
    np.testing.assert_array_equal(again.moved[at], told.moved[at])
    same_fold = told.fold == told.fold[at]
    np.testing.assert_array_equal(again.predicted[same_fold], told.predicted[same_fold])
    assert (again.predicted[~same_fold] != told.predicted[~same_fold]).all()


def test_what_is_asked_is_not_given(make_person) -> None:
    person, _ = make_person(25, 2, taste)
    given, asked = np.arange(20), np.arange(20, 25)
    changed = person.stars.copy()
    changed[20:] = 6.0 - changed[20:]
    told, again = (ask(one, given, asked) for one in (person, Person(person.hybrid, changed)))
    np.testing.assert_array_equal(told.predicted, again.predicted)


def test_what_the_models_say_is_the_base_and_what_they_moved(make_person) -> None:
    person, _ = make_person(25, 2, taste)
    told = ask(person, np.arange(20), np.arange(20, 25))
    assert np.abs(told.moved).max() > 0.05
    assert np.corrcoef(told.predicted, person.hybrid.base[20:] + told.moved.mean(axis=1))[0, 1] > 0.9
