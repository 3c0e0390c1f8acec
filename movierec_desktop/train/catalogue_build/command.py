"""What `movierec catalogue build` runs: read the editions, add the facts, write, report."""

from collections.abc import Callable, Sequence
from pathlib import Path

from movierec_desktop.domain.errors import InputError
from movierec_desktop.train.catalogue_build.build import Build, enrich, write_into_bundle
from movierec_desktop.train.catalogue_build.report import report
from movierec_desktop.train.clean import clean
from movierec_desktop.train.datasets import read_dataset


def build_catalogue(
    folders: Sequence[Path], meta: Path, out: Path, report_file: Path | None, tell: Callable[[str], None]
) -> Build:
    """Write the catalogue of `folders` and `meta` to `out`, into the manifest beside it, and the report.

    Raises InputError, one line that says what to do, when data or places cannot be used.
    """
    tell(f"reading {len(folders)} data sets")
    datasets = [read_dataset(folder) for folder in folders]
    data = clean(datasets)
    build = enrich(data.titles, meta, tell)
    write_into_bundle(build, out, data.replaced)
    if report_file is not None:
        try:
            report_file.write_text(report(build, datasets), encoding="utf-8")
        except OSError as error:
            raise InputError(f"{report_file} cannot be written ({error.strerror}): choose another --report") from error
    return build
