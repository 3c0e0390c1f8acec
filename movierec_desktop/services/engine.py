"""Everything pretrained, opened together: bundle, catalogue, models."""

from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.catalogue.facts_cache import kept_facts
from movierec_desktop.recommend.base import Recommender
from movierec_desktop.recommend.bundle import CATALOGUE, Bundle, load_model, open_bundle
from movierec_desktop.recommend.hybrid import noted_counts
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
        self.catalogue = Catalogue(self.bundle.catalogue_path, keep)
        self._models: dict[str, Recommender[Any]] = {}

    def model(self, name: str | None = None) -> Recommender[Any]:
        """A model by name, or the bundle's default. Raises InputError for a name that it does not have."""
        chosen = name or self.bundle.default_model
        if chosen not in self._models:
            self._models[chosen] = load_model(self.bundle, chosen, self.catalogue.facts.ids, self.model)
        return self._models[chosen]

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
        """Release the catalogue's file."""
        self.catalogue.close()
