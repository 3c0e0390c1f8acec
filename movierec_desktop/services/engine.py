"""Everything pretrained, opened together: bundle, catalogue, models."""

from pathlib import Path
from typing import Any

from movierec_desktop.catalogue.catalogue import Catalogue
from movierec_desktop.recommend.base import Recommender
from movierec_desktop.recommend.bundle import Bundle, load_model, open_bundle
from movierec_desktop.services.replaced_ids import ReplacedIds, read_replaced_ids


class Engine:
    """A verified bundle with its catalogue; models are loaded when first asked for, and kept."""

    def __init__(self, folder: Path) -> None:
        """Open the bundle in `folder`. Raises BundleError with what to do."""
        self.bundle: Bundle = open_bundle(folder)
        self.replaced: ReplacedIds = read_replaced_ids(folder, self.bundle.manifest["files"])
        self.catalogue = Catalogue(self.bundle.catalogue_path)
        self._models: dict[str, Recommender[Any]] = {}

    def model(self, name: str | None = None) -> Recommender[Any]:
        """A model by name, or the bundle's default. Raises InputError for a name that it does not have."""
        chosen = name or self.bundle.default_model
        if chosen not in self._models:
            self._models[chosen] = load_model(self.bundle, chosen, self.catalogue.facts.ids, self.model)
        return self._models[chosen]

    def close(self) -> None:
        """Release the catalogue's file."""
        self.catalogue.close()
