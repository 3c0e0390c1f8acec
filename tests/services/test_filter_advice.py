import numpy as np

from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.filter_advice import filter_to_loosen

NOTHING = TitleFilter(languages=frozenset({"xx"}), genres=frozenset({"Crime"}))


def everything(engine: Engine) -> np.ndarray:
    return np.ones(len(engine.catalogue), dtype=np.bool_)


def test_it_names_the_one_filter_that_shuts_everything_out(engine: Engine) -> None:
    crime = int(engine.catalogue.facts.mask(TitleFilter(genres=frozenset({"Crime"}))).sum())
    assert filter_to_loosen(engine.catalogue.facts, NOTHING, everything(engine)) == ("language", crime)


def test_only_titles_that_would_be_shown_count(engine: Engine) -> None:
    candidates = everything(engine)
    candidates[1000:] = False
    shown = int(engine.catalogue.facts.mask(TitleFilter(genres=frozenset({"Crime"})))[:1000].sum())
    assert filter_to_loosen(engine.catalogue.facts, NOTHING, candidates) == ("language", shown)


def test_of_several_the_one_that_lets_most_through(engine: Engine) -> None:
    chosen = TitleFilter(kind=KindChoice.SERIES, genres=frozenset({"Western"}), decades=frozenset({1990}))
    facts = engine.catalogue.facts
    assert not facts.mask(chosen).any()
    name, count = filter_to_loosen(facts, chosen, everything(engine)) or ("", 0)
    without_kind = TitleFilter(genres=frozenset({"Western"}), decades=frozenset({1990}))
    assert (name, count) == ("films or series", int(facts.mask(without_kind).sum()))


def test_no_single_filter_helps(engine: Engine) -> None:
    chosen = TitleFilter(languages=frozenset({"xx"}), decades=frozenset({1700}))
    assert filter_to_loosen(engine.catalogue.facts, chosen, everything(engine)) is None
    assert filter_to_loosen(engine.catalogue.facts, NOTHING, ~everything(engine)) is None
    assert filter_to_loosen(engine.catalogue.facts, TitleFilter(), everything(engine)) is None
