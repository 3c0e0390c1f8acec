"""What is to be measured, as the command line says it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.evaluation.protocols import COLD, KNOWN, PROTOCOLS

ALL = "all"


@dataclass(frozen=True, slots=True)
class Request:
    """One run. `peers`: None for none, ("all",) for all of the protocol, else their names.

    `meta` is a folder of lists of facts, as `movierec train` takes it; None: what the set itself tells of titles.
    """

    data: tuple[Path, ...]
    protocol: str
    meta: Path | None = None
    models: tuple[str, ...] = ()
    folds: tuple[Path, ...] = ()
    peers: tuple[str, ...] | None = None
    seed: int = 0
    list_by: str = "list"
    ease_ridge: float | None = None
    with_validation: bool = False
    predictions: Path | None = None
    ablation: bool = False
    sliders: bool = False

    def __post_init__(self) -> None:
        """Raise InputError for what does not go together."""
        if self.protocol not in PROTOCOLS:
            raise InputError(f"There is no protocol '{self.protocol}': choose among {', '.join(PROTOCOLS)}")
        if not self.models and self.peers is None:
            raise InputError("Nothing to measure: name --models, or ask for --peers")
        if self.protocol in COLD:
            self._check_cold()
        if len(self.folds) > 1 and self.protocol != "new":
            raise InputError(f"The protocol {self.protocol} takes one --folds: only 'new' takes several")
        if self.folds and len(self.data) > 1:
            raise InputError("A file of folds is for one set: give one --data with --folds")
        if self.list_by != "list" and self.protocol != "strong":
            raise InputError("--list-by is for the protocol strong")
        if self.ease_ridge is not None and (self.protocol != "strong" or self.ease_ridge <= 0):
            raise InputError("--ease-ridge is for the protocol strong, and above 0")
        if self.with_validation and self.protocol != "new":
            raise InputError("--with-validation is for the protocol new")
        self._check_variants()

    def _check_variants(self) -> None:
        """Raise InputError where models cannot be varied as was asked."""
        if self.ablation and (self.protocol not in KNOWN or "hybrid" not in self.models):
            raise InputError(
                "--ablation is of the hybrid for known people: kfold, official or holdout with it in --models"
            )

        if self.sliders and (self.protocol != "strong" or not self.models or self.list_by != "list"):
            raise InputError("--sliders is of lists: --protocol strong with --models, ordered by their list score")

    def _check_cold(self) -> None:
        """Means and popularity always stand beside the models here; there are no files of folds."""
        for name, given in (("folds", self.folds), ("peers", self.peers), ("save-predictions", self.predictions)):
            if given:
                raise InputError(f"--{name} is not for the protocol {self.protocol}: leave it out")

    @property
    def one_fold_file(self) -> Path | None:
        """The file of folds of the protocols that take one."""
        return self.folds[0] if self.folds else None

    def as_dict(self) -> dict[str, Any]:
        """For the record, names of files without their folders."""
        return {
            "data": [folder.resolve().name for folder in self.data],
            "meta": None if self.meta is None else self.meta.resolve().name,
            "protocol": self.protocol,
            "folds": [{"file": path.name, "sha256": _sha256(path)} for path in self.folds],
            "models": list(self.models),
            "peers": None if self.peers is None else list(self.peers),
            "seed": self.seed,
            "list_by": self.list_by,
            "ease_ridge": self.ease_ridge,
            "with_validation": self.with_validation,
            "ablation": self.ablation,
            "sliders": self.sliders,
        }

    def command(self) -> str:
        """The call that repeats it, with names of files in place of their folders."""
        words = ["movierec evaluate", *(f"--data {folder.resolve().name}" for folder in self.data)]
        words += [] if self.meta is None else [f"--meta {self.meta.resolve().name}"]
        words += [f"--protocol {self.protocol}", *(f"--folds {path.name}" for path in self.folds)]
        words += [f"--models {','.join(self.models)}"] if self.models else []
        if self.peers is not None:
            words.append("--peers" if self.peers == (ALL,) else f"--peers {','.join(self.peers)}")
        words += [f"--list-by {self.list_by}"] if self.list_by != "list" else []
        words += [f"--ease-ridge {self.ease_ridge:g}"] if self.ease_ridge is not None else []
        words += ["--with-validation"] if self.with_validation else []
        words += ["--ablation"] if self.ablation else []
        words += ["--sliders"] if self.sliders else []
        return " ".join([*words, f"--seed {self.seed}"])


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
