"""Facts of all titles as arrays in a file: read in a tenth of the time that the catalogue's tables take."""

import contextlib
import tempfile
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from movierec_desktop.catalogue.facts import Facts, ManyValued

_FORMAT = 2
"""Another number for another reading of the catalogue: what was kept by another version is of no use."""
_STARTS, _ENDS = "facts-", ".npz"


def kept_facts(folder: Path, catalogue_hash: str, read: Callable[[], Facts]) -> Facts:
    """What is kept of this catalogue in `folder`, or what `read` finds, which is then kept in the place of others.

    Args:
        folder: for files that can be made again. It need not exist; where it cannot be written, nothing is kept.
        catalogue_hash: SHA-256 of the catalogue's file, as hex.
        read: reads them from the catalogue.
    """
    file = folder / f"{_STARTS}{_FORMAT}-{catalogue_hash}{_ENDS}"
    facts = _load(file)
    if facts is None:
        facts = read()
        with contextlib.suppress(OSError):
            _store(facts, file)
    return facts


def _load(file: Path) -> Facts | None:
    """None where there is none, or a damaged one: the archive has a checksum of each array.

    Damage can come out as almost any exception, and of whatever kind it is, the tables are still there.
    """
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as kept:
            return _facts(dict(kept))
    except Exception:  # noqa: BLE001
        return None


def _store(facts: Facts, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=_STARTS, suffix=".part", delete=False) as part:
        try:
            np.savez(part, allow_pickle=False, **_arrays(facts))
        except BaseException:
            Path(part.name).unlink()
            raise
    Path(part.name).replace(file)
    for other in file.parent.glob(f"{_STARTS}*"):
        if other != file:
            other.unlink(missing_ok=True)


def _arrays(facts: Facts) -> dict[str, npt.NDArray[Any]]:
    """Each field under its name; those of a fact with several values under its own and theirs."""
    found: dict[str, npt.NDArray[Any]] = {}
    for field in fields(facts):
        value = getattr(facts, field.name)
        if isinstance(value, ManyValued):
            found |= {f"{field.name}.{part.name}": _array(getattr(value, part.name)) for part in fields(value)}
        else:
            found[field.name] = _array(value)
    return found


def _array(value: Any) -> npt.NDArray[Any]:
    return np.array(value, dtype=np.str_) if isinstance(value, tuple) else np.asarray(value)


def _facts(arrays: dict[str, npt.NDArray[Any]]) -> Facts:
    """The other way round. Raises KeyError or ValueError for what `_arrays` does not make."""
    simple = {name: _value(array) for name, array in arrays.items() if "." not in name}
    many = {name.partition(".")[0] for name in arrays if "." in name}
    several = {
        name: ManyValued(**{part.name: _value(arrays[f"{name}.{part.name}"]) for part in fields(ManyValued)})
        for name in many
    }
    names = {field.name for field in fields(Facts)}
    if simple.keys() | several.keys() != names or len({len(simple[name]) for name in _OF_EACH_TITLE}) != 1:
        raise ValueError("not the facts of one catalogue")
    found: dict[str, Any] = simple | several
    return Facts(**found)


_OF_EACH_TITLE = (
    "ids", "movie_ids", "decades", "runtimes", "is_series", "is_film", "language_codes", "genre_bits",
)  # fmt: skip


def _value(array: npt.NDArray[Any]) -> Any:
    """Texts are names, in a tuple."""
    return tuple(array.tolist()) if array.dtype.kind == "U" else array
