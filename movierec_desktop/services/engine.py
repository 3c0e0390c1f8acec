"""Everything pretrained, opened together: bundle, catalogue, models; and the titles that the person added to it."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.fact_columns import FactColumns
from movierec_desktop.catalogue.facts_cache import kept_facts
from movierec_desktop.domain.own_title import OwnTitle
from movierec_desktop.recommend.base import IntArray, Recommender
from movierec_desktop.recommend.bundle import CATALOGUE, CONTENT, Bundle, load_model, open_bundle, read_weights
from movierec_desktop.recommend.hybrid import noted_counts
from movierec_desktop.recommend.imputation import AddedWeights, FactMap, content_weights, fit_fact_map, learn_from
from movierec_desktop.recommend.reranking import genre_vectors, how_known
from movierec_desktop.services.replaced_ids import ReplacedIds, read_replaced_ids


class Engine:
    """A verified bundle with its catalogue; models are loaded when first asked for, and kept."""

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        """Open the bundle in `folder`. Raises BundleError with what to do.

        In the folder `cache`, if there is one, the catalogue's facts are kept in a form that is read sooner.
        """
        self.bundle: Bundle = open_bundle(folder)
        self.replaced: ReplacedIds = read_replaced_ids(folder, self.bundle.manifest["files"])
        catalogue_hash = self.bundle.manifest["files"][CATALOGUE]["sha256"]
        keep = partial(kept_facts, cache, catalogue_hash) if cache is not None else None
        self.catalogue = Catalogue(self.bundle.catalogue_path, keep=keep)
        self._models: dict[str, Recommender[Any]] = {}
        self._own: tuple[OwnTitle, ...] = ()
        self._added: AddedWeights | None = None
        self._map: tuple[FactColumns, FactMap] | None = None

    def adopt(self, titles: Sequence[OwnTitle]) -> bool:
        """Have the titles that one person added, in place of those before; whether anything changed.

        They stand behind the catalogue's own, whose rows stay. One that the catalogue has by now is that title from
        here on: what was said of it counts for that, see `ReplacedIds`. Models are loaded anew when next asked for.
        """
        if tuple(titles) == self._own:
            return False
        self._own = tuple(titles)
        here = self.catalogue.same_as(titles) if titles else {}
        self.replaced.take_own(here)
        own = sorted((title for title in titles if title.id not in here), key=lambda title: title.id)
        first = self.catalogue.n_of_file
        self.catalogue.show_added([title.at(first + place) for place, title in enumerate(own)])
        self._added = self._weights_of_added()
        self._models.clear()
        for name in ("how_known", "genre_vectors"):
            self.__dict__.pop(name, None)
        return True

    def model(self, name: str | None = None) -> Recommender[Any]:
        """A model by name, or the bundle's default. Raises InputError for a name that it does not have."""
        chosen = name or self.bundle.default_model
        if chosen not in self._models:
            ids = self.catalogue.facts.ids
            self._models[chosen] = load_model(self.bundle, chosen, ids, self.model, self._added)
        return self._models[chosen]

    def model_over(self, name: str, title_ids: IntArray) -> Recommender[Any]:
        """The same over some titles alone, by their ids; it is not kept."""
        return load_model(self.bundle, name, title_ids, added=self._added)

    def _weights_of_added(self) -> AddedWeights | None:
        """What the content model is told of the added titles; None where there are none, or no such model."""
        added = self.catalogue.added
        if not added or CONTENT not in self.bundle.model_names:
            return None
        columns, fact_map = self._fact_map()
        rows = np.array([title.row for title in added], dtype=np.int64)
        base, design = fact_map.expected(columns.matrix(self.catalogue.facts, self.catalogue.years, rows))
        return AddedWeights(self.catalogue.facts.ids[rows], base, design)

    def _fact_map(self) -> tuple[FactColumns, FactMap]:
        """What makes weights of facts, learned from the catalogue once, when the first title was added."""
        if self._map is None:
            catalogue = self.catalogue
            facts = catalogue.facts
            columns = FactColumns.of(facts)
            rows = learn_from(catalogue.rating_counts[: catalogue.n_of_file])
            known = columns.matrix(facts, catalogue.years, rows)
            weights = content_weights(read_weights(self.bundle, CONTENT), facts.ids[rows])
            self._map = columns, fit_fact_map(known, *weights)
        return self._map

    @cached_property
    def how_known(self) -> npt.NDArray[np.float32]:
        """Logarithm of how many people know each title, shape (n_titles,); see `recommend.reranking.how_known`."""
        return how_known(noted_counts(self.catalogue.rating_counts.astype(np.int32)))

    @cached_property
    def genre_vectors(self) -> npt.NDArray[np.float32]:
        """Genres of each title as a unit vector, (n_titles, n_genres)."""
        facts = self.catalogue.facts
        combinations, place = np.unique(facts.genre_bits, return_inverse=True)
        told = combinations[:, None] >> np.arange(len(facts.genre_names)) & 1
        return genre_vectors(told.astype(np.float32), np.bincount(place))[place]

    def close(self) -> None:
        """Release the catalogue's file, and the models, however long somebody keeps the engine."""
        self.catalogue.close()
        self._models.clear()
